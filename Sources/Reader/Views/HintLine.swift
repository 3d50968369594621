import TextScreen
import Theming

/// The last row: which keys lead on; after the first key of a sequence, which keys complete it. `?` is
/// there at every width.
///
///      c/C discrepancy   t/T twin   o/O one-sided   % other side   Tab pane                 ? help
struct HintLine: View {
  let state: ReaderState

  private static let standard = [
    ("c/C", "discrepancy"), ("t/T", "twin"), ("o/O", "no twin"), ("Enter", "detail"),
    ("%", "other side"), ("/", "search"), ("f", "filter"), ("gl", "list"), ("Tab", "pane"),
    ("i", "info"), ("|", "layout"), ("zh", "hidden lines"), ("gt", "themes"), ("q", "quit"),
  ]
  private static let pattern = [
    ("Enter", "go"), ("Esc", "back"), ("Up", "earlier"), (".* [a-z] (a|b)", "patterns"),
  ]
  private static let enlarged = [
    ("j/k", "scroll"), ("Enter", "close"), ("c/C", "discrepancy"), ("%", "other side"),
    ("q", "quit"),
  ]

  func draw(into canvas: inout Canvas, in area: Area, theme: Theme) {
    canvas.fill(area, with: theme[.statusHint])
    // What is typed into a line may hold a question mark.
    let key = state.prompt == nil ? "?" : "F1"
    let help = key + " help"
    let room = area.columns - help.utf8.count - 4
    var column = area.column + 1
    for (key, text) in hints(in: room) {
      column += canvas.write(
        key, at: Position(column: column, row: area.row), style: theme[.hintKey])
      column += canvas.write(
        text.isEmpty ? " " : " \(text)   ", at: Position(column: column, row: area.row),
        style: theme[.statusHint])
    }
    let end = max(area.column, area.column + area.columns - help.utf8.count - 1)
    canvas.write(help, at: Position(column: end, row: area.row), style: theme[.statusHint])
    canvas.write(key, at: Position(column: end, row: area.row), style: theme[.hintKey])
  }

  /// The hints that fit: usual ones give way from the last; of keys that complete a sequence all stay,
  /// and only their words give way.
  private func hints(in room: Int) -> [(String, String)] {
    func columns(_ hint: (String, String)) -> Int {
      hint.0.columnWidth + (hint.1.isEmpty ? 1 : hint.1.columnWidth + 4)
    }
    var room = room
    if state.pendingKeys.isEmpty {
      let hints = usual
      let isShort = room < 59
      room += 3
      return hints.map { ($0.0, isShort && $0.1 == "discrepancy" ? "diff" : $0.1) }
        .prefix { hint in
          room -= columns(hint)
          return room >= 0
        }
    }
    let completions = completions
    room -= completions.reduce(0) { $0 + $1.0.columnWidth + 1 }
    var isFull = false
    return completions.map { key, text in
      isFull = isFull || text.columnWidth + 3 > room
      if !isFull { room -= text.columnWidth + 3 }
      return (key, isFull ? "" : text)
    }
  }

  /// The hints while no sequence has begun.
  private var usual: [(String, String)] {
    switch state.prompt?.purpose {
    case .command: state.completions.map { ($0, "") }
    case .search, .filter: Self.pattern
    case nil: state.detailSize == .enlarged ? Self.enlarged : Self.standard
    }
  }

  /// The keys that complete what was begun, with the gist of what they do.
  private var completions: [(String, String)] {
    let pending = state.pendingKeys
    return state.options.keyMap.bindings.flatMap { binding in
      binding.keys.compactMap { sequence in
        sequence.rest(after: pending).map { ($0, Self.gist(of: binding.help)) }
      }
    }
  }

  /// A help text without what goes without saying beside the key: `next: number` is `number`.
  private static func gist(of help: String) -> String {
    var gist = help[...]
    for beginning in ["next: ", "previous: ", "only: ", "list: ", "next ", "previous "]
    where gist.hasPrefix(beginning) {
      gist = gist.dropFirst(beginning.count)
      break
    }
    if let note = gist.firstIndex(where: { $0 == ";" || $0 == "(" }) { gist = gist[..<note] }
    while gist.last == " " { gist.removeLast() }
    return String(gist)
  }
}
