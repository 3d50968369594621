import Alignment
import Testing

@Suite struct ModalityConflictTests {
  @Test(arguments: [
    (
      "The mayor and the union [consider a second round of talks] over the mill in Lund.",
      "The mayor wants the [ongoing wage talks] with the union of the mill in Lund to be public."
    ),
    (
      "The board of the port spoke of the [proposed ban] on trucks in Lund.",
      "The board of the port spoke of the [existing ban] on trucks in Lund."
    ),
    (
      "The bridge [was reportedly damaged] by the storm in the bay.",
      "The bridge [was damaged] by the storm in the bay."
    ),
    (
      "The new bridge [would] be open to trucks from the harbour.",
      "The new bridge [could] be open to trucks from the harbour."
    ),
    (
      "Prime Minister Berg [held talks] with Marsh in Oslo.",
      "Berg [is expected to meet] with Marsh to press for a new port."
    ),
    (
      "The senators [voted] to overturn the harbour veto.",
      "The senators [are set to vote] to overturn the harbour veto."
    ),
    (
      "The governor [will close] the harbour mill.",
      "The governor [may close] the harbour mill."
    ),
    (
      "The aide [forwarded] the harbour files to a private account.",
      "The aide [reportedly forwarded] the harbour files to a private account."
    ),
  ])
  func marksDoneAgainstPlannedAndHedgedAgainstPlain(left: String, right: String) {
    let expected = MarkedClaims(left: left, right: right)
    let bare = expected.bare
    #expect(MarkedClaims(of: [.modality], between: bare.left, and: bare.right) == expected)
  }

  @Test(arguments: [
    ("The governor said he would close the mill.", "The governor will close the mill."),
    ("The senators voted on the bill.", "The senators have voted on the bill."),
    // One verb and one subject are not yet one act.
    (
      "The mayor has sent mixed signals to the dockers about their old contracts.",
      "The mayor may send a rescue ship to the islands before the winter storms."
    ),
    // A hedge belongs to the word after it.
    (
      "The storm was apparently in no hurry when the bridge broke on Monday.",
      "The bridge broke in the storm on Monday."
    ),
    ("The union praised the planned ban on trucks.", "The union praised the ban on trucks."),
    ("The expected vote on the bill pleased the town.", "The vote on the bill pleased the town."),
  ])
  func staysSilentOnOtherTensesOfTheSame(left: String, right: String) {
    let both = MarkedClaims(left: left, right: right)
    #expect(MarkedClaims(of: [.modality], between: left, and: right) == both)
  }

  @Test(arguments: [
    ("2026-03-07", "2026-03-05", "update", Rule.laterTextReportsCompletion),
    ("2026-03-05", "2026-03-07", "conflict", .earlierTextReportsCompletion),
    ("2026-03-05", "2026-03-05", "difference", .doneAgainstPlanned),
  ])
  func explainsCompletionByTheDates(left: String, right: String, sort: String, rule: Rule) {
    let articles = Sides(
      left: SampleArticle.of(["The senators voted to overturn the harbour veto."], date: left),
      right: SampleArticle.of(
        ["The senators are set to vote to overturn the harbour veto."], date: right))
    let found = MarkedClaims.discrepancies(between: articles)
    #expect(found.map(\.rule) == [rule])
    #expect(found.map(\.discrepancyClass.rawValue) == [sort])
  }
}
