import Alignment
import TextScreen
import Theming

/// The overview of a whole article at the edge of the screen: one sign for each stretch of it, and a
/// bar beside the part in view.
///
///     ≠│
///     ○┃    in view
///     ≠┃
///     ·│
struct StripView: View {
  let state: ReaderState
  /// The article shown.
  let side: Side
  /// The edge of the screen it stands at; signs are outside, the bar inside.
  let edge: Side

  func draw(into canvas: inout Canvas, in area: Area, theme: Theme) {
    guard area.columns == 2, area.rows > 0 else { return }
    let total = max(1, state.panes[side].rows.count)
    let rows = min(area.rows, max(total, 1))
    let signs = signs(rows: rows, total: total)
    let glyphs = state.options.glyphs
    let top = state.tops[side]
    let bottom = min(top + state.layout.textRows, total)
    for row in 0..<area.rows {
      let stretch = row * total / rows..<max(row * total / rows + 1, (row + 1) * total / rows)
      let isInView = row < rows && stretch.lowerBound < bottom && stretch.upperBound > top
      let style = theme[isInView ? .stripViewport : .strip]
      let sign = row < rows ? signs[row].map(glyphs.sign) ?? glyphs.mark.none : " "
      let signColumn = edge == .left ? area.column : area.column + 1
      let barColumn = edge == .left ? area.column + 1 : area.column
      canvas.write(sign, at: Position(column: signColumn, row: area.row + row), style: style)
      canvas.write(
        isInView ? (glyphs.isASCII ? glyphs.mark.block : glyphs.mark.bar) : glyphs.line.vertical,
        at: Position(column: barColumn, row: area.row + row), style: style)
    }
  }

  /// The gravest sign of the claims that begin in each stretch.
  private func signs(rows: Int, total: Int) -> [Sign?] {
    var signs = [Sign?](repeating: nil, count: rows)
    guard let links = state.links else { return signs }
    for (claim, claimRows) in state.panes[side].claimRows.enumerated() {
      let row = min(claimRows.lowerBound * rows / total, rows - 1)
      let sign = links.marks[side][claim].sign
      if signs[row].map({ sign.rank < $0.rank }) ?? true { signs[row] = sign }
    }
    return signs
  }
}
