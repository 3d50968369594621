// Amounts that are shares of something.
internal import Lexicon

extension QuantityReader {
  /// `a tenth of voters`, `by a third`; `one in ten people`, `nine out of 10`.
  func share(at index: Int) -> Amount? {
    let word = claim.normal(index)
    if word == "a" || word == "an" { return namedShare(at: index) }
    return claim.kind(index) == .number ? ratio(at: index) : nil
  }

  /// A part with an article before it. `A third man` is the third of them, and so is `a third, Ola
  /// Berg,`: what makes it a share is `of` after it, or words of amount before it at the end of a
  /// phrase.
  private func namedShare(at index: Int) -> Amount? {
    let next = index + 1
    guard let part = Self.parts[claim.normal(next)], claim.joins(next), !dated.contains(next)
    else { return nil }
    var amount = Amount(
      value: 1 / part, rounding: 0, words: index..<next + 1, isShare: true)
    if claim.normal(next + 1) == "of" {
      scale(&amount)
      return amount
    }
    let isBound =
      claim.normal(index - 1) == "by" || Approximation.before(index, in: claim) != nil
    let isLast = next + 1 >= claim.range.upperBound || claim.before(next + 1).contains(.stop)
    let isCompared = Language.english[.comparison].contains(claim.normal(next + 1))
    guard isBound && claim.kind(next + 1) != .content || isLast && part > 4 || isCompared else {
      return nil
    }
    return amount
  }

  /// `a quarter of a million`, `three quarters of a million`: a part of a scale is no share.
  private func scale(_ amount: inout Amount) {
    let next = amount.words.upperBound
    guard claim.matches(["of", "a"], at: next), let scale = Self.scales[claim.normal(next + 2)]
    else { return }
    amount.value *= scale
    amount.rounding = amount.value * 0.05
    amount.isShare = false
    amount.words = amount.words.lowerBound..<next + 3
  }

  /// So many of so many, which are no days and no year: `one in ten`, `1 in every 5`,
  /// `nine out of 10`.
  private func ratio(at index: Int) -> Amount? {
    let next = index + 1
    let isOut = claim.matches(["out", "of"], at: next)
    guard isOut || claim.normal(next) == "in", claim.joins(next),
      let part = Numerals.value(of: claim.normal(index)), part >= 1
    else { return nil }
    var at = isOut ? next + 2 : next + 1
    if claim.normal(at) == "every" { at += 1 }
    guard claim.kind(at) == .number, claim.joins(at), !dated.contains(at), !dated.contains(index),
      let whole = Numerals.value(of: claim.normal(at)), whole > part, part == part.rounded()
    else { return nil }
    let isRound = [3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000, 10_000, 100_000].contains(whole)
    let following = claim.normal(at + 1)
    guard isOut || isRound && (part == 1 || whole >= 10), !UnitReader.isUnit(following),
      Self.scales[following] == nil
    else { return nil }
    return Amount(value: part / whole, rounding: 0, words: index..<at + 1, isShare: true)
  }

  /// `2/3`, `two-thirds`.
  func addFraction(to amount: inout Amount) {
    let next = amount.words.upperBound
    if let part = Self.parts[claim.normal(next)], amount.value < part, amount.value >= 1,
      claim.isHyphenated(next)
        || claim.joins(next) && (isPlural(next) || claim.normal(next + 1) == "of")
    {
      amount.value /= part
      amount.isShare = true
      amount.words = amount.words.lowerBound..<next + 1
      scale(&amount)
      return
    }
    guard claim.before(next).contains(.slash), let below = Numerals.value(of: claim.normal(next)),
      below > 0,
      below <= 10, amount.value < below
    else { return }
    amount.value /= below
    amount.isShare = true
    amount.rounding = 0
    amount.words = amount.words.lowerBound..<next + 1
  }

  /// `two thirds` needs no hyphen: nothing else is so called, but `two quarters` may be of a year.
  private func isPlural(_ index: Int) -> Bool {
    let word = claim.normal(index)
    return word.hasSuffix("s") && word != "quarters"
  }

  private static let parts = Language.english.values(.fraction) { Double($0) }

  /// `$1.2m`, `£300k`, `2bn`: a scale written on to its number. Without a currency `2m` may be
  /// metres.
  func abbreviated(at index: Int) -> Amount? {
    guard let (digits, scale) = digitsAndScale(at: index), let value = Numerals.value(of: digits),
      isScaled(index) || claim.normal(index + 1) == "to" && isScaled(index + 2)
    else { return nil }
    let rounding = Self.rounding(String(digits))
    return Amount(
      value: (value * scale).finite,
      rounding: scale >= 1_000_000 ? (rounding > 0 ? rounding : 0.5) * scale : 0,
      words: index..<index + 1)
  }

  /// The digits of a word and what the letters after them multiply by; nil where a word is not made
  /// so.
  private func digitsAndScale(at index: Int) -> (digits: Substring, scale: Double)? {
    let word = claim.normal(index)
    guard let first = word.utf8.first, 0x30...0x39 ~= first, claim.kind(index) == .content else {
      return nil
    }
    let digits = word.prefix { $0.isNumber || $0 == "." }
    return Self.suffixes[String(word.dropFirst(digits.count))].map { (digits, $0) }
  }

  /// Whether the letters after the digits of a word can only be a scale, by themselves or by what
  /// is beside it.
  private func isScaled(_ index: Int) -> Bool {
    guard digitsAndScale(at: index) != nil else { return false }
    return Language.english[.sureScale].contains(where: claim.normal(index).hasSuffix)
      || !claim.before(index).isDisjoint(with: .currencies)
      || Language.english[.countedNoun].contains(claim.normal(index + 1))
      || claim.normal(index).hasSuffix("k") && claim.joins(index + 1) && claim.isPlural(index + 1)
  }

  private static let suffixes = Language.english.values(.scaleLetter) { Double($0) }
}
