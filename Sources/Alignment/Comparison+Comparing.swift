public import Claims

extension Comparison {
  /// Compares two articles: links their claims and names what does not agree.
  ///
  /// Total and deterministic; swapping the articles swaps the comparison. O(words × candidates).
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
    compare(articles, by: .fitted, isCancelled: isCancelled, report: report)
  }

  /// Compares two articles by other models than the program's own.
  @_spi(Fitting) public static func compare(
    _ articles: Sides<AnnotatedArticle>, by models: FittedModels,
    isCancelled: () -> Bool = { false }, report: (Double) -> Void = { _ in }
  ) -> Comparison? {
    var course = WorkCourse()
    func goesOn(_ step: WorkStep) -> Bool {
      report(course.share(at: step))
      return !isCancelled()
    }
    report(0)
    if isCancelled() { return nil }
    let sources = PairSources(articles)
    guard
      let basis = Linker.weighedPairs(articles, sources: sources, models: models, goesOn: goesOn),
      goesOn(.scored)
    else { return nil }
    let pairs = Linker.passed(basis.pairs, eventLogOdds: basis.eventLogOdds)
    let shown = pairs.filter { $0.score >= Linker.relatedScore }
    let regime = Regime(of: articles)
    var reader = LinkReader(
      articles, shown, regime: regime, judge: models.judge(of: regime), sources: sources)
    var links: [Link] = []
    links.reserveCapacity(shown.count)
    for (index, pair) in shown.enumerated() {
      if index % 16 == 0, !goesOn(.reading(Double(index) / Double(shown.count))) { return nil }
      links.append(reader.link(pair))
    }
    links = quieted(links, articles)
    let comparison = Comparison(
      articles: articles, links: links, candidates: candidates(pairs, links, articles),
      regime: regime, basis: basis)
    assert(comparison.brokenInvariants().isEmpty, "a comparison keeps its invariants")
    report(1)
    return comparison
  }

  /// The twins and related links among scored pairs as they are compared, in order; without
  /// those that carry no discrepancy because a claim has its copy elsewhere.
  static func linkedClaims(
    of articles: Sides<AnnotatedArticle>, scored: [Linker.ScoredPair]
  ) -> [LinkedClaims] {
    let shown = scored.filter { $0.score >= Linker.relatedScore }
    let regime = Regime(of: articles)
    var reader = LinkReader(articles, shown, regime: regime, judge: Judge(of: regime))
    let linked = shown.filter { !reader.isSilent($0) }.map { reader.linkedClaims($0) }
    // What `quieted` leaves without discrepancies is nothing to learn from either.
    let copies = CopiedClaims(linked.filter(\.isCopy).map(\.indices))
    return linked.filter { !copies.arePassed(by: $0.indices) }
  }

  /// Pairs of sentences without a link, by their best claims' score.
  static func candidates(
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
