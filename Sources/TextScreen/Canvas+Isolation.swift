extension Canvas {
  /// Keeps names written from right to left from turning what is beside them.
  ///
  ///     cells      … said ع ل ي   4 0   people …   a terminal that orders each row by direction
  ///     unmarked   … said 40 ي ل ع people …        takes the number, or the other pane, along
  ///     isolated   … said ي ل ع 40 people …        with a mark of direction on both sides it stays
  ///
  /// The marks (U+200E) take no column and are in the cells before and at the end of the name, so
  /// that terminals which order nothing show the same as before. Isolates (U+2067 … U+2069) would
  /// have the same effect in a row that runs from left to right, as every row here does by these
  /// marks; but they need a terminal that knows Unicode 6.3, and a lost half turns the rest of the
  /// row. Comes last, after everything is drawn. O(cells).
  public mutating func isolateRightToLeft() {
    for row in 0..<size.rows {
      let end = (row + 1) * size.columns
      var index = row * size.columns
      while index < end {
        guard cells[index].isRightToLeft else {
          index += 1
          continue
        }
        if index > row * size.columns { mark(before: index, from: row * size.columns) }
        index = mark(endOfRunFrom: index, to: end)
      }
    }
  }

  private mutating func mark(before index: Int, from start: Int) {
    let isHalf = cells[index - 1].glyph.isEmpty && index - 2 >= start
    cells[isHalf ? index - 2 : index - 1].addDirectionMark()
  }

  /// Marks the end of a name: one space between two of its words does not end it, nor does a
  /// hyphen, a full stop or an apostrophe in one of them.
  /// - Returns: the cell after it.
  private mutating func mark(endOfRunFrom index: Int, to end: Int) -> Int {
    var last = index
    var next = index + 1
    while next < end {
      if cells[next].isRightToLeft {
        last = next
      } else if next - last > 1 || !Self.joints.contains(cells[next].glyph) {
        break
      }
      next += 1
    }
    cells[last].addDirectionMark()
    return last + 1
  }

  /// What may be between two letters of a name.
  private static let joints: Set<String> = [" ", "-", "‐", "‑", "–", ".", "'", "’"]
}

extension Cell {
  /// Whether its letter is written from right to left: Hebrew, Arabic and their kin.
  fileprivate var isRightToLeft: Bool {
    guard let byte = glyph.utf8.first, byte >= 0xD6, let scalar = glyph.unicodeScalars.first else {
      return false
    }
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      return true
    default: return false
    }
  }

  /// Adds a mark that what follows is written from left to right; a full cell stays as it is.
  fileprivate mutating func addDirectionMark() {
    guard glyph.unicodeScalars.count <= marksInACell else { return }
    glyph.unicodeScalars.append("\u{200E}")
  }
}
