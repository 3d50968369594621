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
}
