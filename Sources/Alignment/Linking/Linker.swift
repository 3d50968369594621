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

  /// A score from which a link is a twin: chosen over news pairs that the fitting did not see, so that
  /// the F1 of twins stays near its best and different events have less than one twin a pair.
  static let twinScore = 0.24
  /// A score from which a link is shown as related: one such link in ten or better is right.
  static let relatedScore = 0.1
  /// A score from which a pair is worth ranking.
  static let candidateScore = 0.001

  /// Every candidate with its score, in order of A's claim, then B's; nil where `goesOn`, which is
  /// told the share done, said no.
  static func scoredPairs(
    _ articles: Sides<AnnotatedArticle>, goesOn: (Double) -> Bool = { _ in true }
  ) -> [ScoredPair]? {
    guard let candidates = WeighedCandidates(of: articles, goesOn: goesOn) else { return nil }
    return scoredPairs(of: candidates, in: articles)
  }

  /// Every candidate with its score and strength, in order of A's claim, then B's.
  static func scoredPairs(
    of candidates: WeighedCandidates, in articles: Sides<AnnotatedArticle>
  ) -> [ScoredPair] {
    let pairs = candidates.pairs
    let scored = withIdentical(
      pairs.indices.map {
        ScoredPair(left: pairs[$0].left, right: pairs[$0].right, score: candidates.score(of: $0))
      }, articles)
    return passed(scored, eventLogOdds: candidates.eventLogOdds)
  }

  /// Strengths as people see links: what competes for the same claims is looked at once more.
  static func passed(_ pairs: [ScoredPair], eventLogOdds: Double) -> [ScoredPair] {
    let sure = DoubtfulEvent.made(related: pairs, eventLogOdds: eventLogOdds)
    let free = TakenClaims.made(related: sure)
    return eventLogOdds >= LoneCounterparts.leastEventLogOdds
      ? LoneCounterparts.made(twins: free) : free
  }

  /// Claims that say the same in the same words, with the score 1: the first on one side with the
  /// first on the other, the second with the second. In order of A's claim.
  static func identicalPairs(_ articles: Sides<AnnotatedArticle>) -> [ScoredPair] {
    var places: [String: [Int]] = [:]
    for index in articles.right.claims.indices {
      places[articles.right.wording(ofClaim: index), default: []].append(index)
    }
    var used: [String: Int] = [:]
    var identical: [ScoredPair] = []
    for index in articles.left.claims.indices {
      let wording = articles.left.wording(ofClaim: index)
      guard let partners = places[wording], used[wording, default: 0] < partners.count else {
        continue
      }
      let partner = partners[used[wording, default: 0]]
      identical.append(ScoredPair(left: index, right: partner, score: 1))
      used[wording, default: 0] += 1
    }
    return identical
  }

  /// Puts the identical claims among the scored ones, in their place.
  private static func withIdentical(
    _ pairs: [ScoredPair], _ articles: Sides<AnnotatedArticle>
  ) -> [ScoredPair] {
    let identical = identicalPairs(articles)
    var merged: [ScoredPair] = []
    merged.reserveCapacity(pairs.count + identical.count)
    var next = 0
    for pair in pairs {
      while next < identical.count,
        (identical[next].left, identical[next].right) < (pair.left, pair.right)
      {
        merged.append(identical[next])
        next += 1
      }
      let isIdentical =
        next < identical.count
        && (identical[next].left, identical[next].right) == (pair.left, pair.right)
      if isIdentical {
        merged.append(identical[next])
        next += 1
      } else {
        merged.append(pair)
      }
    }
    return merged + identical[next...]
  }
}

extension AnnotatedArticle {
  /// The words of a claim as they count, joined; the text itself where it has no words. Claims of one
  /// wording are identical but for spelling, quotes and the like.
  func wording(ofClaim index: Int) -> String {
    let claim = claims[index]
    guard !claim.words.isEmpty else { return String(self[claim.span]) }
    return claim.words.map { words[$0].normal }.joined(separator: " ")
  }
}
