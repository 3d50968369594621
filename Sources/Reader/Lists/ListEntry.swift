import Alignment

/// One row of a list, and where it leads.
struct ListEntry: Hashable, Sendable {
  /// Where a row leads.
  enum Target: Hashable, Sendable {
    case item(ShownLinks.Item)
    case claim(Side, Int)
    /// A link, as an index of the shown links.
    case link(Int)
    case theme(String)
  }

  /// What is written over the row and those after it that have the same.
  let heading: String?
  /// What is written before the text, as wide as that of all other rows.
  let label: String
  /// The words it is about.
  let text: String
  let target: Target
  /// The words of the claims it is about, by which it is found, too.
  private let context: String

  init(heading: String? = nil, label: String, text: String, context: String = "", target: Target) {
    self.heading = heading
    self.label = label
    self.text = text
    self.context = context
    self.target = target
  }

  /// All that it can be found by.
  var sought: SoughtText { SoughtText("\(heading ?? "") \(label) \(text) \(context)") }
}
