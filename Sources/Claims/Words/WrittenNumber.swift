internal import Lexicon

/// Reads the digits of a number, however its country writes them.
///
///     1,200 -> 1200      1,5 -> 1.5          1.234,56 -> 1234.56     1'250 -> 1250
///     11th  -> 11        1,25,000 -> 125000   .5 -> 0.5                3¾ -> 3.75
enum WrittenNumber {
  /// The plain digits of a lower-case word that begins with a digit, a point or a fraction, with a
  /// point before decimals; of other words what is left of them. O(length).
  static func digits(of written: String) -> String {
    var digits = written
    for ordinal in Language.english.rows(.ordinalEnding) where digits.hasSuffix(ordinal.word) {
      digits.removeLast(ordinal.word.utf8.count)
    }
    if let last = digits.unicodeScalars.last, let part = VulgarFraction.value(of: last) {
      digits.unicodeScalars.removeLast()
      return fraction(part, after: digits)
    }
    digits.unicodeScalars.removeAll { $0 == "'" }
    return decimals(digits)
  }

  /// Whether a lower-case word may be a number: it begins with a digit, a point or a fraction.
  static func begins(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    return first.isASCII
      ? "0"..."9" ~= first || first == "." : VulgarFraction.value(of: first) != nil
  }

  /// Whether a word is a number once its digits are plain.
  static func isOne(_ digits: String) -> Bool {
    digits.utf8.allSatisfy { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") }
      && digits.utf8.contains { 0x30...0x39 ~= $0 }
  }

  private static func fraction(_ part: Double, after whole: String) -> String {
    let thousandths = Int((part * 1000).rounded())
    var decimals = String(thousandths + 1000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return (whole.isEmpty ? "0" : whole) + "." + decimals
  }

  /// The last of two sorts of marks parts the decimals; one sort parts thousands, but for a comma
  /// with one or two digits after it.
  private static func decimals(_ digits: String) -> String {
    let commas = digits.utf8.split(
      separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    let points = digits.utf8.split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    func joined(_ groups: [Substring.UTF8View.SubSequence], by mark: String) -> String {
      groups.map { String(decoding: $0, as: UTF8.self) }.joined(separator: mark)
    }
    var plain: String
    if commas.count == 2, points.count > 1, points[0].count < commas[0].count {
      plain = joined(points, by: "").replacing(",", with: ".")
    } else if points.count > 2, points.dropFirst().allSatisfy({ $0.count == 3 }) {
      plain = joined(points, by: "")
    } else {
      plain = joined(commas, by: commas.count == 2 && commas[1].count <= 2 ? "." : "")
    }
    if plain.utf8.first == UInt8(ascii: ".") { plain = "0" + plain }
    return plain
  }
}
