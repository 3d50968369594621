import TextScreen
import Theming

/// What is between the panes, built up from lines and signs before it is drawn.
///
/// Lines are kept as arms of cells (up, down, left, right; thin or heavy), so that corners, forks
/// and crossings come about by themselves wherever lines meet. A sign covers the lines in its cell.
struct GutterPicture {
  /// Which ways lines leave a cell.
  struct Arms: OptionSet {
    let rawValue: UInt8
    static let up = Arms(rawValue: 1)
    static let down = Arms(rawValue: 2)
    static let left = Arms(rawValue: 4)
    static let right = Arms(rawValue: 8)
    static let heavy = Arms(rawValue: 16)
    static let focused = Arms(rawValue: 32)
  }

  /// How a line looks: of another claim; a lane of the focused one; its straight rail.
  enum Weight {
    case thin, focused, heavy

    fileprivate var arms: Arms {
      switch self {
      case .thin: []
      case .focused: .focused
      case .heavy: [.focused, .heavy]
      }
    }
  }

  let columns: Int
  let rows: Int
  private var arms: [Arms]
  private var signs: [(glyph: String, role: Role)?]

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    arms = Array(repeating: [], count: columns * rows)
    signs = Array(repeating: nil, count: columns * rows)
  }

  /// Draws a line along a row, from the middle of one cell to that of another.
  mutating func line(row: Int, from first: Int, to last: Int, _ weight: Weight) {
    let range = min(first, last)...max(first, last)
    for column in range {
      if column > range.lowerBound { add(weight.arms.union(.left), column, row) }
      if column < range.upperBound { add(weight.arms.union(.right), column, row) }
    }
  }

  /// Draws a line along a column, from the middle of one cell to that of another.
  mutating func line(column: Int, from first: Int, to last: Int, _ weight: Weight) {
    let range = min(first, last)...max(first, last)
    for row in range {
      if row > range.lowerBound { add(weight.arms.union(.up), column, row) }
      if row < range.upperBound { add(weight.arms.union(.down), column, row) }
    }
  }

  /// Adds arms to one cell.
  mutating func add(_ more: Arms, _ column: Int, _ row: Int) {
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return }
    arms[row * columns + column].formUnion(more)
  }

  /// Puts signs of one column each, from a cell to the right.
  mutating func put(_ glyphs: [(glyph: String, role: Role)], _ column: Int, _ row: Int) {
    for (offset, glyph) in glyphs.enumerated() {
      guard (0..<columns).contains(column + offset), (0..<rows).contains(row) else { continue }
      signs[row * columns + column + offset] = glyph
    }
  }

  /// Whether a sign is in a row.
  func hasSigns(row: Int) -> Bool {
    (0..<rows).contains(row) && signs[row * columns..<(row + 1) * columns].contains { $0 != nil }
  }

  /// Whether a sign is in a cell.
  func hasSign(_ column: Int, _ row: Int) -> Bool {
    (0..<columns).contains(column) && (0..<rows).contains(row)
      && signs[row * columns + column] != nil
  }

  /// The arms of one cell.
  func arms(_ column: Int, _ row: Int) -> Arms {
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return [] }
    return arms[row * columns + column]
  }

  /// Takes everything out of a stretch of a row.
  mutating func clear(row: Int, _ range: Range<Int>) {
    for column in range where (0..<columns).contains(column) && (0..<rows).contains(row) {
      arms[row * columns + column] = []
      signs[row * columns + column] = nil
    }
  }

  /// Draws the picture.
  func draw(into canvas: inout Canvas, in area: Area, glyphs: GlyphSet, theme: Theme) {
    for row in 0..<min(rows, area.rows) {
      for column in 0..<min(columns, area.columns) {
        let index = row * columns + column
        let position = Position(column: area.column + column, row: area.row + row)
        if let sign = signs[index] {
          canvas.write(sign.glyph, at: position, limit: 1, style: theme[sign.role])
        } else if !arms[index].isEmpty {
          canvas.write(
            glyphs.rail.glyph(for: arms[index]), at: position, limit: 1,
            style: theme[arms[index].contains(.focused) ? .rail : .gutter])
        }
      }
    }
  }
}

extension GlyphSet.Rail {
  /// The sign whose lines leave a cell in these ways.
  func glyph(for arms: GutterPicture.Arms) -> String {
    let isHeavy = arms.contains(.heavy)
    switch arms.subtracting([.heavy, .focused]) {
    case [.up, .down, .left, .right]: return isHeavy ? forkBoth : crossing
    case [.up, .left, .right]: return isHeavy ? forkUp : branchUp
    case [.down, .left, .right]: return isHeavy ? forkDown : branchDown
    case [.up, .down, .left]: return branchLeft
    case [.up, .down, .right]: return branchRight
    case [.up, .left]: return bottomRight
    case [.up, .right]: return bottomLeft
    case [.down, .left]: return topRight
    case [.down, .right]: return topLeft
    case [.up, .down], .up, .down: return thinVertical
    default: return isHeavy ? horizontal : thinHorizontal
    }
  }
}
