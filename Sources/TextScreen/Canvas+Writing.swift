/// Where a text is in a row that has more room than it needs.
public enum TextAlignment: Hashable, Sendable {
  case leading, center, trailing
}

extension Canvas {
  /// The whole canvas as an area.
  public var area: Area { Area(column: 0, row: 0, columns: size.columns, rows: size.rows) }

  /// Blanks `area` in `style`.
  public mutating func fill(_ area: Area, with style: Style) {
    for row in rows(of: area) {
      for column in columns(of: area) { put(" ", width: 1, style, row: row, column: column) }
    }
  }

  /// Gives every cell of `area` another style; the glyphs stay.
  public mutating func restyle(_ area: Area, with style: Style) {
    restyle(area) { $0 = style }
  }

  /// Changes the style of every cell of `area`; the glyphs stay.
  public mutating func restyle(_ area: Area, _ change: (inout Style) -> Void) {
    for row in rows(of: area) {
      for column in columns(of: area) { change(&cells[row * size.columns + column].style) }
    }
  }

  /// Writes `text` on one row, from `position` to the right, and says how far it came.
  ///
  /// Undrawable characters are left out (see `String.drawable`). What does not fit is cut off: at
  /// the canvas' edges, and after `limit` columns. Of a wide glyph that is cut in half, or of which
  /// only the other half is overwritten, a space remains.
  /// - Parameter limit: columns, from `position`; nil for no limit but the edge.
  /// - Returns: the columns that the text takes, at most `limit`; also where they lie outside.
  @discardableResult
  public mutating func write(
    _ text: String, at position: Position, limit: Int? = nil, style: Style
  ) -> Int {
    write(text[...], at: position, limit: limit, style: style)
  }

  /// Writes a part of a text as `write(_:at:limit:style:)` writes a whole one.
  ///
  /// Not generic, since all that is on the screen goes through here a character at a time.
  @discardableResult
  public mutating func write(
    _ text: Substring, at position: Position, limit: Int? = nil, style: Style
  ) -> Int {
    guard (0..<size.rows).contains(position.row) else {
      return min(String(text).columnWidth, limit ?? .max)
    }
    let limit = max(0, limit ?? Int.max)
    var written = 0
    for character in text {
      character.forEachCell { glyph, width in
        guard written < limit else { return }
        let fits = written + width <= limit
        place(
          fits ? glyph : " ", width: fits ? width : 1, style, row: position.row,
          column: position.column + written)
        written += fits ? width : 1
      }
      if written >= limit { break }
    }
    return written
  }

  /// Writes `text` into the first row of `area`; the rest of the area stays as it is.
  /// - Parameters:
  ///   - alignment: where the text is when it is shorter than the row.
  ///   - ellipsis: what the end of the text gives way to when it is longer; "" just cuts.
  /// - Returns: the columns that the text takes in the row.
  @discardableResult
  public mutating func write(
    _ text: some StringProtocol, in area: Area, style: Style, alignment: TextAlignment = .leading,
    ellipsis: String = ""
  ) -> Int {
    guard area.columns > 0, area.rows > 0 else { return 0 }
    let shown = String(text).cut(to: area.columns, ellipsis: ellipsis)
    let room = max(0, area.columns - shown.columnWidth)
    let indent =
      switch alignment {
      case .leading: 0
      case .center: room / 2
      case .trailing: room
      }
    return write(
      shown, at: Position(column: area.column + indent, row: area.row),
      limit: area.columns - indent, style: style)
  }

  /// Puts a glyph where it may lie partly or wholly beside the canvas.
  private mutating func place(_ glyph: String, width: Int, _ style: Style, row: Int, column: Int) {
    if column >= 0 && column + width <= size.columns {
      put(glyph, width: width, style, row: row, column: column)
    } else {
      for half in column..<column + width where (0..<size.columns).contains(half) {
        put(" ", width: 1, style, row: row, column: half)
      }
    }
  }

  /// Puts a glyph that lies on the canvas, and mends wide glyphs of which it takes one half.
  private mutating func put(_ glyph: String, width: Int, _ style: Style, row: Int, column: Int) {
    let start = row * size.columns + column
    if column > 0 && cells[start].glyph.isEmpty { cells[start - 1].glyph = " " }
    let next = start + width
    if column + width < size.columns && cells[next].glyph.isEmpty { cells[next].glyph = " " }
    cells[start] = Cell(glyph, style: style)
    if width == 2 { cells[start + 1] = Cell("", style: style) }
  }

  private func rows(of area: Area) -> Range<Int> {
    clamped(area.row, area.rows, to: size.rows)
  }

  private func columns(of area: Area) -> Range<Int> {
    clamped(area.column, area.columns, to: size.columns)
  }

  private func clamped(_ start: Int, _ count: Int, to limit: Int) -> Range<Int> {
    let low = min(max(0, start), limit)
    return low..<max(low, min(start + count, limit))
  }
}

extension String {
  /// The longest beginning of this text that fits into `columns`, with `ellipsis` at its end when
  /// something was left out and the ellipsis itself fits.
  ///
  ///     "Press TV".cut(to: 5, ellipsis: "…")  ->  "Pres…"
  /// - Complexity: the length of the text.
  public func cut(to columns: Int, ellipsis: String = "") -> String {
    if columnWidth <= columns { return self }
    let sign = ellipsis.columnWidth <= columns ? ellipsis : ""
    var room = max(0, columns) - sign.columnWidth
    let kept = prefix { character in
      room -= character.columnWidth
      return room >= 0
    }
    return kept + sign
  }
}
