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
    let regime = Regime(of: articles)
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
            regime: regime, wordMatches: matches, facts: said, sources: sources))
      }
    }
  }
}
