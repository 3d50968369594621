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
  ])
  func readsDatesByTheArticlesDate(marked: String, expected: String) {
    let read = MarkedFacts(MarkedFacts.bare(marked), date: "2026-03-05")
    let dates = read.facts.flatMap(\.dates)
    #expect(read.drawn(dates.map(\.span)) == marked)
    #expect(dates.map(description) == [expected])
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
