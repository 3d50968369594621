public import Claims

/// A finding of a pair of articles with its evidence, for fitting the judge.
@_spi(Fitting) public struct FindingSample: Sendable {
  /// The sentences of the two claims.
  public let sentences: Sides<Int>
  /// How strong their link is.
  public let strength: LinkStrength
  /// How likely the link is right.
  public let score: Double
  /// What was found, as sure as the program's own judge is of it.
  public let discrepancy: Discrepancy
  /// The evidence, in the order of `pieces`.
  public let evidence: [Double]
  /// What the two articles are to each other.
  public let regime: Regime
  /// Whether the two claims are one sentence but for a few words, and it is a number, a date, a
  /// name or a denial that differs.
  public let isCopiedFact: Bool

  /// Names of the pieces of evidence.
  public static var pieces: [String] { FindingEvidence.Piece.allCases.map(\.rawValue) }

  /// Everything that a reader of two articles may be shown, the unsure too, on the links that some
  /// models see.
  public static func all(
    of articles: Sides<AnnotatedArticle>, by models: FittedModels? = nil
  ) -> [FindingSample] {
    let scored = Linker.scoredPairs(articles, models: models ?? .fitted) ?? []
    return Comparison.linkedClaims(of: articles, scored: scored).flatMap { link in
      Discrepancies.judged(in: link).map { judged in
        FindingSample(
          sentences: link.texts.map(\.claim.sentence), strength: link.strength, score: link.score,
          discrepancy: Discrepancy(judged.finding, confidence: judged.confidence),
          evidence: judged.evidence.values, regime: link.regime,
          isCopiedFact: judged.evidence.value(of: .copiedFact) > 0)
      }
    }
  }
}
