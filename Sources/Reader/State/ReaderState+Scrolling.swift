import Alignment
import Claims
import TextScreen

/// How far a pane may scroll to bring the focus into view.
enum Reveal {
  /// Not at all, if the focused row is in view; else as little as possible.
  case row
  /// The same, for the whole claim.
  case claim
  /// Where the claim is not wholly in view, its first row goes to a third of the height; and where
  /// the counterpart could not be beside it, the pane gives way as far as its own text allows.
  case jump
}

extension ReaderState {
  /// The highest row that may be the first in view.
  func lastTop(_ side: Side) -> Int { max(0, panes[side].rows.count - layout.textRows) }

  func clampedTop(_ top: Int, _ side: Side) -> Int { min(max(0, top), lastTop(side)) }

  /// Scrolls a pane to a row, as far as its text allows; in the ladder both are one.
  mutating func setTop(_ top: Int, _ side: Side) {
    tops[side] = clampedTop(top, side)
    if layout.form == .ladder { tops[side.other] = tops[side] }
  }

  /// Moves the focus, chooses what is shown of its links, and lets both panes follow.
  /// - Parameter item: the discrepancy to show; else the first of the shown link.
  mutating func enter(
    _ place: Focus, link: Int? = nil, item: ShownLinks.Item? = nil, reveal: Reveal
  ) {
    let stays = place.side == focus.side && place.claim == focus.claim
    let wanted = item?.link ?? link ?? (stays ? shownLink : bestLink(at: place))
    let place = unfolding(place, link: wanted, reveal)
    endAlignment(leavingFor: place)
    let isNew = place.side != focus.side || place.claim != focus.claim
    focus = place
    if isNew || link != nil || item != nil {
      // From one side of a link to the other, its shown discrepancy stays.
      choose(link: item?.link ?? link, item: item ?? (link == shownLink ? shownItem : nil))
    }
    bringIntoView(reveal)
    followCounterpart()
  }

  /// The link that is shown first of a claim.
  private func bestLink(at place: Focus) -> Int? {
    place.claim.flatMap { links?.bestLink(place.side, $0) }
  }

  /// Chooses the link and the discrepancy of the focused claim that are shown.
  mutating func choose(link: Int? = nil, item: ShownLinks.Item? = nil) {
    detailTop = 0
    shownLink = link ?? item?.link
    shownItem = item
    guard let links, let claim = focus.claim else {
      (shownLink, shownItem) = (nil, nil)
      return
    }
    if shownLink == nil { shownLink = links.bestLink(focus.side, claim) }
    if shownItem == nil, let shownLink { shownItem = links.items(ofLink: shownLink).first }
  }

  /// The claim of the other side that the shown link leads to.
  var counterpart: Int? { shownLink.flatMap { links?.links[$0].claims[focus.side.other] } }

  /// Scrolls the focused pane until the focus can be seen.
  mutating func bringIntoView(_ reveal: Reveal) {
    guard let claimRows = focusedRows, let row = focusedRow else { return }
    let height = layout.textRows
    let top = tops[focus.side]
    var wanted = top
    let rows = reveal == .row || claimRows.count > height ? row..<row + 1 : claimRows
    let isInView = rows.lowerBound >= top && rows.upperBound <= top + height
    if reveal == .jump {
      if !isInView { wanted = claimRows.lowerBound - height / 3 }
      wanted = givingWay(clampedTop(wanted, focus.side), to: claimRows)
    } else if !isInView {
      wanted = rows.lowerBound < top ? rows.lowerBound : rows.upperBound - height
    }
    setTop(wanted, focus.side)
  }

  /// The top at which the counterpart can be beside the claim, as near to `top` as there is one.
  private func givingWay(_ top: Int, to rows: Range<Int>) -> Int {
    if layout.form == .ladder { return showingCounterpart(top, of: rows) }
    guard let counterpart, followsClaims, !layout.form.hasOneColumn else { return top }
    let other = focus.side.other
    let target = panes[other].claimRows[counterpart].lowerBound
    let offset = rows.lowerBound - top
    let possible = target - lastTop(other)...target
    let wanted = min(max(offset, possible.lowerBound), possible.upperBound)
    let fits = wanted + min(rows.count, layout.textRows) <= layout.textRows
    return fits ? clampedTop(rows.lowerBound - wanted, focus.side) : top
  }

  /// In the ladder: the top, as near to `top` as there is one, at which claim and counterpart are
  /// both in view; where they are too long for that, as much of the counterpart as the claim leaves
  /// room for.
  private func showingCounterpart(_ top: Int, of rows: Range<Int>) -> Int {
    guard let counterpart else { return top }
    let height = layout.textRows
    let other = panes[focus.side.other].claimRows[counterpart]
    let first = min(rows.lowerBound, other.lowerBound)
    let last = max(rows.upperBound, other.upperBound)
    if last - first <= height { return clampedTop(min(max(top, last - height), first), focus.side) }
    let isBelow = other.lowerBound > rows.lowerBound
    let edge = isBelow ? rows.lowerBound : rows.upperBound - height
    let isSeen = isBelow ? other.lowerBound < edge + height : other.upperBound > edge
    return isSeen ? clampedTop(edge, focus.side) : top
  }

  /// Lets the other pane follow: by claims, so that the counterpart begins on the screen row on
  /// which the focused claim begins, as far as its text allows. Without a counterpart the other
  /// pane stays.
  mutating func followCounterpart() { follow() }

  /// Scrolls the focused pane; the focus stays where it can, else it keeps to the edge of the view.
  mutating func scroll(by rows: Int) {
    let side = focus.side
    setTop(tops[side] + rows, side)
    guard let row = focusedRow else { return followCounterpart() }
    let view = tops[side]..<tops[side] + layout.textRows
    if view.contains(row) {
      followCounterpart()
    } else {
      enter(place(at: row < view.lowerBound ? view.lowerBound : view.upperBound - 1), reveal: .row)
    }
  }

  /// Scrolls by pages or halves; the focus keeps its height on the screen, and goes to the first or
  /// last row when there is nothing left to scroll.
  mutating func page(by rows: Int) {
    let side = focus.side
    let top = tops[side]
    let height = focusedRow.map { $0 - top } ?? 0
    setTop(top + rows, side)
    guard focus.claim != nil else { return followCounterpart() }
    let isStuck = tops[side] == top
    let row = isStuck ? (rows > 0 ? panes[side].rows.count - 1 : 0) : tops[side] + height
    enter(place(at: row), reveal: .row)
  }

  /// The place at a row of the focused pane: its claim, or the nearest one that is in view.
  func place(at row: Int, on side: Side? = nil) -> Focus {
    let side = side ?? focus.side
    let pane = panes[side]
    if pane.isLadder { return ladderPlace(at: row) }
    guard var claim = pane.claim(nearestTo: row) else { return Focus(side: side, claim: nil) }
    let view = tops[side]..<tops[side] + layout.textRows
    if claim > 0, pane.claimRows[claim].lowerBound >= view.upperBound,
      pane.claimRows[claim - 1].upperBound > view.lowerBound
    {
      claim -= 1
    }
    let rows = pane.claimRows[claim]
    let within = min(max(row - rows.lowerBound, 0), rows.count - 1)
    return Focus(side: side, claim: claim, row: within)
  }

  /// Puts the focused row at a share of the height: 0 is the top, 1 the middle, 2 the bottom.
  mutating func putFocus(atHalves halves: Int) {
    guard let row = focusedRow else { return }
    setTop(row - (layout.textRows - 1) * halves / 2, focus.side)
    followCounterpart()
  }
  /// The place at a row of the ladder, of either side: its claim, or the nearest one after it, or
  /// else the last one before.
  private func ladderPlace(at row: Int) -> Focus {
    let pane = panes.left
    let row = min(max(0, row), max(0, pane.rows.count - 1))
    guard let (side, claim) = pane.ladderPlace(1, from: row) ?? pane.ladderPlace(-1, from: row)
    else { return Focus(side: focus.side, claim: nil) }
    let rows = panes[side].claimRows[claim]
    return Focus(side: side, claim: claim, row: min(max(row - rows.lowerBound, 0), rows.count - 1))
  }

  /// The claim next to another one, of the same pane; in the ladder of either side. With no row.
  func neighbour(_ step: Int, of claim: Int, _ side: Side) -> Focus? {
    let pane = panes[side]
    guard pane.isLadder else {
      return pane.claim(step, from: claim).map { Focus(side: side, claim: $0) }
    }
    let rows = pane.claimRows[claim]
    return pane.ladderPlace(step, from: step > 0 ? rows.upperBound : rows.lowerBound - 1)
      .map { Focus(side: $0.side, claim: $0.claim) }
  }
}
