internal import Lexicon
import Articles
import Claims

extension NameConflict {
  /// Whole names that are in one place of near copies and name two different things, though they
  /// may share a word:
  ///
  ///     the [Supreme Court] upheld it · the [Court of Appeals] upheld it
  ///     [Congress] was told of it · the [White House] was told of it
  ///     Robert [S.] Holm · Robert [P.] Holm
  ///
  /// O(names of the one claim · those of the other).
  func wholeNames(in link: LinkedClaims) -> [Finding] {
    guard link.isNearCopy, !isHeadline(.left, in: link), !isHeadline(.right, in: link) else {
      return []
    }
    let mentions = Sides(left: Side.left, right: Side.right).map { side in
      link.sources.mentions(in: link.claims[side].words, side)
        .filter { $0.way != .role && $0.way != .pronoun }.prefix(20)
    }
    return mentions.left.flatMap { one in
      mentions.right.compactMap { other -> Finding? in
        let words = Sides(left: one.words, right: other.words)
        guard isOnePlace(words, in: link), !isElsewhere(one, other, in: link),
          haveOtherInitials(words, in: link)
            || !link.sources.areSame(one.entity, other.entity)
              && areOfTwo(words, Sides(left: one.entity, right: other.entity), in: link)
        else { return nil }
        return thing(
          Sides(left: link.span(words.left, .left), right: link.span(words.right, .right)),
          in: link)
      }
    }
  }

  /// Whether the words before and after the names correspond, not counting an article before them.
  private func isOnePlace(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    func before(_ side: Side) -> Int {
      let at = words[side].lowerBound - 1
      return Language.english[.article].contains(link.normal(at, side)) ? at - 1 : at
    }
    func correspond(_ left: Int, _ right: Int) -> Bool {
      let isInside = (
        link.claims.left.words.contains(left), link.claims.right.words.contains(right)
      )
      guard isInside.0, isInside.1 else { return !isInside.0 && !isInside.1 }
      return link.normal(left, .left) == link.normal(right, .right)
        || link.matched.match(left, right)
    }
    return correspond(before(.left), before(.right))
      && correspond(words.left.upperBound, words.right.upperBound)
  }

  /// Whether either is spoken of in the other claim too, even in another place.
  private func isElsewhere(
    _ left: EntityMention, _ right: EntityMention, in link: LinkedClaims
  ) -> Bool {
    !link.sources.areSame(left.entity, right.entity)
      && (link.sources.isMentioned(left.entity, of: .left, inClaim: link.indices.right)
        || link.sources.isMentioned(right.entity, of: .right, inClaim: link.indices.left))
  }

  /// Whether all that the names do not share is an initial inside each: one person has but one.
  private func haveOtherInitials(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    guard words.left.count == words.right.count, words.left.count > 2 else { return false }
    let apart = zip(words.left, words.right).dropFirst().dropLast().filter {
      link.normal($0, .left) != link.normal($1, .right)
    }
    let ends = [words.map(\.lowerBound), words.map { $0.upperBound - 1 }]
    return apart.count == 1 && ends.allSatisfy { link.matched.match($0.left, $0.right) }
      && apart.allSatisfy {
        link.normal($0, .left).count == 1 && link.normal($1, .right).count == 1
      }
  }

  /// Whether each name has a word that tells it from the other.
  private func areOfTwo(
    _ words: Sides<Range<Int>>, _ entities: Sides<Int>, in link: LinkedClaims
  ) -> Bool {
    let stems = Sides(
      left: words.left.map { link.word($0, .left).stem },
      right: words.right.map { link.word($0, .right).stem })
    let own = Sides(
      left: stems.left.filter { !stems.right.contains($0) },
      right: stems.right.filter { !stems.left.contains($0) })
    guard !own.left.isEmpty, !own.right.isEmpty else { return false }
    let shares = own.left.count < stems.left.count && own.right.count < stems.right.count
    guard shares else { return !SameName.isSame(words, in: link) }
    let sorts = Sides(
      left: link.sources.sort(of: entities.left, .left),
      right: link.sources.sort(of: entities.right, .right))
    return sorts.left == .organisation && sorts.right == .organisation
      && !SameName.areOneBody(words, in: link)
  }
}
