public import Claims

/// The candidates of a pair of articles with their evidence, for fitting the model's weights.
@_spi(Fitting) public struct FittingSample: Sendable {
  /// The sentences each candidate links.
  public let sentences: [Sides<Int>]
  /// The claims each candidate links.
  public let claims: [Sides<Int>]
  /// The evidence of the first pass, one row a candidate.
  public let evidence: [[Double]]
  /// Names of the pieces of evidence, in the order of the rows.
  public static var pieces: [String] { LinkEvidence.Piece.allCases.map { "\($0)" } }
  private let pairs: [ClaimPair]
  private let profiles: Sides<[ClaimProfile]>
  private let weights: [Int]

  /// Collects the candidates of a pair.
  public init(_ articles: Sides<AnnotatedArticle>) {
    let terms = PairTerms(articles)
    weights = terms.weights
    profiles = Sides(
      left: ClaimProfile.profiles(of: articles.left, on: .left, terms: terms),
      right: ClaimProfile.profiles(of: articles.right, on: .right, terms: terms))
    pairs = CandidateSearch(profiles: profiles, terms: terms).pairs()
    var collector = EvidenceCollector(profiles: profiles, terms: terms)
    evidence = collector.evidence(for: pairs)?.map(\.values) ?? []
    claims = pairs.map { Sides(left: $0.left, right: $0.right) }
    sentences = pairs.map {
      Sides(
        left: articles.left.claims[$0.left].sentence,
        right: articles.right.claims[$0.right].sentence)
    }
  }

  /// Which candidates are twins by their scores and the log odds that the articles tell of one
  /// event.
  public func twins(_ scores: [Double], eventLogOdds: Double) -> [Bool] {
    let scored = pairs.indices.map {
      Linker.ScoredPair(left: pairs[$0].left, right: pairs[$0].right, score: scores[$0])
    }
    return Linker.passed(scored, eventLogOdds: SameEvent.clamped(eventLogOdds))
      .map { $0.strength == .twin }
  }

  /// The pieces of context, ahead of the evidence in the second pass.
  public static var contextPieces: [String] { LinkContext.Piece.allCases.map { "\($0)" } }
  /// What tells whether two articles tell of one event, in the order of `eventValues`.
  public static var eventPieces: [String] { SameEvent.Piece.allCases.map { "\($0)" } }

  /// What tells whether the two articles tell of one event, from the first pass's probabilities; of
  /// the first `limit` claims of each only.
  public func eventValues(_ probabilities: [Double], limit: Int = .max) -> [Double] {
    SameEvent.values(
      profiles, weights: weights, pairs, probabilities: probabilities, limit: limit)
  }

  /// The rows of the second pass, from the first pass's probabilities and the log odds that the
  /// articles tell of one event: context, then evidence.
  public func secondPass(_ probabilities: [Double], eventLogOdds: Double) -> [[Double]] {
    let contexts = LinkContext.contexts(
      of: pairs, in: CandidateField(pairs, sizes: profiles.map(\.count)),
      probabilities: probabilities, sameEvent: SameEvent.clamped(eventLogOdds))
    return pairs.indices.map { contexts[$0] + evidence[$0] }
  }
}
