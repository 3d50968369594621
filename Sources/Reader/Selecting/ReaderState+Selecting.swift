import Alignment
import Articles
import Claims
import TextScreen

extension ReaderState {
  /// Begins to choose words where the button went down.
  mutating func beginSelection(at position: Position, on side: Side) {
    var side = side
    let row = tops[side] + position.row - layout.panes[side].row
    // The ladder shows both texts in one pane: the words are of the one that was pressed on.
    if panes[side].isLadder, panes[side].rows.indices.contains(row) {
      side = panes[side].rows[row].side
    }
    guard let anchor = grapheme(at: position, on: side) else { return }
    selection = TextSelection(side: side, anchor: anchor, head: anchor)
  }

  /// Takes the chosen words as far as the mouse has come; beyond the upper or lower edge the pane
  /// gives one row for each movement. The other pane and the focus stay where they are meanwhile.
  mutating func drag(to position: Position) {
    guard let selection, selection.isHeld else { return }
    let area = layout.panes[selection.side]
    guard area.rows > 0 else { return }
    let last = area.row + area.rows - 1
    if position.row < area.row { setTop(tops[selection.side] - 1, selection.side) }
    if position.row > last { setTop(tops[selection.side] + 1, selection.side) }
    let inside = Position(
      column: position.column, row: min(max(position.row, area.row), last))
    if let head = grapheme(at: inside, on: selection.side) { self.selection?.head = head }
  }

  /// Copies the chosen words when the button is let go; a click has chosen none.
  mutating func endSelection() -> [Effect] {
    guard let selection, selection.isHeld else { return [] }
    self.selection?.isHeld = false
    let words = selection.isEmpty ? "" : words(of: selection)
    guard words.contains(where: { !$0.isWhitespace }) else {
      self.selection = nil
      return []
    }
    showFocus(near: selection)
    message = "Copying the selection…"
    return [.copy(CopiedText(text: words, name: "Selection in \(selection.side.letter)"))]
  }

  /// Chooses no words any more; false where none are chosen, or Esc is to stop a comparison.
  mutating func clearSelection() -> Bool {
    guard let selection, !selection.isEmpty else { return false }
    self.selection = nil
    if case .comparing = analysis { return false }
    return true
  }

  /// Puts the focus where the mouse is, if the pane was scrolled away from it meanwhile.
  private mutating func showFocus(near selection: TextSelection) {
    let side = selection.side
    let view = tops[side]..<tops[side] + layout.textRows
    guard focus.side == side, let row = focusedRow, !view.contains(row) else { return }
    let head = panes[side].row(at: max(0, selection.head.end - 1))
    enter(place(at: min(max(head, view.lowerBound), view.upperBound - 1), on: side), reveal: .row)
  }

  /// The grapheme at a cell, or the nearest end of the nearest row of that side's text; nil where
  /// none is in view.
  private func grapheme(at position: Position, on side: Side) -> TextSpan? {
    let (pane, area) = (panes[side], layout.textArea(side))
    let view = pane.rows.indices.clamped(to: tops[side]..<tops[side] + max(1, area.rows))
    func showsText(_ row: Int) -> Bool { pane.rows[row].side == side && pane.rows[row].showsText }
    let row = min(tops[side] + max(0, position.row - area.row), view.upperBound - 1)
    guard view.contains(row) else { return nil }
    if showsText(row) {
      let indent = pane.isLadder && side == .right ? PaneLayout.ladderIndent : 0
      let column = position.column - area.column - indent
      return grapheme(atColumn: column, of: pane.rows[row].span, side)
    }
    if let above = view.prefix(upTo: row).last(where: showsText) {
      let end = pane.rows[above].span.end
      return TextSpan(end, end)
    }
    return view.suffix(from: row).first(where: showsText).map { below in
      TextSpan(pane.rows[below].span.start, pane.rows[below].span.start)
    }
  }

  /// The grapheme that covers a column of a row; before the first and after the last one nothing.
  private func grapheme(atColumn column: Int, of row: TextSpan, _ side: Side) -> TextSpan {
    guard column >= 0 else { return TextSpan(row.start, row.start) }
    let text = articles[side].article.text.slice(row)
    var (offset, right) = (row.start, 0)
    for (character, drawn) in zip(text, StyledText.onOneRow(text)) {
      let end = offset + character.utf8.count
      right += drawn.columnWidth
      if column < right { return TextSpan(offset, end) }
      offset = end
    }
    return TextSpan(row.end, row.end)
  }
}
