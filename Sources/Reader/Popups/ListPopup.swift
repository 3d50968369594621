import TextScreen
import Theming

/// A list over the text, under the headings of its rows.
///
///     ┌─ Discrepancies: sea   2 of 12 ────────────────────────────┐
///     │ ▶ 7 ~ R A6 ↔ B3  0.84 The harbour master | The town’s …   │
///     └─ type to narrow   Tab: by kind   Enter: go   Esc: close ──┘
struct ListPopup: View {
  let list: ItemList
  let state: ReaderState

  private enum Row {
    case heading(String)
    case entry(ListEntry, index: Int)
  }

  /// Where it is: no taller than what it lists.
  var frame: Area {
    let full = PopupFrame.area(on: state.layout.size, columns: 100)
    let headings = Set(list.all.map(\.heading)).subtracting([nil]).count
    let rows = min(full.rows, max(4, list.all.count + headings + 2))
    return Area(column: full.column, row: full.row, columns: full.columns, rows: rows)
  }

  func draw(into canvas: inout Canvas, in area: Area, theme: Theme) {
    let frame = frame
    PopupFrame(title: title, hints: hints, glyphs: state.options.glyphs)
      .draw(into: &canvas, in: frame, theme: theme)
    let rows = rows
    if list.shown.isEmpty {
      let place = Position(column: frame.column + 2, row: frame.row + 1)
      canvas.write(
        list.isWaiting ? waiting : "Nothing matches", at: place, limit: frame.columns - 4,
        style: theme[.popup])
      canvas.cursor = place
    }
    for (offset, row) in rows.dropFirst(firstRow(rows)).prefix(frame.rows - 2).enumerated() {
      let place = Area(
        column: frame.column + 2, row: frame.row + 1 + offset, columns: frame.columns - 4, rows: 1)
      draw(row, into: &canvas, in: place, theme: theme)
    }
  }

  /// The row of the list at a cell, counted over those shown.
  func entry(at position: Position) -> Int? {
    let frame = frame
    let offset = position.row - frame.row - 1
    guard frame.contains(position), (0..<frame.rows - 2).contains(offset) else { return nil }
    let rows = rows
    let row = firstRow(rows) + offset
    guard rows.indices.contains(row), case .entry(_, let index) = rows[row] else { return nil }
    return index
  }

  private func draw(_ row: Row, into canvas: inout Canvas, in place: Area, theme: Theme) {
    let glyphs = state.options.glyphs
    switch row {
    case .heading(let heading):
      canvas.write(heading, in: place, style: theme[.popupTitle], ellipsis: glyphs.ellipsis)
    case .entry(let entry, let index):
      let isChosen = index == list.chosen
      let style = theme[isChosen ? .popupSelected : .popup]
      canvas.fill(place, with: style)
      canvas.write(
        isChosen ? glyphs.mark.focus : " ", at: Position(column: place.column, row: place.row),
        limit: 1, style: style)
      let text = Area(
        column: place.column + 2, row: place.row, columns: place.columns - 2, rows: 1)
      canvas.write(
        "\(entry.label)  \(entry.text)", in: text, style: style, ellipsis: glyphs.ellipsis)
      if isChosen { canvas.cursor = Position(column: place.column, row: place.row) }
    }
  }

  private func firstRow(_ rows: [Row]) -> Int {
    let chosenRow = rows.firstIndex { row in
      if case .entry(_, let index) = row { index == list.chosen } else { false }
    }
    let room = frame.rows - 2
    return min(max(0, (chosenRow ?? 0) - room / 2), max(0, rows.count - room))
  }

  private var rows: [Row] {
    var rows: [Row] = []
    var heading: String?
    for (index, entry) in list.shown.enumerated() {
      let entry = list.all[entry]
      if let next = entry.heading, next != heading { rows.append(.heading(next)) }
      heading = entry.heading
      rows.append(.entry(entry, index: index))
    }
    return rows
  }

  private var title: String {
    let typed = list.line.isEmpty ? "" : ": \(list.line.text)"
    if list.isWaiting { return list.content.title + typed }
    let count =
      list.shown.count == list.all.count
      ? String(list.all.count) : "\(list.shown.count) of \(list.all.count)"
    let filter = [.quotations, .themes].contains(list.content) ? nil : state.filterNote
    return ([list.content.title + typed, count] + [filter].compactMap { $0 })
      .joined(separator: " \(state.options.glyphs.separator) ")
  }

  /// What is in a list whose rows are still to come.
  private var waiting: String {
    guard case .comparing(let percent) = state.analysis else { return "Not compared" }
    return "Comparing…\(percent.map { " \($0) %" } ?? "") The list will be here."
  }

  private var hints: [String] {
    if list.isWaiting { return ["type to narrow", "Esc: close"] }
    let order = list.content == .discrepancies ? ["Tab: \(list.order.next.rawValue)"] : []
    return list.content == .themes
      ? ["type to narrow", "Enter: take", "Esc: as before"]
      : ["type to narrow"] + order + ["Enter: go", "Esc: close"]
  }
}
