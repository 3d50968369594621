/// Text that may come from anywhere, made fit for a terminal and for one line of output.
public enum VisibleText {
  /// `text` with every control character spelt out.
  ///
  /// Line feeds and tabs become spaces; other controls (C0, DEL, C1), the line and paragraph
  /// separators and the characters that turn the direction of a line are written as in a string
  /// literal.
  ///
  ///     VisibleText.of("a\u{1B}[2Jb.txt")    // "a\x1b[2Jb.txt"
  public static func of(_ text: some StringProtocol) -> String {
    guard text.unicodeScalars.contains(where: { isHidden($0.value) }) else { return String(text) }
    var result = ""
    for scalar in text.unicodeScalars {
      if !isHidden(scalar.value) {
        result.unicodeScalars.append(scalar)
      } else if scalar == "\n" || scalar == "\t" || scalar == "\r" {
        result += " "
      } else {
        result += spelt(scalar.value)
      }
    }
    return result
  }

  /// Whether a scalar is a separator of lines or paragraphs or changes the direction of writing.
  static func turnsOrBreaksLines(_ scalar: UInt32) -> Bool {
    (0x2028...0x202E).contains(scalar) || (0x2066...0x2069).contains(scalar)
  }

  private static func isHidden(_ scalar: UInt32) -> Bool {
    scalar < 0x20 || (0x7F..<0xA0).contains(scalar) || turnsOrBreaksLines(scalar)
  }

  private static func spelt(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16)
    return scalar < 0x100
      ? "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits : "\\u{" + digits + "}"
  }
}
