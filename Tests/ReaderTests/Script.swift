import Alignment
import Claims
import Reader
import TextScreen
import Theming

/// A reader that is worked by a script: keys in, canvas out.
struct ReaderScript {
  var state: ReaderState
  var effects: [Effect] = []

  /// Opens the reader on a comparison.
  init(
    _ comparison: Comparison = StormPair.comparison, columns: Int = 120, rows: Int = 40,
    options: ReaderOptions = ReaderOptions(), compared: Bool = true
  ) {
    state = ReaderState(
      articles: comparison.articles, size: Size(columns: columns, rows: rows), options: options)
    if compared { send(.compared(comparison)) }
  }

  /// Sends one input.
  mutating func send(_ input: ReaderInput) { effects += state.update(input) }

  /// Presses keys in the notation of the key table, separated by spaces: `"c c Ctrl-d gg"`.
  mutating func press(_ script: String) {
    for notation in script.split(separator: " ") {
      for key in KeySequence(String(notation)).keys { send(.key(key)) }
    }
  }

  /// The screen without colour.
  var screen: Canvas { state.view(theme: Theme(name: "plain", summary: "", styles: [:])) }

  /// The row that the cursor is on, from the cursor to its pane's end, as far as it is text.
  var cursorText: String {
    let screen = screen
    guard let cursor = screen.cursor else { return "" }
    return (cursor.column..<screen.size.columns).prefix(24)
      .map { screen[Position(column: $0, row: cursor.row)].glyph }.joined()
  }

  /// The screen's rows from the top, or from the bottom where `index` is negative.
  func row(_ index: Int) -> String {
    let rows = screen.text
    return rows[index < 0 ? rows.count + index : index]
  }
}
