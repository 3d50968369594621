import Articles
import Claims
import Testing

@Suite struct TimeOfDayTests {
  @Test(arguments: [
    ("The fire began at [5:30 p.m.] on Tuesday.", ["17:30"]),
    ("The train left at [15:00].", ["15:00"]),
    ("Doors open at [2pm].", ["14:00"]),
    ("Doors open at [5.30pm].", ["17:30"]),
    ("Doors open at [11:45pm].", ["23:45"]),
    ("Doors open at [12 a.m.] and close at [12 p.m.]", ["00:00", "12:00"]),
    ("He was there at [7 o'clock].", ["07:00?"]),
    ("He was there at [seven o’clock] sharp.", ["07:00?"]),
    ("Doors open at [5:30].", ["05:30?"]),
    ("Doors open at [05:30].", ["05:30"]),
    ("Talks begin at [noon] and end at [midnight].", ["12:00", "00:00"]),
    ("Talks begin at [12 noon].", ["12:00"]),
    ("The storm came at [0600 GMT].", ["06:00 GMT"]),
    ("The ship sank at [1430 hours].", ["14:30"]),
    ("It struck [around 3 a.m. local time].", ["03:00 about local time"]),
    ("Crews came [shortly after 5 p.m.] on Sunday.", ["17:00 shortlyAfter"]),
    ("It fell [just before 11 p.m. ET].", ["23:00 shortlyBefore ET"]),
    ("It ran until [just past midnight].", ["00:00 shortlyAfter"]),
    ("Doors open between [3] and [5 p.m.]", ["15:00", "17:00"]),
    ("Doors open from [9] to [5 p.m.] daily.", ["09:00", "17:00"]),
    ("Doors open [9 a.m.]-[5 p.m.] daily.", ["09:00", "17:00"]),
    ("It struck at [3 in the morning].", ["03:00"]),
    ("It struck at [9] on Monday evening.", ["21:00"]),
    ("It began at [half past five].", ["05:30?"]),
    ("It began at a [quarter to one].", ["00:45?"]),
    ("It starts at [10:15 a.m. EDT] ([1415 GMT]).", ["10:15 EDT", "14:15 GMT"]),
    (
      "Polls close at [8 p.m. Eastern time] or [5 p.m. Pacific].",
      ["20:00 Eastern time", "17:00 Pacific time"]
    ),
    ("The talks end at [5 p.m. Moscow time].", ["17:00 Moscow time"]),
    ("The [3 p.m.] deadline passed.", ["15:00"]),
  ])
  func readsTimesOfDay(marked: String, expected: [String]) {
    let read = MarkedFacts(MarkedFacts.bare(marked))
    let times = read.facts.flatMap(\.times)
    #expect(read.drawn(times.map(\.span)) == marked)
    #expect(times.map(description) == expected)
  }

  private func description(of time: TimeOfDay) -> String {
    let parts = [time.minutes / 60, time.minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return [
      parts.joined(separator: ":") + (time.isOpen ? "?" : ""), time.bound?.rawValue ?? "",
      time.zone?.name ?? "",
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }

  @Test(arguments: [
    "They won 3:2 at home.", "He ran it in 2:05:30.", "Read John 3:16 aloud.",
    "It took 2:05 to finish.", "The split was 60:40.", "At 44 he left.", "It cost $5 at noontime.",
    "Five people left at 25:30.", "He sold 2000 hours of film.", "Killed were 3 in the crash.",
    "Operation Midnight Hammer began.",
  ])
  func readsNoTimeInOtherNumbers(sentence: String) {
    #expect(MarkedFacts(sentence).facts.flatMap(\.times).isEmpty)
  }

  @Test(arguments: [
    "They won 3:2 at home.", "It struck at 3 in the morning.", "He left at 7 o'clock.",
    "The storm came at 0600 GMT.", "Doors open between 3 and 5 p.m.",
  ])
  func clocksAndScoresAreNoAmounts(sentence: String) {
    #expect(MarkedFacts(sentence).facts.flatMap(\.quantities).isEmpty)
  }

  @Test(arguments: [
    ("5 p.m.", "17:00", true), ("5 p.m.", "5:00", true), ("5 p.m.", "5 a.m.", false),
    ("5 p.m.", "6 p.m.", false), ("12 p.m.", "noon", true), ("12 a.m.", "midnight", true),
    ("noon", "midnight", false), ("12:30", "0:30", true), ("about 5 p.m.", "5:20 p.m.", true),
    ("about 5 p.m.", "5:50 p.m.", false), ("shortly after 5 p.m.", "5:10 p.m.", true),
    ("shortly after 5 p.m.", "4:50 p.m.", false), ("shortly before midnight", "23:50", true),
    ("5 p.m. ET", "2200 GMT", true), ("5 p.m. ET", "2100 GMT", true),
    ("5 p.m. EST", "2100 GMT", false), ("8 p.m. ET", "5 p.m. PT", true),
    ("8 p.m. ET", "6 p.m. PT", false), ("9 a.m. local time", "9 a.m. ET", true),
    ("11 p.m. ET", "0400 GMT", true),
  ])
  func agreesWhereBothCanBeOneTime(left: String, right: String, expected: Bool) throws {
    let times = try [left, right].map {
      try #require(MarkedFacts("It began at \($0).").facts.flatMap(\.times).first)
    }
    #expect(times[0].agrees(with: times[1]) == expected)
    #expect(times[1].agrees(with: times[0]) == expected)
  }
}
