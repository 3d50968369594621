import Alignment
import Articles
import TextScreen
import Theming

/// The overview of a whole article at the edge of the screen: one sign for each stretch of it, and
/// a bar beside the part in view. Discrepancies have the letter of their kind beside the sign, and
/// hits of a search a tick on the bar.
///
///     ≠N│
///     ○ ┃    in view
///     ~S┃
///     · ┤    a hit
struct StripView: View {
  let state: ReaderState
  /// The article shown.
  let side: Side
  /// The edge of the screen it is at; signs are outside, the bar inside.
  let edge: Side

  func draw(into canvas: inout Canvas, in area: Area, theme: Theme) {
    guard area.columns == ScreenLayout.stripColumns, area.rows > 0 else { return }
    let total = max(1, state.panes[side].rows.count)
    let rows = min(area.rows, max(total, 1))
    let marks = marks(rows: rows, total: total)
    let glyphs = state.options.glyphs
    let top = state.tops[side]
    let bottom = min(top + state.layout.textRows, total)
    let hits = hitRows
    for row in 0..<area.rows {
      let stretch = row * total / rows..<max(row * total / rows + 1, (row + 1) * total / rows)
      let isInView = row < rows && stretch.lowerBound < bottom && stretch.upperBound > top
      let style = theme[isInView ? .stripViewport : .strip]
      let mark = row < rows ? marks[row] : nil
      let sign = row < rows ? mark.map { glyphs.sign($0.sign) } ?? glyphs.mark.none : " "
      let letter = mark?.kinds.first.map { String($0.letter) } ?? " "
      let signColumn = edge == .left ? area.column : area.column + 1
      let barColumn = edge == .left ? area.column + 2 : area.column
      canvas.write(
        sign + letter, at: Position(column: signColumn, row: area.row + row), style: style)
      let bar =
        row < rows && hasHit(in: stretch, hits)
        ? (edge == .left ? glyphs.line.teeLeft : glyphs.line.teeRight)
        : isInView ? (glyphs.isASCII ? glyphs.mark.block : glyphs.mark.bar) : glyphs.line.vertical
      canvas.write(
        bar, at: Position(column: barColumn, row: area.row + row), style: style)
    }
  }

  /// Whether some rows show a hit of the search.
  private func hasHit(in rows: Range<Int>, _ hitRows: [Int]) -> Bool {
    let next = hitRows.firstIndex(notBefore: rows.lowerBound) { $0 }
    return next < hitRows.count && hitRows[next] < rows.upperBound
  }

  /// The rows of the pane that show a hit of the search, ascending.
  private var hitRows: [Int] {
    guard let search = state.search, search.count > 0 else { return [] }
    let pane = state.panes[side]
    return pane.rows.indices.filter { row in
      let line = pane.rows[row]
      return line.span.count > 0 && !search.indices(in: line.span, of: line.side).isEmpty
    }
  }

  /// The mark with the gravest sign of the claims that begin in each stretch.
  private func marks(rows: Int, total: Int) -> [ClaimMark?] {
    var marks = [ClaimMark?](repeating: nil, count: rows)
    guard let links = state.links else { return marks }
    let isLadder = state.panes[side].isLadder
    for side in [Side.left, .right] where isLadder || side == self.side {
      for (claim, claimRows) in state.panes[side].claimRows.enumerated() {
        let row = min(claimRows.lowerBound * rows / total, rows - 1)
        let mark = links.marks[side][claim]
        if marks[row].map({ mark.sign.rank < $0.sign.rank }) ?? true { marks[row] = mark }
      }
    }
    return marks
  }
}
