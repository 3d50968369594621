internal import Lexicon

/// A number in words: groups below a hundred, hundreds and scales, with `and` between them.
///
///     [a hundred and fifty] people      150        [twenty-three] boats     23
///     [one thousand two hundred]       1200        [zero point five] metres  0.5
///     [a dozen and a half] crates        18        [two million] votes       2,000,000, rounded
struct NumberPhrase {
  let value: Double
  /// Half the unit of the last word, where that is a million or more by itself.
  let rounding: Double
  let words: Range<Int>

  /// The number that begins at `index` in words; nil where none does. O(1): a number has few words.
  ///
  /// - Parameter isTaken: whether a word belongs to a date.
  static func read(
    at index: Int, in claim: ClaimWords, isTaken: (Int) -> Bool
  ) -> NumberPhrase? {
    var draft = Draft(claim: claim, at: index)
    if Language.english[.indefiniteArticle].contains(claim.normal(index)) {
      guard scales[claim.normal(index + 1)] != nil, claim.joins(index + 1) else { return nil }
      draft.group = 1
      draft.at = index + 1
    }
    while draft.at < index + longest, !isTaken(draft.at), draft.readWord(from: index) {}
    guard draft.at > index, draft.group != nil || draft.leastScale < .infinity else { return nil }
    draft.addDecimals()
    draft.addPart()
    return NumberPhrase(
      value: (draft.total + (draft.group ?? 0)).finite, rounding: draft.rounding,
      words: index..<draft.at)
  }

  /// Words of a number: more are no number that anybody writes.
  private static let longest = 12

  private static let scales = Language.english.values(.scale) { Double($0) }
  private static let parts = Language.english.values(.addedPart) { Double($0) }

  private struct Draft {
    let claim: ClaimWords
    var at: Int
    var total = 0.0
    /// What was read since the last scale.
    var group: Double?
    var leastScale = Double.infinity
    var rounding = 0.0

    init(claim: ClaimWords, at: Int) {
      self.claim = claim
      self.at = at
    }

    /// Reads the next word of the number; false where it is none.
    mutating func readWord(from start: Int) -> Bool {
      guard at == start || claim.joins(at) || claim.before(at) == .hyphen else { return false }
      if claim.normal(at) == "and" { return readAnd() }
      if let number = spelled(at) { return add(number) }
      guard let scale = scales[claim.normal(at)] else { return false }
      return multiply(by: scale)
    }

    /// A number below a hundred that is written in letters.
    private func spelled(_ index: Int) -> Double? {
      guard claim.kind(index) == .number, claim.written(index).first?.isLetter == true else {
        return nil
      }
      return Numerals.value(of: claim.normal(index))
    }

    private mutating func add(_ number: Double) -> Bool {
      guard let before = group else {
        group = number
        at += 1
        return true
      }
      let isAfterHundreds = before >= 100 && before.truncatingRemainder(dividingBy: 100) == 0
      let isAfterTens =
        before.truncatingRemainder(dividingBy: 100) >= 20
        && before.truncatingRemainder(dividingBy: 10) == 0 && (1..<10).contains(number)
        && claim.before(at).contains(.hyphen)
      guard isAfterHundreds || isAfterTens else { return false }
      group = before + number
      at += 1
      return true
    }

    private mutating func multiply(by scale: Double) -> Bool {
      guard let before = group, before > 0, scale < leastScale else { return false }
      at += 1
      guard scale != 100 else {
        guard before < 100 else {
          at -= 1
          return false
        }
        group = before * scale
        return true
      }
      rounding = total == 0 && scale >= 1_000_000 ? 0.5 * scale : 0
      total += before * scale
      group = nil
      leastScale = scale
      return true
    }

    /// `and` inside a number: after hundreds or a scale, before what is less.
    private mutating func readAnd() -> Bool {
      let isOpen =
        group.map { $0 >= 100 && $0.truncatingRemainder(dividingBy: 100) == 0 }
        ?? (leastScale >= 1000 && leastScale < .infinity)
      guard isOpen, let number = spelled(at + 1), number > 0, claim.joins(at + 1) else {
        return false
      }
      at += 1
      return true
    }

    /// `zero point five`.
    mutating func addDecimals() {
      guard leastScale == .infinity, let whole = group, whole < 100,
        claim.normal(at) == "point", claim.joins(at)
      else { return }
      var unit = 1.0
      var next = at + 1
      var value = whole
      while next < at + 6, let digit = spelled(next), digit < 10, claim.joins(next) {
        unit /= 10
        value += digit * unit
        next += 1
      }
      guard next > at + 1 else { return }
      group = value
      rounding = unit / 2
      at = next
    }

    /// `a dozen and a half`: a part of the scale.
    mutating func addPart() {
      guard group == nil, leastScale < .infinity, claim.matches(["and", "a"], at: at),
        let part = parts[claim.normal(at + 2)], claim.joins(at), claim.joins(at + 1),
        claim.joins(at + 2), Quantity.timeUnit(claim.normal(at + 3)) == nil
      else { return }
      total += part * leastScale
      rounding = 0.05 * leastScale
      at += 3
    }
  }
}
