import Alignment
import Testing

@Suite struct DateConflictTests {
  @Test(arguments: [
    (
      "The senators left the harbour in the [morning] after the vote on the bill.",
      "The senators left the harbour in the [evening] after the vote on the bill."
    ),
    (
      "The mayor closed the mill [before] the strike of the dockers.",
      "The mayor closed the mill [after] the strike of the dockers."
    ),
    (
      "The senators voted on the harbour bill on [Tuesday].",
      "The senators voted on the harbour bill on [Thursday]."
    ),
    (
      "The minister said the harbour mill closed [last] week.",
      "The minister said the harbour mill closed [this] week."
    ),
    (
      "The treaty was signed in Geneva on [March 3].",
      "The treaty was signed in Geneva on [5 March]."
    ),
    (
      "The harbour mill burned down in [1987].",
      "The harbour mill burned down in [1989]."
    ),
    (
      "The strike at the harbour lasted [35 days].",
      "The strike at the harbour lasted [two months]."
    ),
    (
      "The ferry sank in the harbour [three days earlier], after the storm.",
      "The ferry sank in the harbour [five days earlier], after the storm."
    ),
    (
      "The inquiry into the harbour fire began [two years ago].",
      "The inquiry into the harbour fire began [more than two years ago]."
    ),
    (
      "The minister resigned from the cabinet [yesterday].",
      "The minister resigned from the cabinet on [Monday]."
    ),
    (
      "Ola Berg, who led the ferry union from his home on the island, will be leaving the office of "
        + "treasurer on [April 1].",
      "The treasurer, Ola Berg, is a dentist by trade and will be retiring at the end of [June]."
    ),
    (
      "Marsh admitted in an interview [Tuesday] that the ferry company may lose its licence for Bergen.",
      "Marsh said on [Wednesday] that the ferry company may lose its licence for Bergen."
    ),
    (
      "She will be the second treasurer from Lund after Edvard Brok, who served [from 1967 to 1979].",
      "She will be the first treasurer from Lund since Edvard Brok, a banker, held the post "
        + "[from 1966 to 1978]."
    ),
  ])
  func marksTimesThatDoNotMeet(left: String, right: String) {
    let expected = MarkedClaims(left: left, right: right)
    let bare = expected.bare
    #expect(MarkedClaims(of: [.date], between: bare.left, and: bare.right) == expected)
  }

  /// 5 March 2026 is a Thursday.
  @Test(arguments: [
    ("The senators voted on the bill on Tuesday.", "The senators voted on the bill on March 3."),
    ("The senators voted on the bill on Wednesday.", "The senators voted on the bill yesterday."),
    ("The senators voted on the bill on Monday.", "The senators voted on the bill this week."),
    ("The senators voted on the bill last year.", "The senators voted on the bill in May 2025."),
    ("The treaty was signed on Feb. 11, 2026.", "The treaty was signed on 11 February 2026."),
    ("The treaty was signed on February 11.", "The treaty was signed in February."),
    ("The strike lasted two weeks at the mill.", "The strike lasted 14 days at the mill."),
    (
      "The ferry sank in the harbour three days earlier.",
      "The ferry sank in the harbour 3 days before."
    ),
    ("The harbour fair opens on June 25.", "The harbour fair opens in June."),
    ("The mayor spoke of the Friday vote.", "The mayor spoke of the vote on Friday."),
    ("He may march to the mill.", "He may march to the mill in May."),
  ])
  func staysSilentOnTimesThatMeet(left: String, right: String) {
    let both = MarkedClaims(left: left, right: right)
    #expect(MarkedClaims(of: [.date], between: left, and: right) == both)
  }

  /// Each with the date of its article: what they count from tells whether they meet.
  @Test(arguments: [
    (
      "The ferry sank off Lund today.", "2026-03-05", "The ferry sank off Lund yesterday.",
      "2026-03-06"
    ),
    (
      "The ferry left Lund for Ystad tomorrow.", "2026-03-05",
      "The ferry left Lund for Ystad today.", "2026-03-06"
    ),
    (
      "The new mill in Lund opens next year.", "2024-12-20",
      "The new mill in Lund opens this year.", "2025-01-05"
    ),
    (
      "The mayor will visit the mill next week.", "2026-03-05",
      "The mayor visited the mill last week.", "2026-03-19"
    ),
  ])
  func resolvesRelativeTimesByTheArticlesDates(
    left: String, leftDate: String, right: String, rightDate: String
  ) {
    let dates = Sides(left: leftDate, right: rightDate)
    #expect(
      MarkedClaims(of: [.date], between: left, and: right, dates: dates)
        == MarkedClaims(left: left, right: right))
    #expect(
      MarkedClaims(of: [.date], between: right, and: left, dates: dates.swapped)
        == MarkedClaims(left: right, right: left))
  }

  /// On one day, or on days that do not make up for it, the words differ.
  @Test(arguments: ["2026-03-05", "2026-03-08", ""])
  func marksRelativeTimesThatDoNotMeet(rightDate: String) {
    let expected = MarkedClaims(
      left: "The ferry sank off Lund [today].", right: "The ferry sank off Lund [yesterday].")
    let bare = expected.bare
    #expect(
      MarkedClaims(
        of: [.date], between: bare.left, and: bare.right,
        dates: Sides(left: "2026-03-05", right: rightDate)) == expected)
  }

  /// Copies of a sentence in articles whose day nobody knows.
  @Test(arguments: [
    (
      "The mill was built [eight years ago] by the dockers of Lund.",
      "The mill was built [two years ago] by the dockers of Lund."
    ),
    (
      "The mill was built [five years ago], perhaps six years ago, by dockers.",
      "The mill was built [three years ago], perhaps six years ago, by dockers."
    ),
    (
      "The ferry line began [a decade ago] with one old boat.",
      "The ferry line began [a week ago] with one old boat."
    ),
    (
      "The council closed the harbour on [Thursday] after the storm.",
      "The council closed the harbour [three weeks ago] after the storm."
    ),
    (
      "The council closed the harbour on [Thursday] after the storm.",
      "The council closed the harbour in [October] after the storm."
    ),
    (
      "The council on [Thursday] was asked about the harbour dues.",
      "The council in [May] was asked about the harbour dues."
    ),
    (
      "The council closed the harbour on [Thursday] after the storm.",
      "The council closed the harbour [last month] after the storm."
    ),
    (
      "“I was glad of the ferry [today],” Ola Berg said at the mill.",
      "“I was glad of the ferry [yesterday],” Ola Berg said at the mill."
    ),
    (
      "“The dockers were out for [four weeks],” Ola Berg said at the mill.",
      "“The dockers were out for [four days],” Ola Berg said at the mill."
    ),
    (
      "“The dockers won the vote [earlier] this week,” Ola Berg said.",
      "“The dockers won the vote [later] this week,” Ola Berg said."
    ),
    (
      "The treasurer left the harbour board in [July] for good.",
      "The treasurer left the harbour board in the [spring] for good."
    ),
    (
      "The dockers voted on the offer and [the next day] went back to the mill.",
      "The dockers voted on the offer and [two days later] went back to the mill."
    ),
    (
      "The dockers voted on the offer and [the next day] went back to the mill.",
      "The dockers voted on the offer and [that day] went back to the mill."
    ),
    (
      "The harbour board raised the dues [this] year to pay for the quay.",
      "The harbour board raised the dues [last] year to pay for the quay."
    ),
    (
      "The mayor met the dockers [ahead of] her speech on the quay.",
      "The mayor met the dockers [after] her speech on the quay."
    ),
    (
      "The mayor met the dockers a day [ahead of] the vote on the quay.",
      "The mayor met the dockers a day [after] the vote on the quay."
    ),
    (
      "The mayor met the dockers [in advance of] the vote on the quay.",
      "The mayor met the dockers [following] the vote on the quay."
    ),
    (
      "Prices fell in Lund [in the wake of] the vote on the quay.",
      "Prices fell in Lund [in the run-up to] the vote on the quay."
    ),
    (
      "The board will decide [by] June whether to sell the mill.",
      "The board will decide [after] June whether to sell the mill."
    ),
    (
      "The mill will be closed [until] Friday for the repairs.",
      "The mill will be closed [from] Friday for the repairs."
    ),
    (
      "The ferries have been idle [since] the fire at the harbour.",
      "The ferries have been idle [until] the fire at the harbour."
    ),
  ])
  func marksTimesOfCopiesThatCannotMeet(left: String, right: String) {
    for (one, other) in [(left, right), (right, left)] {
      let expected = MarkedClaims(left: one, right: other)
      let bare = expected.bare
      #expect(
        MarkedClaims(of: [.date], between: bare.left, and: bare.right, dates: Self.unknown)
          == expected)
    }
  }

  @Test(arguments: [
    (
      "The council closed the harbour on Wednesday after the storm.",
      "The council closed the harbour yesterday after the storm."
    ),
    (
      "The council closed the harbour on Thursday after the storm.",
      "The council closed the harbour on March 3 after the storm."
    ),
    (
      "The council closed the harbour on Thursday after the storm.",
      "The council closed the harbour last week after the storm."
    ),
    (
      "The council closed the harbour on Thursday after the storm.",
      "The council closed the harbour this month after the storm."
    ),
    (
      "The ferry line began a decade ago with one old boat.",
      "The ferry line began ten years ago with one old boat."
    ),
    (
      "The ferry line began 18 months ago with one old boat.",
      "The ferry line began a year ago with one old boat."
    ),
    (
      "The treasurer left the harbour board in June for good.",
      "The treasurer left the harbour board in the summer for good."
    ),
    (
      "The dockers voted on the offer and the next day went back to the mill.",
      "The dockers voted on the offer and a day later went back to the mill."
    ),
    (
      "The dockers voted on the offer and the same day went back to the mill.",
      "The dockers voted on the offer and that day went back to the mill."
    ),
    (
      "The mayor met the dockers ahead of her speech on the quay.",
      "The mayor met the dockers before her speech on the quay."
    ),
    (
      "The mayor met the dockers prior to her speech on the quay.",
      "The mayor met the dockers in advance of her speech on the quay."
    ),
    (
      "Prices fell in Lund following the vote on the quay.",
      "Prices fell in Lund after the vote on the quay."
    ),
    (
      "The ferries have been idle since the fire at the harbour.",
      "The ferries have been idle after the fire at the harbour."
    ),
  ])
  func staysSilentOnTimesOfCopiesThatMayMeet(left: String, right: String) {
    for (one, other) in [(left, right), (right, left)] {
      #expect(
        MarkedClaims(of: [.date], between: one, and: other, dates: Self.unknown)
          == MarkedClaims(left: one, right: other))
    }
  }

  private static let unknown = Sides(left: "", right: "")
}
