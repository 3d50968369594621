import Alignment
import Testing

/// One difference is one item, and two ways to say the same are none.
///
/// Every pair is read both ways round, for all kinds.
@Suite struct OneDifferenceTests {
  @Test(arguments: [
    // Words that exclude each other are no denial.
    (
      DiscrepancyKind.name, "The mill stood on the [east] bank.",
      "The mill stood on the [west] bank."
    ),
    (.name, "A [man] was arrested at the mill.", "A [woman] was arrested at the mill."),
    (.name, "The bus turned [left] at the mill.", "The bus turned [right] at the mill."),
    (
      .name, "His [brother] was arrested at the mill.", "His [sister] was arrested at the mill."
    ),
    // Between quotation marks: whatever of the other kinds it is; else the quotation's.
    (
      .number, "“We lost [40 million crowns] in the fire,” the owner said.",
      "“We lost [50 million crowns] in the fire,” the owner said."
    ),
    (
      .date, "“We will meet in Lund on [Monday],” the owner said.",
      "“We will meet in Lund on [Tuesday],” the owner said."
    ),
    (
      .name, "“We will meet [Berg] in the harbour,” the owner said.",
      "“We will meet [Dahl] in the harbour,” the owner said."
    ),
    (
      .negation, "“We [will never sell] the mill to them,” the owner said.",
      "“We [will sell] the mill to them,” the owner said."
    ),
    (
      .modality, "“We [will sell] the mill to them,” the owner said.",
      "“We [may sell] the mill to them,” the owner said."
    ),
    (
      .modality, "“The old mill [is] the best in the valley,” he said.",
      "“The old mill [may be] the best in the valley,” he said."
    ),
    (
      .quote, "“We cannot bear a mere [allegation] against the mill,” the owner said.",
      "“We cannot bear a mere [accusation] against the mill,” the owner said."
    ),
    // A denial is shown once, with what denies.
    (
      .negation, "The captain [denied] that the ferry was overloaded.",
      "The captain [admitted] that the ferry was overloaded."
    ),
    (
      .negation, "The captain [said] that the ferry was overloaded.",
      "The captain [did not say] that the ferry was overloaded."
    ),
    (.negation, "The court [upheld] the ban.", "The court [struck down] the ban."),
    (
      .negation, "The jury found Dahl [innocent].", "The jury found Dahl [guilty]."
    ),
    (
      .negation, "[Nobody was hurt] in the fire at the mill.",
      "[Three people were hurt] in the fire at the mill."
    ),
    (
      .negation, "[No one was hurt] in the fire at the mill.",
      "[Two dockers were hurt] in the fire at the mill."
    ),
    (
      .negation, "[None of the sailors drowned] in the bay.",
      "[Two of the sailors drowned] in the bay."
    ),
    (
      .negation, "[Nobody died] in the crash near Lund.",
      "[The driver died] in the crash near Lund."
    ),
    // A hedge that is there once.
    (
      .modality, "The ferry [was reportedly sunk] by a mine.", "The ferry [was sunk] by a mine."
    ),
    // Other people, and seats of others.
    (
      .attribution, "[Police said] the ferry sank on Monday.",
      "[Witnesses said] the ferry sank on Monday."
    ),
    (.name, "[Washington] rejected the plan.", "[Moscow] rejected the plan."),
    (.name, "The [Pentagon] rejected the plan.", "The [Kremlin] rejected the plan."),
    (
      .name, "The [FBI] opened an inquiry into the fire at the mill.",
      "The [Department of Justice] opened an inquiry into the fire at the mill."
    ),
  ])
  func isShownOnce(kind: DiscrepancyKind, left: String, right: String) {
    for (one, other) in [(left, right), (right, left)] {
      let expected = MarkedClaims(left: one, right: other)
      let bare = expected.bare
      #expect(MarkedClaims(of: [kind], between: bare.left, and: bare.right) == expected)
      let others = DiscrepancyKind.allCases.filter { $0 != kind }
      #expect(MarkedClaims(of: others, between: bare.left, and: bare.right) == bare)
    }
  }

  @Test(arguments: [
    ("Washington rejected the plan.", "The United States rejected the plan."),
    ("Moscow rejected the plan.", "Russia rejected the plan."),
    ("London rejected the plan.", "Britain rejected the plan."),
    ("The Kremlin rejected the plan.", "Moscow rejected the plan."),
    ("The Pentagon rejected the plan.", "The Defense Department rejected the plan."),
    ("Brussels rejected the plan.", "The European Union rejected the plan."),
    (
      "The FBI opened an inquiry into the fire.",
      "The Federal Bureau of Investigation opened an inquiry into the fire."
    ),
    (
      "The FDA approved the new drug on Monday.",
      "The Food and Drug Administration approved the new drug on Monday."
    ),
    (
      "The DOJ opened an inquiry into the fire.",
      "The Department of Justice opened an inquiry into the fire."
    ),
    (
      "The DOJ opened an inquiry into the fire.",
      "The Justice Department opened an inquiry into the fire."
    ),
    (
      "The shop on Saint Olav Street burned down.", "The shop on St. Olav Street burned down."
    ),
    ("The soldiers came from Fort Lund.", "The soldiers came from Ft. Lund."),
    ("The climbers died on Mount Vik.", "The climbers died on Mt. Vik."),
    ("The Central Bank raised the rate.", "Norges Bank raised the rate."),
    ("The ferry was reportedly sunk by a mine.", "Reportedly the ferry was sunk by a mine."),
    ("The ferry was allegedly sunk by a mine.", "Allegedly, the ferry was sunk by a mine."),
    ("The captain paid nothing.", "The captain did not pay anything."),
    ("The jury found Dahl innocent.", "The jury did not find Dahl guilty."),
    ("The firm made no profit in May.", "The firm did not make a profit in May."),
    ("Few passengers were saved.", "Not many passengers were saved."),
    ("The talks ended without a deal.", "The talks did not end in a deal."),
    ("Nobody was hurt in the fire at the mill.", "No one was hurt in the fire at the mill."),
    ("Officials said the ferry sank.", "Authorities said the ferry sank."),
    ("Police said the ferry sank on Monday.", "Officers said the ferry sank on Monday."),
    ("Residents said the ferry sank.", "Locals said the ferry sank."),
    ("Experts said the ferry sank.", "Analysts said the ferry sank."),
  ])
  func staysSilentOnTheSame(left: String, right: String) {
    for (one, other) in [(left, right), (right, left)] {
      #expect(
        MarkedClaims(of: DiscrepancyKind.allCases, between: one, and: other)
          == MarkedClaims(left: one, right: other))
    }
  }

  /// What was expected and the opposite that was done are no report that it happened.
  @Test func tellsNoCompletionOfTheOpposite() {
    let found = Self.found(
      "The parliament is expected to approve the budget.", "The parliament rejected the budget.")
    #expect(found.map(\.kind) == [.negation])
  }

  @Test func tellsWhatHadNotHappenedBefore() {
    let found = Self.found(
      "The minister has not resigned over the fire.", "The minister has resigned over the fire.")
    #expect(found.map(\.discrepancyClass) == [.update])
    #expect(
      found.first?.why.hasSuffix(
        "so the later text reports what had not happened by the earlier one.") == true)
  }

  @Test func namesTheSpeakerAloneAfterAnOccasion() {
    let found = Self.found(
      "In a statement the bank said the rate would rise.",
      "The ministry said the rate would rise.")
    #expect(
      found.map(\.why) == ["A has it from “the bank”, B from “The ministry”."])
  }

  private static func found(_ left: String, _ right: String) -> [Discrepancy] {
    MarkedClaims.discrepancies(
      between: Sides(
        left: SampleArticle.of([left], date: "2026-03-04"),
        right: SampleArticle.of([right], date: "2026-03-17")))
  }
}
