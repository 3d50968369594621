internal import Lexicon
import Articles
import Claims

/// Opposites in one place of the same statement, of which neither or each is denied, and phrases
/// there that turn round what depends on them.
enum OppositesInPlace {
  /// Opposites in one place, and phrases there that turn round what depends on them.
  static func findings(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    guard NegationFindings.areClose(link, 0.3) else { return [] }
    return meetings.places(4).flatMap { slot -> [Finding] in
      let words = slot.sides.map { $0.normals.joined(separator: " ") }
      if link.isNearCopy, slot.fits(3), Opposites.turn(words.left, words.right) {
        return [link.finding(.sameSlotAntonym, slot.words)]
      }
      return slot.words.left.flatMap { one in
        slot.words.right.map { Sides(left: one, right: $0) }
      }.filter { areOpposite($0, in: link) }.map { words in
        link.finding(
          .sameSlotAntonym,
          Sides(
            left: withParticle(words.left, link[.left]),
            right: withParticle(words.right, link[.right])))
      }
    }
  }

  private static func areOpposite(_ words: Sides<Int>, in link: LinkedClaims) -> Bool {
    let (left, right) = (link[.left], link[.right])
    let isAntonym =
      link.wordMatches.contains { $0.ground == .antonym && $0.words == words }
      || Opposites.areOpposite(words, in: link.texts)
    guard isAntonym, isDenied(words.left, left) == isDenied(words.right, right),
      !PhrasalVerbs.isParticle(words.left, left), !PhrasalVerbs.isParticle(words.right, right)
    else { return false }
    // `more than 30` and `fewer than 30`, `first` and `second` are amounts; `early June` and `late
    // June` are times.
    let isOtherKind =
      Side.allCases.allSatisfy { isOfAmount(words[$0], link[$0]) }
      || link.isNearCopy
        && ExclusiveTerms.exclude(left.normal(words.left), right.normal(words.right), .time)
    return !isOtherKind && !areExchanged(words, in: link)
  }

  private static func isOfAmount(_ index: Int, _ text: ClaimText) -> Bool {
    text.facts.quantities.contains {
      $0.amount.contains(index)
        || $0.words.contains(index) && index < $0.amount.lowerBound
    }
  }

  /// Whether both claims have both words: then they tell it in another order
  /// (`below 50 shrinks, above 50 grows`).
  private static func areExchanged(_ words: Sides<Int>, in link: LinkedClaims) -> Bool {
    Side.allCases.allSatisfy { side in
      let rival = link[side.other].normal(words[side.other])
      return link[side].words.prefix(200).contains { link[side].normal($0) == rival }
    }
  }

  /// `Not many` is `few`.
  private static func isDenied(_ index: Int, _ text: ClaimText) -> Bool {
    text.facts.deniedNouns.contains(index) || text.isNegator(index - 1)
      || text.predicate(at: index)?.isNegated ?? false
  }

  /// The word with the particle after it (`struck down`).
  private static func withParticle(_ index: Int, _ text: ClaimText) -> Range<Int> {
    if let words = PhrasalVerbs.find(at: index, text)?.words { return words }
    let isVerb = text.facts.predicates.contains { $0.head == index }
    return index..<(isVerb && text.has(.verbParticle, at: index + 1) ? index + 2 : index + 1)
  }
}
