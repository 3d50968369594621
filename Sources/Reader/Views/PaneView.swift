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
    let sides = Sides(left: Side.left, right: Side.right)
    let marks = sides.map { side in
      side == self.side || pane.isLadder
        ? wordMarks(side, theme) + hitMarks(side, theme) + selectionMark(side, theme) : []
    }
    let counterparts = sides.map { self.counterparts($0) }
    for row in 0..<area.rows {
      let index = state.tops[side] + row
      guard pane.rows.indices.contains(index) else { break }
      let line = pane.rows[index]
      let role = role(of: line, counterparts: counterparts[line.side])
      let indent = pane.isLadder && line.side == .right ? PaneLayout.ladderIndent : 0
      let place = Area(
        column: area.column, row: area.row + row, columns: area.columns, rows: 1)
      drawMargin(of: index, line, into: &canvas, in: place, indent: indent, theme: theme)
      let margin = 1 + state.layout.labelColumns + indent
      let text = Area(
        column: area.column + margin, row: place.row, columns: max(0, area.columns - margin),
        rows: 1)
      draw(line, marks[line.side], theme[role], into: &canvas, in: text, theme: theme)
    }
  }

  private func draw(
    _ line: PaneRow, _ marks: [WordMark], _ style: Style, into canvas: inout Canvas,
    in text: Area, theme: Theme
  ) {
    let glyphs = state.options.glyphs
    switch line.content {
    case .folded(let lines, let title):
      let count = state.counted(lines, "line", "lines")
      canvas.write(
        "\(glyphs.mark.folded) \(count) hidden: \(title)", in: text, style: style,
        ellipsis: glyphs.ellipsis)
    case .agreeing(let claims):
      canvas.write(
        "\(glyphs.mark.folded) "
          + state.foldTitle(of: claims, line.side, columns: text.columns - 2),
        in: text, style: style, ellipsis: glyphs.ellipsis)
    case .joint(let link):
      JointView(state: state, link: link).draw(into: &canvas, in: text, theme: theme)
    case .pointers(let claim):
      PointersView(state: state, claim: claim).draw(into: &canvas, in: text, theme: theme)
    default:
      let styled = StyledText(text: state.articles[line.side].article.text, marks: marks)
      styled.draw(line.span, into: &canvas, in: text, style: style)
    }
  }

  /// The focus mark and, at a claim's first row in view, its label.
  private func drawMargin(
    of index: Int, _ line: PaneRow, into canvas: inout Canvas, in area: Area, indent: Int,
    theme: Theme
  ) {
    guard let claim = line.claim else { return }
    let (side, row) = (line.side, area.row)
    let isFocused = state.focus.side == side && state.focus.claim == claim
    if isFocused && index == state.focusedRow {
      // Beside the gutter, a pointer would look like the head of a rail.
      let mark = state.options.glyphs.mark
      canvas.write(
        isBesideGutter ? mark.bar : mark.focus, at: Position(column: area.column, row: row),
        limit: 1, style: theme[.labelFocused])
    }
    // The numbers of an article that is still being read would change a moment later.
    guard !state.articles[side].words.isEmpty else { return }
    guard index == max(state.panes[side].claimRows[claim].lowerBound, state.tops[side]) else {
      return
    }
    canvas.write(
      state.label(side, claim), at: Position(column: area.column + 1 + indent, row: row),
      limit: state.layout.labelColumns - 1, style: theme[isFocused ? .labelFocused : .label])
  }

  /// Whether the focus mark is next to the heads of rails.
  private var isBesideGutter: Bool {
    !state.layout.form.hasOneColumn && state.edge(of: side) == .right
  }

  private func role(of line: PaneRow, counterparts: Set<Int>) -> Role {
    switch line.content {
    case .headline: return .headline
    case .subheading: return .subheading
    case .setAside, .folded: return .setAside
    case .text, .blank, .agreeing, .joint, .pointers: break
    }
    guard let claim = line.claim else { return .text }
    let side = line.side
    if side == state.focus.side && claim == state.focus.claim { return .claimFocused }
    if case .agreeing = line.content { return .setAside }
    guard let links = state.links else { return .text }
    if counterparts.contains(claim) { return .claimCounterpart }
    if !links.passes(side, claim) { return .claimFiltered }
    let own = links.linksOfClaim[side][claim]
    if own.isEmpty { return .claimOneSided }
    return own.contains { links.links[$0].strength == .twin } ? .claimTwin : .claimRelated
  }

  /// The claims of a side that the focused one is linked to.
  private func counterparts(_ side: Side) -> Set<Int> {
    guard side != state.focus.side, let links = state.links, let claim = state.focus.claim else {
      return []
    }
    return Set(
      links.linksOfClaim[state.focus.side][claim].map { links.links[$0].claims[side] })
  }

  /// The hits of the search that are in view.
  private func hitMarks(_ side: Side, _ theme: Theme) -> [WordMark] {
    guard let search = state.search else { return [] }
    let view = state.panes[side].rows.dropFirst(state.tops[side]).prefix(state.layout.textRows)
    let own = view.filter { $0.side == side && $0.span.count > 0 }.map(\.span)
    guard let first = own.first else { return [] }
    // In the ladder, rows next to each other are not so in the text.
    let spans = state.panes[side].isLadder ? own : [first.union(own[own.count - 1])]
    var seen: Set<Int> = []
    return spans.flatMap { search.indices(in: $0, of: side) }.filter { seen.insert($0).inserted }
      .map { index in
        let isCurrent = search.current == Search.Hit(side: side, index: index)
        let style = theme[.searchHit]
        return WordMark(
          span: search.hits[side][index], style: isCurrent ? style.adding(.bold) : style)
      }
  }

  /// The words that the mouse went over; reversed where a theme says nothing of them.
  private func selectionMark(_ side: Side, _ theme: Theme) -> [WordMark] {
    guard let selection = state.selection, selection.side == side, !selection.isEmpty else {
      return []
    }
    let style = theme[.selection]
    return [
      WordMark(
        span: selection.span, style: style == theme[.text] ? style.adding(.reverse) : style)
    ]
  }

  private func wordMarks(_ side: Side, _ theme: Theme) -> [WordMark] {
    state.shownLink.map { state.wordMarks(ofLink: $0, side, theme: theme) } ?? []
  }
}
