import Articles
import Claims

/// Two linked claims in their articles, with what each says: what is compared.
struct LinkedClaims: Sendable {
  /// The articles the claims are from.
  let articles: Sides<AnnotatedArticle>
  /// The claims, as indices of each side's `AnnotatedArticle.claims`.
  let indices: Sides<Int>
  /// The claims' words and what they say.
  let texts: Sides<ClaimText>
  /// How strong the link is.
  let strength: LinkStrength
  /// How likely the link is right: `Link.score`.
  let score: Double
  /// What the two articles are to each other.
  let regime: Regime
  /// Which words correspond, in order of A's word.
  let wordMatches: [WordMatch]
  /// Who speaks in the two articles.
  let sources: PairSources
  /// Which article is the later one.
  let order: PublicationOrder
  /// The certain matches, to look up from either side: of the same words, amounts and names.
  ///
  /// How close two claims are and what holds a slot is told by these alone: a word that is only
  /// near in meaning may be the very word in which the two sides differ.
  let matched: MatchedWords
  /// The certain matches and those by meaning; antonyms do not correspond here.
  ///
  /// What surrounds a difference, and whether a word or a source is to be found on the other side
  /// at all, is told by these.
  let meant: MatchedWords
  /// Certain matches that follow each other on both sides, the longest such chain.
  let chain: [Sides<Int>]

  /// Puts two claims beside each other. O(words · log words).
  init(
    articles: Sides<AnnotatedArticle>, indices: Sides<Int>, strength: LinkStrength, score: Double,
    regime: Regime, wordMatches: [WordMatch], facts: Sides<ClaimFacts>, sources: PairSources
  ) {
    self.articles = articles
    self.indices = indices
    self.strength = strength
    self.score = score
    self.regime = regime
    self.wordMatches = wordMatches
    self.sources = sources
    order = PublicationOrder(articles.map(\.article))
    let claims = Sides(
      left: articles.left.claims[indices.left], right: articles.right.claims[indices.right])
    texts = Sides(
      left: ClaimText(claims.left, in: articles.left, facts: facts.left),
      right: ClaimText(claims.right, in: articles.right, facts: facts.right))
    let certain = wordMatches.filter(\.ground.isCertain)
    let weights = ClaimWeights(claims, in: articles)
    matched = MatchedWords(certain, weights: weights)
    meant = MatchedWords(wordMatches.filter { $0.ground != .antonym }, weights: weights)
    chain = MatchedWords.chain(of: certain, articles: articles, claims: claims)
  }

  /// One of the claims.
  subscript(side: Side) -> ClaimText { texts[side] }

  /// What each side says.
  var facts: Sides<ClaimFacts> { texts.map(\.facts) }

  /// Words of both sides with their texts.
  func stretches(_ words: Sides<Range<Int>>) -> Sides<Stretch> {
    Sides(
      left: Stretch(text: texts.left, words: words.left),
      right: Stretch(text: texts.right, words: words.right))
  }

  /// The text that words of both sides cover.
  func spans(_ words: Sides<Range<Int>>) -> Sides<TextSpan> { stretches(words).map(\.span) }

  /// Which share of each claim's words, function words among them, correspond in one order.
  var sameness: Sides<Double> { Self.sameness(chained: chain.count, texts.map(\.claim)) }

  /// Whether the two are one sentence but for a few words: what differs there is in one place.
  var isNearCopy: Bool { min(sameness.left, sameness.right) >= Self.nearCopy }

  /// Whether the one is so surely what became of the other that no third claim is set against
  /// either.
  var isCopy: Bool { Self.isCopy(strength, score, chained: chain.count, texts.map(\.claim)) }

  private static func sameness(chained: Int, _ claims: Sides<Claim>) -> Sides<Double> {
    claims.map { $0.words.isEmpty ? 0 : Double(chained) / Double($0.words.count) }
  }

  /// Seven words of ten: a sentence of ten words with one changed and one put in has as many.
  private static let nearCopy = 0.7
  /// Eight words of ten: seven of ten have headlines in common too.
  private static let copy = 0.8

  /// The same of a link in which so many words correspond in one order.
  static func isCopy(
    _ strength: LinkStrength, _ score: Double, chained: Int, _ claims: Sides<Claim>
  ) -> Bool {
    guard strength == .twin, score >= copy else { return false }
    let sameness = sameness(chained: chained, claims)
    return min(sameness.left, sameness.right) >= copy
  }

  /// The same two claims with the sides exchanged.
  var swapped: LinkedClaims {
    LinkedClaims(
      articles: articles.swapped, indices: indices.swapped, strength: strength, score: score,
      regime: regime,
      wordMatches: wordMatches.map { WordMatch(words: $0.words.swapped, ground: $0.ground) }
        .sorted { ($0.words.left, $0.words.right) < ($1.words.left, $1.words.right) },
      facts: facts.swapped, sources: sources.swapped)
  }

  /// Whether the two claims are the same words in the same order.
  var saysTheSameWords: Bool {
    texts.left.words.count == texts.right.words.count
      && zip(texts.left.words, texts.right.words).allSatisfy(areOneForm)
  }

  /// Whether two words are the same as written but for their case; two places beyond the claims
  /// are.
  func areOneForm(_ left: Int, _ right: Int) -> Bool {
    texts.left.normal(left) == texts.right.normal(right)
  }

  /// Whether two words correspond or are of one form.
  func correspond(_ left: Int, _ right: Int) -> Bool {
    matched.match(left, right) || areOneForm(left, right)
  }

  /// Whether two words correspond or have one stem.
  func areOneStem(_ left: Int, _ right: Int) -> Bool {
    matched.match(left, right) || texts.left.stem(left) == texts.right.stem(right)
  }

  // MARK: Meaning

  /// How near in meaning a word of the left claim and one of the right are, on the scale of
  /// `WordTable.similarity`; nil where one has no vector.
  func likeness(_ left: Int, _ right: Int) -> Int? {
    let table = WordTable.embedded
    guard let one = table.index(of: texts.left.normal(left)),
      let other = table.index(of: texts.right.normal(right))
    else { return nil }
    return table.similarity(one, other)
  }

  /// Whether two words mean about the same (`leaving`, `retiring`).
  func areKindred(_ left: Int, _ right: Int) -> Bool {
    likeness(left, right).map { $0 >= Self.kindred } ?? false
  }

  /// A cosine of 0.33 on the scale of `WordTable.similarity`.
  private static let kindred = 5300
}
