public import Claims

extension Comparison {
  /// Compares two articles: links their claims and names what does not agree.
  ///
  /// Total and deterministic; exchanged articles give the exchanged comparison. O(words × candidates).
  public init(of articles: Sides<AnnotatedArticle>) {
    self =
      Comparison.compare(articles) { false }
      ?? Comparison(articles: articles, links: [])
  }

  /// Compares two articles as `init(of:)` does, for someone who waits.
  ///
  /// - Parameters:
  ///   - articles: The two articles.
  ///   - isCancelled: Asked every few milliseconds; the work ends when it says so.
  ///   - report: Told as often how much is done: a share of the whole from 0 to 1 that never falls
  ///     and ends at 1. The share is an estimate of the time, not a count.
  /// - Returns: The comparison; nil where it was cancelled.
  public static func compare(
    _ articles: Sides<AnnotatedArticle>, isCancelled: () -> Bool,
    report: (Double) -> Void = { _ in }
  ) -> Comparison? {
    func goesOn(_ stage: WorkStage, _ share: Double) -> Bool {
      report(stage.share(share))
      return !isCancelled()
    }
    guard goesOn(.linking, 0),
      let pairs = Linker.scoredPairs(articles, goesOn: { goesOn(.linking, $0) })
    else { return nil }
    let shown = pairs.filter { $0.score >= Linker.relatedScore }
    let silent = identicalClaims(shown)
    var facts = articles.map { LinkedFacts($0) }
    let sources = PairSources(articles)
    var matching = WordMatching(articles)
    var links: [Link] = []
    links.reserveCapacity(shown.count)
    for (index, pair) in shown.enumerated() {
      if index % 64 == 0, !goesOn(.reading, Double(index) / Double(shown.count)) { return nil }
      let isSilent = silent.left.contains(pair.left) || silent.right.contains(pair.right)
      links.append(
        link(
          linkedClaims(pair, in: articles, facts: &facts, sources: sources, matching: &matching),
          isSilent: isSilent))
    }
    let comparison = Comparison(
      articles: articles, links: links, candidates: candidates(pairs, links, articles))
    assert(comparison.brokenInvariants().isEmpty, "a comparison keeps its invariants")
    report(1)
    return comparison
  }

  private static func link(_ linked: LinkedClaims, isSilent: Bool) -> Link {
    Link(
      claims: linked.indices, score: linked.score, strength: linked.strength,
      wordMatches: linked.wordMatches,
      discrepancies: isSilent ? [] : Discrepancies.find(in: linked))
  }

  /// The twins and related links of two articles as the detectors see them, in order.
  static func linkedClaims(of articles: Sides<AnnotatedArticle>) -> [LinkedClaims] {
    let shown = (Linker.scoredPairs(articles) ?? []).filter { $0.score >= Linker.relatedScore }
    let silent = identicalClaims(shown)
    var facts = articles.map { LinkedFacts($0) }
    var matching = WordMatching(articles)
    let sources = PairSources(articles)
    return shown.filter {
      !silent.left.contains($0.left) && !silent.right.contains($0.right)
    }.map {
      linkedClaims($0, in: articles, facts: &facts, sources: sources, matching: &matching)
    }
  }

  /// Puts the claims of a link before the detectors.
  private static func linkedClaims(
    _ pair: Linker.ScoredPair, in articles: Sides<AnnotatedArticle>,
    facts: inout Sides<LinkedFacts>, sources: PairSources, matching: inout WordMatching
  ) -> LinkedClaims {
    let claims = Sides(left: pair.left, right: pair.right)
    let facts = Sides(left: facts.left[pair.left], right: facts.right[pair.right])
    return LinkedClaims(
      articles: articles, indices: claims, strength: pair.strength, score: pair.score,
      wordMatches: matching.matches(of: claims, facts: facts), facts: facts, sources: sources)
  }

  /// Claims that have a counterpart in the same words: their other links carry no discrepancy.
  private static func identicalClaims(_ pairs: [Linker.ScoredPair]) -> Sides<Set<Int>> {
    let identical = pairs.filter { $0.score == 1 }
    return Sides(left: Set(identical.map(\.left)), right: Set(identical.map(\.right)))
  }

  /// Pairs of sentences without a link, by their best claims' score.
  private static func candidates(
    _ pairs: [Linker.ScoredPair], _ links: [Link], _ articles: Sides<AnnotatedArticle>
  ) -> [Candidate] {
    func sentences(_ left: Int, _ right: Int) -> Sides<Int> {
      Sides(
        left: articles.left.claims[left].sentence, right: articles.right.claims[right].sentence)
    }
    let linked = Set(links.map { sentences($0.claims.left, $0.claims.right) })
    var best: [Sides<Int>: Double] = [:]
    for pair in pairs where pair.score >= Linker.candidateScore {
      let place = sentences(pair.left, pair.right)
      guard !linked.contains(place) else { continue }
      best[place] = max(best[place] ?? 0, pair.score)
    }
    return best.keys.sorted { ($0.left, $0.right) < ($1.left, $1.right) }.map { place in
      Candidate(sentences: place, score: ((best[place] ?? 0) * 10_000).rounded() / 10_000)
    }
  }
}
