/// What keeps the arithmetic on amounts total: whatever digits an article writes, an amount is a
/// finite number, and its bounds are in order.
extension Double {
  /// The finite number nearest to this one: an amount of 400 digits is as great as one can be. 0
  /// for what is no number.
  var finite: Double {
    isNaN ? 0 : Swift.min(Swift.max(self, -.greatestFiniteMagnitude), .greatestFiniteMagnitude)
  }
}

extension ClosedRange<Double> {
  /// The amounts between two ends, whichever of them is the lower; both are made finite.
  ///
  ///     ClosedRange(between: 4, and: 3)            // 3...4
  ///     ClosedRange(between: 3, and: .infinity)    // 3...greatestFiniteMagnitude
  init(between one: Double, and other: Double) {
    let (one, other) = (one.finite, other.finite)
    self = Swift.min(one, other)...Swift.max(one, other)
  }

  /// What is as much as `low` or more.
  static func upward(from low: Double) -> Self { Self(between: low, and: .greatestFiniteMagnitude) }

  /// What is as much as `high` or less, below zero too.
  static func downward(from high: Double) -> Self {
    Self(between: -.greatestFiniteMagnitude, and: high)
  }
}
