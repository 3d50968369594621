/// Fractions that are one character: `½`, `¾`, `⅓`.
enum VulgarFraction {
  /// What a character comes to, below 1; nil for other characters.
  static func value(of scalar: Unicode.Scalar) -> Double? {
    guard scalar.value >= 0xBC, scalar.properties.numericType == .numeric,
      let value = scalar.properties.numericValue, value > 0, value < 1
    else { return nil }
    return value
  }
}
