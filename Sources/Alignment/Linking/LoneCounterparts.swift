/// Takes two claims that nothing else corresponds to for twins.
///
///            B1    B2    B3        A2 and B3 are each other's best, and neither has a twin: what a
///     A1    .93   .04    .         reader would try first is shown as a twin although its score
///     A2    .03    .    .21        alone would not do
///
/// Only where the two articles surely tell of one event. Of 19 such links, over news pairs that the
/// fitting did not see, five were right and three partly right; of 21 below the least score, three.
enum LoneCounterparts {
  /// A score below which claims stay apart.
  static let leastScore = 0.2
  /// The log odds that both articles tell of one event, from which they are trusted to.
  static let leastEventLogOdds = 1.5

  /// The pairs with the lone counterparts among them made twins. O(pairs).
  static func made(twins pairs: [Linker.ScoredPair]) -> [Linker.ScoredPair] {
    let best = BestScores(pairs)
    return pairs.map { pair in
      guard pair.strength == .related, pair.score >= leastScore, best.isAlone(pair) else {
        return pair
      }
      return pair.taken(for: .twin)
    }
  }
}
