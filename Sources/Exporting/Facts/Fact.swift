import Articles
import Claims

/// One thing that a claim says, with the words it was read from.
struct Fact {
  let content: Content
  /// Where the words are in the article's text.
  let span: TextSpan

  /// What was read. The order of the cases settles which fact comes first at one place.
  enum Content {
    case source(Attribution)
    case quote(QuotedWords, speaker: Int?)
    case who(EntityMention, NameMention?)
    case number(Quantity)
    /// A date, and the anchor that it is counted from, where the claim names it.
    case date(DateMention, from: Range<Int>?)
    case time(TimeOfDay)
    case order(OrderMention)
    case act(Predicate)
    /// The word that `no` or `without` denies.
    case denial(Int)
    case limit(Qualification)
    /// A word that judges.
    case term(Int)
  }

  /// The name of the kind in JSON and at the head of a line.
  var kind: String {
    switch content {
    case .source: "source"
    case .quote: "quote"
    case .who: "who"
    case .number: "number"
    case .date: "date"
    case .time: "time"
    case .order: "order"
    case .act: "act"
    case .denial: "denial"
    case .limit: "limit"
    case .term: "term"
    }
  }

  private var rank: Int {
    switch content {
    case .source: 0
    case .quote: 1
    case .who: 2
    case .number: 3
    case .date: 4
    case .time: 5
    case .order: 6
    case .act: 7
    case .denial: 8
    case .limit: 9
    case .term: 10
    }
  }

  /// Orders by the place in the text, the longer stretch first.
  static func isBefore(_ one: Fact, _ other: Fact) -> Bool {
    (one.span.start, -one.span.end, one.rank) < (other.span.start, -other.span.end, other.rank)
  }
}

/// What all claims of an article say, and whom it speaks of.
struct ArticleFacts {
  let article: AnnotatedArticle
  let entities: ArticleEntities
  /// What each entity is called.
  let names: [String]
  /// Of every claim, in the order of the words.
  let claims: [[Fact]]

  /// Reads an article. O(length of the text).
  init(_ article: AnnotatedArticle) {
    self.article = article
    entities = ArticleEntities(article)
    names = Self.names(of: entities, in: article)
    let facts = ClaimFacts.all(in: article)
    let speakers = entities.claims.map { $0.filter { $0.way == .speaker }.map(\.entity) }
    var mentions = entities.mentions[...]
    claims = article.claims.indices.map { index in
      let claim = article.claims[index]
      mentions = mentions.drop { $0.words.lowerBound < claim.words.lowerBound }
      let own = mentions.prefix { $0.words.lowerBound < claim.words.upperBound }
      return Self.facts(
        of: claim, facts[index], own,
        speaker: speakers[index].count == 1 ? speakers[index][0] : nil,
        in: article)
    }
  }

  private static func facts(
    of claim: Claim, _ facts: ClaimFacts, _ mentions: ArraySlice<EntityMention>, speaker: Int?,
    in article: AnnotatedArticle
  ) -> [Fact] {
    var all: [Fact] = []
    if facts.attribution.verb != nil {
      all.append(Fact(content: .source(facts.attribution), span: facts.attribution.span))
    }
    all += facts.quotations.map { Fact(content: .quote($0, speaker: speaker), span: $0.span) }
    all += facts.quantities.map { Fact(content: .number($0), span: $0.span) }
    let orders = facts.orders
    all += facts.dates.map { date in
      let order = orders.first {
        !$0.anchor.isEmpty && $0.distance.upperBound == $0.marker.lowerBound
          && !$0.distance.isEmpty && date.words.contains($0.marker.lowerBound)
      }
      return Fact(
        content: .date(date, from: order?.anchor),
        span: article.span(of: date.wording) ?? date.span)
    }
    all += facts.times.map { Fact(content: .time($0), span: $0.span) }
    all += orders.map { Fact(content: .order($0), span: $0.span) }
    // The verb of saying is told with the source.
    let acts = facts.predicates.filter { $0.head != facts.attribution.verb }
    all += acts.map { Fact(content: .act($0), span: $0.span) }
    all += facts.deniedNouns.compactMap { noun in
      let first = ["no", "without"].contains(article.words[noun - 1].normal) ? noun - 1 : noun - 2
      return article.span(of: first..<noun + 1).map { Fact(content: .denial(noun), span: $0) }
    }
    all += facts.qualifications.map { Fact(content: .limit($0), span: $0.span) }
    for mention in mentions {
      guard let span = article.span(of: mention.words) else { continue }
      let name = facts.names.first { $0.words.overlaps(mention.words) }
      all.append(Fact(content: .who(mention, name), span: span))
    }
    all += claim.words.filter { LoadedTerms.place(of: article.words[$0].normal)?.isLoaded == true }
      .map { Fact(content: .term($0), span: article.words[$0].span) }
    return all.sorted(by: Fact.isBefore)
  }

  /// What each entity is called: the first of the longest forms it is named by, or its role; a
  /// country by its own name.
  private static func names(of entities: ArticleEntities, in article: AnnotatedArticle) -> [String]
  {
    var longest = [Range<Int>](repeating: 0..<0, count: entities.entities.count)
    var isNamed = [Bool](repeating: false, count: entities.entities.count)
    for mention in entities.mentions where ![.role, .pronoun, .speaker].contains(mention.way) {
      let isOwn = mention.way != .capitalOrDemonym
      if isOwn, !isNamed[mention.entity] {
        isNamed[mention.entity] = true
        longest[mention.entity] = 0..<0
      }
      guard isOwn || !isNamed[mention.entity] else { continue }
      if mention.words.count > longest[mention.entity].count {
        longest[mention.entity] = mention.words
      }
    }
    return entities.entities.enumerated().map { index, entity in
      let country = isNamed[index] ? nil : entity.country
      if let country, entity.sort == .place, let name = Places.name(ofCountry: country) {
        return name
      }
      let words = longest[index]
      guard let span = article.span(of: words) else {
        return entity.roles.first.map { "the \($0)" } ?? "somebody"
      }
      let name = article[span]
      for ending in ["'s", "’s", "ʼs"] where name.hasSuffix(ending) {
        return String(name.dropLast(2))
      }
      return String(name)
    }
  }
}

extension AnnotatedArticle {
  /// The stretch of text that words cover; nil for no word.
  func span(of words: Range<Int>) -> TextSpan? {
    guard let first = words.first, let last = words.last else { return nil }
    return TextSpan(self.words[first].span.start, self.words[last].span.end)
  }

  /// The text that words cover, with what is between them.
  func text(of words: Range<Int>) -> Substring { span(of: words).map { self[$0] } ?? "" }
}
