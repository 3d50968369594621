import Alignment
import Articles
import Claims
import TextScreen
import Theming

/// One article's rows in view: focus mark, labels, text, deciding words.
///
///     ▶A13 Israeli Prime Minister, Benjamin Netanyahu
///          also held talks with Trump in Washington,
struct PaneView: View {
  let state: ReaderState
  let side: Side

  func draw(into canvas: inout Canvas, in area: Area, theme: Theme) {
    let pane = state.panes[side]
    let marks = wordMarks(theme) + hitMarks(theme)
    let counterparts = counterparts
    for row in 0..<area.rows {
      let index = state.tops[side] + row
      guard pane.rows.indices.contains(index) else { break }
      let line = pane.rows[index]
      let role = role(of: line, counterparts: counterparts)
      drawMargin(of: index, line, into: &canvas, in: area, row: area.row + row, theme: theme)
      let text = Area(
        column: area.column + 1 + state.layout.labelColumns, row: area.row + row,
        columns: state.layout.textColumns, rows: 1)
      if case .folded(let lines, let title) = line.content {
        let count = state.counted(lines, "line", "lines")
        canvas.write(
          "\(state.options.glyphs.mark.folded) \(count) hidden: \(title)", in: text,
          style: theme[role], ellipsis: state.options.glyphs.ellipsis)
      } else if case .agreeing(let claims) = line.content {
        canvas.write(
          "\(state.options.glyphs.mark.folded) \(state.foldTitle(of: claims, side))", in: text,
          style: theme[role], ellipsis: state.options.glyphs.ellipsis)
      } else {
        let styled = StyledText(text: state.articles[side].article.text, marks: marks)
        styled.draw(line.span, into: &canvas, in: text, style: theme[role])
      }
    }
  }

  /// The focus mark and, at a claim's first row in view, its label.
  private func drawMargin(
    of index: Int, _ line: PaneRow, into canvas: inout Canvas, in area: Area, row: Int,
    theme: Theme
  ) {
    guard let claim = line.claim else { return }
    let isFocused = state.focus.side == side && state.focus.claim == claim
    if isFocused && index == state.focusedRow {
      // Beside the gutter, a pointer would look like the head of a rail.
      let mark = state.options.glyphs.mark
      canvas.write(
        side == .left ? mark.focus : mark.bar, at: Position(column: area.column, row: row),
        limit: 1, style: theme[.labelFocused])
    }
    // The numbers of an article that is still being read would change a moment later.
    guard !state.articles[side].words.isEmpty else { return }
    guard index == max(state.panes[side].claimRows[claim].lowerBound, state.tops[side]) else {
      return
    }
    canvas.write(
      state.label(side, claim), at: Position(column: area.column + 1, row: row),
      limit: state.layout.labelColumns - 1, style: theme[isFocused ? .labelFocused : .label])
  }

  private func role(of line: PaneRow, counterparts: Set<Int>) -> Role {
    switch line.content {
    case .headline: return .headline
    case .subheading: return .subheading
    case .setAside, .folded: return .setAside
    case .text, .blank, .agreeing: break
    }
    guard let claim = line.claim else { return .text }
    if side == state.focus.side && claim == state.focus.claim { return .claimFocused }
    if case .agreeing = line.content { return .setAside }
    guard let links = state.links else { return .text }
    if counterparts.contains(claim) { return .claimCounterpart }
    let own = links.linksOfClaim[side][claim]
    if own.isEmpty { return .claimOneSided }
    return own.contains { links.links[$0].strength == .twin } ? .claimTwin : .claimRelated
  }

  /// The claims of this pane that the focused one is linked to.
  private var counterparts: Set<Int> {
    guard side != state.focus.side, let links = state.links, let claim = state.focus.claim else {
      return []
    }
    return Set(
      links.linksOfClaim[state.focus.side][claim].map { links.links[$0].claims[side] })
  }

  /// The hits of the search that are in view.
  private func hitMarks(_ theme: Theme) -> [WordMark] {
    let rows = state.panes[side].rows
    let first = state.tops[side]
    let last = min(first + state.layout.textRows, rows.count) - 1
    guard let search = state.search, first <= last else { return [] }
    let view = rows[first].span.union(rows[last].span)
    return search.indices(in: view, of: side).map { index in
      let isCurrent = search.current == Search.Hit(side: side, index: index)
      let style = theme[.searchHit]
      return WordMark(
        span: search.hits[side][index], style: isCurrent ? style.adding(.bold) : style)
    }
  }

  private func wordMarks(_ theme: Theme) -> [WordMark] {
    state.shownLink.map { state.wordMarks(ofLink: $0, side, theme: theme) } ?? []
  }
}
