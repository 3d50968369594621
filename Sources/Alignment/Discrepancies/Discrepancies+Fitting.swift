public import Claims

/// How long the parts of a comparison take, for the benchmarks.
@_spi(Fitting) public struct ComparisonCost: Sendable {
  /// Scoring the candidate links; who speaks of whom, which the facts are read with too, is part of
  /// it.
  public private(set) var linking = Duration.zero
  /// Finding which words of two linked claims correspond.
  public private(set) var matching = Duration.zero
  /// Reading what the claims say, and comparing it.
  public private(set) var facts = Duration.zero

  /// Compares two articles and takes the time of each part.
  public init(of articles: Sides<AnnotatedArticle>) {
    let clock = ContinuousClock()
    var shown: [Linker.ScoredPair] = []
    var sources: PairSources?
    linking = clock.measure {
      let found = PairSources(articles)
      sources = found
      guard let basis = Linker.weighedPairs(articles, sources: found) else { return }
      shown = Linker.passed(basis.pairs, eventLogOdds: basis.eventLogOdds)
        .filter { $0.score >= Linker.relatedScore }
    }
    guard let sources else { return }
    var read = articles.map { LinkedFacts($0) }
    var words = WordMatching(articles)
    for pair in shown {
      let claims = Sides(left: pair.left, right: pair.right)
      var said: Sides<ClaimFacts>?
      facts += clock.measure {
        said = Sides(left: read.left[pair.left], right: read.right[pair.right])
      }
      guard let said else { return }
      var matches: [WordMatch] = []
      matching += clock.measure { matches = words.matches(of: claims, facts: said) }
      facts += clock.measure {
        _ = Discrepancies.find(
          in: LinkedClaims(
            articles: articles, indices: claims, strength: pair.strength, score: pair.score,
            wordMatches: matches, facts: said, sources: sources))
      }
    }
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
