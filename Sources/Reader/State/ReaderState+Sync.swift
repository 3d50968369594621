import Alignment
import Claims
import TextScreen

/// How the other pane follows.
enum SyncMode: Hashable, Sendable, CaseIterable {
  /// The counterpart of the focused claim comes beside it.
  case claim
  /// Both panes scroll by the same rows.
  case locked
  /// It stays.
  case off

  /// The one after it.
  var next: SyncMode {
    switch self {
    case .claim: .locked
    case .locked: .off
    case .off: .claim
    }
  }

  /// In words.
  var title: String {
    switch self {
    case .claim: "the counterpart comes beside the claim"
    case .locked: "both panes scroll by the same rows"
    case .off: "each pane scrolls by itself"
    }
  }
}

/// The counterpart brought beside the cursor for once, and where its pane goes back to.
struct TemporaryAlignment: Hashable, Sendable {
  let side: Side
  let claim: Int
  let otherTop: Int
  /// The row of the claim that the counterpart is beside, from 0.
  var row: Int
}

extension ReaderState {
  /// Goes on to the next way of following.
  mutating func cycleSync() {
    sync = sync.next
    temporaryAlignment = nil
    keepOffset()
    followCounterpart()
    message = "Sync: \(sync.title)"
  }

  /// Keeps by how many rows the panes are apart.
  mutating func keepOffset() { lockedOffset = tops.right - tops.left }

  /// Scrolls the other pane as the way of following has it; see `SyncMode`.
  mutating func follow() {
    let (side, other) = (focus.side, focus.side.other)
    guard layout.form != .ladder else { return setTop(tops[side], side) }
    if sync == .locked, temporaryAlignment == nil {
      return setTop(tops[side] + (side == .left ? lockedOffset : -lockedOffset), other)
    }
    guard followsClaims, let counterpart, let rows = focusedRows else {
      return setTop(tops[other], other)
    }
    let row = min(rows.lowerBound + (temporaryAlignment?.row ?? 0), rows.upperBound - 1)
    setTop(panes[other].claimRows[counterpart].lowerBound - (row - tops[side]), other)
  }

  /// Whether the counterpart comes beside the focused claim.
  var followsClaims: Bool { sync == .claim || temporaryAlignment != nil }

  /// Brings the counterpart beside the cursor until the cursor leaves the claim.
  mutating func alignHere() {
    guard let claim = focus.claim, counterpart != nil else {
      return message = nothingToAlignMessage
    }
    let place = TemporaryAlignment(
      side: focus.side, claim: claim, otherTop: tops[focus.side.other], row: focus.row)
    if temporaryAlignment == nil { temporaryAlignment = place }
    temporaryAlignment?.row = focus.row
    followCounterpart()
    message = "The counterpart is beside the cursor until the cursor leaves"
  }

  private var nothingToAlignMessage: String {
    links == nil ? "Still comparing…" : "No counterpart to bring here"
  }

  /// Puts the other pane back where it was before `alignHere`, once the focus leaves the claim.
  mutating func endAlignment(leavingFor place: Focus) {
    guard let aligned = temporaryAlignment else { return }
    guard aligned.side != place.side || aligned.claim != place.claim else { return }
    temporaryAlignment = nil
    setTop(aligned.otherTop, aligned.side.other)
  }

  /// Scrolls one pane, focused or not; it drives the other one.
  mutating func drive(_ side: Side, by rows: Int) {
    guard side != focus.side, !layout.form.hasOneColumn else { return scroll(by: rows) }
    let before = tops[side]
    setTop(tops[side] + rows, side)
    switch sync {
    case .off: break
    case .locked: lead(side, by: tops[side] - before)
    case .claim: leadByClaim(side)
    }
  }

  /// Scrolls the focused pane along with the driving one.
  private mutating func lead(_ side: Side, by rows: Int) {
    let driven = tops[side]
    setTop(tops[focus.side] + rows, focus.side)
    if let row = focusedRow {
      let view = tops[focus.side]..<tops[focus.side] + layout.textRows
      if !view.contains(row) {
        focus = place(at: min(max(row, view.lowerBound), view.upperBound - 1))
        choose()
      }
    }
    setTop(driven, side)
  }

  /// Puts the focus on the claim that corresponds to what the driving pane shows.
  private mutating func leadByClaim(_ side: Side) {
    guard let links else { return }
    let top = tops[side]
    let view = top..<top + layout.textRows
    let claimRows = panes[side].claimRows
    var anchor = counterpart
    if anchor.map({ !view.contains(claimRows[$0].lowerBound) }) ?? true {
      let inView = claimRows.indices.filter { view.contains(claimRows[$0].lowerBound) }
      anchor = inView.first { !links.linksOfClaim[side][$0].isEmpty }
      guard let anchor, let link = links.bestLink(side, anchor) else { return }
      focus = Focus(side: side.other, claim: links.links[link].claims[side.other])
      choose(link: link)
    }
    guard let anchor, let rows = focusedRows else { return }
    setTop(rows.lowerBound - (claimRows[anchor].lowerBound - top), focus.side)
    bringIntoView(.row)
  }
}
