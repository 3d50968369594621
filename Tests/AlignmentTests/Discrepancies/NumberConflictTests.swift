import Alignment
import Testing

@Suite struct NumberConflictTests {
  @Test(arguments: [
    (
      "The fund paid $2 million to the town of Lund and [$5 million] to the port.",
      "The fund paid $2 million to the town of Lund and [$2 million] to the port."
    ),
    (
      "[Twelve people] died in the factory fire in Lund, police said.",
      "Police said [15 people] died in the factory fire in Lund."
    ),
    (
      "The couple spent [tens of thousands of dollars] of the fund on trips.",
      "The couple spent [thousands of dollars] of the fund on trips."
    ),
    (
      "The council will spend [$3.5 billion] on the new bridge over the bay.",
      "The council will spend [about $3.6 billion] on the new bridge over the bay."
    ),
    (
      "Unemployment in the valley fell to [6 percent] in the spring.",
      "Unemployment in the valley fell to [8%] in the spring."
    ),
    (
      "Prosecutors filed a [48-page] indictment against the mayor.",
      "Prosecutors filed a [47-page] indictment against the mayor."
    ),
    (
      "The mayor won his [second term] with a wide margin.",
      "The mayor won his [third term] with a wide margin."
    ),
    (
      "A [14-year-old] boy was rescued from the river near Ystad.",
      "A [16-year-old] boy was rescued from the river near Ystad."
    ),
    (
      "[At least 20 passengers] were hurt when the ferry hit the pier.",
      "[A dozen passengers] were hurt when the ferry hit the pier."
    ),
    (
      "The ferry lost [two tonnes] of rice in the harbour.",
      "The ferry lost [3,000 kg] of rice in the harbour."
    ),
    (
      "The water in the harbour reached [86 degrees Fahrenheit] on Friday.",
      "The water in the harbour reached [20 degrees Celsius] on Friday."
    ),
    (
      "Growth in the valley was [below 0 percent] in the spring.",
      "Growth in the valley was [3 percent] in the spring."
    ),
    (
      "The air over Oslo fell to [under 0 degrees] on Monday.",
      "The air over Oslo fell to [4 degrees] on Monday."
    ),
    (
      "The air over Oslo fell to [below 0 degrees Celsius] on Monday.",
      "The air over Oslo fell to [50 degrees Fahrenheit] on Monday."
    ),
    (
      "[Less than 0 votes] went to Berg in the harbour district.",
      "[Three votes] went to Berg in the harbour district."
    ),
    (
      "[At most 0 votes] went to Berg in the harbour district.",
      "[Three votes] went to Berg in the harbour district."
    ),
    (
      "The fire burned [1 000 houses] on the hill.",
      "The fire burned [1 200 houses] on the hill."
    ),
  ])
  func marksAmountsThatDoNotOverlap(left: String, right: String) {
    let expected = MarkedClaims(left: left, right: right)
    let bare = expected.bare
    #expect(MarkedClaims(of: [.number], between: bare.left, and: bare.right) == expected)
  }

  @Test(arguments: [
    ("The fund paid more than $1 million to the town.", "The fund paid $1.1 million to the town."),
    ("About 40 houses burned on the hill.", "Forty-two houses burned on the hill."),
    ("Several houses burned on the hill.", "Five houses burned on the hill."),
    ("Three houses burned on the hill.", "3 houses burned on the hill."),
    ("Dozens of houses burned on the hill.", "Some 60 houses burned on the hill."),
    ("Half of the houses burned on the hill.", "Some 50 percent of the houses burned on the hill."),
    ("The plan costs 20 per cent more than before.", "The plan costs 20% more than before."),
    ("Between 10 and 15 boats sank in the bay.", "A dozen boats sank in the bay."),
    ("Nearly 1,000 boats sank in the bay.", "Some 980 boats sank in the bay."),
    (
      "Growth in the valley was below 0 percent in the spring.",
      "Growth in the valley was -3 percent in the spring."
    ),
    (
      "Growth in the valley was less than 0 percent in the spring.",
      "Growth in the valley was under 0 percent in the spring."
    ),
    (
      "The air over Oslo fell to below 0 degrees Celsius on Monday.",
      "The air over Oslo fell to 14 degrees Fahrenheit on Monday."
    ),
    ("Three of the 12 boats sank in the bay.", "The 12 boats in the bay sank."),
    ("Flight 370 left Oslo for Rome.", "Flight 370 left Oslo for Rome at 7:19 p.m."),
    ("Nine people were killed in the fire.", "Thirty people were injured in the fire."),
    ("The fire killed nine people in Lund.", "The fire injured 30 people in Lund."),
    ("Police arrested nine people in Lund.", "Some 30 people were missing in Lund."),
    ("The ferry carried 200 passengers to Lund.", "The ferry carried 30 crew members to Lund."),
    ("Two boats sank in the bay.", "Two boats sank and 15 houses burned in the bay."),
  ])
  func staysSilentOnAmountsThatAgree(left: String, right: String) {
    let both = MarkedClaims(left: left, right: right)
    #expect(MarkedClaims(of: [.number], between: left, and: right) == both)
  }

  /// The earlier text, then the later one.
  @Test(arguments: [
    ("The toll of the storm rose to 12.", "The toll of the storm rose to 19."),
    (
      "The death toll from the fire in Lund stands at 12.",
      "The death toll from the fire in Lund stands at 19."
    ),
    (
      "The storm killed 12 people in the northern valley.",
      "The storm killed 31 people in the northern valley."
    ),
    (
      "The bridge collapse in London, killing 12 people, came on Monday, officials said.",
      "At least 14 people were killed in the bridge collapse in London, officials said."
    ),
  ])
  func callsARaisedTollOfALaterTextAnUpdate(earlier: String, later: String) {
    let articles = Sides(
      left: SampleArticle.of([earlier], date: "2026-02-14"),
      right: SampleArticle.of([later], date: "2026-03-03"))
    for sides in [articles, articles.swapped] {
      let found = MarkedClaims.discrepancies(between: sides).filter { $0.kind == .number }
      #expect(found.map(\.rule) == [.laterTextRaisesCount])
      #expect(found.map(\.discrepancyClass) == [.update])
      #expect(found.allSatisfy { $0.why.hasSuffix("so the later text has the higher count.") })
      #expect(
        found.map(\.unsettled)
          == ["The texts do not settle whether the two describe the same event."])
    }
  }

  @Test func callsALoweredTollOfALaterTextAConflict() {
    let articles = Sides(
      left: SampleArticle.of(["The storm killed 31 people in the valley."], date: "2026-02-14"),
      right: SampleArticle.of(["The storm killed 12 people in the valley."], date: "2026-03-03"))
    let found = MarkedClaims.discrepancies(between: articles).filter { $0.kind == .number }
    #expect(found.map(\.discrepancyClass) == [.conflict])
  }

  /// The deaths of a year long gone are not still counted.
  @Test(arguments: [
    ("Four sailors died in the war of 1864.", "Nine sailors died in the war of 1864."),
    ("Four sailors died in the storm in 1987.", "Nine sailors died in the storm in 1987."),
  ])
  func callsCountsOfThePastAConflict(earlier: String, later: String) {
    let articles = Sides(
      left: SampleArticle.of([earlier], date: "2026-02-14"),
      right: SampleArticle.of([later], date: "2026-03-03"))
    for sides in [articles, articles.swapped] {
      let found = MarkedClaims.discrepancies(between: sides).filter { $0.kind == .number }
      #expect(found.map(\.discrepancyClass) == [.conflict])
    }
  }

  /// A sign is no word: claims of the same words are compared all the same.
  @Test(arguments: [
    ("It was -4 degrees in the valley.", "It was 4 degrees in the valley."),
    ("The mill cost ₹4 million in the valley.", "The mill cost ¥4 million in the valley."),
  ])
  func comparesClaimsThatDifferInASignOnly(left: String, right: String) {
    let articles = Sides(
      left: SampleArticle.of([left, "The old mill is dry."]),
      right: SampleArticle.of([right, "The old mill is dry."]))
    let found = Comparison(of: articles).links.flatMap(\.discrepancies)
    #expect(found.map(\.kind) == [.number])
    #expect(
      Comparison(of: articles.swapped).links.flatMap(\.discrepancies).map(\.kind) == [.number])
  }
}
