/// Lines of at most so many columns, wrapped at words; what goes on is indented by two.
///
///     line("Why: past and expected", width 20)
///     Why: past and
///       expected
///
/// A word longer than a line is cut between graphemes; wide scripts, which have no spaces, wrap the
/// same way. Control characters are spelt out, so that nothing in an article or a file's name can
/// reach a terminal.
struct LabelledLines {
  /// The lines so far, each with its line feed.
  private(set) var text = ""
  private let width: Int
  private static let indent = "  "

  /// Makes an empty text of the given width in columns.
  init(width: Int) {
    self.width = width
  }

  /// Adds an empty line.
  mutating func space() { text += "\n" }

  /// Adds a line, wrapped; an indented one is two columns to the right with all that goes on.
  mutating func line(_ content: String, isIndented: Bool = false) {
    guard isIndented else { return wrap(content) }
    var inner = LabelledLines(width: width - Self.indent.count)
    inner.wrap(content)
    for line in inner.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      text += Self.indent + line + "\n"
    }
  }

  private mutating func wrap(_ content: String) {
    var line = ""
    var columns = 0
    for word in VisibleText.of(content).split(separator: " ") {
      let wordColumns = ColumnWidth.of(word)
      let isStart = columns == 0 || line == Self.indent
      if columns + (isStart ? 0 : 1) + wordColumns <= width {
        line += (isStart ? "" : " ") + word
        columns += (isStart ? 0 : 1) + wordColumns
      } else if wordColumns <= width - Self.indent.count {
        text += line + "\n"
        line = Self.indent + word
        columns = Self.indent.count + wordColumns
      } else {
        (line, columns) = cut(word, after: line, columns)
      }
    }
    text += line + "\n"
  }

  /// Adds a line that names something and says it.
  mutating func line(_ label: String, _ content: String) { line("\(label): \(content)") }

  /// Adds a line that names something and quotes it; quotation marks are put around the words.
  mutating func quote(_ label: String, _ words: some StringProtocol) {
    line("\(label): \"\(words)\"")
  }

  /// Fills lines with a word that fits on none.
  private mutating func cut(
    _ word: Substring, after start: String, _ startColumns: Int
  ) -> (line: String, columns: Int) {
    var line = start
    var columns = startColumns
    if columns > 0, line != Self.indent {
      if columns + 3 <= width {
        line += " "
        columns += 1
      } else {
        text += line + "\n"
        (line, columns) = (Self.indent, Self.indent.count)
      }
    }
    for grapheme in word {
      let graphemeColumns = ColumnWidth.of(String(grapheme))
      if columns + graphemeColumns > width, columns > Self.indent.count {
        text += line + "\n"
        (line, columns) = (Self.indent, Self.indent.count)
      }
      line.append(grapheme)
      columns += graphemeColumns
    }
    return (line, columns)
  }
}
