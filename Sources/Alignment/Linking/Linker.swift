import Claims

/// Scores the candidate links of two articles.
///
///     claims ─► terms and profiles ─► candidates ─► evidence ─► first pass ─► context ─► score
struct Linker {
  /// A candidate and its score.
  struct ScoredPair {
    let left: Int
    let right: Int
    let score: Double
    let strength: LinkStrength

    init(left: Int, right: Int, score: Double, strength: LinkStrength? = nil) {
      self.left = left
      self.right = right
      self.score = score
      self.strength = strength ?? Linker.strength(ofScore: score)
    }

    /// The same pair with another strength.
    func taken(for strength: LinkStrength) -> ScoredPair {
      ScoredPair(left: left, right: right, score: score, strength: strength)
    }
  }

  private static func strength(ofScore score: Double) -> LinkStrength {
    score >= twinScore ? .twin : score >= relatedScore ? .related : .candidate
  }

  /// A score from which a link is a twin: chosen over news pairs that the fitting did not see, so
  /// that the F1 of twins stays near its best and different events have less than one twin a pair.
  static let twinScore = 0.22
  /// A score from which a link is shown as related: one such link in ten or better is right.
  static let relatedScore = 0.1
  /// A score from which a pair is worth ranking.
  static let candidateScore = 0.001

  /// Every candidate with its score, in order of A's claim, then B's; nil where `goesOn`, which is
  /// told every step, said no.
  static func scoredPairs(
    _ articles: Sides<AnnotatedArticle>, models: FittedModels = .fitted,
    goesOn: (WorkStep) -> Bool = { _ in true }
  ) -> [ScoredPair]? {
    weighedPairs(articles, models: models, goesOn: goesOn).map {
      passed($0.pairs, eventLogOdds: $0.eventLogOdds)
    }
  }

  /// Every candidate with its score, before what competes for the same claims is looked at.
  static func weighedPairs(
    _ articles: Sides<AnnotatedArticle>, sources: PairSources? = nil,
    models: FittedModels = .fitted, goesOn: (WorkStep) -> Bool = { _ in true }
  ) -> Comparison.Basis? {
    WeighedCandidates(of: articles, sources: sources, models: models, goesOn: goesOn)
      .map { weighedPairs(of: $0) }
  }

  /// Every candidate with its score and strength, in order of A's claim, then B's.
  static func scoredPairs(of candidates: WeighedCandidates) -> [ScoredPair] {
    let basis = weighedPairs(of: candidates)
    return passed(basis.pairs, eventLogOdds: basis.eventLogOdds)
  }

  private static func weighedPairs(of candidates: WeighedCandidates) -> Comparison.Basis {
    let pairs = candidates.pairs
    let scored = merged(
      pairs.indices.map {
        ScoredPair(left: pairs[$0].left, right: pairs[$0].right, score: candidates.score(of: $0))
      }, with: candidates.equals.pairs)
    return Comparison.Basis(pairs: scored, eventLogOdds: candidates.eventLogOdds)
  }

  /// Strengths as people see links: what competes for the same claims is looked at once more.
  static func passed(_ pairs: [ScoredPair], eventLogOdds: Double) -> [ScoredPair] {
    let sure = DoubtfulEvent.made(related: pairs, eventLogOdds: eventLogOdds)
    let free = TakenClaims.made(related: sure)
    return eventLogOdds >= LoneCounterparts.leastEventLogOdds
      ? LoneCounterparts.made(twins: free) : free
  }

  /// Puts equal claims among the scored ones, in their place: the sure with the score 1, the others
  /// with the score of a related link at least.
  private static func merged(_ pairs: [ScoredPair], with equals: [EqualClaims.Pair])
    -> [ScoredPair]
  {
    var merged: [ScoredPair] = []
    merged.reserveCapacity(pairs.count + equals.count)
    var next = 0
    func append(_ equal: EqualClaims.Pair, weighed: Double) {
      let score = equal.isSure ? 1 : max(weighed, relatedScore)
      merged.append(ScoredPair(left: equal.left, right: equal.right, score: score))
    }
    for pair in pairs {
      while next < equals.count,
        (equals[next].left, equals[next].right) < (pair.left, pair.right)
      {
        append(equals[next], weighed: 0)
        next += 1
      }
      if next < equals.count, (equals[next].left, equals[next].right) == (pair.left, pair.right) {
        append(equals[next], weighed: pair.score)
        next += 1
      } else {
        merged.append(pair)
      }
    }
    for equal in equals[next...] { append(equal, weighed: 0) }
    return merged
  }
}
