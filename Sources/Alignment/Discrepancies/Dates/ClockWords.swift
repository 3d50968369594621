import Claims

extension LinkedClaims {
  /// The time of day of which some words, one at least, are on the clock: `5:30 p.m.` for `30`.
  func time(over words: Range<Int>, _ side: Side) -> TimeOfDay? {
    guard !words.isEmpty else { return nil }
    return facts[side].times.first {
      $0.clock.lowerBound <= words.lowerBound && words.upperBound <= $0.clock.upperBound
    }
  }
}
