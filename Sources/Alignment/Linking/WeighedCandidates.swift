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
  private let field: CandidateField

  /// Finds and weighs the candidates; nil where `goesOn`, which is told the share done, said no.
  init?(
    of articles: Sides<AnnotatedArticle>, sources: PairSources? = nil, goesOn: (Double) -> Bool
  ) {
    let terms = PairTerms(articles, sources: sources)
    let profiles = Sides(
      left: ClaimProfile.profiles(of: articles.left, on: .left, terms: terms),
      right: ClaimProfile.profiles(of: articles.right, on: .right, terms: terms))
    guard goesOn(Self.shareOfProfiles) else { return nil }
    equals = EqualClaims(articles)
    let pairs = equals.withoutCrowds(CandidateSearch(profiles: profiles, terms: terms).pairs())
    guard goesOn(Self.shareOfSearch) else { return nil }
    var collector = EvidenceCollector(profiles: profiles, terms: terms)
    let evidence = collector.evidence(for: pairs) { share in
      goesOn(Self.shareOfSearch * (1 - share) + Self.shareOfEvidence * share)
    }
    guard let evidence, goesOn(Self.shareOfEvidence) else { return nil }
    let first = evidence.map { LinkModel.first.probability($0.values) }
    let field = CandidateField(pairs, sizes: profiles.map(\.count))
    self.pairs = pairs
    self.evidence = evidence
    self.field = field
    eventLogOdds = SameEvent.logOdds(
      profiles, weights: terms.weights, pairs, probabilities: first)
    contexts = LinkContext.contexts(
      of: pairs, in: field, probabilities: first, sameEvent: eventLogOdds)
  }

  /// How much of the time of linking has gone by when the profiles are made, when the candidates are
  /// found, and when the evidence is there. Measured with `diptych-bench progress`, as
  /// `WorkStage.linkingShare` was: 0.14, 0.37 and 0.89 on news articles, 0.12, 0.34 and 0.92 on made
  /// texts; the vectors of rare words take most of the search.
  private static let shareOfProfiles = 0.14
  private static let shareOfSearch = 0.36
  private static let shareOfEvidence = 0.88

  /// What the second pass weighs of a candidate: its context, then its evidence.
  func values(of index: Int) -> [Double] { contexts[index] + evidence[index].values }

  /// The probability of a candidate.
  func score(of index: Int) -> Double {
    LinkModel.second.probability(contexts[index], evidence[index].values)
  }

  /// The candidate that two claims are; nil where they are none.
  func index(of claims: Sides<Int>) -> Int? {
    field.candidate(left: claims.left, right: claims.right)
  }
}
