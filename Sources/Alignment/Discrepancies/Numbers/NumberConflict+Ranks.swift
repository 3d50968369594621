internal import Lexicon
import Articles
import Claims

extension NumberConflict {
  /// A place in an order that one of two near copies gives and the other does not, or gives as the
  /// only one.
  ///
  ///     the [largest] mill      the [second-largest] mill
  ///     the [only] docker       the [third] docker
  func ranks(in link: LinkedClaims) -> [Finding] {
    guard link.isNearCopy else { return [] }
    return Slot.all(in: link, longest: 2).compactMap { slot in
      guard slot.isHeld,
        let side = Side.allCases.first(where: { isLaterRank(slot.words[$0], $0, in: link) })
      else { return nil }
      let other = slot.words[side.other]
      let isOnly =
        other.count == 1
        && Language.english[.onlyOne].contains(link.normal(other.lowerBound, side.other))
      let next = slot.words[side].upperBound
      let isSuperlative = other.isEmpty && isSuperlative(next, side, in: link)
      guard isOnly || isSuperlative else { return nil }
      let words = Sides(left: slot.words.left, right: slot.words.right).map {
        isSuperlative ? $0.lowerBound..<$0.upperBound + 1 : $0
      }
      let evidence = Sides(
        left: link.span(words.left, .left), right: link.span(words.right, .right))
      return Finding(
        .number, .conflict, evidence: evidence,
        why: "A has \(link.quoted(evidence.left, .left)), B has "
          + "\(link.quoted(evidence.right, .right)) in the same place: not the same rank.",
        unsettled: "Neither text says how the other came by its rank.",
        rule: .sameThingOtherAmount)
    }
  }

  /// Whether the words are one ordinal that is not the first.
  private func isLaterRank(_ words: Range<Int>, _ side: Side, in link: LinkedClaims) -> Bool {
    guard words.count == 1 else { return false }
    let word = link.normal(words.lowerBound, side)
    if let place = Self.multiples[word] { return place >= 2 && Self.ordinals.contains(word) }
    let written = link.articles[side][link.word(words.lowerBound, side).span].lowercased()
    return Language.english[.ordinalEnding].contains { written.hasSuffix($0) }
      && link.word(words.lowerBound, side).kind == .number && (Double(word) ?? 0) >= 2
  }

  private func isSuperlative(_ index: Int, _ side: Side, in link: LinkedClaims) -> Bool {
    let word = link.normal(index, side)
    return Language.english[.superlative].contains(word)
      || word.hasSuffix("est") && word.utf8.count >= 5
        && !Language.english[.noSuperlative].contains(word)
  }

  private static let ordinals = Language.english[.laterOrdinal]
}
