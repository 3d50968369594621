import Articles

/// Text of an article made fit for Markdown: what it says is what is read, whatever it holds.
///
///     MarkdownText.of("50 * 2 [a]")    // "50 \* 2 \[a\]"
enum MarkdownText {
  /// `text` on one line, every character that could mark up anything after a backslash (CommonMark
  /// 0.31, 2.4), every control character spelt out. O(length).
  static func of(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in VisibleText.of(text).unicodeScalars {
      if marking.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// Markdown text as it may be at the beginning of a line: what would begin a list, a rule, a
  /// heading, a table or a block of code there is read as text.
  ///
  ///     MarkdownText.atLineStart("- 6 cranes")    // "\\- 6 cranes"
  ///     MarkdownText.atLineStart("1. He won.")    // "1\\. He won."
  static func atLineStart(_ text: String) -> String {
    let text = text.drop { $0 == " " }
    guard let first = text.first else { return "" }
    if "-+=:".contains(first) { return "\\" + text }
    let rest = text.drop { $0.isASCII && $0.isNumber }
    guard rest.startIndex > text.startIndex, let sign = rest.first, ".)".contains(sign),
      rest.dropFirst().first.map({ $0 == " " }) ?? true
    else { return String(text) }
    return text[..<rest.startIndex] + "\\" + rest
  }

  private static let marking: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#", "&", "$", "^",
  ]

  /// `text` with some of its stretches in bold; `bold` are ranges of its UTF-8.
  ///
  /// Stretches that meet are taken together. A stretch in whose place asterisks would be read as
  /// asterisks (CommonMark 0.31, 6.2: a letter right outside and a mark right inside) stays plain.
  static func of(_ text: Substring, bold: [Range<Int>]) -> String {
    var result = ""
    var at = text.utf8.startIndex
    for range in merged(bold) {
      let start = text.utf8.index(text.utf8.startIndex, offsetBy: range.lowerBound)
      let end = text.utf8.index(text.utf8.startIndex, offsetBy: range.upperBound)
      guard start >= at, canStandOut(text, start, end) else { continue }
      result += of(text[at..<start]) + "**" + of(text[start..<end]) + "**"
      at = end
    }
    return result + of(text[at...])
  }

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  private static func canStandOut(
    _ text: Substring, _ start: String.Index, _ end: String.Index
  ) -> Bool {
    guard let first = text[start...].first, let last = text[..<end].last else { return false }
    if first.isWhitespace || last.isWhitespace { return false }
    let before = text[..<start].last.map { !isWordPart($0) } ?? true
    let after = text[end...].first.map { !isWordPart($0) } ?? true
    return (isWordPart(first) || before) && (isWordPart(last) || after)
  }

  private static func isWordPart(_ character: Character) -> Bool {
    !character.isWhitespace && !character.isPunctuation && !character.isSymbol
  }

  /// Lines of any text as a block of code, fenced so that nothing in it can end the block.
  static func codeBlock(_ text: String) -> String {
    let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return fence + "text\n" + text + fence + "\n"
  }
}
