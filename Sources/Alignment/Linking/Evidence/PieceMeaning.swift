/// What a piece of evidence measures, in a reader's words, and how its value is told.
///
///     PieceMeaning("words in the longest run", .count).text(1.609)   // "4"
struct PieceMeaning {
  /// What is measured, in lower case.
  let words: String
  /// How the value is told.
  let scale: Scale

  /// What a value stands for.
  enum Scale {
    /// 0 to 1, told as a percentage.
    case share
    /// The number itself.
    case plain
    /// The logarithm of one more than a number, or than a weight in weights of 64.
    case count, weight
    /// The logarithm of a number.
    case power
    /// The logarithm of odds, told as the chance.
    case odds
    /// 1 or 0; a mean of these is told as a percentage.
    case yes
  }

  init(_ words: String, _ scale: Scale) {
    self.words = words
    self.scale = scale
  }

  /// The value as it is told: `61%`, `4`, `1.3`, `yes`.
  func text(_ value: Double) -> String {
    switch scale {
    case .share: Self.percentage(value)
    case .plain: Self.tenths(value)
    case .count, .weight: Self.tenths(exponential(value) - 1)
    case .power: Self.tenths(exponential(value))
    case .odds: Self.percentage(logistic(value))
    case .yes: value == 1 ? "yes" : value == 0 ? "no" : Self.percentage(value)
    }
  }

  private static func percentage(_ value: Double) -> String { "\(whole(value * 100))%" }

  private static func tenths(_ value: Double) -> String {
    let tenths = whole(value * 10)
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  private static func whole(_ value: Double) -> Int { Int(min(max(value, 0), 1e9).rounded()) }
}
