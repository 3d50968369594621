import Alignment
import TextScreen

/// A list over the text: of all discrepancies, of the claims without a twin, of twins or
/// quotations. It narrows to the rows that hold every word typed.
struct ItemList: Hashable, Sendable {
  /// What is listed.
  enum Content: Hashable, Sendable {
    case discrepancies, oneSided, twins, quotations, themes

    /// What the title says.
    var title: String {
      switch self {
      case .discrepancies: "Discrepancies"
      case .oneSided: "Claims without a twin"
      case .twins: "What both say"
      case .quotations: "Quotations by speaker"
      case .themes: "Themes"
      }
    }
  }

  /// How discrepancies are ordered.
  enum Order: String, Hashable, Sendable, CaseIterable {
    case text = "by place"
    case kind = "by kind"
    case confidence = "by confidence"

    /// The one after it.
    var next: Order {
      switch self {
      case .text: .kind
      case .kind: .confidence
      case .confidence: .text
      }
    }
  }

  let content: Content
  private(set) var order = Order.text
  private(set) var line = LineEditor()
  /// All rows, in their order.
  private(set) var all: [ListEntry]
  /// Those that hold every word typed, as indices of `all`.
  private(set) var shown: [Int]
  /// The chosen row, counted over those shown.
  private(set) var chosen = 0
  /// Whether the rows are still to come, with the comparison.
  private(set) var isWaiting = false
  /// What each row can be found by; made when something is first typed.
  private var sought: [SoughtText] = []

  init(_ content: Content, _ entries: [ListEntry], chosen: Int = 0) {
    self.content = content
    all = entries
    shown = Array(entries.indices)
    choose(chosen)
  }

  /// A list whose rows come with the comparison.
  init(waitingFor content: Content) {
    self.init(content, [])
    isWaiting = true
  }

  /// Puts in the rows that were waited for, among which what was typed meanwhile narrows.
  func filled(_ entries: [ListEntry], chosen: Int) -> ItemList {
    var list = ItemList(content, entries, chosen: chosen)
    list.line = line
    list.narrow()
    return list
  }

  /// The keys of the list, the most needed first, and what they do.
  var hints: [(String, String)] {
    let leaving =
      content == .themes
      ? [("Enter", "take"), ("Esc", "as before")] : [("Enter", "go"), ("Esc", "close")]
    return (isWaiting ? [("Esc", "close")] : leaving)
      + (content == .discrepancies && !isWaiting ? [("Tab", order.next.rawValue)] : [])
      + (isWaiting ? [] : [("Up/Down", "choose"), ("PgUp/PgDn", "page")])
  }

  /// The chosen row; nil where none is shown.
  var entry: ListEntry? { shown.indices.contains(chosen) ? all[shown[chosen]] : nil }

  mutating func choose(_ row: Int) { chosen = min(max(0, row), max(0, shown.count - 1)) }

  /// Takes a key for the line typed; false where it is none.
  mutating func type(_ key: Key) -> Bool {
    guard line.press(key) else { return false }
    narrow()
    return true
  }

  mutating func paste(_ text: String) {
    line.insert(text)
    narrow()
  }

  /// Puts other rows in place of these; the chosen one stays chosen.
  mutating func reorder(_ order: Order, _ entries: [ListEntry]) {
    let before = entry?.target
    (self.order, all, sought) = (order, entries, [])
    narrow()
    choose(shown.firstIndex { all[$0].target == before } ?? 0)
  }

  private mutating func narrow() {
    let words = line.text.split(separator: " ").map { SoughtText(String($0)) }
    if sought.isEmpty && !words.isEmpty { sought = all.map(\.sought) }
    let before = entry?.target
    shown = all.indices.filter { index in words.allSatisfy { sought[index].holds($0) } }
    choose(shown.firstIndex { all[$0].target == before } ?? 0)
  }
}
