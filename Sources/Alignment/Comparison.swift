public import Claims

/// Everything Diptych has to say about two articles: the one immutable value that all else shows.
///
///     A claims   A1a  A1b  A2   A3 …           links are many-to-many and free of order
///                  \ /      |   |
///                  B1       B2  (one-sided)
///
/// Links are in order of A's claim, then B's. Swapping the two articles gives the same items with
/// the sides exchanged.
public struct Comparison: Sendable {
  /// The two articles with their sentences, claims and words.
  public let articles: Sides<AnnotatedArticle>
  /// Twins and related links between claims.
  public let links: [Link]
  /// Pairs of sentences too weak to be shown, in order of A's sentence, then B's; for ranking only.
  public let candidates: [Candidate]
  /// What the two articles are to each other.
  public let regime: Regime
  /// What `edited(_:)` starts from; nil where the parts were given.
  let basis: Basis?

  /// A pair of sentences that is not linked, with its score.
  public struct Candidate: Hashable, Sendable {
    /// The sentences, as indices of each side's `AnnotatedArticle.sentences`.
    public let sentences: Sides<Int>
    /// On the scale of `Link.score`, at least 0.02.
    public let score: Double

    /// Makes a candidate.
    public init(sentences: Sides<Int>, score: Double) {
      self.sentences = sentences
      self.score = score
    }
  }

  /// Makes a comparison from its parts; `Comparison.init(of:)` does the comparing. The regime is
  /// told by the articles where it is not given.
  public init(
    articles: Sides<AnnotatedArticle>, links: [Link], candidates: [Candidate] = [],
    regime: Regime? = nil
  ) {
    self.init(
      articles: articles, links: links, candidates: candidates,
      regime: regime ?? Regime(of: articles), basis: nil)
  }

  init(
    articles: Sides<AnnotatedArticle>, links: [Link], candidates: [Candidate], regime: Regime,
    basis: Basis?
  ) {
    self.regime = regime
    self.articles = articles
    self.links = links
    self.candidates = candidates
    self.basis = basis
  }

  /// The claims of one side that have no twin, ascending.
  public func oneSidedClaims(_ side: Side) -> [Int] {
    var linked = Set<Int>()
    for link in links where link.strength == .twin { linked.insert(link.claims[side]) }
    return articles[side].claims.indices.filter { !linked.contains($0) }
  }

  /// The sentences of one side none of whose claims has a twin, ascending.
  public func oneSidedSentences(_ side: Side) -> [Int] {
    var linked = Set<Int>()
    for link in links where link.strength == .twin {
      linked.insert(articles[side].claims[link.claims[side]].sentence)
    }
    return articles[side].sentences.indices.filter { !linked.contains($0) }
  }
}
