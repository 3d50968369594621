internal import Lexicon
import Claims

/// Pairs verbs of two claims that tell of the same act.
struct PredicatePairs {
  /// Two verbs that correspond.
  struct Pair {
    let left: Predicate
    let right: Predicate
    /// How much of what is around them is the same: `MatchedWords.context`.
    let context: Double
    /// Whether the heads are the same word, rather than of kindred meaning.
    let isSameWord: Bool
    /// Whether words before both correspond, and words after both.
    let isHeld: (before: Bool, after: Bool)
  }

  let link: LinkedClaims

  /// Each verb with the one whose surroundings match best; in order of A's.
  func pairs() -> [Pair] {
    let left = link.facts.left.predicates.prefix(30)
    let right = link.facts.right.predicates.prefix(30)
    var pairs: [Pair] = []
    for one in left {
      for other in right {
        let isSame = link.matched.match(one.head, other.head)
        guard isSame || link.meant.match(one.head, other.head) || areKindred(one, other) else {
          continue
        }
        let context = link.meant.context(one.words, other.words, reach: 7)
        let isHeld = (
          before: correspond(
            one.words.lowerBound - 8..<one.words.lowerBound,
            other.words.lowerBound - 8..<other.words.lowerBound),
          after: correspond(
            one.words.upperBound..<one.words.upperBound + 8,
            other.words.upperBound..<other.words.upperBound + 8)
        )
        pairs.append(
          Pair(left: one, right: other, context: context, isSameWord: isSame, isHeld: isHeld))
      }
    }
    return pairs.filter { candidate in
      !pairs.contains { rival in
        let shares = rival.left == candidate.left || rival.right == candidate.right
        guard shares else { return false }
        if rival.isSameWord != candidate.isSameWord { return rival.isSameWord }
        return rival.context > candidate.context
      }
    }
  }

  /// Whether a word with content of the one stretch corresponds to one of the other.
  private func correspond(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.contains { index in
      link.matched.counterparts(of: index, on: .left).contains {
        right.contains($0)
          && min(link.matched.rarity(index, .left), link.matched.rarity($0, .right)) > 2.5
      }
    }
  }

  /// Whether the heads mean about the same and both have the same name before and after them.
  private func areKindred(_ left: Predicate, _ right: Predicate) -> Bool {
    guard hasSharedSubject(left, right), !link.matched.isMatched(left.head, .left),
      !link.matched.isMatched(right.head, .right)
    else { return false }
    return !Self.saying.contains(link.normal(left.head, .left))
      && !Self.saying.contains(link.normal(right.head, .right))
      && link.areKindred(left.head, right.head)
  }

  /// Whether a name or noun right before the one corresponds to one right before the other.
  private func hasSharedSubject(_ left: Predicate, _ right: Predicate) -> Bool {
    let before = (left.words.lowerBound - 4)..<left.words.lowerBound
    return before.contains { index in
      link.matched.counterparts(of: index, on: .left).contains { counterpart in
        counterpart < right.words.lowerBound && counterpart >= right.words.lowerBound - 4
      }
    }
  }

  static let saying = Language.english[.plainSaying]
}

extension LinkedClaims {
  /// Whether a word of the left claim and one of the right mean about the same (`leaving`,
  /// `retiring`).
  func areKindred(_ left: Int, _ right: Int) -> Bool {
    let table = WordTable.embedded
    guard let one = table.index(of: normal(left, .left)),
      let other = table.index(of: normal(right, .right))
    else { return false }
    return table.similarity(one, other) >= Self.kindred
  }

  /// How near in meaning a word of the left claim and one of the right are, on the scale of
  /// `WordTable.similarity`; as near as can be where one has no vector.
  func likeness(_ left: Int, _ right: Int) -> Int {
    let table = WordTable.embedded
    guard let one = table.index(of: normal(left, .left)),
      let other = table.index(of: normal(right, .right))
    else { return .max }
    return table.similarity(one, other)
  }

  /// A cosine of 0.33 on the scale of `WordTable.similarity`.
  private static let kindred = 5300
}
