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
  /// How likely a careful reader finds this discrepancy there, 0 to 1, four decimals: of those at
  /// 0.5 one in two is right.
  public let confidence: Double
  /// One sentence: the rule, and what it saw on both sides.
  public let why: String
  /// One sentence: what the two texts do not settle; nil where nothing is left open.
  public let unsettled: String?
  /// What it was found by.
  public let rule: Rule

  /// Makes a discrepancy; `confidence` is rounded to four decimals.
  public init(
    _ kind: DiscrepancyKind, _ discrepancyClass: DiscrepancyClass, evidence: Sides<TextSpan>,
    confidence: Double, why: String, unsettled: String? = nil, rule: Rule
  ) {
    self.kind = kind
    self.discrepancyClass = discrepancyClass
    self.evidence = evidence
    self.confidence = (min(max(confidence, 0), 1) * 10_000).rounded() / 10_000
    self.why = why
    self.unsettled = unsettled
    self.rule = rule
  }

  /// Makes a discrepancy of what was seen and how sure the judge is of it.
  init(_ finding: Finding, confidence: Double) {
    self.init(
      finding.kind, finding.discrepancyClass, evidence: finding.evidence, confidence: confidence,
      why: finding.why, unsettled: finding.unsettled, rule: finding.rule)
  }
}
