import Articles
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("2026-02-14", 5), ("2000-02-29", 1), ("1970-01-01", 3), ("2026-02-14T09:30:00Z", 5),
  ])
  func tellsTheWeekday(text: String, weekday: Int) {
    #expect(CalendarDate(iso: text)?.weekday == weekday)
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "26-02-01", "2026-2-1", "", "2026-02-14 9:30"])
  func refusesWhatIsNoDay(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }
}
