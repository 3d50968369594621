import Alignment
import Articles
import Claims
import TextScreen

/// Where the reader was when the screen began to change its form.
///
///     120x40 ──► 60x20 ──► 47x13 ──► 120x40        the last view is the first one again
///
/// A height on the screen is a share of its rows, rounded to one of them. Taken over from each form
/// to the next, the roundings would add up while a window is being dragged; so every new form is
/// worked out from the place that was last left by anything but a change of form.
struct HeldPlace: Sendable {
  /// A row of a text: its claim, and the byte with which it begins.
  struct TextRow: Hashable, Sendable {
    let claim: Int
    let byte: Int
  }

  /// What a change of form may move.
  struct View: Hashable, Sendable {
    let focus: Focus
    let tops: Sides<Int>
  }

  let view: View
  let layout: ScreenLayout
  let rowCounts: Sides<Int>
  /// The rows of text in view.
  let height: Int
  /// The focused row; nil where there is no claim.
  let focusedRow: TextRow?
  /// How far down the focused claim begins; one that begins above the view, the focused row.
  let offset: Int
  let beginsInView: Bool
  /// The row with which the other pane begins, where that is inside a claim; else the first claim
  /// in view, and how far down it begins.
  let otherTop: TextRow?
  let otherOffset: Int
  /// What the latest change of form came to.
  var outcome: View

  /// Holds the present place.
  /// - Parameter height: the rows of text in view; on a screen that is too small, those before.
  init(of state: ReaderState, height: Int) {
    let (side, other) = (state.focus.side, state.focus.side.other)
    let (pane, otherPane) = (state.panes[side], state.panes[other])
    let (top, otherTop) = (state.tops[side], state.tops[other])
    view = View(focus: state.focus, tops: state.tops)
    layout = state.layout
    rowCounts = state.panes.map(\.rows.count)
    self.height = height
    focusedRow = state.focus.claim.flatMap { claim in
      state.focusedRow.map { TextRow(claim: claim, byte: pane.rows[$0].span.start) }
    }
    let first = state.focusedRows?.lowerBound ?? top
    beginsInView = first >= top
    offset = (beginsInView ? first : state.focusedRow ?? top) - top
    self.otherTop = otherPane.claim(nearestTo: otherTop).map { claim in
      let row = min(otherTop, otherPane.rows.count - 1)
      return TextRow(claim: claim, byte: otherPane.rows[row].span.start)
    }
    let claim = self.otherTop?.claim
    otherOffset = claim.map { otherPane.claimRows[$0].lowerBound - otherTop } ?? 0
    outcome = view
  }

  /// Whether nothing but the form has changed since.
  func isUntouched(in state: ReaderState) -> Bool {
    outcome == View(focus: state.focus, tops: state.tops)
  }

  /// The row, of so many in view, at the same share of the height.
  func row(of rows: Int) -> Int {
    let (old, new) = (max(1, height - 1), max(1, rows - 1))
    return min(max(0, (2 * offset * new + old) / (2 * old)), new)
  }
}

extension ReaderState {
  /// Lays everything out anew after `change`, and keeps the reader's place: the focused claim stays
  /// at the same share of the height, and the other pane at what it showed first.
  /// - Parameter reveal: what is to be in view of the focused claim in the new form at least.
  mutating func keepingPlace(
    reveal: Reveal = .row, _ change: (inout ReaderState) -> Void
  ) {
    let height = layout.form == .tooSmall ? heldPlace?.height ?? 1 : layout.textRows
    let untouched = heldPlace.flatMap { $0.isUntouched(in: self) ? $0 : nil }
    var held = untouched ?? HeldPlace(of: self, height: height)
    change(&self)
    if layout.form != .tooSmall { goBack(to: held, reveal) }
    held.outcome = HeldPlace.View(focus: focus, tops: tops)
    heldPlace = held
  }

  private mutating func goBack(to held: HeldPlace, _ reveal: Reveal) {
    focus = held.view.focus
    if layout == held.layout, panes.map(\.rows.count) == held.rowCounts {
      tops = held.view.tops
      return keepOffset()
    }
    if let row = held.focusedRow { focus.row = self.row(row, in: panes[focus.side]) }
    if let rows = focusedRows, let row = focusedRow {
      let anchor = held.beginsInView ? rows.lowerBound : row
      tops[focus.side] = anchor - held.row(of: layout.textRows)
    }
    setTop(tops[focus.side], focus.side)
    let other = focus.side.other
    if let top = held.otherTop, layout.form != .ladder {
      let row = panes[other].claimRows[top.claim].lowerBound
      let isInside = held.otherOffset < 0
      setTop(
        isInside ? row + self.row(top, in: panes[other]) : row - held.otherOffset, other)
    }
    keepOffset()
    bringIntoView(reveal)
    followCounterpart()
  }

  /// Which row of its claim a row of the text has become.
  private func row(_ row: HeldPlace.TextRow, in pane: PaneLayout) -> Int {
    let rows = pane.claimRows[row.claim]
    let index = rows.firstIndex { pane.rows[$0].span.end > row.byte }
    return (index ?? rows.upperBound - 1) - rows.lowerBound
  }
}
