import Articles
import Claims

/// Finds a condition, exchange, limit or reason that only one side has.
///
/// The claims must be close without it, the phrase must belong to words that correspond, and its
/// own words must have no counterpart, not even by meaning: more detail alone is no difference.
enum ScopeFindings {
  static func findings(_ meetings: Meetings) -> [Finding] {
    Side.allCases.flatMap { side in
      meetings.link[side].facts.qualifications.prefix(10).compactMap {
        only($0, on: side, in: meetings.link)
      }
    }
  }

  private static func only(
    _ phrase: Qualification, on side: Side, in link: LinkedClaims
  ) -> Finding? {
    let inner = phrase.marker.upperBound..<phrase.words.upperBound
    let matched = inner.count { link.meant.isMatched($0, side) }
    guard link.matched.coverage[side.other] >= 0.2,
      phrase.sort == .limit || 2 * matched <= inner.count,
      !link[side.other].facts.qualifications.contains(where: { $0.sort == phrase.sort }),
      let anchor = anchor(before: phrase, on: side, in: link)
    else { return nil }
    var evidence = Sides(left: phrase.span, right: phrase.span)
    evidence[side.other] = TextSpan(anchor, anchor)
    return link.finding(rules[phrase.sort] ?? .oneSidedLimit, of: evidence, marked: side)
  }

  private static let rules: [Qualification.Sort: Rule] = [
    .condition: .oneSidedCondition, .exchange: .oneSidedExchange, .limit: .oneSidedLimit,
    .reason: .oneSidedReason,
  ]

  /// Where, in the other claim, the words would be: after the counterpart of a word shortly before
  /// them.
  private static func anchor(
    before phrase: Qualification, on side: Side, in link: LinkedClaims
  ) -> Int? {
    let before = (phrase.words.lowerBound - 6..<phrase.words.lowerBound).reversed().lazy
    let counterpart = before.compactMap { link.matched.counterparts(of: $0, on: side).first }.first
    return counterpart.map { link.articles[side.other].words[$0].span.end }
  }
}
