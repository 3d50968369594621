public import Claims

extension Comparison {
  /// How many pairs of claims the linker scores: the linking alone, without facts and discrepancies, to
  /// measure how long each takes.
  @_spi(Fitting) public static func scoredPairCount(of articles: Sides<AnnotatedArticle>) -> Int {
    Linker.scoredPairs(articles)?.count ?? 0
  }
}

/// A finding of a pair of articles with its evidence, for fitting how sure it is.
@_spi(Fitting) public struct FindingSample: Sendable {
  /// The sentences of the two claims.
  public let sentences: Sides<Int>
  /// The strength and the score of their link.
  public let strength: LinkStrength
  /// How likely the link is right.
  public let score: Double
  /// What was found, as sure as the program says it is.
  public let discrepancy: Discrepancy
  /// The evidence, in the order of `pieces`.
  public let evidence: [Double]
  /// Whether the two claims are one sentence but for a few words.
  public let isNearCopy: Bool

  /// Names of the pieces of evidence.
  public static var pieces: [String] { FindingEvidence.Piece.allCases.map(\.rawValue) }

  /// Everything that a detector sees on any twin or related link of two articles, the unsure too.
  public static func all(of articles: Sides<AnnotatedArticle>) -> [FindingSample] {
    Comparison.linkedClaims(of: articles).flatMap { link in
      Discrepancies.judged(in: link).map { found in
        FindingSample(
          sentences: Sides(
            left: link.claims.left.sentence, right: link.claims.right.sentence),
          strength: link.strength, score: link.score, discrepancy: found.discrepancy,
          evidence: found.evidence.values, isNearCopy: link.isNearCopy)
      }
    }
  }
}
