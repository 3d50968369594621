import Claims
import Foundation

@_spi(Fitting) import Alignment

/// A judge, fitted on findings.
///
/// The columns are the pieces of evidence, then the kinds, then the rules: a rule is drawn to the
/// mean of its kind, and further the fewer findings it has. The judge of versions learns from
/// edited sentences and planted changes, that of accounts from news, where every discrepancy was
/// sought; accounts too share a sentence now and then, and what a changed number in it is worth is
/// learnt from planted ones, with a weight of one in fifty of news'.
struct JudgeFit {
  let weights: JudgeWeights

  /// How far weights are drawn to nought: those of pieces of evidence, of kinds, of rules.
  private static func shrinking(_ regime: Regime) -> (piece: Double, kind: Double, rule: Double) {
    switch regime {
    case .versions: (2, 2, 2)
    case .accounts: (100, 60, 40)
    }
  }

  /// The judge of each regime.
  static func judges(of findings: [LabelledFinding]) -> [Regime: JudgeFit] {
    var judges: [Regime: JudgeFit] = [:]
    for regime in Regime.allCases {
      judges[regime] = JudgeFit(findings.compactMap { $0.seen(as: regime) }, of: regime)
    }
    return judges
  }

  /// Fits the judge of a regime on its findings.
  init(_ findings: [LabelledFinding], of regime: Regime) {
    let pieces = FindingSample.pieces.count
    let kinds = DiscrepancyKind.allCases
    let rules = Rule.allCases
    let rows = findings.map { finding in
      let found = finding.sample.discrepancy
      var values = finding.sample.evidence
      values += kinds.map { $0 == found.kind ? 1 : 0 }
      values += rules.map { $0 == found.rule ? 1 : 0 }
      return LabelledRow(values: values, target: finding.target, weight: finding.weight)
    }
    let shrinking = Self.shrinking(regime)
    typealias Penalty = LogisticRegression.Penalty
    let penalties =
      Array(repeating: Penalty(strength: shrinking.piece), count: pieces)
      + Array(
        repeating: Penalty(strength: shrinking.kind, isOfDeviation: false), count: kinds.count)
      + Array(
        repeating: Penalty(strength: shrinking.rule, isOfDeviation: false), count: rules.count)
    guard !rows.isEmpty else {
      weights = JudgeWeights(base: -2, pieces: Array(repeating: 0, count: pieces), rules: [:])
      return
    }
    let fitted = LogisticRegression(rows, penalties: penalties)
    var kindOfRule: [Rule: DiscrepancyKind] = [:]
    for finding in findings {
      kindOfRule[finding.sample.discrepancy.rule] = finding.sample.discrepancy.kind
    }
    var weightOfRule: [Rule: Double] = [:]
    for (index, rule) in rules.enumerated() {
      guard let kind = Self.kind(of: rule, in: kindOfRule).flatMap({ kinds.firstIndex(of: $0) })
      else {
        weightOfRule[rule] = Self.weightOfUnknownKinds
        continue
      }
      weightOfRule[rule] =
        fitted.weights[pieces + kinds.count + index] + fitted.weights[pieces + kind]
    }
    weights = JudgeWeights(
      base: fitted.bias, pieces: Array(fitted.weights.prefix(pieces)), rules: weightOfRule)
  }

  /// What nobody looked for in what the judge learns from is not to be shown.
  private static let weightOfUnknownKinds = -8.0

  /// The kind of a rule; nil where there is no finding of that kind.
  private static func kind(
    of rule: Rule, in known: [Rule: DiscrepancyKind]
  ) -> DiscrepancyKind? {
    let kind = rule.kind
    return known.values.contains(kind) ? kind : nil
  }

  /// The judges as the Swift file of the project.
  static func swiftSource(_ judges: [Regime: JudgeFit]) -> String {
    func number(_ value: Double) -> String {
      let text = String(format: "%.3f", value)
      return text == "-0.000" ? "0.000" : text
    }
    func cases(_ rows: [(name: String, value: Double)]) -> String {
      rows.map { "      case .\($0.name): \(number($0.value))" }.joined(separator: "\n")
    }
    let parts = Regime.allCases.map { regime in
      let weights = judges[regime]?.weights ?? JudgeWeights(base: -2, pieces: [], rules: [:])
      let name = regime.rawValue
      return """
          /// \(regime == .versions ? "Of two versions of one text." : "Of two accounts.")
          static let of\(name.prefix(1).uppercased() + name.dropFirst()) = Judge(
            base: \(number(weights.base)),
            weightOfPiece: { piece in
              switch piece {
        \(cases(zip(FindingSample.pieces, weights.pieces).map { ($0, $1) }))
              }
            },
            weightOfRule: { rule in
              switch rule {
        \(cases(Rule.allCases.map { ("\($0)", weights.rules[$0] ?? 0) }))
              }
            })
        """
    }
    return """
      // Written by `diptych-lab shown … --judge FILE`: not to be edited by hand.
      // Each number is added to the log odds that a finding is right: that of a piece of evidence
      // times its value, that of the rule it was found by.

      extension Judge {
      \(parts.joined(separator: "\n\n"))
      }

      """
  }
}

extension LabelledFinding {
  /// What a judge of a regime learns from the finding; nil where that is nothing.
  fileprivate func seen(as regime: Regime) -> LabelledFinding? {
    if sample.regime == regime, source == 0 || regime == .versions { return self }
    guard regime == .accounts, source > 0, sample.isCopiedFact, isOfEveryKind else { return nil }
    var copied = self
    copied.weight *= Self.shareOfCopies
    return copied
  }

  private static let shareOfCopies = 0.025
}
