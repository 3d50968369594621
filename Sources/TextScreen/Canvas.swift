/// One cell of a canvas: a grapheme and its style.
public struct Cell: Hashable, Sendable {
  /// What is in the cell: one grapheme of the cell's width; "" in the second cell of a wide one.
  public var glyph: String
  /// How it looks.
  public var style: Style

  /// Makes a cell.
  public init(_ glyph: String = " ", style: Style = Style()) {
    self.glyph = glyph
    self.style = style
  }
}

/// A picture of the whole screen: what `view` makes and a `Screen` draws.
///
///     columns 0 … n-1 →
///     rows    ┌───┬───┬───┐
///     0 … m-1 │ 東 (2) │ x │    a wide glyph fills its cell and leaves "" in the next one
///       ↓     └───┴───┴───┘
///
/// Writing outside the canvas, or outside the area given, is cut off, never an error.
public struct Canvas: Hashable, Sendable {
  /// Cells across and down.
  public let size: Size
  /// The cells, row by row.
  public internal(set) var cells: [Cell]
  /// Where the terminal's cursor is after drawing; nil hides it.
  public var cursor: Position?

  /// Makes an empty canvas.
  public init(size: Size, style: Style = Style()) {
    self.size = size
    self.cells = Array(repeating: Cell(style: style), count: size.columns * size.rows)
    self.cursor = nil
  }

  /// The cell at `position`; the position must lie on the canvas.
  ///
  /// Setting it sets this cell only: `write` keeps wide glyphs whole, this does not.
  public subscript(position: Position) -> Cell {
    get { cells[position.row * size.columns + position.column] }
    set { cells[position.row * size.columns + position.column] = newValue }
  }
}
