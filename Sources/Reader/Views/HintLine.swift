import TextScreen
import Theming

/// The last row: which keys lead on; after the first key of a sequence, which keys complete it. `?`
/// is there at every width.
///
///      c/C discrepancy   t/T twin   o/O one-sided   % other side   Tab pane                 ? help
struct HintLine: View {
  let state: ReaderState

  /// The actions whose keys are before a hint (of the filter's the first key), and what it says.
  private static let standard: [([Action], String)] = [
    ([.nextDiscrepancy, .previousDiscrepancy], "discrepancy"),
    ([.nextTwin, .previousTwin], "twin"),
    ([.nextOneSided, .previousOneSided], "no twin"), ([.enlargeDetail], "detail"),
    ([.counterpart], "other side"), ([.search], "search"), ([.clearFilter], filter),
    ([.listDiscrepancies], "list"), ([.otherPane], "pane"), ([.info], "info"),
    ([.cycleLayout], "layout"), ([.toggleHiddenLines], "hidden lines"), ([.listThemes], "themes"),
    ([.close], "quit"),
  ]
  private static let filter = "filter"
  private static let pattern = [
    ("Enter", "go"), ("Esc", "back"), ("Ctrl-r", "plain text"), ("Up", "earlier"),
    (".* [a-z] (a|b)", "patterns"),
  ]
  private static let plainText = [
    ("Enter", "go"), ("Esc", "back"), ("Ctrl-r", "patterns"), ("Up", "earlier"),
  ]
  private static let enlarged: [([Action], String)] = [
    ([.rowDown, .rowUp], "scroll"), ([.enlargeDetail], "close"),
    ([.nextDiscrepancy, .previousDiscrepancy], "discrepancy"), ([.counterpart], "other side"),
    ([.close], "quit"),
  ]

  private static let typing = Hint(name: "type", text: "to narrow")
  private static let helpKeys = [
    ("Enter", "do it"), ("/", "search"), ("j/k", "move"), ("G", "signs"), ("Esc", "close"),
  ]
  private static let helpSearch = [
    ("type", "to search"), ("Enter", "do it"), ("Up/Down", "move"), ("Esc", "all keys"),
  ]
  private static let facts = [("j/k", "scroll"), ("gg/G", "top/end"), ("Esc", "close")]

  /// A hint: the keys as they are shown, what they do, and those that a click on it represents.
  struct Hint {
    let name: String
    var text: String
    var keys: [Key] = []

    /// With the blanks after it.
    var columns: Int { name.columnWidth + (text.isEmpty ? 1 : text.columnWidth + 4) }
  }

  func draw(into canvas: inout Canvas, in area: Area, theme: Theme) {
    canvas.fill(area, with: theme[.statusHint])
    Self.draw(hints(in: room(in: area)), into: &canvas, in: area, theme: theme)
    let end = helpColumn(in: area)
    canvas.write(help, at: Position(column: end, row: area.row), style: theme[.statusHint])
    canvas.write(helpKey, at: Position(column: end, row: area.row), style: theme[.hintKey])
  }

  /// The keys that a click at `position` represents; none beside the hints.
  func keys(at position: Position) -> [Key] {
    let (lower, upper) = (state.layout.hints, state.layout.counts)
    if let keys = grid?.keys(at: position) { return keys }
    if upper.contains(position) {
      let count = upperCount(columns: upper.columns)
      return Self.keys(of: Array(completions.prefix(count)), at: position.column - upper.column)
    }
    guard lower.contains(position) else { return [] }
    if position.column >= helpColumn(in: lower) {
      return state.options.keyMap.firstKeys(of: .help)?.keys ?? []
    }
    return Self.keys(of: hints(in: room(in: lower)), at: position.column - lower.column)
  }

  private static func keys(of hints: [Hint], at column: Int) -> [Key] {
    var first = 1
    for hint in hints {
      if first..<first + hint.columns ~= column { return hint.keys }
      first += hint.columns
    }
    return []
  }

  // What is typed into a line may hold a question mark.
  private var helpKey: String {
    switch state.popup {
    case .help(let list): list.line == nil ? "?" : "F1"
    case .list: "F1"
    case .info: "?"
    case nil: state.prompt == nil ? "?" : "F1"
    }
  }
  private var help: String {
    if case .help = state.popup { "\(helpKey) close" } else { "\(helpKey) help" }
  }

  private func room(in area: Area) -> Int { area.columns - help.utf8.count - 4 }

  private func helpColumn(in area: Area) -> Int {
    max(area.column, area.column + area.columns - help.utf8.count - 1)
  }

  private static func draw(
    _ hints: [Hint], into canvas: inout Canvas, in area: Area, theme: Theme
  ) {
    var column = area.column + 1
    for hint in hints {
      column += canvas.write(
        hint.name, at: Position(column: column, row: area.row), style: theme[.hintKey])
      column += canvas.write(
        hint.text.isEmpty ? " " : " \(hint.text)   ", at: Position(column: column, row: area.row),
        style: theme[.statusHint])
    }
  }

  /// Where the keys that complete a sequence need two rows: draws the upper one, with what was
  /// pressed at its end. False where one row is enough, or two are not.
  func drawUpperRow(into canvas: inout Canvas, in area: Area, theme: Theme) -> Bool {
    let count = upperCount(columns: area.columns)
    guard count > 0, grid == nil else { return false }
    canvas.fill(area, with: theme[.statusHint])
    Self.draw(Array(completions.prefix(count)), into: &canvas, in: area, theme: theme)
    let inside = Area(
      column: area.column + 1, row: area.row, columns: area.columns - 2, rows: 1)
    canvas.write(pressed, in: inside, style: theme[.statusHint], alignment: .trailing)
    return true
  }

  /// Where two rows do not hold the words of all keys that complete a sequence: a grid of more
  /// rows.
  var grid: KeyGrid? {
    let columns = state.layout.hints.columns
    let lower = completions.dropFirst(upperCount(columns: columns))
    guard lower.reduce(0, { $0 + $1.columns }) - 3 > columns - Self.helpColumns else { return nil }
    return KeyGrid(completions, title: pressed, on: state.layout.size)
  }

  /// What was pressed so far, and that a filter is on.
  private var pressed: String {
    ([state.filterNote].compactMap { $0 } + [state.pendingText]).joined(separator: "   ")
  }

  /// How many of the completing keys are in an upper row; none where all fit into one.
  private func upperCount(columns: Int) -> Int {
    guard !state.pendingKeys.isEmpty else { return 0 }
    let widths = completions.map(\.columns)
    guard widths.reduce(0, +) - 3 > columns - Self.helpColumns else { return 0 }
    var room = columns - 4 - pressed.columnWidth
    return widths.prefix { width in
      room -= width
      return room >= 0
    }.count
  }

  /// What ` ? help ` and a margin take.
  private static let helpColumns = 10

  /// The hints that fit: usual ones give way from the last; keys that complete a sequence all stay.
  private func hints(in room: Int) -> [Hint] {
    var room = room
    if state.prompt?.purpose == .command, state.popup == nil { return names(in: room) }
    if state.pendingKeys.isEmpty {
      let hints = usual
      let isShort = room < 59
      room += 3
      return hints.map { hint in
        var hint = hint
        if isShort, hint.text == "discrepancy" { hint.text = "diff" }
        return hint
      }.prefix { hint in
        room -= hint.columns
        return room >= 0
      }
    }
    guard grid == nil else { return [Hint(name: "Esc", text: "back", keys: [.escape])] }
    return Array(completions.dropFirst(upperCount(columns: room + Self.helpColumns)))
  }

  /// The names that the command line can be completed to, as many as fit: from the one that Tab has
  /// come to, where it is not among the first; and how many more there are.
  private func names(in room: Int) -> [Hint] {
    let names = state.completions
    func fitting(_ names: ArraySlice<String>, in room: Int) -> ArraySlice<String> {
      var room = room + 1
      return names.prefix { name in
        room -= name.columnWidth + 1
        return room >= 0
      }
    }
    var shown = fitting(names[...], in: room)
    if shown.count < names.count {
      let note = Self.more(names.count).columnWidth + 1
      shown = fitting(names[...], in: room - note)
      let current = state.prompt.flatMap { names.firstIndex(of: $0.line.text) } ?? 0
      if current >= shown.endIndex { shown = fitting(names[current...], in: room - note) }
    }
    let left = names.count - shown.count
    return shown.map { Hint(name: $0, text: "") }
      + (left > 0 ? [Hint(name: "", text: Self.more(left))] : [])
  }

  private static func more(_ count: Int) -> String { "… \(count) more" }

  /// The hints while no sequence has begun.
  private var usual: [Hint] {
    func plain(_ hints: [(String, String)]) -> [Hint] { hints.map { Hint(name: $0, text: $1) } }
    switch state.popup {
    case .list(let list): return [Self.typing] + plain(list.hints)
    case .help(let list): return plain(list.line == nil ? Self.helpKeys : Self.helpSearch)
    case .info: return plain(Self.facts)
    case nil: return usualInText
    }
  }

  private var usualInText: [Hint] {
    switch state.prompt?.purpose {
    case .command: []
    case .search, .filter:
      (state.options.searchSyntax == .text ? Self.plainText : Self.pattern)
        .map { Hint(name: $0.0, text: $0.1) }
    case nil: bound(state.detailSize == .enlarged ? Self.enlarged : Self.standard)
    }
  }

  /// Hints with the keys that are bound; without those for which nothing is.
  private func bound(_ hints: [([Action], String)]) -> [Hint] {
    hints.compactMap { actions, text in
      let keys = actions.compactMap { state.options.keyMap.firstKeys(of: $0) }
      guard keys.count == actions.count else { return nil }
      let names = keys.map { keys in
        text == Self.filter ? KeySequence(keys: Array(keys.keys.prefix(1))) : keys
      }
      return Hint(
        name: names.map(\.description).joined(separator: "/"), text: text,
        keys: names.first?.keys ?? [])
    }
  }

  /// The keys that complete what was begun, with the gist of what they do.
  private var completions: [Hint] {
    let pending = state.pendingKeys
    guard !pending.isEmpty else { return [] }
    return state.options.keyMap.bindings.flatMap { binding in
      binding.keys.compactMap { sequence in
        sequence.rest(after: pending).map { rest in
          Hint(
            name: rest, text: Self.gist(of: binding.help),
            keys: Array(sequence.keys.dropFirst(pending.count)))
        }
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
