import Alignment
import Claims
import TextScreen

extension ReaderState {
  /// Lays everything out anew after `change`, and keeps the reader's place: the focused row stays at
  /// the same share of the height, and the other pane at the claim it showed first.
  mutating func keepingPlace(_ change: (inout ReaderState) -> Void) {
    let other = focus.side.other
    let height = layout.form == .tooSmall ? usableRows : layout.textRows
    let offset = focusedRow.map { $0 - tops[focus.side] }
    let anchor = panes[other].claim(nearestTo: tops[other])
    let anchorOffset = anchor.map { panes[other].claimRows[$0].lowerBound - tops[other] } ?? 0

    change(&self)

    guard layout.form != .tooSmall else { return usableRows = height }
    if let claim = focus.claim {
      focus.row = min(focus.row, panes[focus.side].claimRows[claim].count - 1)
    }
    if let offset, let row = focusedRow {
      let (old, new) = (max(1, height - 1), max(1, layout.textRows - 1))
      tops[focus.side] = row - min(max(0, (2 * offset * new + old) / (2 * old)), new)
    }
    tops[focus.side] = clampedTop(tops[focus.side], focus.side)
    if let anchor {
      tops[other] = panes[other].claimRows[anchor].lowerBound - max(0, anchorOffset)
    }
    followCounterpart()
  }

  /// Takes the screen's new size. On a screen that is too small nothing moves until it has grown.
  mutating func resize(to size: Size) {
    keepingPlace { state in
      let columns = state.panes.left.columns
      state.layout = Self.layout(of: state.articles, size: size, detail: state.detailSize)
      if state.layout.form != .tooSmall, state.layout.textColumns != columns { state.wrap() }
    }
  }

  /// Gives the detail pane another size.
  mutating func setDetail(_ detail: DetailSize) {
    detailSize = detail
    detailTop = 0
    resize(to: layout.size)
    bringIntoView(.claim)
    followCounterpart()
  }

  /// Shows or folds the lines set aside.
  mutating func toggleHiddenLines() {
    let isAtTop = tops[focus.side] == 0
    keepingPlace { state in
      state.folding = state.folding == .folded ? .unfolded : .folded
      state.wrap()
    }
    searchAgain()
    if isAtTop && layout.form != .tooSmall {
      // What was unfolded above the first claim is to be seen.
      tops[focus.side] = 0
      bringIntoView(.row)
      followCounterpart()
    }
    message = folding == .folded ? "lines set aside are folded" : "lines set aside are shown"
  }

  /// Breaks both texts into rows anew.
  mutating func wrap() {
    panes = Self.panes(
      of: articles, layout: layout, folding: folding,
      agreeing: Sides(left: folds(of: .left), right: folds(of: .right)))
  }
}
