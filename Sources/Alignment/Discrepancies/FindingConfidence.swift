/// How sure a finding is, from what tells for and against it where it occurs: a logistic model.
///
///     0.43 for what the rule itself says · 0.30 for what is around it
///     −0.29 for one side silent …
///
/// Fitted by `Tests/Benchmarks/fit_confidence.py` on hand-read pairs, edited sentences and planted
/// changes, a model for claims that are one sentence but for a few words and one for all others:
/// what is a slip of the pen between two accounts is the point where only three words differ.
struct FindingConfidence: Sendable {
  /// The log odds of a finding of no kind and no rule, without evidence.
  let base: Double
  let pieces: [FindingEvidence.Piece: Double]
  let kinds: [DiscrepancyKind: Double]
  let rules: [String: Double]

  /// The model for a link.
  static func model(for link: LinkedClaims) -> FindingConfidence {
    link.isNearCopy ? ofNearCopies : ofAccounts
  }

  /// The probability that a careful reader wants to see the finding. O(pieces).
  func probability(of found: Discrepancy, by evidence: FindingEvidence) -> Double {
    var sum = base + (kinds[found.kind] ?? 0) + (rules[found.rule] ?? 0)
    for (piece, value) in zip(FindingEvidence.Piece.allCases, evidence.values) {
      sum += (pieces[piece] ?? 0) * value
    }
    return logistic(sum)
  }
}
