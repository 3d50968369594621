import Articles
import Claims

/// What two linked claims do not agree in.
///
///     A  Police said [twelve people] died in the fire on Monday.
///     B  [At least 15 people] died in Monday's fire.
///        number, conflict: "twelve people" against "at least 15 people"
///
/// A difference counts only where both claims speak of the same thing: words around it correspond,
/// what is counted is the same, the verb is the same. All kinds read the same meetings; none looks
/// at another's findings.
enum Discrepancies {
  /// A finding with what tells how sure it is.
  struct Judged: Hashable {
    let finding: Finding
    let evidence: FindingEvidence
    let confidence: Double

    /// The same as sure as the surest of some.
    func asSure(as others: [Judged]) -> Judged {
      Judged(
        finding: finding, evidence: evidence,
        confidence: others.map(\.confidence).reduce(confidence, max))
    }
  }

  /// The discrepancies of a link in order of kind, then of evidence, each once.
  ///
  /// Claims that say the same words have none. O(words of the two claims · log), for claims of
  /// common length.
  static func find(in link: LinkedClaims, by judge: Judge? = nil) -> [Discrepancy] {
    judged(in: link, by: judge).map { Discrepancy($0.finding, confidence: $0.confidence) }
  }

  /// What is seen, each difference once, as sure as it is where it is.
  static func judged(in link: LinkedClaims, by judge: Judge? = nil) -> [Judged] {
    let judge = judge ?? Judge(of: link.regime)
    let found = findings(in: link).flatMap { ofKind in
      ofKind.map { finding in
        let evidence = FindingEvidence(finding, in: link)
        return Judged(
          finding: finding, evidence: evidence,
          confidence: judge.confidence(of: finding.rule, by: evidence))
      }.sorted(by: inOrder).uniqued()
    }
    return OneDifference.once(found, in: link)
  }

  /// What is seen before anybody judges it, kind by kind.
  static func findings(in link: LinkedClaims) -> [[Finding]] {
    guard !link.saysTheSameWords || link.haveOtherSigns else { return [] }
    let meetings = Meetings(link)
    guard link.strength == .twin || hasStrongGround(meetings) else { return [] }
    return DiscrepancyKind.allCases.map { kind in
      let found = kind.findings(meetings)
      // Where the link is unsure, words that only one side has may tell of another matter.
      return link.strength == .twin
        ? found : found.filter { !$0.evidence.left.isEmpty && !$0.evidence.right.isEmpty }
    }
  }

  /// Whether a link that is only related tells of one thing for certain enough to set the two
  /// claims against each other: two names correspond, or one name beside an act or a phrase.
  private static func hasStrongGround(_ meetings: Meetings) -> Bool {
    let link = meetings.link
    let shared = link.wordMatches.map(\.words).filter {
      link[.left].kind($0.left) == .name && link[.right].kind($0.right) == .name
    }
    // `Iran` may be both `Iran` and `Iranian` on the other side: one name.
    let count =
      Side.allCases.map { side in
        Set(shared.map { link[side].stem($0[side]) }).count
      }.min() ?? 0
    return count > 1 || count == 1 && (hasSharedPhrase(link) || !meetings.acts.isEmpty)
  }

  /// Whether two words with content follow each other on both sides (`ballistic missile`).
  private static func hasSharedPhrase(_ link: LinkedClaims) -> Bool {
    link.chain.contains { place in
      let next = place.map { $0 + 1 }
      return link.matched.match(next.left, next.right)
        && [place, next].allSatisfy { words in
          Side.allCases.allSatisfy { link[$0].kind(words[$0]) == .content }
        }
    }
  }

  private static func inOrder(_ one: Judged, _ other: Judged) -> Bool {
    let left = (one.finding.evidence.left, one.finding.evidence.right)
    let right = (other.finding.evidence.left, other.finding.evidence.right)
    return left == right ? one.confidence > other.confidence : left < right
  }
}

extension DiscrepancyKind {
  /// What is seen of the kind, the same with the sides exchanged; never fails, and looks at nothing
  /// but the two claims and their articles. A new kind does not compile without.
  fileprivate var findings: (Meetings) -> [Finding] {
    switch self {
    case .number: NumberFindings.findings
    case .date: DateFindings.findings
    case .name: NameFindings.findings
    case .negation: NegationFindings.findings
    case .modality: ModalityFindings.findings
    case .attribution: SourceFindings.findings
    case .quote: QuotationFindings.findings
    case .wording: WordingFindings.findings
    case .scope: ScopeFindings.findings
    }
  }
}
