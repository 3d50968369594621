import Testing

@testable import Alignment

@Suite struct AttributionConflictTests {
  @Test(arguments: [
    (
      "The owner of the harbour mill [said] it lost money in the spring.",
      "The owner of the harbour mill [claimed] it lost money in the spring."
    ),
    (
      "The mill will close in May, [the owner's lawyer said].",
      "The mill will close in May, [people close to the talks said]."
    ),
    (
      "[The World Health Organization (WHO) said] the harbour water is clean.",
      "[The Norwegian Food Office (NFO) said] the harbour water is clean."
    ),
    (
      "Norway [is said to] be open to talks about the fishing grounds.",
      "Norway [has shown] that it is open to talks about the fishing grounds."
    ),
  ])
  func marksOtherSources(left: String, right: String) {
    let expected = MarkedClaims(left: left, right: right)
    let bare = expected.bare
    #expect(MarkedClaims(of: [.attribution], between: bare.left, and: bare.right) == expected)
  }

  @Test(arguments: [
    ("The mill will close in May, Mr. Berg said.", "The mill will close in May, Ann Berg said."),
    ("The mill will close in May, he said.", "The mill will close in May, the owner Berg said."),
    ("“The mill will close in May,” Berg said.", "“The mill will close in May.”"),
    ("According to Berg, the mill will close.", "The mill will close, Berg said."),
    (
      "The World Health Office said the harbour water is clean.",
      "The head of the World Health Office said the harbour water is clean."
    ),
  ])
  func staysSilentOnTheSameSource(left: String, right: String) {
    let both = MarkedClaims(left: left, right: right)
    #expect(MarkedClaims(of: [.attribution], between: left, and: right) == both)
  }

  /// The sentence before says who `he` is.
  @Test(arguments: [("he", true), ("Sofie Marsh", false)])
  func knowsASpeakerByThePronoun(speaker: String, isSame: Bool) {
    let articles = Sides(
      left: SampleArticle.of([
        "Ola Berg owns the mill.", "“The old mill will close for good in May,” \(speaker) said.",
      ]),
      right: SampleArticle.of(["“The old mill will close for good in May,” Ola Berg said."]))
    for (sides, left, right) in [(articles, 1, 0), (articles.swapped, 0, 1)] {
      let found = Discrepancies.find(in: MarkedClaims.link(left, right, sides))
      #expect(found.contains { $0.kind == .attribution } != isSame)
    }
  }

  /// What everybody can look up is told apart from what somebody says, and both from another
  /// newsroom.
  @Test(arguments: [
    ("according to aides", Rule.unnamedSourceAgainstOwnVoice),
    ("according to the court filing", .recordAgainstOwnVoice),
    ("the Larvik Post reported", .reportAgainstOwnVoice),
    ("Sofie Marsh said", .sourceAgainstOwnVoice),
  ])
  func namesWhatSortOfSourceItIs(source: String, rule: Rule) {
    let articles = Sides(
      left: SampleArticle.of(["Guards found two boxes of files in the old mill, \(source)."]),
      right: SampleArticle.of(["Two boxes of files were found by guards in the mill on Monday."]))
    let found = Discrepancies.find(in: MarkedClaims.link(0, 0, articles))
    #expect(found.filter { $0.kind == .attribution }.map(\.rule) == [rule])
  }

  @Test(arguments: [
    ("The union said the ferry was overloaded.", "The union claimed the ferry was overloaded."),
    ("Prosecutors say the mill is lost.", "Defense lawyers say the mill is lost."),
  ])
  func showsADifferenceOnce(left: String, right: String) {
    let articles = Sides(
      left: SampleArticle.of([left], date: "2026-03-05"),
      right: SampleArticle.of([right], date: "2026-03-05"))
    let found = MarkedClaims.discrepancies(between: articles).filter { $0.kind == .attribution }
    #expect(found.count == 1)
  }
}
