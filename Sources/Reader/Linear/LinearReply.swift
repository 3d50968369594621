public import Alignment

/// Something that the linear reader says, or asks of the program around it. How it is worded is the
/// matter of the plain export, so that both read alike.
public enum LinearReply: Hashable, Sendable {
  /// A sentence.
  case line(String)
  /// A discrepancy, with its number among those shown.
  case item(number: Int, count: Int, link: Link, discrepancy: Discrepancy)
  /// Two linked claims without a shown discrepancy.
  case link(Link)
  /// A claim without a link.
  case claim(Side, Int)
  /// What is known of both documents, and the counts.
  case documents
  /// Rows to choose from by number.
  case list(title: String, rows: [String])
  /// The keys.
  case keys([KeyBinding])
  /// Something to do.
  case effect(Effect)
}
