import Claims

/// The candidates of two articles with everything that their scores rest on.
struct WeighedCandidates: Sendable {
  /// The candidates, in order of A's claim, then B's.
  let pairs: [ClaimPair]
  /// The claims that are equal word for word.
  let equals: EqualClaims
  /// The log odds that the two articles tell of one event.
  let eventLogOdds: Double
  private let evidence: [LinkEvidence]
  private let contexts: [[Double]]
  private let model: LinkModel
  private let field: CandidateField

  /// Finds and weighs the candidates; nil where `goesOn`, which is told every step, said no.
  init?(
    of articles: Sides<AnnotatedArticle>, sources: PairSources? = nil,
    models: FittedModels = .fitted, goesOn: (WorkStep) -> Bool
  ) {
    let terms = PairTerms(articles, sources: sources)
    guard goesOn(.counted) else { return nil }
    let profiles = Sides(
      left: ClaimProfile.profiles(of: articles.left, on: .left, terms: terms),
      right: ClaimProfile.profiles(of: articles.right, on: .right, terms: terms))
    guard goesOn(.profiled) else { return nil }
    equals = EqualClaims(articles)
    let search = CandidateSearch(profiles: profiles, terms: terms)
    guard let found = search.pairs(goesOn: { goesOn(.searching($0)) }) else { return nil }
    let pairs = equals.withoutCrowds(found)
    let alike = pairs.count { $0.cosine >= Self.cosineOfLikes }
    guard goesOn(.found(pairs: pairs.count, alike: alike)) else { return nil }
    var collector = EvidenceCollector(profiles: profiles, terms: terms)
    let evidence = collector.evidence(for: pairs) { goesOn(.weighing($0)) }
    guard let evidence, goesOn(.weighing(1)) else { return nil }
    let first = evidence.map { models.first.probability($0.values) }
    let field = CandidateField(pairs, sizes: profiles.map(\.count))
    self.pairs = pairs
    self.evidence = evidence
    self.field = field
    model = models.second
    eventLogOdds = SameEvent.logOdds(
      profiles, weights: terms.weights, pairs, probabilities: first, model: models.sameEvent)
    contexts = LinkContext.contexts(
      of: pairs, in: field, probabilities: first, sameEvent: eventLogOdds)
  }

  /// A cosine from which two claims are taken to be in nearly the same words. In texts that repeat
  /// themselves no more is reached, since terms of very many claims are not walked.
  private static let cosineOfLikes = 0.5

  /// What the second pass weighs of a candidate: its context, then its evidence.
  func values(of index: Int) -> [Double] { contexts[index] + evidence[index].values }

  /// The probability of a candidate.
  func score(of index: Int) -> Double {
    model.probability(contexts[index], evidence[index].values)
  }

  /// The candidate that two claims are; nil where they are none.
  func index(of claims: Sides<Int>) -> Int? {
    field.candidate(left: claims.left, right: claims.right)
  }
}
