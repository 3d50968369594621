import Articles
import Claims

/// What a rule sees in a link, before the judge: a discrepancy without a confidence.
struct Finding: Hashable, Sendable {
  let rule: Rule
  var discrepancyClass: DiscrepancyClass
  let evidence: Sides<TextSpan>
  /// A sentence without its full stop.
  private(set) var told: String
  var unsettled: String?

  var kind: DiscrepancyKind { rule.kind }
  /// One sentence: the rule, and what it saw on both sides.
  var why: String { told + "." }

  fileprivate init(
    _ rule: Rule, _ discrepancyClass: DiscrepancyClass, _ evidence: Sides<TextSpan>, told: String,
    unsettled: String?
  ) {
    self.rule = rule
    self.discrepancyClass = discrepancyClass
    self.evidence = evidence
    self.told = told
    self.unsettled = unsettled
  }

  /// The same as one in which both can be true.
  func leftOpen(_ isOpen: Bool = true) -> Finding {
    guard isOpen else { return self }
    var changed = self
    changed.discrepancyClass = .difference
    return changed
  }

  /// The same in another class, with what the dates say of it.
  func changed(to discrepancyClass: DiscrepancyClass, _ ending: String, unsettled: String)
    -> Finding
  {
    var changed = self
    changed.discrepancyClass = discrepancyClass
    changed.told += "; " + ending
    changed.unsettled = unsettled
    return changed
  }

  /// What no text settles where the later one tells more.
  static let perhapsOtherEvent = "The texts do not settle whether the two describe the same event."
}

extension LinkedClaims {
  /// What a rule sees in some words of both sides.
  ///
  /// - Parameters:
  ///   - marked: The side that the rule's sentence speaks of first, where it tells one from the
  ///     other.
  ///   - told: What each side does, where the rule's own sentence does not say.
  func finding(
    _ rule: Rule, _ words: Sides<Range<Int>>, marked: Side? = nil, told: Sides<String>? = nil
  ) -> Finding {
    finding(rule, of: spans(words), marked: marked, told: told)
  }

  /// The same of stretches of the text, of which the sentence may quote others.
  func finding(
    _ rule: Rule, of evidence: Sides<TextSpan>, quoting: Sides<TextSpan>? = nil,
    marked: Side? = nil, told: Sides<String>? = nil
  ) -> Finding {
    let row = RuleRow.of(rule)
    let spans = quoting ?? evidence
    let quoted = Sides(
      left: texts.left.quoted(spans.left), right: texts.right.quoted(spans.right))
    return Finding(
      rule, row.discrepancyClass, evidence,
      told: row.telling.sentence(quoted, marked: marked, told: told), unsettled: row.unsettled)
  }
}

extension [Finding] {
  /// Those that share no word, on either side, with any of the known ones.
  func apart(from known: [Finding]) -> [Finding] {
    filter { one in
      !known.contains { other in
        Side.allCases.contains { other.evidence[$0].overlaps(one.evidence[$0]) }
      }
    }
  }
}
