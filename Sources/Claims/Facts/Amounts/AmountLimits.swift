internal import Lexicon
internal import Articles

// What the words before an amount leave open.
extension QuantityReader {
  /// The least and the greatest amount that the words allow.
  func bounds(of amount: Amount, _ kind: Approximation.Kind?) -> ClosedRange<Double> {
    let value = amount.value
    let top = amount.upper ?? value
    // What is below nothing at all is below zero.
    if value < 0 || kind == .below && top <= 0 { return boundsBelowZero(amount, kind) }
    switch kind {
    case .atLeast: return .upward(from: value)
    case .above: return .upward(from: Self.past(value))
    case .atMost: return ClosedRange(between: 0, and: top)
    case .below: return ClosedRange(between: 0, and: top.nextDown)
    case .nearly: return ClosedRange(between: value * 0.88, and: value)
    case .about:
      let slack =
        max(amount.rounding, Self.roundedUnit(value, isShare: amount.isShare)) * 0.99
      return ClosedRange(between: value - slack, and: top + slack)
    case nil:
      let slack = amount.isVague ? 0 : amount.rounding * 0.99
      return ClosedRange(between: value - slack, and: top + slack)
    }
  }

  /// Where "more than" begins: after a small whole number, and at any other, which the next text
  /// may well give unchanged ("more than 1,000", "1,000").
  private static func past(_ value: Double) -> Double {
    value < 20 && value == value.rounded() ? value.nextUp : value
  }

  /// What "about" leaves open: half the unit of the last digit that is not zero, and a tenth at
  /// most.
  private static func roundedUnit(_ value: Double, isShare: Bool = false) -> Double {
    if isShare { return value / 10 }
    guard value >= 1, value == value.rounded() else { return 0 }
    if value < 100 { return value / 10 }
    var unit = 1.0
    while value.truncatingRemainder(dividingBy: unit * 10) == 0, unit < 1e15 { unit *= 10 }
    return min(unit / 2, value / 10)
  }

  /// The same for amounts below zero, which begin at the other end, and for what is below zero
  /// itself.
  private func boundsBelowZero(
    _ amount: Amount, _ kind: Approximation.Kind?
  ) -> ClosedRange<Double> {
    let value = amount.value
    let top = max(value, amount.upper ?? value)
    switch kind {
    case .atLeast: return .upward(from: value)
    case .above: return .upward(from: value.nextUp)
    case .atMost: return .downward(from: top)
    case .below: return .downward(from: top.nextDown)
    case .nearly: return ClosedRange(between: value, and: max(top, value * 0.88))
    case .about:
      let slack = max(amount.rounding, Self.roundedUnit(-value)) * 0.99
      return ClosedRange(between: value - slack, and: top + slack)
    case nil:
      let slack = amount.rounding * 0.99
      return ClosedRange(between: value - slack, and: top + slack)
    }
  }

  // MARK: Signs

  /// `minus 4`, `negative 4 degrees`.
  func negative(at index: Int) -> Amount? {
    let word = claim.normal(index)
    guard word == "minus" || word == "negative", claim.joins(index + 1),
      claim.kind(index + 1) == .number, !dated.contains(index + 1),
      claim.kind(index - 1) != .number, var amount = amount(at: index + 1), amount.value > 0,
      !amount.isOrdinal
    else { return nil }
    amount.value.negate()
    amount.words = index..<amount.words.upperBound
    return amount
  }

  /// Where the sign begins that is right before the number at `index`, or before its currency:
  /// `−4`, `-4 degrees`; nil where the mark is none.
  func sign(before index: Int) -> Int? {
    let marks = claim.before(index)
    guard !marks.isDisjoint(with: [.minus, .hyphen]), claim.range.contains(index) else {
      return nil
    }
    let words = claim.article.words
    let from = index > 0 ? words[index - 1].span.end : 0
    var gap = claim.article[TextSpan(from, words[index].span.start)]
    while let last = gap.last, "$€£".contains(last) { gap.removeLast() }
    guard let sign = gap.popLast(), "−-–".contains(sign),
      gap.last.map({ $0.isWhitespace || $0 == "(" }) ?? (index == 0)
    else { return nil }
    // A hyphen may be a dash that lost its space.
    let isMeasured =
      !marks.isDisjoint(with: .currencies) || claim.before(index + 1).contains(.percent)
      || Language.english[.degreeWord].contains(claim.normal(index + 1))
    return sign == "−" || isMeasured ? from + gap.utf8.count : nil
  }

  // MARK: Ranges

  /// `10 to 15`, `10-15`, `between 10 and 15`: the ends are meant as they are written.
  func rangeEnd(after first: Amount) -> Amount? {
    guard !first.isOrdinal, !first.isVague else { return nil }
    var next = first.words.upperBound
    let opener = claim.normal(first.words.lowerBound - 1)
    // `between 10 percent and 20 percent`
    let unit = claim.normal(next)
    let isUnitTwice =
      (opener == "between" || opener == "from") && UnitReader.isUnit(unit) && claim.joins(next)
    if isUnitTwice { next += 1 }
    let joiner = claim.normal(next)
    let isJoined = joiner == "to" || joiner == "or" || joiner == "and" && opener == "between"
    let at = isJoined ? next + 1 : next
    let marks = claim.before(next)
    let isHyphened =
      marks.contains(.hyphen)
      && marks.isSubset(of: WordMarks.currencies.union([.hyphen, .percent]))
    guard isJoined || isHyphened, let second = amount(at: at), !second.isVague, !second.isOrdinal,
      second.value > first.value, !dated.contains(at),
      joiner != "or" || second.value <= first.value * 2,
      !isUnitTwice || claim.normal(second.words.upperBound) == unit
    else { return nil }
    var whole = first
    whole.rounding = 0
    // "2 to 3 million": the scale belongs to both.
    if second.value >= 1000, first.value < 1000, second.words.count > 1,
      let scale = Self.scales[claim.normal(second.words.upperBound - 1)],
      first.value * scale < second.value
    {
      whole.value *= scale
    }
    whole.upper = second.value
    whole.words = first.words.lowerBound..<second.words.upperBound
    return whole
  }
}
