internal import Lexicon
internal import Articles

/// Reads the amounts a claim states.
///
/// An amount is a run of number words (`1.2 million`, `twenty-three`, `half`, `dozens`), what
/// bounds it comes before it (`more than`, `up to`), and the thing counted is the last noun-like
/// word of the phrase after it. Years, days of a month, times of day and labels (`Flight 370`) are
/// no amounts. O(words).
struct QuantityReader {
  let claim: ClaimWords
  /// What tells when: its words are no amounts.
  let dated: DateReader.Found

  func quantities() -> [Quantity] {
    var found: [Quantity] = []
    var index = claim.range.lowerBound
    while index < claim.range.upperBound {
      if let last = found.last, last.noun == index, case .duration = last.unit {
        // `a tenth of a second`: no second of anything.
        index += 1
      } else if let quantity = quantity(at: index) {
        found.append(quantity)
        index = max(quantity.amount.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return found
  }

  /// A number as written; what is added to it and multiplied leaves it finite.
  struct Amount {
    var value: Double { didSet { value = value.finite } }
    /// Half the unit of the last digit written.
    var rounding = 0.0 { didSet { rounding = rounding.finite } }
    var words: Range<Int>
    var isOrdinal = false
    var isVague = false
    /// Whether it is a part of something rather than a number of things.
    var isShare = false
    var upper: Double?
  }

  private func quantity(at index: Int) -> Quantity? {
    guard !dated.contains(index) else { return nil }
    let mayBeVague = VagueAmounts.mayBegin(with: claim.normal(index))
    if mayBeVague, let duration = duration(at: index) { return duration }
    guard var amount = amount(at: index, mayBeVague: mayBeVague), !isLabel(index) else {
      return nil
    }
    let sign = amount.value > 0 ? sign(before: index) : nil
    if sign != nil { amount.value.negate() }
    if amount.value < 1, let part = part(amount) { return part }
    if let upper = rangeEnd(after: amount) { amount = upper }
    // "Under the 14th Amendment" bounds nothing.
    let bound =
      amount.isOrdinal ? nil : Approximation.before(amount.words.lowerBound, in: claim)
    let found = UnitReader(claim: claim).unit(of: amount.words, isOrdinal: amount.isOrdinal)
    let end = addHalf(after: found, to: &amount)
    if found.noun == nil, case .things = found.unit, amount.words.count == 1,
      amount.value == 1 || amount.isOrdinal
    {
      return nil
    }
    if amount.isOrdinal, isAdverb(amount, noun: found.noun) { return nil }
    if amount.value == 1, amount.words.count == 1, case .things = found.unit,
      claim.written(index).first?.isLetter == true, claim.normal(index - 1) == "no"
    {
      return nil
    }
    let first = bound?.words.lowerBound ?? amount.words.lowerBound
    let words = first..<max(amount.words.upperBound, (found.noun ?? -1) + 1, end)
    var span = found.symbolSpan.union(claim.span(words))
    if let sign { span = TextSpan(min(span.start, sign), span.end) }
    return Quantity(
      bounds: bounds(of: amount, bound?.kind), value: amount.value, unit: found.unit,
      isApproximate: bound != nil || amount.isVague, words: words, amount: amount.words,
      noun: found.noun, span: span)
  }

  /// Whether an ordinal tells when rather than which: `first learned`, `at first`.
  private func isAdverb(_ amount: Amount, noun: Int?) -> Bool {
    guard claim.written(amount.words.lowerBound).first?.isLetter == true else { return false }
    guard noun != nil else { return amount.value == 1 }
    if Language.english[.aThe].contains(claim.normal(amount.words.lowerBound - 1)) { return false }
    var next = amount.words.upperBound
    while VerbForms.isAdverb(claim.normal(next)) { next += 1 }
    return claim.kind(next) == .content && VerbForms.looksPast(claim.normal(next))
  }

  // MARK: Amounts

  func amount(at index: Int) -> Amount? {
    amount(at: index, mayBeVague: VagueAmounts.mayBegin(with: claim.normal(index)))
  }

  private func amount(at index: Int, mayBeVague: Bool) -> Amount? {
    if let minus = negative(at: index) ?? share(at: index) { return minus }
    // `a hundred` may be about a hundred, `a hundred and fifty` is not.
    if mayBeVague, let spelled = spelled(at: index), spelled.words.count > 2 { return spelled }
    if mayBeVague, let vague = VagueAmounts.amount(at: index, in: claim) {
      return Amount(
        value: vague.low, rounding: 0, words: index..<index + vague.count, isVague: true,
        upper: vague.high)
    }
    if let ordinal = Ordinals.value(of: claim.normal(index)) {
      return Amount(value: ordinal, rounding: 0, words: index..<index + 1, isOrdinal: true)
    }
    guard claim.kind(index) == .number else { return abbreviated(at: index) }
    if claim.written(index).first?.isLetter == true {
      guard var spelled = spelled(at: index) else { return nil }
      addFraction(to: &spelled)
      addHalf(to: &spelled)
      addScale(to: &spelled)
      return spelled
    }
    guard let value = Numerals.value(of: claim.normal(index)) else { return nil }
    var amount = Amount(
      value: value, rounding: Self.rounding(claim.normal(index)), words: index..<index + 1)
    if isOrdinalSuffix(index) {
      amount.isOrdinal = true
      return amount
    }
    addFraction(to: &amount)
    addHalf(to: &amount)
    addScale(to: &amount)
    return amount
  }

  private func spelled(at index: Int) -> Amount? {
    NumberPhrase.read(at: index, in: claim, isTaken: dated.contains).map {
      Amount(value: $0.value, rounding: $0.rounding, words: $0.words)
    }
  }

  static func rounding(_ digits: String) -> Double {
    guard let point = digits.firstIndex(of: ".") else { return 0 }
    var unit = 1.0
    for _ in digits[point...].dropFirst() { unit /= 10 }
    return unit / 2
  }

  private func isOrdinalSuffix(_ index: Int) -> Bool {
    let end = claim.written(index).suffix(2).lowercased()
    return Language.english[.ordinalEnding].contains(end)
      && claim.written(index).first?.isNumber == true
  }

  /// `three and a half`.
  private func addHalf(to amount: inout Amount) {
    let next = amount.words.upperBound
    guard amount.value == amount.value.rounded(), claim.matches(["and", "a"], at: next),
      let part = Self.addedParts[claim.normal(next + 2)],
      (next...next + 2).allSatisfy({ claim.before($0).isSubset(of: [.hyphen]) })
    else { return }
    amount.value += part
    amount.rounding = 0.05
    amount.words = amount.words.lowerBound..<next + 3
  }

  /// `1.2 million`, `two dozen`.
  private func addScale(to amount: inout Amount) {
    while let scale = Self.scales[claim.normal(amount.words.upperBound)],
      claim.joins(amount.words.upperBound) || claim.before(amount.words.upperBound) == .hyphen
    {
      let decimals = amount.rounding > 0 ? amount.rounding : 0.5
      amount.rounding = scale >= 1_000_000 ? decimals * scale : 0
      amount.value *= scale
      amount.words = amount.words.lowerBound..<amount.words.upperBound + 1
    }
  }

  private static let addedParts = Language.english.values(.addedPart) { Double($0) }
  static let scales = Language.english.values(.scaleWord) { Double($0) }
}
