/// Letters that print joins into one sign, and that mean nothing else than those letters.
///
///     "oﬃce" -> "office"      Unicode calls them compatibility characters (U+FB00 to U+FB06)
public enum Ligature {
  /// The letters that a ligature joins; nil for any other sign. O(1).
  public static func letters(of scalar: Unicode.Scalar) -> String? {
    guard scalar.value >= 0x132, scalar.value <= 0xFB06 else { return nil }
    return table[scalar]
  }

  private static let table: [Unicode.Scalar: String] = [
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
    "Ĳ": "IJ", "ĳ": "ij", "Ǉ": "LJ", "ǈ": "Lj", "ǉ": "lj", "Ǌ": "NJ", "ǋ": "Nj", "ǌ": "nj",
  ]
}
