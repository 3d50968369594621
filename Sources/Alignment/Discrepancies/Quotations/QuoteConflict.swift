internal import Lexicon
import Articles
import Claims

/// Finds quotations of the same utterance whose words differ.
///
///     A  “we cannot allow a mere [allegation] to destroy a life”
///     B  “we cannot allow a mere [accusation] to destroy a life”
///
/// Two quotations are of one utterance when most of their words follow each other in the same
/// order. What one side leaves out at an end is trimming; contractions, fillers and punctuation are
/// nothing.
struct QuoteConflict: DiscrepancyDetector {
  func findings(in link: LinkedClaims) -> [Finding] {
    var found = utterances(in: link).flatMap { compare($0.left, $0.right, $0.chain, in: link) }
    found += slots(in: link)
    found += forms(in: link).apart(from: found)
    return found + places(in: link).apart(from: found)
  }

  /// Quoted words between words that correspond, in claims of which each quotes its own share.
  private func places(in link: LinkedClaims) -> [Finding] {
    guard !link.isNearCopy else { return [] }
    return Slot.all(in: link, longest: 4).compactMap { slot in
      guard slot.hold.before + slot.hold.after >= 3, slot.isHeld, !slot.words.left.isEmpty,
        !slot.words.right.isEmpty, isQuotedAround(slot.words.left, .left, in: link),
        isQuotedAround(slot.words.right, .right, in: link),
        differ(slot.words, in: link, isInPlace: true)
      else { return nil }
      return make(slot.words, rule: .sameQuotedPlaceOtherWords, in: link)
    }
  }

  /// Other words at the head of both quotations, where what follows is the same: what one side
  /// leaves out there is trimming.
  private func opening(
    _ chain: [Sides<Int>], _ left: QuotedWords, _ right: QuotedWords, in link: LinkedClaims
  ) -> [Finding] {
    guard let first = chain.first, (1...3).contains(first.left), (1...3).contains(first.right),
      chain.count >= 4, chain[3] == first.map({ $0 + 3 })
    else { return [] }
    let words = Sides(
      left: left.words.lowerBound..<left.words.lowerBound + first.left,
      right: right.words.lowerBound..<right.words.lowerBound + first.right)
    guard differ(words, in: link, isInPlace: true) else { return [] }
    return [make(words, rule: .sameQuotationOtherOpening, in: link)]
  }

  /// Whether the words are quoted, and the one before or after them with them.
  private func isQuotedAround(_ words: Range<Int>, _ side: Side, in link: LinkedClaims) -> Bool {
    link.areQuoted(words.lowerBound - 1..<words.upperBound, side)
      || link.areQuoted(words.lowerBound..<words.upperBound + 1, side)
  }

  /// Quoted words in the same place of near copies, whether at an end of the quotation or in a
  /// short one, where the words inside hold nothing: those around it do.
  private func slots(in link: LinkedClaims) -> [Finding] {
    guard link.isNearCopy else { return [] }
    return Slot.all(in: link, longest: 4).compactMap { slot in
      guard slot.isHeld, areInQuotation(slot.words, in: link),
        differ(slot.words, in: link, isInPlace: true)
      else { return nil }
      return make(slot.words, in: link)
    }
  }

  /// Whether the words of both sides are quoted; where one side has none, those of the other with
  /// the word before and after them. At an end of the quotation more than one word is trimming.
  private func areInQuotation(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    Side.allCases.allSatisfy { side in
      let own = words[side]
      let isEmpty = own.isEmpty || words[side.other].isEmpty
      guard isEmpty else { return link.areQuoted(own, side) }
      if link.areQuoted(own.lowerBound - 1..<own.upperBound + 1, side) { return true }
      guard words[side.other].count + own.count <= 1 || isTail(words, in: link) else {
        return false
      }
      return link.areQuoted(own.lowerBound..<own.upperBound + 1, side)
        || link.areQuoted(own.lowerBound - 1..<own.upperBound, side)
    }
  }

  private func compare(
    _ left: QuotedWords, _ right: QuotedWords, _ chain: [Sides<Int>], in link: LinkedClaims
  ) -> [Finding] {
    guard let first = chain.first, let last = chain.last, chain.count >= 4 else { return [] }
    let length = max(last.left - first.left, last.right - first.right) + 1
    guard Double(chain.count) >= 0.5 * Double(length) else { return [] }
    var found = opening(chain, left, right, in: link)
    for place in chain.indices.dropLast() {
      let (one, other) = (chain[place], chain[place + 1])
      let words = Sides(
        left: left.words.lowerBound + one.left + 1..<left.words.lowerBound + other.left,
        right: right.words.lowerBound + one.right + 1..<right.words.lowerBound + other.right)
      guard !words.left.isEmpty || !words.right.isEmpty,
        isFlanked(
          chain, after: place, isFirst: { $0.left == 0 && $0.right == 0 },
          isLast: { $0.left + 1 == left.words.count && $0.right + 1 == right.words.count },
          holds: { place in
            // `Key` may look like a name on one side alone.
            let kinds = [
              link.word(left.words.lowerBound + place.left, .left).kind,
              link.word(right.words.lowerBound + place.right, .right).kind,
            ]
            let isEnd =
              place.left + 1 == left.words.count || place.right + 1 == right.words.count
            return kinds.contains(.name) || kinds.contains(.content) && isEnd
          }),
        differ(words, in: link)
      else { continue }
      found.append(make(words, in: link))
    }
    return found
  }

  /// Whether enough shared words follow each other right before and after the gap after `place`.
  private func isFlanked(
    _ chain: [Sides<Int>], after place: Int, isFirst: (Sides<Int>) -> Bool,
    isLast: (Sides<Int>) -> Bool, holds: (Sides<Int>) -> Bool
  ) -> Bool {
    func run(_ start: Int, _ step: Int) -> Int {
      var at = start
      while chain.indices.contains(at + step),
        chain[at + step].left == chain[at].left + step,
        chain[at + step].right == chain[at].right + step
      {
        at += step
      }
      return abs(at - start) + 1
    }
    let before = run(place, -1)
    let after = run(place + 1, 1)
    // One word alone at an end of what is shared holds nothing, unless it is the quotation's end
    // too, or a name.
    let isAtStart = place == 0 && before == 1 && !isFirst(chain[0]) && !holds(chain[0])
    let isAtEnd =
      place + 2 == chain.count && after == 1 && !isLast(chain[place + 1])
      && !holds(chain[place + 1])
    return before + after >= 4 && !isAtStart && !isAtEnd
  }

  /// Whether a difference of quoted words is one of what was said: not a filler, a contraction, a
  /// cut, a title, another form or spelling of the same word.
  private func differ(
    _ words: Sides<Range<Int>>, in link: LinkedClaims, isInPlace: Bool = false
  ) -> Bool {
    let left = words.left.filter { !Self.fillers.contains(link.normal($0, .left)) }
    let right = words.right.filter { !Self.fillers.contains(link.normal($0, .right)) }
    let texts = Sides(
      left: left.map { link.normal($0, .left) }, right: right.map { link.normal($0, .right) })
    func letters(_ words: [String]) -> String { String(words.joined().filter(\.isLetter)) }
    guard
      letters(texts.left) != letters(texts.right)
        || left.contains(where: { link.word($0, .left).kind == .number })
        || right.contains(where: { link.word($0, .right).kind == .number }),
      texts.left != texts.right, max(left.count, right.count) <= 6,
      !sayTheSameAmount(words, in: link), !mayBeOneName(words, in: link),
      !Contractions.sayTheSame(texts.left, texts.right),
      !isCut(words, in: link, isInPlace: isInPlace)
    else { return false }
    if link.isNearCopy, !left.isEmpty, !right.isEmpty {
      let isOther =
        changeTense(left.map { link.word($0, .left) }, right.map { link.word($0, .right) })
        || changeNumber(words, in: link)
      if isOther { return true }
    }
    if left.count == right.count,
      zip(left, right).allSatisfy({ isOneWord(link.word($0, .left), link.word($1, .right)) })
    {
      return false
    }
    let all = left.map { link.word($0, .left) } + right.map { link.word($0, .right) }
    let isInsertion = left.isEmpty || right.isEmpty
    // In copies a title that is before no name is a word like others.
    let isBeforeName =
      !link.isNearCopy
      || Side.allCases.contains { side in
        !words[side].isEmpty && words[side].upperBound < link.claims[side].words.upperBound
          && link.word(words[side].upperBound, side).kind == .name
      }
    if isInsertion, !isListed(words, in: link), !isAttribute(words, in: link),
      all.allSatisfy({
        $0.kind == .name || $0.normal == "of"
          || NameMention.isHonorific($0.normal) && isBeforeName
      })
    {
      return false
    }
    if all.allSatisfy({ $0.kind == .function }) {
      // `to` for `of`, `had` for `have`, `a` for `any` is how a reporter heard it.
      if all.contains(where: { VerbForms.isNegated($0.normal) }) { return true }
      if link.isNearCopy, left.count == 1, right.count == 1,
        all.allSatisfy({ Self.focusing.contains($0.normal) })
      {
        return true
      }
      return all.contains { Language.english[.tellingWord].contains($0.normal) }
    }
    return true
  }

  /// Whether names that only one side has are in a list rather than in a longer name: a comma or
  /// `and` parts them from their neighbours.
  private func isListed(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    Side.allCases.contains { side in
      let own = words[side]
      guard own.count >= 2, link.word(own.lowerBound, side).kind == .name else { return false }
      return link.gap(before: own.lowerBound, side).contains(",")
    }
  }

  /// Whether two words are forms or spellings of one: the same stem or beginning, or one letter
  /// apart in a long word.
  private func isOneWord(_ left: Word, _ right: Word) -> Bool {
    if left.stem == right.stem { return true }
    if left.kind == .name, right.kind == .name, Self.sound(left.normal) == Self.sound(right.normal)
    {
      return true
    }
    if left.kind == .function, right.kind == .function,
      left.normal.hasPrefix(right.normal) || right.normal.hasPrefix(left.normal)
    {
      return true
    }
    if left.normal.utf8.prefix(7).count == 7,
      left.normal.utf8.prefix(7).elementsEqual(right.normal.utf8.prefix(7)),
      left.kind == .content, right.kind == .content
    {
      return true
    }
    if NameMention.isHonorific(left.normal), NameMention.isHonorific(right.normal) { return true }
    guard min(left.normal.utf8.count, right.normal.utf8.count) >= 6, left.kind != .number,
      right.kind != .number, left.normal.utf8.first == right.normal.utf8.first
    else { return false }
    let one = Array(left.normal.utf8).prefix(30).map { String($0) }
    let other = Array(right.normal.utf8).prefix(30).map { String($0) }
    let shared = CommonWords.chain(one, other).count
    return max(one.count, other.count) - shared <= 1
  }

  func make(
    _ words: Sides<Range<Int>>, rule: Rule = .sameQuotationOtherWords,
    in link: LinkedClaims
  ) -> Finding {
    // Who quotes no further does not say that no more was said.
    let isTail = isTail(words, in: link)
    let evidence = Sides(
      left: link.span(shown(words.left, .left, in: link), .left),
      right: link.span(shown(words.right, .right, in: link), .right))
    return Finding(
      .quote, isTail ? .difference : .conflict, evidence: evidence,
      why: "Both quote the same utterance; A has \(link.quoted(evidence.left, .left)), "
        + "B has \(link.quoted(evidence.right, .right)).",
      unsettled: "The texts do not settle which words were spoken.",
      rule: rule)
  }

  /// A difference of nothing is shown with the word before and after it.
  private func shown(_ words: Range<Int>, _ side: Side, in link: LinkedClaims) -> Range<Int> {
    guard words.isEmpty else { return words }
    return (words.lowerBound - 1..<words.upperBound + 1).clamped(to: link.claims[side].words)
  }

  private static let focusing = Language.english[.focusing]
  private static let fillers = Language.english[.filler]
}
