import Testing

@testable import Alignment

/// Where every sentence is on the other side many times over, reading the links takes most of the
/// time, and most of what is told is left for it.
@Test func leavesRoomForReadingWhereTextsRepeatThemselves() {
  func startOfReading(alike: Int) -> Double {
    var course = WorkCourse()
    var last = 0.0
    for step: WorkStep in [
      .counted, .profiled, .searching(0), .searching(1), .found(pairs: 1_000, alike: alike),
      .weighing(0), .weighing(0.5), .weighing(1), .scored, .reading(0), .reading(1),
    ] {
      let share = course.share(at: step)
      #expect(share >= last - 1e-9 && share <= 1 + 1e-9)
      last = share
    }
    #expect(abs(last - 1) < 1e-9)
    return course.share(at: .reading(0))
  }
  #expect(abs(startOfReading(alike: 0) - 0.8) < 1e-9)
  #expect(startOfReading(alike: 1_000) < 0.5)
  var wordless = WorkCourse()
  #expect(wordless.share(at: .found(pairs: 0, alike: 0)) < wordless.share(at: .weighing(1)))
}
