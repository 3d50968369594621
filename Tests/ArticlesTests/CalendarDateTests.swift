import Articles
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("2026-02-14", 5), ("2000-02-29", 1), ("1970-01-01", 3), ("2026-02-14T09:30:00Z", 5),
  ])
  func tellsTheWeekday(text: String, weekday: Int) {
    #expect(CalendarDate(iso: text)?.weekday == weekday)
  }

  @Test func everyDayComesBackFromItsNumber() throws {
    for first in ["0001-01-01", "1899-12-25", "1999-12-25", "2026-02-20", "9998-12-25"] {
      let start = try #require(CalendarDate(iso: first)).dayNumber
      for number in start..<start + 366 {
        #expect(CalendarDate(dayNumber: number)?.dayNumber == number)
      }
    }
    #expect(CalendarDate(dayNumber: 4_000_000) == nil)
    #expect(CalendarDate(dayNumber: -1) == nil)
    #expect(CalendarDate(dayNumber: 0) == nil)
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "26-02-01", "2026-2-1", "", "2026-02-14 9:30"])
  func refusesWhatIsNoDay(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }
}
