/// Takes claims for twins less readily where it is in doubt that the two articles tell of one
/// event.
///
///     log odds of one event      2 and more    1      0      -1 and less
///     least score of a twin      0.22          0.42   0.5    0.5
///
/// Two reports of two earthquakes share sentences; which claim corresponds to which is then seldom
/// right. Over pairs that the fitting did not see this leaves four in ten of the wrong twins
/// between articles about different events out, and one in two hundred of the right ones between
/// articles about one.
enum DoubtfulEvent {
  /// The log odds of one event from which the usual score does.
  static let certainLogOdds = 2.0
  /// How much more score a twin needs for each point of log odds that lacks.
  static let scorePerLogOdds = 0.2
  /// A score that always does.
  static let highestScore = 0.5

  /// The score from which claims are twins, at some log odds of one event.
  static func leastScore(eventLogOdds: Double) -> Double {
    let lacking = max(0, certainLogOdds - eventLogOdds)
    return min(Linker.twinScore + scorePerLogOdds * lacking, highestScore)
  }

  /// The pairs with the doubtful twins among them made related. O(pairs).
  static func made(
    related pairs: [Linker.ScoredPair], eventLogOdds: Double
  ) -> [Linker.ScoredPair] {
    let least = leastScore(eventLogOdds: eventLogOdds)
    return pairs.map { pair in
      pair.strength == .twin && pair.score < least ? pair.taken(for: .related) : pair
    }
  }
}
