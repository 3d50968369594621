internal import Lexicon

extension QuantityReader {
  /// `a 5-4 decision`, `one-in-three`: neither number counts anything.
  private func isRatio(_ index: Int) -> Bool {
    if claim.isHyphenated(index), claim.isHyphenated(index - 1), claim.normal(index - 1) == "in" {
      return true
    }
    if claim.isHyphenated(index + 1), claim.normal(index + 1) == "in", claim.isHyphenated(index + 2)
    {
      return true
    }
    for (first, second) in [(index, index + 1), (index - 1, index)] where claim.isHyphenated(second)
    {
      if let left = Int(claim.normal(first)), let right = Int(claim.normal(second)), left >= right,
        claim.written(first).first?.isNumber == true, claim.written(second).first?.isNumber == true
      {
        return true
      }
    }
    return false
  }

  /// Numbers that are names: `Flight 370`, `No. 10`, `Section 230`, `R-2`, `9/11`.
  func isLabel(_ index: Int) -> Bool {
    if isRatio(index) { return true }
    if claim.before(index) == .stop, claim.normal(index - 1) == "number" {
      return true
    }
    // "One another" counts nobody; "'08" is a year.
    if claim.normal(index) == "1", claim.normal(index + 1) == "another" { return true }
    if claim.kind(index) == .number, claim.written(index).first == "0",
      claim.written(index).count == 2
    {
      return true
    }
    if claim.before(index + 1).contains(.slash), let value = Int(claim.normal(index)),
      let next = Int(claim.normal(index + 1)), next > 10 || value >= next
    {
      return true
    }
    guard claim.kind(index) == .number, claim.range.contains(index - 1), claim.joins(index) else {
      return claim.before(index).contains(.number)
    }
    if claim.before(index).contains(.slash) { return true }
    let previous = claim.normal(index - 1)
    if Language.english[.labelNoun].contains(previous) {
      return true
    }
    // The Group of Eight.
    if claim.written(index).first?.isUppercase == true, previous == "of",
      claim.written(index - 2).first?.isUppercase == true,
      claim.kind(index + 1) != .content || VerbForms.looksFinite(claim.normal(index + 1))
    {
      return true
    }
    let isNamed =
      UnitReader(claim: claim).currency(at: index - 1) == nil
      && claim.written(index - 1).first?.isUppercase == true && claim.kind(index - 1) != .function
      && claim.before(index).isDisjoint(with: .currencies)
    return isNamed && claim.written(index).first?.isNumber == true
      && (claim.kind(index + 1) != .content || !claim.joins(index + 1)
        || VerbForms.looksFinite(claim.normal(index + 1)))
  }
}
