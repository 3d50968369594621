internal import Lexicon
import Articles
import Claims

extension NumberConflict {
  /// Numerals in one place of copies of a sentence that do not come to the same, whether or not
  /// they count anything (`Section 9`, `a 5-4 vote`, `twice`).
  func numerals(in link: LinkedClaims) -> [Finding] {
    guard link.isNearCopy else { return [] }
    return Slot.all(in: link, longest: 4).compactMap { slot in
      guard slot.isHeld, let left = values(slot.words.left, .left, in: link),
        let right = values(slot.words.right, .right, in: link), left != right,
        !agree(slot.words, in: link), !areApart(slot.words, in: link)
      else { return nil }
      let evidence = Sides(
        left: whole(slot.words.left, .left, in: link),
        right: whole(slot.words.right, .right, in: link))
      return Finding(
        .number, .conflict, evidence: evidence,
        why: why(evidence, raisedBy: nil, in: link),
        unsettled: "Neither text says how the other came by its number.",
        rule: .sameThingOtherAmount)
    }
  }

  /// Whether the words of both sides belong to amounts that agree.
  private func agree(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    link.facts.left.quantities.contains { one in
      one.words.overlaps(words.left)
        && link.facts.right.quantities.contains { other in
          other.words.overlaps(words.right) && one.agrees(with: other)
        }
    }
  }

  /// Whether the words of both sides belong to amounts that do not speak of one thing: lengths of
  /// time, which are dates; money of two currencies; counts of other things.
  private func areApart(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    link.facts.left.quantities.contains { one in
      one.words.overlaps(words.left)
        && link.facts.right.quantities.contains { other in
          guard other.words.overlaps(words.right) else { return false }
          switch (one.unit, other.unit) {
          case (.duration, .duration): return true
          case (.money(let left), .money(let right)): return left != right
          default: return CountedThings.differ(one, other, in: link)
          }
        }
    }
  }

  /// The words with the rest of the amount they are part of, its currency and its scale
  /// (`$1.5 million`).
  private func whole(_ words: Range<Int>, _ side: Side, in link: LinkedClaims) -> TextSpan {
    let bare = link.span(words, side)
    guard
      let quantity = link.facts[side].quantities.first(where: { $0.amount.overlaps(words) })
    else { return bare }
    let amount = bare.union(link.span(quantity.amount, side))
    if case .money = quantity.unit { return amount.union(quantity.span) }
    return amount
  }

  /// What the numerals come to; nil where other words are among them, and for dates and times.
  private func values(_ words: Range<Int>, _ side: Side, in link: LinkedClaims) -> [Double]? {
    guard !words.isEmpty, !link.facts[side].dates.contains(where: { $0.words.overlaps(words) }),
      link.time(over: words, side) == nil
    else { return nil }
    var values: [Double] = []
    for index in words {
      let word = link.normal(index, side)
      if link.word(index, side).kind == .number, let value = Double(word) {
        // `twenty-three` is one number.
        if let last = values.last, last >= 20, last < 100, value < 10, value > 0,
          last.truncatingRemainder(dividingBy: 10) == 0, isSpelled(index, side, in: link)
        {
          values[values.count - 1] += value
        } else {
          values.append(value)
        }
      } else if let value = Self.multiples[word] {
        values.append(value)
      } else if let decade = age(word) ?? Self.roman(index, side, in: link) {
        values.append(decade)
      } else if let count = Self.groups[word], link.normal(index + 1, side) == "of" {
        values.append(count)
      } else if let scale = Self.scales[word] {
        values.append((values.popLast() ?? 1) * scale)
      } else if !Language.english[.multipleSkip].contains(word),
        word != "of" || Self.groups[link.normal(index - 1, side)] == nil
      {
        return nil
      }
    }
    return values.isEmpty ? nil : values
  }

  /// `in her 40s`.
  private func age(_ word: String) -> Double? {
    word.hasSuffix("0s") ? Double(word.dropLast()) : nil
  }

  /// `World War II`.
  private static func roman(_ index: Int, _ side: Side, in link: LinkedClaims) -> Double? {
    let written = String(link.articles[side][link.word(index, side).span])
    return romans.firstIndex(of: written).map { Double($0 + 1) }
  }

  private static let romans = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
  ]

  private func isSpelled(_ index: Int, _ side: Side, in link: LinkedClaims) -> Bool {
    link.articles[side][link.word(index, side).span].first?.isLetter == true
  }

  static let multiples = Language.english.values(.multiple) { Double($0) }
  private static let groups = Language.english.values(.group) { Double($0) }
  private static let scales = Language.english.values(.leastOfScale) { Double($0) }
}
