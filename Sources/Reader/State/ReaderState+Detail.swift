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
    let total = DetailView.content(of: self, in: layout.detail, theme: Self.noTheme).lines.count
    let last = max(0, total - layout.detail.rows)
    if last == 0 { message = "all of it is in view: Enter gives the room back" }
    detailTop = min(max(0, detailTop + rows * (count ?? 1)), last)
    return true
  }

  /// For counting rows only.
  private static let noTheme = Theme(name: "", summary: "", styles: [:])
}
