import Claims

/// The candidates of two articles with everything that their scores rest on.
struct WeighedCandidates: Sendable {
  /// The candidates, in order of A's claim, then B's.
  let pairs: [ClaimPair]
  private let evidence: [LinkEvidence]
  private let contexts: [[Double]]
  private let field: CandidateField

  /// Finds and weighs the candidates; nil where `isCancelled` said so.
  init?(of articles: Sides<AnnotatedArticle>, isCancelled: () -> Bool) {
    let terms = PairTerms(articles)
    let profiles = Sides(
      left: ClaimProfile.profiles(of: articles.left, on: .left, terms: terms),
      right: ClaimProfile.profiles(of: articles.right, on: .right, terms: terms))
    guard !isCancelled() else { return nil }
    let pairs = CandidateSearch(profiles: profiles, terms: terms).pairs()
    guard !isCancelled() else { return nil }
    var collector = EvidenceCollector(profiles: profiles, terms: terms)
    guard let evidence = collector.evidence(for: pairs, isCancelled: isCancelled) else {
      return nil
    }
    let first = evidence.map { LinkModel.first.probability($0.values) }
    let field = CandidateField(pairs, sizes: profiles.map(\.count))
    self.pairs = pairs
    self.evidence = evidence
    self.field = field
    contexts = LinkContext.contexts(of: pairs, in: field, probabilities: first)
  }

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
