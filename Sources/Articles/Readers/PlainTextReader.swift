/// Reads plain text: paragraphs between blank lines, or one to a line.
///
///     lines of a file            blocks
///     Storm hits coast           "Storm hits coast"
///
///     Twelve people died when    "Twelve people died when a storm hit …"
///     a storm hit the coast.
///     By Jane Doe                "By Jane Doe"
///
/// A line break joins two lines where the text was wrapped by hand: the next line's first word
/// would not have fitted any more. Every other line break ends a paragraph.
struct PlainTextReader {
  /// Reads decoded text. O(n).
  static func draft(of source: MappedText) -> Draft {
    let lines = Line.lines(of: source.bytes)
    let wrapping = Wrapping(lines, of: source.bytes)
    var draft = Draft()
    draft.text.reserve(source.count)
    var index = 0
    var end: Int?
    while index < lines.count {
      guard !lines[index].isBlank else {
        index += 1
        continue
      }
      let start = draft.startBlock(behind: end)
      draft.text.append(lines[index].range, of: source)
      while index + 1 < lines.count, wrapping.joins(index, index + 1) {
        draft.text.append(UInt8(ascii: " "), from: source.source(of: lines[index].end))
        index += 1
        draft.text.append(lines[index].range, of: source)
      }
      draft.endBlock(start)
      end = source.source(of: lines[index].end)
      index += 1
    }
    return draft
  }
}

/// How a text was wrapped by hand, if it was.
///
/// A text counts as wrapped where no line with words is wider than 100 columns, its widest lines
/// are at least 40, and most of the breaks at full lines fall inside a sentence.
struct Wrapping {
  private let lines: [Line]
  private let bytes: [UInt8]
  private let columns: [Int]
  /// The width it was wrapped to; nil where it was not.
  private let width: Int?

  /// Measures `lines`. O(n).
  init(_ lines: [Line], of bytes: [UInt8]) {
    self.lines = lines
    self.bytes = bytes
    columns = lines.map { line in bytes[line.range].count { $0 & 0xC0 != 0x80 } }
    width = Self.width(lines, columns, bytes)
  }

  /// Whether the break between two neighbouring lines is one that wrapping made.
  func joins(_ upper: Int, _ lower: Int) -> Bool {
    guard let width else { return false }
    return Self.isFull(upper, lower, width, lines, columns, bytes)
  }

  private static func width(_ lines: [Line], _ columns: [Int], _ bytes: [UInt8]) -> Int? {
    var widest = 0
    for (line, count) in zip(lines, columns) {
      if count > 100 {
        // An address cannot be wrapped; a line with words could have been.
        guard !bytes[line.range].contains(0x20) else { return nil }
      } else {
        widest = max(widest, count)
      }
    }
    guard widest >= 40 else { return nil }
    var full = 0
    var inside = 0
    for lower in lines.indices.dropFirst()
    where isFull(lower - 1, lower, widest, lines, columns, bytes) {
      full += 1
      if !SentenceEnd.ends(bytes[lines[lower - 1].range]) { inside += 1 }
    }
    return full > 0 && inside * 2 > full ? widest : nil
  }

  /// Whether the first word of the lower line would have made the upper one wider than `width`, a
  /// few columns of grace given.
  private static func isFull(
    _ upper: Int, _ lower: Int, _ width: Int, _ lines: [Line], _ columns: [Int], _ bytes: [UInt8]
  ) -> Bool {
    guard !lines[upper].isBlank, !lines[lower].isBlank, columns[upper] <= 100 else { return false }
    let word = bytes[lines[lower].range].prefix { $0 != 0x20 }.count { $0 & 0xC0 != 0x80 }
    return columns[upper] + 1 + word > width - 4
  }
}
