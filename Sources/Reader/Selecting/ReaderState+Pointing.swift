import Alignment
import Claims
import TextScreen

extension ReaderState {
  /// Takes the mouse: on claims, rails, overviews and the list.
  mutating func pointInText(_ action: MouseAction, at position: Position) -> [Effect] {
    switch action {
    case .wheelUp, .wheelDown: scroll(by: action == .wheelDown ? 3 : -3, at: position)
    case .press:
      // A click on a hint is its key.
      let keys = HintLine(state: self).keys(at: position)
      guard keys.isEmpty else { return keys.flatMap { update(.key($0)) } }
      (message, selection, hasBeenUsed) = (nil, nil, true)
      if let side = side(at: position) { beginSelection(at: position, on: side) }
      press(at: position)
    case .drag: drag(to: position)
    case .release: return endSelection()
    }
    return []
  }

  /// Scrolls what is at a cell: a pane, or the detail pane.
  private mutating func scroll(by rows: Int, at position: Position) {
    if layout.detail.contains(position) {
      // A few rows would be gone in one turn.
      scrollDetail(by: layout.detail.rows < 9 ? rows.signum() : rows)
    } else if let side = side(at: position) {
      (message, hasBeenUsed) = (nil, true)
      drive(side, by: rows)
    }
  }

  /// The side whose pane is at a cell.
  private func side(at position: Position) -> Side? {
    if layout.form.hasOneColumn { return layout.panes.left.contains(position) ? focus.side : nil }
    return [.left, .right].first { layout.panes[$0].contains(position) }
  }

  private mutating func press(at position: Position) {
    if let side = side(at: position) {
      let row = tops[side] + position.row - layout.panes[side].row
      enter(place(at: row, on: side), reveal: .row)
      return unfold(atRow: row, of: side)
    }
    if layout.gutter.contains(position) { return pressRail(at: position) }
    for edge in [Side.left, .right] where layout.strips[edge].contains(position) {
      let side = stripSide(at: edge)
      let rows = max(1, min(layout.strips[edge].rows, panes[side].rows.count))
      let row = min(position.row - layout.strips[edge].row, rows - 1)
      return go(toRow: row * panes[side].rows.count / rows, of: side)
    }
    if HeaderView(state: self).hasSwap(at: position) { return swapPanes() }
    if layout.status.contains(position) { _ = perform(.enlargeDetail); return }
    if layout.counts.contains(position), pendingKeys.isEmpty {
      _ = perform(.listDiscrepancies)
      return
    }
    if let item = DiscrepancyColumn(state: self).item(at: position), let links {
      remember()
      let side = focus.side
      enter(
        Focus(side: side, claim: links.links[item.link].claims[side]), item: item, reveal: .jump)
    }
  }

  /// Opens what a row represents: lines set aside, or claims that agree.
  private mutating func unfold(atRow row: Int, of side: Side) {
    guard panes[side].rows.indices.contains(row) else { return }
    switch panes[side].rows[row].content {
    case .folded: toggleHiddenLines()
    case .agreeing: _ = perform(.unfoldStretch)
    default: break
    }
  }

  /// A click beside a claim goes there; beside the focused one, along its rail; on a pointer, to
  /// where it leads.
  private mutating func pressRail(at position: Position) {
    let isLeftHalf = position.column < layout.gutter.column + layout.gutter.columns / 2
    let edge: Side = isLeftHalf ? .left : .right
    // Pointers are next to the other pane.
    if !layout.form.hasOneColumn, self.edge(of: focus.side.other) == edge,
      let claim = GutterView(state: self).rails?
        .pointedClaim(atRow: position.row - layout.gutter.row)
    {
      remember()
      return enter(Focus(side: focus.side.other, claim: claim), reveal: .jump)
    }
    let side = layout.form.hasOneColumn ? focus.side : self.edge(of: edge)
    let there = place(at: tops[side] + position.row - layout.gutter.row, on: side)
    if there.side == focus.side, there.claim == focus.claim {
      _ = perform(.counterpart)
    } else {
      enter(there, reveal: .row)
    }
  }

  /// Goes to a share of the text, in hundredths.
  mutating func goToShare(_ share: Int?) {
    guard let share else { return message = "A share comes first, as in 40g%" }
    let rows = panes[focus.side].rows.count
    go(toRow: min(share, 100) * max(0, rows - 1) / 100, of: focus.side)
  }

  private mutating func go(toRow row: Int, of side: Side) {
    remember()
    let pane = panes[side]
    guard !pane.isLadder else { return enter(place(at: row), reveal: .jump) }
    guard let claim = pane.claim(nearestTo: row) else { return }
    let rows = pane.claimRows[claim]
    let within = min(max(row - rows.lowerBound, 0), rows.count - 1)
    enter(Focus(side: side, claim: claim, row: within), reveal: .jump)
  }
}
