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
