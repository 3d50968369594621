import TextScreen
import Theming

/// A framed area over the text, with a title in its upper edge and hints in its lower one: what
/// does not fit gives way whole, the first hint first.
struct PopupFrame: View {
  let title: String
  let hints: [String]
  let glyphs: GlyphSet

  func draw(into canvas: inout Canvas, in area: Area, theme: Theme) {
    guard area.columns > 1, area.rows > 1 else { return }
    canvas.fill(area, with: theme[.popup])
    let (right, bottom) = (area.column + area.columns - 1, area.row + area.rows - 1)
    func put(_ sign: String, _ column: Int, _ row: Int) {
      canvas.write(sign, at: Position(column: column, row: row), style: theme[.popup])
    }
    for column in area.column...right {
      put(glyphs.line.horizontal, column, area.row)
      put(glyphs.line.horizontal, column, bottom)
    }
    for row in area.row...bottom {
      put(glyphs.line.vertical, area.column, row)
      put(glyphs.line.vertical, right, row)
    }
    put(glyphs.line.topLeft, area.column, area.row)
    put(glyphs.line.topRight, right, area.row)
    put(glyphs.line.bottomLeft, area.column, bottom)
    put(glyphs.line.bottomRight, right, bottom)
    let inside = max(0, area.columns - 4)
    canvas.write(
      " \(title) ", at: Position(column: area.column + 2, row: area.row), limit: inside,
      style: theme[.popupTitle])
    canvas.write(
      " \(fitting(hints[...], in: inside - 2)) ",
      at: Position(column: area.column + 2, row: bottom), limit: inside,
      style: theme[.popup])
  }

  private func fitting(_ hints: ArraySlice<String>, in columns: Int) -> String {
    let line = hints.joined(separator: "   ")
    return line.columnWidth <= columns || hints.count < 2
      ? line : fitting(hints.dropFirst(), in: columns)
  }

  /// The middle of the screen, with a margin around it; on a low screen all of its rows.
  static func area(on size: Size, columns: Int) -> Area {
    let columns = min(columns, size.columns - 4)
    let rows = max(3, size.rows < 16 ? size.rows : size.rows - 4)
    return Area(
      column: (size.columns - columns) / 2, row: (size.rows - rows) / 2, columns: columns,
      rows: rows)
  }
}
