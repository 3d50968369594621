import Alignment
import Claims

extension ReaderState {
  /// Shows the first discrepancy to a reader who has pressed nothing yet; where none is shown, the
  /// first claim.
  ///
  /// Where A's first screen holds it, both texts stay where they were while they were compared: the
  /// counterpart may be farther down, and the next jump brings it beside its claim.
  mutating func open(_ links: ShownLinks) {
    if let item = links.items.left.first {
      let claim = links.links[item.link].claims.left
      enter(Focus(side: .left, claim: claim), item: item, reveal: .jump)
    } else {
      bringIntoView(.jump)
      followCounterpart()
    }
    guard layout.form != .ladder, let rows = focusedRows else { return }
    guard rows.lowerBound == 0 || rows.upperBound <= layout.textRows else { return }
    for side in Side.allCases { setTop(0, side) }
  }
}
