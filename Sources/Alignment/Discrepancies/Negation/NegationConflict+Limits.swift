internal import Lexicon
import Articles
import Claims

/// Words that all but deny, and phrases that turn a statement round, in near copies.
extension NegationConflict {
  /// A word that all but denies what the other of two near copies affirms (`hardly`,
  /// `by no means`).
  ///
  ///     the plan was [supported]      the plan was [hardly supported]
  func limits(in link: LinkedClaims) -> [Finding] {
    guard link.isNearCopy else { return [] }
    return Slot.all(in: link, longest: 3).compactMap { slot in
      guard slot.isHeld,
        let side = Side.allCases.first(where: { isLimit(slot.words[$0], $0, in: link) }),
        isAffirming(slot.words[side.other], side.other, in: link)
      else { return nil }
      let next = slot.words[side].upperBound
      // `hardly any`, `barely 40` are amounts.
      guard link.claims[side].words.contains(next), link.word(next, side).kind != .number,
        !Language.english[.anyWord].contains(
          link.normal(next, side))
          || slot.words[side].count > 1 || VerbForms.be.contains(before(slot, side, in: link))
      else { return nil }
      var words = Sides(left: slot.words.left, right: slot.words.right).map {
        $0.lowerBound..<$0.upperBound + 1
      }
      words = Sides(
        left: words.left.clamped(to: link.claims.left.words),
        right: words.right.clamped(to: link.claims.right.words))
      let isNearly =
        slot.words[side].count == 1 && link.normal(slot.words[side].lowerBound, side) == "barely"
      let spans = Sides(left: link.span(words.left, .left), right: link.span(words.right, .right))
      guard isNearly else {
        return make(
          spans, rule: .sameWordsOneDenied, in: link,
          "one affirms what the other all but denies")
      }
      return Finding(
        .negation, .difference, evidence: spans,
        why: "A has \(link.quoted(spans.left, .left)), B has "
          + "\(link.quoted(spans.right, .right)): one affirms what the other has as only just so.",
        unsettled: "Neither text settles how far it is so.", rule: .sameWordsOneDenied)
    }
  }

  private func before(_ slot: Slot, _ side: Side, in link: LinkedClaims) -> String {
    link.normal(slot.words[side].lowerBound - 1, side)
  }

  /// Whether the words all but deny what follows, and nothing else.
  private func isLimit(_ words: Range<Int>, _ side: Side, in link: LinkedClaims) -> Bool {
    let written = words.map { link.normal($0, side) }
    guard let first = written.first else { return false }
    if written.count == 1 { return Self.limiting.contains(first) }
    if Self.limitingPhrases.contains(written) { return true }
    // `is far from happy`; a town may be far from another.
    return written == ["far", "from"]
      && VerbForms.be.contains(link.normal(words.lowerBound - 1, side))
      && link.kind(words.upperBound, side) == .content
  }

  /// Whether nothing is there, or one adverb that neither denies nor limits.
  private func isAffirming(_ words: Range<Int>, _ side: Side, in link: LinkedClaims) -> Bool {
    guard let word = words.first.map({ link.normal($0, side) }) else { return true }
    return words.count == 1 && VerbForms.isAdverb(word) && !Self.denies(word)
      && !Self.limiting.contains(word)
      && !Language.english[.softener].contains(word)
  }

  static let limiting = Language.english[.nearNegator]
  private static let limitingPhrases = Set(
    Language.english.phrases(.limitingPhrase))

  /// Phrases in one place of near copies that reverse what depends on them (`despite`,
  /// `because of`).
  func turns(in link: LinkedClaims) -> [Finding] {
    guard link.isNearCopy else { return [] }
    return Slot.all(in: link, longest: 3).compactMap { slot in
      guard slot.isHeld else { return nil }
      let left = slot.words.left.map { link.normal($0, .left) }
      let right = slot.words.right.map { link.normal($0, .right) }
      let one = Self.turned[left.joined(separator: " ")] ?? []
      let other = Self.turned[right.joined(separator: " ")] ?? []
      let isTurned = one.contains { side in
        other.contains { $0 != side && Self.pair($0) == Self.pair(side) }
      }
      // `without paying`, `while paying`
      let isOmission =
        [left, right].contains(["without"])
        && [left, right].contains { [["while"], ["by"], ["after"]].contains($0) }
        && Side.allCases.allSatisfy {
          link.normal(slot.words[$0].upperBound, $0).hasSuffix("ing")
        }
      guard isTurned || isOmission else { return nil }
      return make(
        Sides(
          left: link.span(slot.words.left, .left), right: link.span(slot.words.right, .right)),
        rule: .sameSlotAntonym, in: link,
        "the one turns round what the other says")
    }
  }

  /// The pairs and the sides that phrases are in: each of one side turns round each of the other.
  private static let turned = Language.english.groups(.turningPhrase)

  private static func pair(_ side: String) -> Substring { side.prefix { $0 != " " } }

  /// `no` in the place of words that say how much or what sort there is (`no evidence`, `ample
  /// evidence`).
  func absences(in link: LinkedClaims) -> [Finding] {
    guard link.isNearCopy else { return [] }
    return Slot.all(in: link, longest: 3).compactMap { slot in
      guard slot.isHeld,
        let side = Side.allCases.first(where: { isNo(slot.words[$0], $0, in: link) })
      else { return scarcity(slot, in: link) }
      let rival = slot.words[side.other]
      let next = link.normal(slot.words[side].upperBound, side)
      guard !rival.isEmpty, rival.count <= 2,
        rival.allSatisfy({ index in
          let word = link.normal(index, side.other)
          return !Self.denies(word) && !Language.english[.scant].contains(word)
            && link.word(index, side.other).kind != .name
        }),
        !Language.english[.noIdiom].contains(next),
        !isDeniedBefore(rival, side.other, in: link)
      else { return nil }
      return make(
        Sides(
          left: link.span(shownWithNoun(slot.words.left, .left, in: link), .left),
          right: link.span(shownWithNoun(slot.words.right, .right, in: link), .right)),
        rule: .sameWordsOneDenied, in: link,
        "one affirms what the other denies")
    }
  }

  private func isNo(_ words: Range<Int>, _ side: Side, in link: LinkedClaims) -> Bool {
    let written = words.map { link.normal($0, side) }
    return Self.noPhrases.contains(written)
      && link.claims[side].words.contains(words.upperBound)
      && link.word(words.upperBound, side).kind == .content
  }

  /// A word for next to none in the place of one for much (`little evidence`, `strong evidence`).
  private func scarcity(_ slot: Slot, in link: LinkedClaims) -> Finding? {
    guard slot.words.left.count == 1, slot.words.right.count == 1,
      let side = Side.allCases.first(where: {
        Language.english[.sparse].contains(link.normal(slot.words[$0].lowerBound, $0))
          && Self.plenty.contains(link.normal(slot.words[$0.other].lowerBound, $0.other))
      }), link.claims[side].words.contains(slot.words[side].upperBound),
      link.word(slot.words[side].upperBound, side).kind == .content
    else { return nil }
    return make(
      Sides(
        left: link.span(shownWithNoun(slot.words.left, .left, in: link), .left),
        right: link.span(shownWithNoun(slot.words.right, .right, in: link), .right)),
      rule: .sameSlotAntonym, in: link, "the two words are opposites")
  }

  private static let plenty = Language.english[.plenty]

  /// Whether one of the three words before denies (`did not find clear evidence`).
  private func isDeniedBefore(_ words: Range<Int>, _ side: Side, in link: LinkedClaims) -> Bool {
    (words.lowerBound - 3..<words.lowerBound).contains {
      let word = link.normal($0, side)
      return Self.denies(word) || Self.limiting.contains(word) || Self.refusals.contains(word)
    }
  }

  private func shownWithNoun(_ words: Range<Int>, _ side: Side, in link: LinkedClaims) -> Range<Int>
  {
    (words.lowerBound..<words.upperBound + 1).clamped(to: link.claims[side].words)
  }

  private static let noPhrases = Set(Language.english.phrases(.noPhrase))
}
