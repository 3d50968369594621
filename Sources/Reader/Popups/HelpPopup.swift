import TextScreen
import Theming

/// The keys, from the table, under the titles of their groups; then the signs.
struct HelpPopup: View {
  let list: HelpList
  let state: ReaderState

  private enum Row {
    case title(String)
    case entry(HelpList.Entry, index: Int)
  }

  func draw(into canvas: inout Canvas, in area: Area, theme: Theme) {
    let frame = frame
    PopupFrame(title: title, hints: hints, glyphs: state.options.glyphs)
      .draw(into: &canvas, in: frame, theme: theme)
    let rows = rows
    let room = frame.rows - 2
    let first = firstRow(rows)
    if rows.isEmpty {
      let place = Position(column: frame.column + 2, row: frame.row + 1)
      canvas.write(
        "no key or sign matches", at: place, limit: frame.columns - 4, style: theme[.popup])
      canvas.cursor = place
    }
    for (offset, row) in rows.dropFirst(first).prefix(room).enumerated() {
      let place = Area(
        column: frame.column + 2, row: frame.row + 1 + offset, columns: frame.columns - 4, rows: 1)
      draw(row, into: &canvas, in: place, theme: theme)
    }
  }

  /// Where it is.
  var frame: Area { PopupFrame.area(on: state.layout.size, columns: 72) }

  /// The entry at a cell, counted over those that match.
  func entry(at position: Position) -> Int? {
    let offset = position.row - frame.row - 1
    guard frame.contains(position), (0..<frame.rows - 2).contains(offset) else { return nil }
    let rows = rows
    let row = firstRow(rows) + offset
    guard rows.indices.contains(row), case .entry(_, let index) = rows[row] else { return nil }
    return index
  }

  private func firstRow(_ rows: [Row]) -> Int {
    let chosenRow = rows.firstIndex { row in
      if case .entry(_, let index) = row { index == list.chosen } else { false }
    }
    let room = frame.rows - 2
    return min(max(0, (chosenRow ?? 0) - room / 2), max(0, rows.count - room))
  }

  private func draw(_ row: Row, into canvas: inout Canvas, in place: Area, theme: Theme) {
    switch row {
    case .title(let title): canvas.write(title, in: place, style: theme[.popupTitle])
    case .entry(let entry, let index):
      let isChosen = index == list.chosen
      let style = theme[isChosen ? .popupSelected : .popup]
      canvas.fill(place, with: style)
      let mark = isChosen ? state.options.glyphs.mark.focus : " "
      canvas.write(
        mark, at: Position(column: place.column, row: place.row), limit: 1, style: style)
      canvas.write(
        entry.name, at: Position(column: place.column + 2, row: place.row), limit: 17,
        style: isChosen ? style : theme[.hintKey])
      canvas.write(
        entry.meaning, at: Position(column: place.column + 20, row: place.row),
        limit: place.columns - 20, style: style)
      if isChosen { canvas.cursor = Position(column: place.column, row: place.row) }
    }
  }

  private var rows: [Row] {
    var rows: [Row] = []
    var title: String?
    for (index, entry) in list.entries(state.options).enumerated() {
      if entry.title != title { rows.append(.title(entry.title)) }
      title = entry.title
      rows.append(.entry(entry, index: index))
    }
    return rows
  }

  private var title: String { list.line.map { "Keys and signs: /\($0.text)" } ?? "Keys and signs" }

  private var hints: [String] {
    list.line != nil
      ? ["type to search", "Enter: do it", "Esc: all keys"]
      : ["/ search", "Enter: do it", "G: signs", "Esc: close"]
  }
}
