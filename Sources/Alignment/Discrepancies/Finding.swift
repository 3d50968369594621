import Articles

/// What a detector sees in a link, before the judge: a discrepancy without a confidence.
struct Finding: Hashable, Sendable {
  let kind: DiscrepancyKind
  let discrepancyClass: DiscrepancyClass
  let evidence: Sides<TextSpan>
  let why: String
  let unsettled: String?
  let rule: Rule

  init(
    _ kind: DiscrepancyKind, _ discrepancyClass: DiscrepancyClass, evidence: Sides<TextSpan>,
    why: String, unsettled: String? = nil, rule: Rule
  ) {
    self.kind = kind
    self.discrepancyClass = discrepancyClass
    self.evidence = evidence
    self.why = why
    self.unsettled = unsettled
    self.rule = rule
  }

  /// The same by another rule.
  func with(rule: Rule) -> Finding {
    Finding(
      kind, discrepancyClass, evidence: evidence, why: why, unsettled: unsettled, rule: rule)
  }
}
