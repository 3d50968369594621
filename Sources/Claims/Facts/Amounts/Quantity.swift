internal import Lexicon
public import Articles

/// An amount that a claim states: how many of what, and how exactly.
///
///     "about 40 people"     36…44 people       "more than $1 million"   above 1000000 dollars
///     "a 10-round limit"    10 rounds          "the 47th anniversary"   47, an ordinal
public struct Quantity: Hashable, Sendable {
  /// What an amount is counted in.
  public enum Unit: Hashable, Sendable {
    /// Things, by the stem of the noun; an empty stem where no noun is to be seen.
    case things(String)
    /// Money: `dollar`, `euro`, `pound` …
    case money(String)
    /// Per cent.
    case percent
    /// A place in an order, of the thing with this stem.
    case ordinal(String)
    /// Years of life.
    case age
    /// A length of time: `minute`, `hour`, `day`, `week`, `month`, `year`.
    case duration(String)
    /// A weight, a length, an area or a volume, by its unit: `ton`, `kilometer`, `square mile`.
    case measure(String)
  }

  /// The least and the greatest amount that the words allow.
  public let bounds: ClosedRange<Double>
  /// The amount as written, before any bound.
  public let value: Double
  /// What is counted.
  public let unit: Unit
  /// Whether the words themselves leave the amount open ("about", "dozens").
  public let isApproximate: Bool
  /// The words that state it, as indices of `AnnotatedArticle.words`, the noun included.
  public let words: Range<Int>
  /// The words of the amount alone.
  public let amount: Range<Int>
  /// The word that names what is counted.
  public let noun: Int?
  /// Where it is.
  public let span: TextSpan

  /// Whether both amounts can be true of the same thing and say the same of it.
  ///
  /// Two lower limits, or two upper ones, agree only where they are the same: "at least 12" and
  /// "at least 15" can both be true, but they are not the same report.
  public func agrees(with other: Quantity) -> Bool {
    let left = comparableBounds(beside: other)
    let right = other.comparableBounds(beside: self)
    if isOpenAbove, other.isOpenAbove { return isNear(left.lowerBound, right.lowerBound) }
    if isOpenBelow, other.isOpenBelow { return isNear(left.upperBound, right.upperBound) }
    // `thousands` ends where `tens of thousands` begins.
    let isOpen = left.lowerBound < left.upperBound && right.lowerBound < right.upperBound
    if isOpen, left.lowerBound == right.upperBound || right.lowerBound == left.upperBound {
      return false
    }
    return left.lowerBound <= right.upperBound && right.lowerBound <= left.upperBound
  }

  /// Whether the words give no upper limit.
  public var isOpenAbove: Bool { bounds.upperBound == .greatestFiniteMagnitude }

  /// Whether the words give no lower limit.
  public var isOpenBelow: Bool {
    bounds.lowerBound == 0 && bounds.upperBound > 0
      || bounds.lowerBound == -.greatestFiniteMagnitude
  }

  /// Whether it is less than one of something: a share.
  private var isShare: Bool { value > 0 && value < 1 }

  private func isNear(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= 0.02 * max(abs(left), abs(right))
  }

  /// Whether both are counted in the same unit.
  public func isMeasured(like other: Quantity) -> Bool {
    switch (unit, other.unit) {
    case (.things(let left), .things(let right)):
      left == right && !left.isEmpty && isShare == other.isShare
    // A tenth of them is ten per cent.
    case (.things, .percent): isShare
    case (.percent, .things): other.isShare
    case (.ordinal(let left), .ordinal(let right)): left == right && !left.isEmpty
    case (.duration, .duration): true
    case (.money(let left), .money(let right)):
      left == right || Self.mayBe(left, right) || Self.mayBe(right, left)
    case (.measure(let left), .measure(let right)):
      Measure.named(left)?.dimension == Measure.named(right)?.dimension
    default: unit == other.unit
    }
  }

  /// The bounds, for durations in minutes, for measures in one unit of the dimension.
  private func comparableBounds(beside other: Quantity) -> ClosedRange<Double> {
    if case .measure(let name) = unit, let measure = Measure.named(name) {
      // What was converted into another unit was rounded.
      let slack = unit == other.unit ? 0 : measure.slack
      if measure.dimension == .temperature {
        // Half a degree of the other scale, at least, was rounded away.
        let room = slack > 0 ? 0.5 : 0
        let low = (bounds.lowerBound - measure.zero) * measure.scale - room
        let high = (bounds.upperBound - measure.zero) * measure.scale + room
        return ClosedRange(between: low, and: isOpenAbove ? .greatestFiniteMagnitude : high)
      }
      let low = bounds.lowerBound * measure.scale * (1 - slack)
      let high = bounds.upperBound * measure.scale * (1 + slack)
      return ClosedRange(between: low, and: isOpenAbove ? .greatestFiniteMagnitude : high)
    }
    if case .things = unit, case .percent = other.unit, isShare {
      let high = isOpenAbove ? bounds.upperBound : bounds.upperBound * 100 + 1
      return ClosedRange(between: max(0, bounds.lowerBound * 100 - 1), and: high)
    }
    guard case .duration(let name) = unit else { return bounds }
    let minutes = Self.minutes[name] ?? 1440
    // A month is 28 to 31 days: written in other units it leaves room.
    let slack = unit != other.unit && (name == "month" || name == "year") ? 0.04 : 0
    let low = bounds.lowerBound * minutes * (1 - slack)
    let high = bounds.upperBound * minutes * (1 + slack)
    return ClosedRange(between: low, and: high)
  }

  private static let minutes = Language.english.values(.timeUnit) { Double($0) }

  /// Whether a name of several countries' money may be that of one: `pesos`, `Mexican pesos`.
  private static func mayBe(_ name: String, _ whole: String) -> Bool {
    Language.english[.looseCurrency].contains(name) && whole.hasSuffix(" " + name)
  }

  /// How many minutes a unit of time has; nil for other words.
  static func minutes(inUnit unit: String) -> Double? { minutes[unit] }

  /// The unit of time that a word names; nil for other words.
  static func timeUnit(_ normal: String) -> String? {
    if minutes[normal] != nil { return normal }
    guard normal.hasSuffix("s") else { return normal == "centuries" ? "century" : nil }
    let singular = String(normal.dropLast())
    return minutes[singular] != nil ? singular : nil
  }
}
