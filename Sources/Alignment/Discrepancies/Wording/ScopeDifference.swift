import Articles
import Claims

/// Finds a condition, exchange, limit or reason that only one side has.
///
/// The claims must be close without it, the phrase must belong to words that correspond, and its
/// own words must have no counterpart, not even by meaning: more detail alone is no difference.
struct ScopeDifference: DiscrepancyDetector {
  func findings(in link: LinkedClaims) -> [Finding] {
    Side.allCases.flatMap { side in
      link.facts[side].qualifications.prefix(10).compactMap { only($0, on: side, in: link) }
    }
  }

  private func only(
    _ phrase: Qualification, on side: Side, in link: LinkedClaims
  ) -> Finding? {
    let others = link.facts[side.other].qualifications
    guard !others.contains(where: { $0.sort == phrase.sort }) else { return nil }
    let inner = phrase.marker.upperBound..<phrase.words.upperBound
    let matched = inner.filter { link.meant.isMatched($0, side) }.count
    guard phrase.sort == .limit || Double(matched) <= 0.5 * Double(inner.count) else { return nil }
    guard let anchor = anchor(before: phrase, on: side, in: link) else { return nil }
    let coverage = link.matched.coverage[side.other]
    guard coverage >= 0.2 else { return nil }
    var evidence = Sides(left: phrase.span, right: phrase.span)
    evidence[side.other] = TextSpan(anchor, anchor)
    let words = link.quoted(phrase.span, side)
    let sides = Sides(
      left: side == .left ? "A adds \(words)" : "A has no such words",
      right: side == .right ? "B adds \(words)" : "B has no such words")
    return Finding(
      .scope, .difference, evidence: evidence,
      why:
        "\(sides.left), \(sides.right): the claim holds with this "
        + "\(phrase.sort.rawValue) on one side only.",
      unsettled: "One text leaves it out, which does not mean that it denies it.",
      rule: Self.rule(phrase.sort))
  }

  private static func rule(_ sort: Qualification.Sort) -> Rule {
    switch sort {
    case .condition: .oneSidedCondition
    case .exchange: .oneSidedExchange
    case .limit: .oneSidedLimit
    case .reason: .oneSidedReason
    }
  }

  /// Where, in the other claim, the words would be: after the counterpart of a word shortly before
  /// them.
  private func anchor(
    before phrase: Qualification, on side: Side, in link: LinkedClaims
  ) -> Int? {
    let reach = max(link.claims[side].words.lowerBound, phrase.words.lowerBound - 6)
    for index in (reach..<phrase.words.lowerBound).reversed() {
      if let counterpart = link.matched.counterparts(of: index, on: side).first {
        return link.word(counterpart, side.other).span.end
      }
    }
    return nil
  }
}
