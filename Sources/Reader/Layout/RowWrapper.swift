import Articles
import TextScreen

/// Breaks a stretch of text into rows of at most `columns` columns.
///
/// Rows break at white space, after a hyphen between letters and after a dash. A word that is
/// longer than a whole row is cut between graphemes. No row begins or ends with white space, and
/// nothing but white space is left out:
///
///     "a high-ranking official", 10   ->   |a high-   |ranking   |official  |
///
/// The one grapheme that is wider than the row all by itself is in a row of its own.
struct RowWrapper {
  private let bytes: [UInt8]
  private let columns: Int
  private var rows: [TextSpan] = []
  /// The row being filled: where it starts, where its last word ends, and its width so far.
  private var start = 0
  private var end = 0
  private var width = 0

  /// Makes a wrapper over an article's text.
  init(text: String, columns: Int) {
    self.bytes = Array(text.utf8)
    self.columns = max(1, columns)
  }

  /// The rows of `span`, in order; none where the span holds nothing but white space.
  /// - Complexity: O(length of the span).
  mutating func rows(of span: TextSpan) -> [TextSpan] {
    rows = []
    width = 0
    var offset = span.start
    while let word = nextWord(from: offset, before: span.end) {
      place(word, gap: rowIsEmpty ? 0 : word.start - end)
      offset = word.end
    }
    closeRow()
    return rows
  }

  private var rowIsEmpty: Bool { width == 0 }

  /// The next stretch without a place to break in it.
  private func nextWord(from offset: Int, before limit: Int) -> TextSpan? {
    var first = offset
    while first < limit && Self.isSpace(bytes[first]) { first += 1 }
    guard first < limit else { return nil }
    var last = first + 1
    while last < limit && !Self.isSpace(bytes[last]) && !breaks(before: last) { last += 1 }
    return TextSpan(first, last)
  }

  /// Whether a row may end before this byte though no space is there.
  private func breaks(before offset: Int) -> Bool {
    if offset >= 2 && bytes[offset - 1] == UInt8(ascii: "-") {
      return Self.isLetter(bytes[offset - 2]) && Self.isLetter(bytes[offset])
    }
    // An em or en dash: E2 80 94, E2 80 93.
    return offset >= 3 && bytes[offset - 3] == 0xE2 && bytes[offset - 2] == 0x80
      && (bytes[offset - 1] == 0x94 || bytes[offset - 1] == 0x93) && Self.isLetter(bytes[offset])
  }

  private mutating func place(_ word: TextSpan, gap: Int) {
    let wordWidth = columnWidth(of: word)
    if !rowIsEmpty && width + gap + wordWidth > columns && wordWidth <= columns { closeRow() }
    if rowIsEmpty || width + gap + wordWidth <= columns {
      if wordWidth > columns { return cut(word, gap: 0) }
      append(word, width: wordWidth, gap: rowIsEmpty ? 0 : gap)
    } else {
      cut(word, gap: gap)
    }
  }

  private mutating func append(_ piece: TextSpan, width pieceWidth: Int, gap: Int) {
    if rowIsEmpty { start = piece.start }
    end = piece.end
    // A piece without width still makes a row: it is text, and must not be lost.
    width += max(pieceWidth, rowIsEmpty ? 1 : 0) + gap
  }

  /// Cuts a word that fits into no row, beginning in what is left of this one.
  private mutating func cut(_ word: TextSpan, gap: Int) {
    var gap = gap
    var offset = word.start
    for character in String(decoding: bytes[word.range], as: UTF8.self) {
      let piece = TextSpan(offset, min(offset + character.utf8.count, word.end))
      let pieceWidth = character.columnWidth
      if !rowIsEmpty && width + gap + pieceWidth > columns {
        closeRow()
        gap = 0
      }
      append(piece, width: pieceWidth, gap: rowIsEmpty ? 0 : gap)
      gap = 0
      offset = piece.end
    }
    end = max(end, word.end)
  }

  private mutating func closeRow() {
    if !rowIsEmpty { rows.append(TextSpan(start, end)) }
    width = 0
  }

  private func columnWidth(of word: TextSpan) -> Int {
    for byte in bytes[word.range] where byte >= 0x80 {
      return String(decoding: bytes[word.range], as: UTF8.self).columnWidth
    }
    return word.count
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF)
  }
}
