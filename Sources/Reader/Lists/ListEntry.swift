import Alignment
import Articles
import Claims
import TextScreen

/// One row of a list, and where it leads.
struct ListEntry: Hashable, Sendable {
  /// Where a row leads.
  enum Target: Hashable, Sendable {
    case item(ShownLinks.Item)
    case claim(Side, Int)
    case theme(String)
  }

  /// What stands over the row and those after it that have the same.
  let heading: String?
  /// What stands before the text, as wide as that of all other rows.
  let label: String
  /// The words it is about.
  let text: String
  let target: Target
  /// All of it, and the words of the claims behind it, in small letters, as bytes, for narrowing.
  private let sought: [UInt8]

  init(heading: String? = nil, label: String, text: String, behind: String = "", target: Target) {
    self.heading = heading
    self.label = label
    self.text = text
    self.target = target
    sought = Self.small(["\(heading ?? "") \(label) ", text, " ", behind])
  }

  /// The UTF-8 of texts in small letters, as `lowercased()` has it but for a sigma at a word's end: a
  /// list holds whole articles, and is opened between two frames.
  static func small(_ texts: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count })
    for scalar in texts.joined().unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: bytes.append(UInt8(scalar.value) | 0x20)
      case 0..<0x80: bytes.append(UInt8(scalar.value))
      default: bytes += scalar.properties.lowercaseMapping.utf8
      }
    }
    return bytes
  }

  /// Whether the row holds a word in small letters. O(row · word).
  func holds(_ word: [UInt8]) -> Bool {
    guard let first = word.first, sought.count >= word.count else { return word.isEmpty }
    for start in 0...sought.count - word.count where sought[start] == first {
      if sought[start...].starts(with: word) { return true }
    }
    return false
  }
}

/// A list over the text: of all discrepancies, of the claims without a twin, or of quotations. It
/// narrows to the rows that hold every word typed.
struct ItemList: Hashable, Sendable {
  /// What is listed.
  enum Content: Hashable, Sendable {
    case discrepancies, oneSided, quotations, themes

    /// What the title says.
    var title: String {
      switch self {
      case .discrepancies: "Discrepancies"
      case .oneSided: "Claims without a twin"
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

  init(_ content: Content, _ entries: [ListEntry], chosen: Int = 0) {
    self.content = content
    all = entries
    shown = Array(entries.indices)
    choose(chosen)
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
    (self.order, all) = (order, entries)
    narrow()
    choose(shown.firstIndex { all[$0].target == before } ?? 0)
  }

  private mutating func narrow() {
    let words = line.text.split(separator: " ").map { ListEntry.small([String($0)]) }
    let before = entry?.target
    shown = all.indices.filter { index in words.allSatisfy { all[index].holds($0) } }
    choose(shown.firstIndex { all[$0].target == before } ?? 0)
  }
}
