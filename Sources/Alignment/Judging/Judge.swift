import Claims

/// Tells how sure a finding is, from what was seen and where: a logistic model, and nothing else.
///
///     log odds =  base  +  weight of the rule  +  Σ weight of each piece of evidence × its value
///
/// Each regime has a judge of its own: what is a slip of the pen between two accounts is the point
/// where only three words differ. Fitted by `diptych-lab shown` (a command of
/// `Tests/Benchmarks`) on every item that the rules show on hand-read pairs of news articles,
/// those on links that are none among them, on edited sentences and on planted changes, so that of
/// the items with a confidence of 0.5 one in two is right. `Judge+Fitted.swift` holds the weights.
struct Judge: Sendable {
  /// The log odds of a finding without evidence.
  let base: Double
  let weightOfPiece: @Sendable (FindingEvidence.Piece) -> Double
  let weightOfRule: @Sendable (Rule) -> Double

  /// The judge of a regime.
  init(of regime: Regime) {
    switch regime {
    case .versions: self = .ofVersions
    case .accounts: self = .ofAccounts
    }
  }

  init(
    base: Double, weightOfPiece: @escaping @Sendable (FindingEvidence.Piece) -> Double,
    weightOfRule: @escaping @Sendable (Rule) -> Double
  ) {
    self.base = base
    self.weightOfPiece = weightOfPiece
    self.weightOfRule = weightOfRule
  }

  /// The probability that a careful reader finds the discrepancy there, 0 to 1, four decimals.
  /// O(pieces).
  func confidence(of rule: Rule, by evidence: FindingEvidence) -> Double {
    var sum = base + weightOfRule(rule)
    for (piece, value) in zip(FindingEvidence.Piece.allCases, evidence.values) {
      sum += weightOfPiece(piece) * value
    }
    return (logistic(sum) * 10_000).rounded() / 10_000
  }
}
