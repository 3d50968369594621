import Claims

/// The models that a comparison goes by: the program's own, or for measuring others, which saw less
/// of the pairs that they judge.
@_spi(Fitting) public struct FittedModels: Sendable {
  /// Whether two articles tell of one event; what a candidate's own evidence comes to; what it
  /// comes to with its context.
  let sameEvent: LinkModel
  let first: LinkModel
  let second: LinkModel
  private let judges: @Sendable (Regime) -> Judge

  /// The program's own.
  static let fitted = FittedModels(
    sameEvent: .sameEvent, first: .first, second: .second, judges: Judge.init(of:))

  init(
    sameEvent: LinkModel, first: LinkModel, second: LinkModel,
    judges: @escaping @Sendable (Regime) -> Judge
  ) {
    self.sameEvent = sameEvent
    self.first = first
    self.second = second
    self.judges = judges
  }

  /// Makes models for measuring; a regime without weights is judged as the program itself does.
  public init(
    sameEvent: LinkModel, first: LinkModel, second: LinkModel,
    judges: [Regime: JudgeWeights] = [:]
  ) {
    self.init(sameEvent: sameEvent, first: first, second: second) { regime in
      judges[regime].map(Judge.init) ?? Judge(of: regime)
    }
  }

  /// Who tells how sure a finding is.
  func judge(of regime: Regime) -> Judge { judges(regime) }
}

/// What a judge weighs with.
@_spi(Fitting) public struct JudgeWeights: Sendable {
  /// The log odds of a finding without evidence.
  public let base: Double
  /// In the order of `FindingSample.pieces`.
  public let pieces: [Double]
  /// A rule without a weight weighs nothing.
  public let rules: [Rule: Double]

  /// Makes the weights of a judge.
  public init(base: Double, pieces: [Double], rules: [Rule: Double]) {
    self.base = base
    self.pieces = pieces
    self.rules = rules
  }
}

extension Judge {
  /// A judge that weighs with given weights.
  init(_ weights: JudgeWeights) {
    let pieces = Dictionary(
      uniqueKeysWithValues: zip(FindingEvidence.Piece.allCases, weights.pieces))
    self.init(
      base: weights.base, weightOfPiece: { pieces[$0] ?? 0 },
      weightOfRule: { weights.rules[$0] ?? 0 })
  }
}
