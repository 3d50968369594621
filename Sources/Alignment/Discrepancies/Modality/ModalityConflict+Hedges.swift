import Claims

extension ModalityConflict {
  /// What one claim hedges and the other states plainly, both with the same verb.
  func hedge(_ pair: PredicatePairs.Pair, in link: LinkedClaims) -> Finding? {
    guard (pair.left.hedge == nil) != (pair.right.hedge == nil),
      pair.left.isNegated == pair.right.isNegated, !hasHedges(pair, in: link),
      // What somebody is accused of is hedged as it is.
      !pair.left.isAccusation, !pair.right.isAccusation
    else { return nil }
    let evidence = Sides(left: pair.left.span, right: pair.right.span)
    let hedged = pair.left.hedge != nil ? "A hedges" : "A states plainly"
    let plain = pair.right.hedge != nil ? "B hedges" : "B states plainly"
    return Finding(
      .modality, .difference, evidence: evidence,
      why: "\(hedged) (\(link.quoted(evidence.left, .left))) what "
        + "\(plain) (\(link.quoted(evidence.right, .right))).",
      unsettled: "The texts do not settle how sure it is.", rule: .hedgedAgainstPlain)
  }

  /// Whether the claim whose verb is plain has as many hedges as the other: then the hedge is
  /// elsewhere in it (`Reportedly the ferry was sunk`, `was reportedly sunk`).
  private func hasHedges(_ pair: PredicatePairs.Pair, in link: LinkedClaims) -> Bool {
    let hedged: Side = pair.left.hedge != nil ? .left : .right
    let counts = Sides(left: Side.left, right: .right).map { side in
      CertaintyWords.hedges(in: link.claims[side].words.prefix(200).map { link.normal($0, side) })
    }
    return counts[hedged.other] > 0 && counts[hedged.other] >= counts[hedged]
  }
}
