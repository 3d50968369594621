import Articles
import Claims
import Testing

@Suite struct DateMentionTests {
  /// 5 March 2026 is a Thursday.
  @Test(arguments: [
    ("He left on [February 11].", "2026-02-11"),
    ("He left on [11 Feb. 2025].", "2025-02-11"),
    ("He left on [Dec. 30].", "2025-12-30"),
    ("He left [yesterday].", "2026-03-04"),
    ("He left in [2016].", "2016-01-01…2016-12-31"),
    ("He left [last year].", "2025-01-01…2025-12-31"),
    ("He left [last month].", "2026-02-01…2026-02-28"),
    ("He left on [Tuesday].", "2026-03-03, 2026-03-10"),
    ("He left [three days ago].", "2026-03-02"),
    ("He left in [May].", "2025-05-01…2025-05-31"),
    ("He will leave in [May].", "2026-05-01…2026-05-31"),
    ("He will leave in [January].", "2027-01-01…2027-01-31"),
    ("The fair in [May] is large.", "2026-05-01…2026-05-31"),
    ("He left on [March 9].", "2026-03-09"),
    ("He was expected to leave in [May].", "2026-05-01…2026-05-31"),
    ("He left [last September].", "2025-09-01…2025-09-30"),
    ("He left [last March].", "2025-03-01…2025-03-31"),
    ("It opens [next March].", "2027-03-01…2027-03-31"),
    ("It opens [next April].", "2026-04-01…2026-04-30"),
    ("He died in the war of [1864].", "1864-01-01…1864-12-31"),
    ("It opened in [1898].", "1898-01-01…1898-12-31"),
    ("It opened in the [1950s].", "1950-01-01…1959-12-31"),
    ("It ran from [3 to 5 April].", "2025-04-03…2025-04-05"),
    ("It will run [April 3-5].", "2026-04-03…2026-04-05"),
    ("It ran from [April 3 to 5, 2025].", "2025-04-03…2025-04-05"),
    ("It opened on the [4th of February].", "2026-02-04"),
    ("It opened on [23/02/2026].", "2026-02-23"),
    ("It opened on [2/3/2026].", "2026-03-02, 2026-02-03"),
    ("It opened on [23.02.2026].", "2026-02-23"),
    ("It opened on [2026-02-23].", "2026-02-23"),
    ("It opened on [23-Feb-2026].", "2026-02-23"),
    ("It opened in [Q2 2025].", "2025-04-01…2025-06-30"),
    ("It opened on the [last Monday of February].", "2026-02-23"),
    ("It opened [the day before yesterday].", "2026-03-03"),
    ("It will open [the day after tomorrow].", "2026-03-07"),
    ("It will open [a week from Monday].", "2026-03-16"),
    ("It opened [a fortnight ago].", "2026-02-15…2026-02-23"),
  ])
  func readsDatesByTheArticlesDate(marked: String, expected: String) {
    let read = MarkedFacts(MarkedFacts.bare(marked), date: "2026-03-05")
    let dates = read.facts.flatMap(\.dates)
    #expect(read.drawn(dates.map(\.span)) == marked)
    #expect(dates.map(description) == [expected])
  }

  /// A word belongs to one date: `earlier` counts the years here, and is no part of `this year`.
  @Test func twoDatesShareNoWord() {
    let read = MarkedFacts("He left two years earlier this year.", date: "2026-03-05")
    let dates = read.facts.flatMap(\.dates)
    #expect(read.drawn(dates.map(\.span)) == "He left [two years earlier] [this year].")
    #expect(dates.map(description) == ["", "2026-01-01…2026-12-31"])
  }

  /// A part of a month, a year or a decade narrows the days; one of a day is beside it.
  @Test(arguments: [
    ("The mine closed in the [early 1990s].", "1990-01-01…1994-12-31 early"),
    ("It closed in the [mid-1990s].", "1992-01-01…1997-12-31 middle"),
    ("Sales rose in [late 2017].", "2017-07-01…2017-12-31 late"),
    ("The vote is due in [mid-July].", "2026-07-08…2026-07-24 middle"),
    ("It will open in [early May].", "2026-05-01…2026-05-14 early"),
    ("It will open in the [last week of June].", "2026-06-20…2026-06-30"),
    ("It will open [earlier next week].", "2026-03-08…2026-03-16"),
    ("The [second quarter of 2020] was bad.", "2020-04-01…2020-06-30"),
    ("The [first half of 2016] was dry.", "2016-01-01…2016-06-30"),
    ("He left at the [end of 2016].", "2016-10-01…2016-12-31 late"),
    ("[Late last month], a boy died.", "2026-02-16…2026-02-28 late"),
    ("He died [late Tuesday].", "2026-03-03, 2026-03-10 late"),
    ("It struck [early on Tuesday].", "2026-03-03, 2026-03-10 early"),
    ("It struck on [Tuesday evening].", "2026-03-03, 2026-03-10 evening"),
    ("She spoke [early Tuesday morning].", "2026-03-03, 2026-03-10 morning"),
    ("It struck on the [night of February 3].", "2026-02-03 night"),
    ("He came [last night].", "2026-03-04…2026-03-05 night"),
    ("He came [this morning].", "2026-03-05 morning"),
    ("Crews worked [overnight].", "2026-03-04…2026-03-06 night"),
    ("He was late on [Tuesday].", "2026-03-03, 2026-03-10"),
    ("The [last week] was hard.", "2026-02-22…2026-03-02"),
  ])
  func readsThePartThatIsNamed(marked: String, expected: String) throws {
    let read = MarkedFacts(MarkedFacts.bare(marked), date: "2026-03-05")
    let date = try #require(read.facts.flatMap(\.dates).first)
    let words = read.article.words
    let span = TextSpan(
      words[date.wording.lowerBound].span.start, words[date.wording.upperBound - 1].span.end)
    #expect(read.drawn([span]) == marked)
    let part = date.part.map { " \($0.rawValue)" } ?? ""
    #expect(description(of: date) + part == expected)
  }

  @Test(arguments: [
    ("early June", "late June", false), ("early June", "mid-June", true),
    ("early June", "June", true), ("the first week of June", "the last week of June", false),
    ("early 2016", "late 2016", false), ("early 2016", "October 2016", false),
    ("the early 1990s", "1998", false), ("the early 1990s", "1993", true),
    ("Tuesday evening", "Tuesday", true),
  ])
  func partsThatDoNotMeetDisagree(left: String, right: String, expected: Bool) throws {
    let dates = try [left, right].map {
      try #require(MarkedFacts("It closed in \($0).").facts.flatMap(\.dates).first)
    }
    #expect(dates[0].agrees(with: dates[1]) == expected)
    #expect(dates[1].agrees(with: dates[0]) == expected)
  }

  /// What counts from another time: from the day named before it, else from nothing that is known.
  @Test(arguments: [
    ("He was hurt on [February 11] and died [three days later].", ["2026-02-11", "2026-02-14"]),
    (
      "He left on [March 2] and she left [a week earlier].",
      ["2026-03-02", "2026-02-21…2026-02-25"]
    ),
    ("He was hurt [three days earlier].", [""]),
    ("He was hurt [two days before] the vote.", [""]),
    ("He was hurt on [March 2], [the day before] the vote.", ["2026-03-02", ""]),
  ])
  func countsFromTheDayNamedBefore(marked: String, expected: [String]) {
    let read = MarkedFacts(MarkedFacts.bare(marked), date: "2026-03-05")
    let dates = read.facts.flatMap(\.dates)
    #expect(read.drawn(dates.map(\.span)) == marked)
    #expect(dates.map(description) == expected)
  }

  private func description(of date: DateMention) -> String {
    date.days.map { days in
      let first = Self.date(days.lowerBound)
      return days.count == 1 ? first : "\(first)…\(Self.date(days.upperBound))"
    }.joined(separator: ", ")
  }

  private static func date(_ number: Int) -> String {
    CalendarDate(dayNumber: number)?.iso ?? "?"
  }

  @Test(arguments: [
    "They may march on.", "It cost $2016.", "The sun shone.", "He saw the “Today” show.",
  ])
  func readsNoDateInOtherWords(sentence: String) {
    #expect(MarkedFacts(sentence, date: "2026-03-05").facts.flatMap(\.dates).isEmpty)
  }

  @Test func leavesRelativeDatesOpenWithoutADate() {
    let dates = MarkedFacts("He left yesterday, on Tuesday.").facts.flatMap(\.dates)
    #expect(dates.map(\.days.isEmpty) == [true, true])
    #expect(dates.last?.weekday == 1)
  }
}
