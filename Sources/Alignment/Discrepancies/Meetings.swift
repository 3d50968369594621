internal import Lexicon
import Articles
import Claims

/// Where what two claims say meets, found once a link: places that the same words hold, and verbs
/// that tell of one act.
final class Meetings {
  let link: LinkedClaims
  /// The places of the link in order, held or not.
  private(set) lazy var slots = Slot.all(in: link)
  /// The verbs that tell of one act, in order of A's.
  private(set) lazy var acts = ActPair.all(in: link)
  /// The verbs that hold the words which both sides have.
  private(set) lazy var holders = WordHolders.pairs(in: link)

  init(_ link: LinkedClaims) { self.link = link }

  /// The places held from both sides, of at most so many words a side.
  func places(_ longest: Int) -> [Slot] { slots.filter { $0.isHeld && $0.fits(longest) } }

  /// The same in near copies; none in other links.
  func copiedPlaces(_ longest: Int) -> [Slot] { link.isNearCopy ? places(longest) : [] }

  /// What several ways to look see, the surest first: what shows words that one before it shows is
  /// left out.
  func inTurn(_ ways: [(Meetings) -> [Finding]]) -> [Finding] {
    ways.reduce(into: []) { found, way in found += way(self).apart(from: found) }
  }
}

/// Two verbs that tell of one act.
struct ActPair {
  let verbs: Sides<Predicate>
  /// How much of what is around them is the same: `MatchedWords.context`.
  let context: Double
  /// Whether the heads are the same word, rather than of kindred meaning.
  let isSameWord: Bool
  /// Whether words before both correspond, and words after both.
  let isHeld: (before: Bool, after: Bool)

  var left: Predicate { verbs.left }
  var right: Predicate { verbs.right }

  /// No claim of news has more verbs.
  static let most = 30
  /// So many words around a verb are looked at.
  private static let reach = 8

  /// Each verb with the one whose surroundings match best; in order of A's. O(verbs · verbs).
  static func all(in link: LinkedClaims) -> [ActPair] {
    let pairs = link.facts.left.predicates.prefix(most).flatMap { one in
      link.facts.right.predicates.prefix(most).compactMap { ActPair(one, $0, in: link) }
    }
    return pairs.filter { candidate in
      !pairs.contains { rival in
        guard rival.left == candidate.left || rival.right == candidate.right else { return false }
        if rival.isSameWord != candidate.isSameWord { return rival.isSameWord }
        return rival.context > candidate.context
      }
    }
  }

  private init?(_ left: Predicate, _ right: Predicate, in link: LinkedClaims) {
    isSameWord = link.matched.match(left.head, right.head)
    guard
      isSameWord || link.meant.match(left.head, right.head)
        || Self.haveOneSubject(left, right, in: link) && Self.areKindred(left, right, in: link)
          && !link.matched.isMatched(left.head, .left)
          && !link.matched.isMatched(right.head, .right)
    else { return nil }
    verbs = Sides(left: left, right: right)
    context = link.meant.context(left.words, right.words, reach: Self.reach - 1)
    isHeld = (
      Self.areHeld(
        verbs.map { $0.words.lowerBound - Self.reach..<$0.words.lowerBound }, in: link),
      Self.areHeld(
        verbs.map { $0.words.upperBound..<$0.words.upperBound + Self.reach }, in: link)
    )
  }

  /// Whether a telling word of the one stretch corresponds to one of the other.
  private static func areHeld(_ places: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    places.left.contains { index in
      link.matched.counterparts(of: index, on: .left).contains {
        places.right.contains($0)
          && min(link.matched.rarity(index, .left), link.matched.rarity($0, .right)) > 2.5
      }
    }
  }

  /// Two verbs of which something else tells that they belong together.
  init(_ verbs: Sides<Predicate>, context: Double) {
    self.verbs = verbs
    self.context = context
    (isSameWord, isHeld) = (false, (true, true))
  }

  /// Whether two verbs mean about the same; that something was said is no act.
  static func areKindred(_ left: Predicate, _ right: Predicate, in link: LinkedClaims) -> Bool {
    !link.texts.left.has(.plainSaying, at: left.head)
      && !link.texts.right.has(.plainSaying, at: right.head)
      && link.areKindred(left.head, right.head)
  }

  /// Whether a word right before the one corresponds to one right before the other.
  private static func haveOneSubject(
    _ left: Predicate, _ right: Predicate, in link: LinkedClaims
  ) -> Bool {
    let before = right.words.lowerBound - 4..<right.words.lowerBound
    return (left.words.lowerBound - 4..<left.words.lowerBound).contains { index in
      link.matched.counterparts(of: index, on: .left).contains(where: before.contains)
    }
  }
}

/// Which verbs of two claims hold the words that both have, be they other verbs or other words.
///
///     A  the Senate [voted] on Wednesday to override his veto of the bill
///     B  the override of the veto [is expected to begin] in the Senate on Wednesday
///
/// A word belongs to the verb before it; a word before all verbs, to the first; after a verb of
/// saying, to the next, which tells what was said.
enum WordHolders {
  /// Pairs of verbs that no other pair outweighs; in order of A's, then B's. The context is how
  /// rare the shared words are that both hold: the sum, each at most 7.
  static func pairs(in link: LinkedClaims) -> [ActPair] {
    let verbs = link.facts.map { Array($0.predicates.prefix(ActPair.most)) }
    var weights: [Sides<Int>: Double] = [:]
    for match in link.wordMatches where match.ground != .antonym {
      let rarities = (
        link.meant.rarity(match.words.left, .left), link.meant.rarity(match.words.right, .right)
      )
      let rarity = Double(min(rarities.0, rarities.1, 7))
      guard rarity > 0, let left = holder(of: match.words.left, among: verbs.left, link[.left]),
        let right = holder(of: match.words.right, among: verbs.right, link[.right])
      else { continue }
      weights[Sides(left: left, right: right), default: 0] += rarity
    }
    let found = weights.keys.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
    return found.compactMap { place in
      let weight = weights[place] ?? 0
      let isOutweighed = found.contains {
        $0 != place && ($0.left == place.left || $0.right == place.right)
          && (weights[$0] ?? 0) > weight
      }
      let pair = Sides(left: verbs.left[place.left], right: verbs.right[place.right])
      return isOutweighed ? nil : ActPair(pair, context: weight)
    }
  }

  private static func holder(of index: Int, among verbs: [Predicate], _ text: ClaimText) -> Int? {
    guard !verbs.isEmpty else { return nil }
    guard let last = verbs.lastIndex(where: { $0.words.lowerBound <= index }) else { return 0 }
    let word = text.normal(verbs[last].head)
    let isSaying = WordClass.plainSaying.contains(word) || SayingVerbs.isOne(word)
    return isSaying && last + 1 < verbs.count ? last + 1 : last
  }
}
