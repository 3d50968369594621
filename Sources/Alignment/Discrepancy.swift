public import Articles

/// Something in which two linked claims do not agree, with the words that show it.
public struct Discrepancy: Hashable, Sendable {
  /// What they differ in.
  public let kind: DiscrepancyKind
  /// Whether both can be true.
  public let discrepancyClass: DiscrepancyClass
  /// The deciding words on each side, over each article's text; empty (at the place where the words
  /// would be) on a side that has nothing to show.
  public let evidence: Sides<TextSpan>
  /// How sure the program is that a careful reader would want to see this, 0 to 1, four decimals.
  public let confidence: Double
  /// One sentence: the rule, and what it saw on both sides.
  public let why: String
  /// One sentence: what the two texts do not settle; nil where nothing is left open.
  public let unsettled: String?
  /// The rule's name, as in `later-text-reports-completion`.
  public let rule: String

  /// Makes a discrepancy; `confidence` is rounded to four decimals.
  public init(
    _ kind: DiscrepancyKind, _ discrepancyClass: DiscrepancyClass, evidence: Sides<TextSpan>,
    confidence: Double, why: String, unsettled: String? = nil, rule: String
  ) {
    self.kind = kind
    self.discrepancyClass = discrepancyClass
    self.evidence = evidence
    self.confidence = (min(max(confidence, 0), 1) * 10_000).rounded() / 10_000
    self.why = why
    self.unsettled = unsettled
    self.rule = rule
  }
}
