import Articles
import Claims

extension ModalityConflict {
  /// What one claim has somebody accused of and the other tells outright.
  ///
  ///     A  Berg [is accused of taking] bribes      B  Berg [took] bribes
  func accusations(in link: LinkedClaims) -> [Finding] {
    guard
      link.facts.left.predicates.contains(where: { $0.isAccusation })
        || link.facts.right.predicates.contains(where: { $0.isAccusation })
    else { return [] }
    return PredicatePairs(link: link).pairs().compactMap { pair in
      guard pair.isSameWord, pair.left.isAccusation != pair.right.isAccusation,
        pair.left.isNegated == pair.right.isNegated
      else { return nil }
      let side: Side = pair.left.isAccusation ? .left : .right
      let plain = side == .left ? pair.right : pair.left
      guard plain.hearsay == nil, plain.hedge == nil, [.done, .present].contains(plain.status),
        // Who tells it with words of doubt elsewhere does not tell it outright.
        CertaintyWords.hedges(
          in: link.claims[side.other].words.prefix(200).map { link.normal($0, side.other) }) == 0
      else { return nil }
      let evidence = Sides(left: pair.left.span, right: pair.right.span)
      let telling = Sides(left: Side.left, right: .right).map {
        ($0 == .left ? "A " : "B ")
          + ($0 == side ? "has it as an accusation" : "tells it outright")
          + " (\(link.quoted(evidence[$0], $0)))"
      }
      return Finding(
        .modality, .difference, evidence: evidence,
        why: "\(telling.left), \(telling.right).",
        unsettled: "The texts do not settle whether it is so.",
        rule: .accusationAgainstStatement)
    }
  }
}
