/// The marks that open a line of Markdown. Each looks at a line without the spaces around it.
enum MarkdownMark {
  /// The level of an ATX heading, 1 to 6.
  static func headingLevel(_ line: ArraySlice<UInt8>) -> Int? {
    let level = line.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level) else { return nil }
    let rest = line.dropFirst(level)
    return rest.isEmpty || rest.first == 0x20 ? level : nil
  }

  /// The words of an ATX heading, without the marks at both ends.
  static func headingText(_ range: Range<Int>, of bytes: [UInt8], level: Int) -> Range<Int> {
    let inner = Line.trimmed((range.lowerBound + level)..<range.upperBound, of: bytes)
    var end = inner.upperBound
    while end > inner.lowerBound, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    guard end == inner.lowerBound || bytes[end - 1] == 0x20 else { return inner }
    return Line.trimmed(inner.lowerBound..<end, of: bytes)
  }

  /// The level of the heading that a line of `=` or `-` makes of the paragraph above it.
  static func underlineLevel(_ line: ArraySlice<UInt8>) -> Int? {
    guard line.count >= 2, let mark = line.first, line.allSatisfy({ $0 == mark }) else {
      return nil
    }
    return mark == UInt8(ascii: "=") ? 1 : mark == UInt8(ascii: "-") ? 2 : nil
  }

  /// Whether the line is a rule across the page.
  static func isBreak(_ line: ArraySlice<UInt8>) -> Bool {
    guard let mark = line.first, Array("-*_".utf8).contains(mark) else { return false }
    return line.count { $0 == mark } >= 3 && line.allSatisfy { $0 == mark || $0 == 0x20 }
  }

  /// Whether the line parts a table's head from its rows.
  static func isTableRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(UInt8(ascii: "|")) && line.contains(UInt8(ascii: "-"))
      && line.allSatisfy { Array("|:- ".utf8).contains($0) }
  }

  /// The mark and length of a fence, opening or closing.
  static func fence(_ line: ArraySlice<UInt8>) -> (mark: UInt8, count: Int)? {
    guard let mark = line.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
      return nil
    }
    let count = line.prefix { $0 == mark }.count
    guard count >= 3 else { return nil }
    let isClean = mark == UInt8(ascii: "~") || !line.dropFirst(count).contains(mark)
    return isClean ? (mark, count) : nil
  }

  /// Length of the marker of a list item, with its space.
  ///
  /// - Parameter anyNumber: Whether a numbered item may start with another number than 1; inside a
  ///   paragraph it may not, or "in\n2026. The" would start a list.
  static func listMarker(_ line: ArraySlice<UInt8>, anyNumber: Bool) -> Int? {
    guard let first = line.first else { return nil }
    if Array("-*+".utf8).contains(first) {
      return line.count > 1 && line[line.startIndex + 1] == 0x20 ? 2 : nil
    }
    let digits = line.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard (1...3).contains(digits.count), anyNumber || Array(digits) == Array("1".utf8) else {
      return nil
    }
    let rest = line.dropFirst(digits.count)
    guard let mark = rest.first, Array(".)".utf8).contains(mark), rest.dropFirst().first == 0x20
    else { return nil }
    return digits.count + 2
  }

  /// The label that a line `[label]: address` defines, in lower case.
  static func reference(_ line: ArraySlice<UInt8>) -> String? {
    guard line.first == UInt8(ascii: "["), let close = line.firstIndex(of: UInt8(ascii: "]")),
      close - line.startIndex > 1, close - line.startIndex < 200,
      line[(close + 1)...].first == UInt8(ascii: ":"),
      line[line.startIndex + 1] != UInt8(ascii: "^")
    else { return nil }
    let address = line[(close + 2)...].drop { $0 == 0x20 }
    guard !address.isEmpty, !address.prefix(while: { $0 != 0x22 }).dropLast().contains(0x20) else {
      return nil
    }
    return label(line[(line.startIndex + 1)..<close])
  }

  /// The form in which labels of links are compared.
  static func label(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).lowercased()
  }
}
