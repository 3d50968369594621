/// Takes no weak twin of two claims that both have far better ones.
///
///            B1    B2              the second sentence of an article and the first of its revision
///     A1    .97   .31              share their surroundings; each has its own counterpart
///     A2    .29   .95
///
/// Of 71 such links below 0.4, over news pairs that the fitting did not see, 17 were right and 8
/// partly right: what goes is mostly wrong, and a reader loses no claim's only counterpart.
///
/// Where the two articles are versions of one text, every claim is taken, and only what is nearly
/// as good as its own counterpart stays a twin.
enum TakenClaims {
  /// How much of the best score of both its claims a twin has at least; and between versions of a
  /// text.
  static let leastShare = 0.6
  static let leastShareOfVersions = 0.9

  /// The pairs with the weak twins among them made related. O(pairs).
  static func made(related pairs: [Linker.ScoredPair]) -> [Linker.ScoredPair] {
    let best = BestScores(pairs)
    let share = best.areVersions ? leastShareOfVersions : leastShare
    return pairs.map { pair in
      guard pair.strength == .twin, pair.score < share * best.lower(of: pair) else { return pair }
      return pair.taken(for: .related)
    }
  }
}
