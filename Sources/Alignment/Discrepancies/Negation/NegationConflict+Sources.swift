internal import Lexicon
import Articles
import Claims

extension NegationConflict {
  /// What one claim tells and a source of the other denies: both can be true, since who denies a
  /// thing does not settle it; a conflict only where one source both says and denies it. Nil where
  /// no denial is before the verb.
  ///
  ///     A  The mayor [took] bribes      B  The mayor [denied that he took] bribes
  func deniedBySource(
    _ pair: PredicatePairs.Pair, in link: LinkedClaims
  ) -> Finding? {
    let side: Side = pair.left.isNegated ? .left : .right
    let denied = side == .left ? pair.left : pair.right
    guard let verb = denial(of: denied, side, in: link) else { return nil }
    var spans = Sides(left: pair.left.span, right: pair.right.span)
    spans[side] = link.span(verb..<denied.words.upperBound, side)
    let telling = Sides(left: Side.left, right: .right).map {
      ($0 == .left ? "A " : "B ") + ($0 == side ? "reports a denial" : "tells it")
        + " (\(link.quoted(spans[$0], $0)))"
    }
    let sources = link.facts.map(\.attribution.head)
    let isOneSource =
      sources.left.map { left in sources.right.map { link.matched.match(left, $0) } ?? false }
      ?? false
    return Finding(
      .negation, isOneSource ? .conflict : .difference, evidence: spans,
      why: "\(telling.left), \(telling.right).",
      unsettled: "The texts do not settle whether it is so: who denies it may be right or not.",
      rule: .toldAgainstDeniedBySource)
  }

  /// Whether a source denies the verb that is in a place or right after it.
  func isDeniedBySource(_ slot: Slot, _ side: Side, in link: LinkedClaims) -> Bool {
    let words = slot.words[side].lowerBound..<slot.words[side].upperBound + 1
    return link.facts[side].predicates.contains {
      $0.isNegated && $0.words.overlaps(words) && denial(of: $0, side, in: link) != nil
    }
  }

  /// The verb of denying that a denied verb owes its denial to; nil where a word of its own denies
  /// it.
  private func denial(of verb: Predicate, _ side: Side, in link: LinkedClaims) -> Int? {
    let own = verb.words
    guard !own.contains(where: { Self.denies(link.normal($0, side)) }) else { return nil }
    return (own.lowerBound - 9..<own.upperBound).last {
      VerbForms.denying.contains(link.normal($0, side))
    }
  }
}
