import Alignment
import Articles
import Claims
import TextScreen
import Theming

/// The pane under the text: both quotations, why they differ, and what stays open.
///
///      A13     Israeli Prime Minister, Benjamin Netanyahu also [held talks] with Trump …
///      B13     Netanyahu [is expected to meet] with Trump …
///      why     A reports as done what B announces.
///      class   probable update: one account is later, and that may explain it
struct DetailView: View {
  let state: ReaderState

  func draw(into canvas: inout Canvas, in area: Area, theme: Theme) {
    guard area.rows > 0 else { return }
    canvas.fill(area, with: theme[.detail])
    let text = Self.textArea(of: state, in: area)
    let content = Self.content(of: state, in: area, theme: theme)
    let lines = content.lines
    let first = min(state.detailTop, max(0, lines.count - area.rows))
    for (row, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      let place = Area(
        column: text.column, row: area.row + row, columns: text.columns, rows: 1)
      canvas.write(
        line.label, at: Position(column: area.column + Self.margin(of: state), row: area.row + row),
        limit: text.column - area.column - Self.margin(of: state) - 1, style: theme[.detailLabel])
      line.text.draw(line.span, into: &canvas, in: place, style: theme[.detail])
    }
    let last = first + area.rows
    if state.detailSize == .normal, lines.count > last, lines[last].label.isEmpty {
      let glyphs = state.options.glyphs
      let end = min(lines[last - 1].columns, text.columns - glyphs.ellipsis.columnWidth)
      canvas.write(
        glyphs.ellipsis,
        at: Position(column: text.column + end, row: area.row + area.rows - 1),
        style: theme[.detail])
    }
    let isCut = first + area.rows < lines.count || content.leavesOut
    let hint = hint(first: first, isCut: isCut)
    let rule = Area(
      column: area.column, row: state.layout.status.row,
      columns: area.columns - StatusLine.indent, rows: 1)
    canvas.write(hint, in: rule, style: theme[.statusHint], alignment: .trailing)
  }

  /// What is at the end of the rule over the pane where not all of it is in view.
  private func hint(first: Int, isCut: Bool) -> String {
    let isWide = state.layout.isRoomy
    guard state.detailSize == .enlarged else {
      return isCut ? (isWide ? " Enter: more " : " more ") : ""
    }
    if isCut { return isWide ? " more: j k " : " more " }
    return first > 0 ? " end " : ""
  }

  /// What the pane says in an area.
  static func content(of state: ReaderState, in area: Area, theme: Theme) -> DetailContent {
    let text = textArea(of: state, in: area)
    return DetailContent(state: state, columns: text.columns, rows: area.rows, theme: theme)
  }

  private static func margin(of state: ReaderState) -> Int { state.layout.isRoomy ? 2 : 1 }

  /// The area without margins and labels.
  private static func textArea(of state: ReaderState, in area: Area) -> Area {
    let margin = margin(of: state)
    let isOneRow = area.rows == 1 && state.detailSize != .enlarged
    let labelColumns = isOneRow ? 0 : state.layout.isRoomy ? 9 : 8
    return Area(
      column: area.column + margin + labelColumns, row: area.row,
      columns: max(1, min(area.columns - margin * 2 - labelColumns, 110)), rows: area.rows)
  }
}
