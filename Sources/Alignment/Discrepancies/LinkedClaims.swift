import Articles
import Claims

/// Two linked claims in their articles, with what each says: what a detector looks at.
struct LinkedClaims: Sendable {
  /// The articles the claims are from.
  let articles: Sides<AnnotatedArticle>
  /// The claims, as indices of each side's `AnnotatedArticle.claims`.
  let indices: Sides<Int>
  /// The claims.
  let claims: Sides<Claim>
  /// How strong the link is.
  let strength: LinkStrength
  /// How likely the link is right: `Link.score`.
  let score: Double
  /// What the two articles are to each other.
  let regime: Regime
  /// Which words correspond, in order of A's word.
  let wordMatches: [WordMatch]
  /// What the two claims say.
  let facts: Sides<ClaimFacts>
  /// Who speaks in the two articles.
  let sources: PairSources
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

  /// Puts two claims before the detectors.
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
    self.facts = facts
    self.sources = sources
    claims = Sides(
      left: articles.left.claims[indices.left], right: articles.right.claims[indices.right])
    let certain = wordMatches.filter(\.ground.isCertain)
    let weights = ClaimWeights(claims, in: articles)
    matched = MatchedWords(certain, weights: weights)
    meant = MatchedWords(wordMatches.filter { $0.ground != .antonym }, weights: weights)
    chain = MatchedWords.chain(of: certain, articles: articles, claims: claims)
  }

  /// Which share of each claim's words, function words among them, correspond in one order.
  var sameness: Sides<Double> { Self.sameness(chained: chain.count, claims) }

  /// Whether the two are one sentence but for a few words: what differs there is in one place.
  var isNearCopy: Bool { min(sameness.left, sameness.right) >= 0.7 }

  /// Whether the one is so surely what became of the other that no third claim is set against
  /// either.
  var isCopy: Bool { Self.isCopy(strength, score, chained: chain.count, claims) }

  private static func sameness(chained: Int, _ claims: Sides<Claim>) -> Sides<Double> {
    claims.map { $0.words.isEmpty ? 0 : Double(chained) / Double($0.words.count) }
  }

  /// The same of a link in which so many words correspond in one order. Eight words of ten: seven
  /// of ten have headlines in common too.
  static func isCopy(
    _ strength: LinkStrength, _ score: Double, chained: Int, _ claims: Sides<Claim>
  ) -> Bool {
    guard strength == .twin, score >= 0.8 else { return false }
    let sameness = sameness(chained: chained, claims)
    return min(sameness.left, sameness.right) >= 0.8
  }

  /// Whether all of the words are quoted.
  func areQuoted(_ words: Range<Int>, _ side: Side) -> Bool {
    facts[side].quotations.contains {
      $0.words.lowerBound <= words.lowerBound && words.upperBound <= $0.words.upperBound
    }
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

  /// The word at `index` of one side, which is one of the article's; for what may be beyond the
  /// claim there are `normal`, `kind` and `gap`.
  func word(_ index: Int, _ side: Side) -> Word { articles[side].words[index] }

  /// The kind of the word at `index`; that of grammar outside the claim.
  func kind(_ index: Int, _ side: Side) -> WordKind {
    claims[side].words.contains(index) ? articles[side].words[index].kind : .function
  }

  /// What is between the word at `index` and the one before it; nothing at either end of the
  /// article.
  func gap(before index: Int, _ side: Side) -> Substring {
    let all = articles[side].words
    guard all.indices.contains(index), all.indices.contains(index - 1) else { return "" }
    return articles[side][TextSpan(all[index - 1].span.end, all[index].span.start)]
  }

  /// The normal form of the word at `index`; empty outside the claim.
  func normal(_ index: Int, _ side: Side) -> String {
    claims[side].words.contains(index) ? articles[side].words[index].normal : ""
  }

  /// The text that words cover.
  func span(_ words: Range<Int>, _ side: Side) -> TextSpan {
    let all = articles[side].words
    guard let first = words.first, let last = words.last else {
      let at = words.lowerBound
      let edge = claims[side].words.upperBound
      let offset = at < edge ? all[at].span.start : claims[side].span.end
      return TextSpan(offset, offset)
    }
    return TextSpan(all[first].span.start, all[last].span.end)
  }

  /// Words as they are in the text, their own quotation marks included, between outer marks that do
  /// not occur in them; shortened in the middle where long.
  func quoted(_ span: TextSpan, _ side: Side) -> String {
    guard !span.isEmpty else { return "nothing" }
    let words = articles[side][span].utf8.split {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n")
    }.map { Substring($0) }
    let text =
      words.count <= 14
      ? words.joined(separator: " ")
      : words.prefix(7).joined(separator: " ") + " … " + words.suffix(5).joined(separator: " ")
    let marks =
      text.unicodeScalars.contains { $0 == "“" || $0 == "”" } ? Self.otherMarks : Self.marks
    return marks.opening + text + marks.closing
  }

  private static let marks = (opening: "“", closing: "”")
  private static let otherMarks = (opening: "«", closing: "»")

  /// Whether the two claims are the same words in the same order.
  var saysTheSameWords: Bool {
    let left = claims.left.words
    let right = claims.right.words
    guard left.count == right.count else { return false }
    return left.indices.allSatisfy { index in
      articles.left.words[index].normal
        == articles.right.words[right.lowerBound + (index - left.lowerBound)].normal
    }
  }
}
