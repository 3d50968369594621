internal import Lexicon
internal import Articles

// Lengths of time in words.
extension QuantityReader {
  /// `half an hour`, `a half-hour`, `a quarter of an hour`, `an hour and a half`, `an hour and 20
  /// minutes`.
  ///
  /// A part of a unit is told in the next smaller one, as 30 minutes.
  func duration(at index: Int) -> Quantity? {
    switch claim.normal(index) {
    case "half": halfUnit(at: index)
    case "quarter": quarterUnit(at: index)
    default: unitAndHalf(at: index)
    }
  }

  /// `half an hour`, `half a day`, `half-hour`.
  private func halfUnit(at index: Int) -> Quantity? {
    let isApart = Language.english[.indefiniteArticle].contains(claim.normal(index + 1))
    let noun = isApart ? index + 2 : index + 1
    guard claim.joins(noun), !dated.contains(noun), claim.normal(index - 1) != "and",
      let unit = Quantity.timeUnit(claim.normal(noun)), unit == claim.normal(noun)
    else { return nil }
    return part(0.5, of: unit, noun: noun, index..<noun + 1)
  }

  /// `a quarter of an hour`, `three quarters of an hour` aside, and `a quarter century`.
  private func quarterUnit(at index: Int) -> Quantity? {
    let isLong =
      claim.normal(index + 1) == "of"
      && Language.english[.indefiniteArticle].contains(claim.normal(index + 2))
    let noun = isLong ? index + 3 : index + 1
    let unit = claim.normal(noun)
    guard claim.joins(noun), isLong && unit == "hour" || unit == "century",
      Language.english[.oneWord].contains(claim.normal(index - 1))
    else { return nil }
    return part(0.25, of: unit, noun: noun, index..<noun + 1)
  }

  /// `an hour and a half`, `an hour and 20 minutes`.
  private func unitAndHalf(at index: Int) -> Quantity? {
    guard claim.normal(index + 2) == "and", claim.joins(index + 1), claim.joins(index + 2),
      let unit = Quantity.timeUnit(claim.normal(index + 1))
    else { return nil }
    if claim.matches(["a", "half"], at: index + 3) {
      return make(1.5, rounding: 0.05, unit, noun: index + 1, index..<index + 5)
    }
    guard let smaller = Self.smallerUnits[unit], claim.kind(index + 3) == .number,
      let more = Numerals.value(of: claim.normal(index + 3)), claim.joins(index + 4),
      Quantity.timeUnit(claim.normal(index + 4)) == smaller.name
    else { return nil }
    return make(smaller.count + more, smaller.name, noun: index + 4, index..<index + 5)
  }

  /// `three quarters of an hour`.
  func part(_ amount: Amount) -> Quantity? {
    let next = amount.words.upperBound
    guard amount.value < 1, claim.matches(["of", "an", "hour"], at: next) else { return nil }
    return part(amount.value, of: "hour", noun: next + 2, amount.words.lowerBound..<next + 3)
  }

  private func part(
    _ share: Double, of unit: String, noun: Int, _ words: Range<Int>
  ) -> Quantity {
    guard let smaller = Self.smallerUnits[unit] else { return make(share, unit, noun: noun, words) }
    return make(share * smaller.count, smaller.name, noun: noun, words)
  }

  private static let smallerUnits: WordMap<(count: Double, name: String)> =
    Language.english.values(.smallerUnit) { unit in
      let parts = unit.split(separator: " ")
      guard parts.count == 2, let count = Double(parts[0]) else { return nil }
      return (count, String(parts[1]))
    }

  private func make(
    _ value: Double, rounding: Double = 0, _ unit: String, noun: Int, _ words: Range<Int>
  ) -> Quantity {
    let amount = Amount(value: value, rounding: rounding, words: words)
    let bound = Approximation.before(words.lowerBound, in: claim)
    let all = (bound?.words.lowerBound ?? words.lowerBound)..<words.upperBound
    return Quantity(
      bounds: bounds(of: amount, bound?.kind), value: value, unit: .duration(unit),
      isApproximate: bound != nil, words: all, amount: words, noun: noun, span: claim.span(all))
  }

  /// `2 hours and a half`: the half after the unit.
  ///
  /// - Returns: where the words of the amount end; 0 where no half follows.
  func addHalf(after found: UnitReader.Found, to amount: inout Amount) -> Int {
    guard case .duration = found.unit, let noun = found.noun, amount.upper == nil,
      claim.matches(["and", "a", "half"], at: noun + 1), claim.joins(noun + 1)
    else { return 0 }
    amount.value += 0.5
    amount.rounding = 0.05
    return noun + 4
  }
}
