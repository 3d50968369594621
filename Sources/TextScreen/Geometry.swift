/// How large a screen or a part of it is, in cells.
public struct Size: Hashable, Sendable {
  /// Cells across; at least 0.
  public var columns: Int
  /// Cells down; at least 0.
  public var rows: Int

  /// Makes a size.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A cell's place: column and row from the top left, from 0.
public struct Position: Hashable, Sendable {
  /// From the left.
  public var column: Int
  /// From the top.
  public var row: Int

  /// Makes a position.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A rectangle of cells.
public struct Area: Hashable, Sendable {
  /// The leftmost column.
  public var column: Int
  /// The topmost row.
  public var row: Int
  /// Cells across; at least 0.
  public var columns: Int
  /// Cells down; at least 0.
  public var rows: Int

  /// Makes an area; negative extents become 0.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// Whether the area holds the cell at `position`.
  public func contains(_ position: Position) -> Bool {
    (column..<column + columns).contains(position.column)
      && (row..<row + rows).contains(position.row)
  }
}
