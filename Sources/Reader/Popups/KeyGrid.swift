import TextScreen
import Theming

/// The keys that complete a sequence, in columns above the hint row, where two rows do not hold the
/// words of all of them.
///
///     ─── f ──────────────────────────────────────────────────────
///      n number        d date or time        r name or role
///      g negation      m done or possible    a attribution
///      Esc back                                            ? help
///
/// It covers what it needs of the rows above while the sequence lasts, and gives them back with the
/// next key.
struct KeyGrid {
  let hints: [HintLine.Hint]
  /// The keys pressed so far, and that a filter is on.
  let title: String
  /// The rule on top, and a row for each line of hints.
  let area: Area
  private let cells: Int

  /// Lays out hints above a screen's last row, in as few rows as hold them whole; where that were
  /// more than half the screen, or on a low screen more than it has, their words are cut.
  init(_ hints: [HintLine.Hint], title: String, on size: Size) {
    (self.hints, self.title) = (hints, title)
    let widest = (hints.map(\.columns).max() ?? 1) + 1
    let free = max(1, size.rows < 16 ? size.rows - 4 : size.rows / 2)
    let whole = max(1, (size.columns - 1) / widest)
    let needed = (hints.count + free - 1) / free
    cells = max(whole, needed)
    let rows = min(free, (hints.count + cells - 1) / cells)
    area = Area(
      column: 0, row: size.rows - 2 - rows, columns: size.columns, rows: rows + 1)
  }

  /// Where each hint is: down the first column, then down the next.
  private func place(of index: Int) -> Area {
    let rows = area.rows - 1
    let columns = (area.columns - 1) / ((hints.count + rows - 1) / rows)
    return Area(
      column: area.column + 1 + index / rows * columns, row: area.row + 1 + index % rows,
      columns: columns - 1, rows: 1)
  }

  /// The keys that a click at `position` represents; nil beside the grid.
  func keys(at position: Position) -> [Key]? {
    guard area.contains(position) else { return nil }
    return hints.indices.first { place(of: $0).contains(position) }.map { hints[$0].keys } ?? []
  }

  func draw(into canvas: inout Canvas, glyphs: GlyphSet, theme: Theme) {
    canvas.fill(area, with: theme[.statusHint])
    for column in 0..<area.columns {
      canvas.write(
        glyphs.line.horizontal, at: Position(column: area.column + column, row: area.row),
        style: theme[.detailRule])
    }
    canvas.write(
      " \(title) ",
      in: Area(
        column: area.column + StatusLine.indent, row: area.row,
        columns: area.columns - 2 * StatusLine.indent, rows: 1),
      style: theme[.statusBar], ellipsis: glyphs.ellipsis)
    for (index, hint) in hints.enumerated() {
      let place = place(of: index)
      let start = canvas.write(
        hint.name, at: Position(column: place.column, row: place.row), limit: place.columns,
        style: theme[.hintKey])
      guard start + 1 < place.columns else { continue }
      let rest = Area(
        column: place.column + start + 1, row: place.row, columns: place.columns - start - 1,
        rows: 1)
      canvas.write(hint.text, in: rest, style: theme[.statusHint], ellipsis: glyphs.ellipsis)
    }
  }
}
