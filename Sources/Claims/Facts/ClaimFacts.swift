internal import Lexicon
internal import Articles

/// What a claim says, as far as its words show it: how many, when, who, whether it happened, says
/// who, in whose words, under which condition.
///
///     Ali Larijani, another senior adviser, reportedly met the emir on February 11.
///     name         [Ali Larijani], office adviser
///     predicate    [reportedly met], done, hedged
///     date         [February 11]
///     attribution  narrator
///
/// Facts are read from the claim's words alone; the article's date gives relative dates a meaning.
public struct ClaimFacts: Sendable {
  /// Amounts, in order.
  public let quantities: [Quantity]
  /// Dates, in order.
  public let dates: [DateMention]
  /// Times of day, in order.
  public let times: [TimeOfDay]
  /// What comes before, after or along with what, in order; read each time it is asked for.
  /// O(words).
  public var orders: [OrderMention] {
    let dated = DateReader.Found(dates: dates, times: times, ratios: ratios)
    return OrderReader(claim: claimWords, predicates: predicates, dated: dated).orders()
  }
  /// Names with their offices, in order.
  public let names: [NameMention]
  /// Verbs with what is said about them, in order.
  public let predicates: [Predicate]
  /// Words that `no` or `without` denies, as indices of `AnnotatedArticle.words`, ascending.
  public let deniedNouns: [Int]
  /// Who the claim is from.
  public let attribution: Attribution
  /// Quoted words, in order.
  public let quotations: [QuotedWords]
  /// Phrases that limit the claim, in order.
  public let qualifications: [Qualification]
  /// Stretches from a word that denies to `until`, with a time after it: `not reopen until Friday`.
  /// O(words), each time it is asked for.
  public var notUntil: [Range<Int>] {
    NotUntil.stretches(in: ClaimWords(article: text.article, marks: text.marks, range: words))
  }

  /// Where words of the claim are; its own words where they are none.
  func span(of range: Range<Int>) -> TextSpan {
    ClaimWords(article: text.article, marks: text.marks, range: words).span(range)
  }

  /// The word that denies a noun of `deniedNouns`.
  func denier(of noun: Int) -> Int {
    let before = noun - 1
    return Language.english[.nounNegator].contains(text.article.words[before].normal)
      ? before : max(words.lowerBound, noun - 2)
  }

  /// Words that are facets by being in a list, with what each is.
  var listedWords: [(index: Int, value: Facet.Value)] {
    words.flatMap { index in
      ListedWords.values(of: text.article.words[index].normal).filter { value in
        // `a forecast`, `his claims`: no verb.
        if case .stance = value { index == attribution.verb } else { true }
      }.map { (index, $0) }
    }
  }
  private let text: MarkedText
  private let words: Range<Int>
  /// The claim's words with the marks between them.
  var claimWords: ClaimWords { ClaimWords(article: text.article, marks: text.marks, range: words) }
  /// `DateReader.Found.ratios`.
  private let ratios: [Range<Int>]

  /// Reads one claim. O(length of the article); for several claims use a `ClaimFactsReader`.
  public init(of claim: Claim, in article: AnnotatedArticle) {
    self.init(
      claim, MarkedText(article),
      quotations: article.sentences[claim.sentence].quotations.sharing(claim.span))
  }

  /// The facts of every claim, in the order of `AnnotatedArticle.claims`. O(length of the article).
  public static func all(in article: AnnotatedArticle) -> [ClaimFacts] {
    let reader = ClaimFactsReader(article)
    return article.claims.indices.map { reader.facts(ofClaim: $0) }
  }

  init(
    _ claim: Claim, _ text: MarkedText, quotations quoteSpans: ArraySlice<TextSpan>
  ) {
    self.text = text
    self.words = claim.words
    let words = ClaimWords(article: text.article, marks: text.marks, range: claim.words)
    predicates = PredicateReader(claim: words).predicates()
    let dated = DateReader(
      claim: words, today: text.article.article.metadata.date?.value, predicates: predicates
    ).read()
    (dates, times, ratios) = (dated.dates, dated.times, dated.ratios)
    quantities = QuantityReader(claim: words, dated: dated).quantities()
    names = NameReader(claim: words).names()
    quotations = QuotationReader(claim: words, quotations: quoteSpans).quotedWords()
    let quoted = QuotedPlaces(quotations)
    attribution = AttributionReader(claim: words, names: names, quoted: quoted).attribution()
    qualifications = QualificationReader(claim: words).qualifications()
    deniedNouns = claim.words.filter { index in
      guard words.kind(index) == .content,
        Language.english[.nounDenier].contains(words.normal(index - 1))
      else {
        return false
      }
      if Language.english[.noLonger].contains(words.normal(index)),
        words.normal(index - 1) == "no"
      {
        return false
      }
      let isAfterArticle = Language.english[.withoutArticle].contains(words.normal(index - 1))
      return Language.english[.nounNegator].contains(words.normal(index - 1))
        || isAfterArticle && words.normal(index - 2) == "without"
    }
  }
}
