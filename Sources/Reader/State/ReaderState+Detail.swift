import Alignment
import Claims
import TextScreen
import Theming

extension ReaderState {
  /// Scrolls the enlarged detail pane; false where the key is not for it.
  mutating func scrollDetail(_ action: Action, count: Int?) -> Bool {
    guard detailSize == .enlarged, layout.form != .tooSmall else { return false }
    let page = max(1, layout.detail.rows - 1)
    let half = max(1, layout.detail.rows / 2)
    let rows: Int
    switch action {
    case .rowDown, .scrollDown: rows = 1
    case .rowUp, .scrollUp: rows = -1
    case .halfPageDown: rows = half
    case .halfPageUp: rows = -half
    case .pageDown: rows = page
    case .pageUp: rows = -page
    default: return false
    }
    if scrollDetail(by: rows * (count ?? 1)) == 0 {
      message = "All of it is in view: Enter gives the room back"
    }
    return true
  }

  /// Scrolls the detail pane, whatever its size, as far as there is something to see.
  /// - Returns: how far down it can be scrolled.
  @discardableResult mutating func scrollDetail(by rows: Int) -> Int {
    guard layout.detail.rows > 0 else { return 0 }
    let last = max(0, rowsOfDetail - layout.detail.rows)
    detailTop = min(max(0, detailTop + rows), last)
    return last
  }

  /// How many rows all that the detail pane has to say takes.
  var rowsOfDetail: Int {
    DetailView.content(of: self, in: layout.detail, theme: Self.noTheme).all.count
  }

  /// Says in the detail pane why the shown link is as strong as it is, or no longer.
  mutating func explainLink() {
    if !explainsLinks && shownLink == nil {
      return message = nothingToExplainMessage
    }
    explainsLinks.toggle()
    setDetail(explainsLinks ? .enlarged : .normal)
  }

  /// The explanation of the shown link, where it is asked for and there.
  var explanation: LinkExplanation? {
    guard explainsLinks, let claims = shownClaims else { return nil }
    return latestExplanation?.claims == claims ? latestExplanation : nil
  }

  /// The claims of the shown link whose explanation is still to be found.
  var wantedExplanation: Sides<Int>? {
    guard explainsLinks, explanation == nil else { return nil }
    return shownClaims
  }

  private var shownClaims: Sides<Int>? { shownLink.flatMap { links?.links[$0].claims } }

  /// For counting rows only.
  private static let noTheme = Theme(name: "", summary: "", styles: [:])
}
