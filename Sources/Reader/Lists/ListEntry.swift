import Alignment

/// One row of a list, and where it leads.
struct ListEntry: Hashable, Sendable {
  /// Where a row leads.
  enum Target: Hashable, Sendable {
    case item(ShownLinks.Item)
    case claim(Side, Int)
    case theme(String)
  }

  /// What is over the row and those after it that have the same.
  let heading: String?
  /// What is before the text, as wide as that of all other rows.
  let label: String
  /// The words it is about.
  let text: String
  let target: Target
  /// The words of the claims behind it, by which it is found, too.
  private let behind: String

  init(heading: String? = nil, label: String, text: String, behind: String = "", target: Target) {
    self.heading = heading
    self.label = label
    self.text = text
    self.behind = behind
    self.target = target
  }

  /// All that it can be found by.
  var sought: SoughtText { SoughtText("\(heading ?? "") \(label) \(text) \(behind)") }
}
