internal import Lexicon
import Claims

/// Which verbs of two claims hold the words that both have, be they other verbs or other words.
///
///     A  the Senate [voted] on Wednesday to override his veto of the bill
///     B  the override of the veto [is expected to begin] in the Senate on Wednesday
///
/// A word belongs to the verb before it; a word before all verbs, to the first; after a verb of
/// saying, to the next, which tells what was said.
struct SharedScope {
  /// Two verbs that hold shared words.
  struct Pair {
    let left: Predicate
    let right: Predicate
    /// How rare the shared words are that both hold: the sum, each at most 7.
    let weight: Double
    /// Their share in all shared words.
    let share: Double
  }

  let link: LinkedClaims

  /// Pairs of verbs that no other pair outweighs; in order of A's, then B's.
  func pairs() -> [Pair] {
    let verbs = Sides(left: verbs(.left), right: verbs(.right))
    var weights: [Sides<Int>: Double] = [:]
    var total = 0.0
    for match in link.wordMatches where match.ground != .antonym {
      let rarity = Double(
        min(
          link.meant.rarity(match.words.left, .left), link.meant.rarity(match.words.right, .right),
          7))
      guard rarity > 0, let left = holder(of: match.words.left, among: verbs.left, .left),
        let right = holder(of: match.words.right, among: verbs.right, .right)
      else { continue }
      weights[Sides(left: left, right: right), default: 0] += rarity
      total += rarity
    }
    let found = weights.keys.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
    return found.filter { place in
      let weight = weights[place] ?? 0
      return !found.contains {
        $0 != place && ($0.left == place.left || $0.right == place.right)
          && (weights[$0] ?? 0) > weight
      }
    }.map { place in
      let weight = weights[place] ?? 0
      return Pair(
        left: verbs.left[place.left], right: verbs.right[place.right], weight: weight,
        share: weight / total)
    }
  }

  private func verbs(_ side: Side) -> [Predicate] { Array(link.facts[side].predicates.prefix(30)) }

  private func holder(of index: Int, among verbs: [Predicate], _ side: Side) -> Int? {
    guard !verbs.isEmpty else { return nil }
    guard let last = verbs.lastIndex(where: { $0.words.lowerBound <= index }) else { return 0 }
    let isSaying = VerbsOfSaying.isOne(link.normal(verbs[last].head, side))
    return isSaying && last + 1 < verbs.count ? last + 1 : last
  }
}

/// Verbs after which comes what somebody said.
enum VerbsOfSaying {
  /// Whether a lower-case word is one.
  static func isOne(_ word: String) -> Bool {
    PredicatePairs.saying.contains(word) || SayingVerbs.isOne(word)
  }
}
