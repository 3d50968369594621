/// The confidence below which a discrepancy is not shown: one floor for the reader, every export
/// and the exit status.
public enum ConfidenceFloor {
  /// The floor where none is given, in both regimes: of what is shown at it one in two is right.
  public static let standard = 0.5
}

extension Comparison {
  /// The same comparison with only those discrepancies whose confidence reaches `floor`; the others
  /// are their links' places to compare.
  ///
  /// Links stay as they are: what is left out of a link is never taken as agreement elsewhere.
  public func discrepancies(withConfidenceOf floor: Double) -> Comparison {
    let shown = links.map { link in
      Link(
        claims: link.claims, score: link.score, strength: link.strength,
        wordMatches: link.wordMatches,
        discrepancies: link.discrepancies.filter { $0.confidence >= floor },
        places: link.discrepancies.filter { $0.confidence < floor }, origin: link.origin)
    }
    return Comparison(
      articles: articles, links: shown, candidates: candidates, regime: regime, basis: nil)
  }

  /// Whether any link carries a discrepancy.
  public var hasDiscrepancy: Bool { links.contains { !$0.discrepancies.isEmpty } }
}
