import Articles
import Claims

/// Words that tell a time of day: `5:30 p.m.`
enum ClockWords {
  /// Whether all of some words are numbers and halves of the day, at least one of which, or the word
  /// behind them, makes a time of day of them.
  static func tell(_ words: Range<Int>, _ side: Side, in link: LinkedClaims) -> Bool {
    guard !words.isEmpty,
      words.allSatisfy({ link.word($0, side).kind == .number || isHalf(link.normal($0, side)) })
    else { return false }
    return (words.lowerBound..<words.upperBound + 1).contains { isHalf(link.normal($0, side)) }
      || (words.lowerBound..<words.upperBound + 1).contains { isBehindColon($0, side, in: link) }
  }

  /// A time of day, and the words that tell it.
  struct Time {
    /// The words, from the hour to the half of the day.
    let words: Range<Int>
    /// Minutes since midnight; nil where the words are none that a clock shows.
    let minutes: Int?
    /// Whether the words leave open which half of the day it is (`5:30`).
    let isOpen: Bool

    /// Whether both can be one time of day.
    func agrees(with other: Time) -> Bool {
      guard let minutes, let otherMinutes = other.minutes else { return false }
      return isOpen || other.isOpen
        ? minutes % 720 == otherMinutes % 720 : minutes == otherMinutes
    }
  }

  /// The whole time of day that some words are part of: `5:30 p.m.` around `30`.
  static func time(around words: Range<Int>, _ side: Side, in link: LinkedClaims) -> Time {
    var (first, end) = (words.lowerBound, words.upperBound)
    if isHalf(link.normal(first, side)), link.word(max(0, first - 1), side).kind == .number {
      first -= 1
    }
    if isBehindColon(first, side, in: link) { first -= 1 }
    while isBehindColon(end, side, in: link) { end += 1 }
    if isHalf(link.normal(end, side)) { end += 1 }
    let numbers = (first..<end).compactMap { Int(link.normal($0, side)) }
    let half = (first..<end).map { link.normal($0, side) }.first(where: isHalf)
    var minutes: Int?
    if let hour = numbers.first, (0...24).contains(hour), numbers.count <= 2 {
      let hours = half == nil ? hour % 24 : hour % 12 + (half?.hasPrefix("p") == true ? 12 : 0)
      minutes = hours * 60 + (numbers.count == 2 ? numbers[1] : 0)
    }
    let isOpen = half == nil && (numbers.first.map { (1...12).contains($0) } ?? false)
    return Time(words: first..<end, minutes: minutes, isOpen: isOpen)
  }

  private static func isHalf(_ word: String) -> Bool {
    ["am", "pm", "a.m.", "p.m.", "a.m", "p.m"].contains(word)
  }

  private static func isBehindColon(_ index: Int, _ side: Side, in link: LinkedClaims) -> Bool {
    let claim = link.claims[side].words
    guard claim.contains(index), claim.contains(index - 1) else { return false }
    let (one, other) = (link.word(index - 1, side), link.word(index, side))
    return one.kind == .number && other.kind == .number
      && link.articles[side][TextSpan(one.span.end, other.span.start)] == ":"
  }
}
