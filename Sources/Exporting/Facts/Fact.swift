import Articles
import Claims

/// One thing that a claim says, with the words it was read from.
struct Fact {
  let content: Content
  /// Where the words are in the article's text.
  let span: TextSpan

  /// What was read. The order of the cases settles which fact comes first at one place.
  enum Content {
    case statement(Statement)
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
    /// How far a verb of saying vouches for what is said, by the name of its class.
    case stance(String)
    /// How sure something is, or how far it has come, likewise.
    case certainty(String)
    /// A word of a group of which only one can be right in one place, by the group.
    case group(String)
  }

  /// The name of the kind in JSON and at the head of a line.
  var kind: String {
    switch content {
    case .statement: "statement"
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
    case .stance: "stance"
    case .certainty: "certainty"
    case .group: "group"
    }
  }

  /// Whether only JSON has it: a reader of the sentence sees it anyway.
  var isForProgramsOnly: Bool {
    switch content {
    case .group, .certainty: true
    case .stance(let stance): stance == "plain"
    default: false
    }
  }

  private var rank: Int {
    switch content {
    case .statement: -1
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
    case .stance: 11
    case .certainty: 12
    case .group: 13
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
    let orders = facts.orders
    var all = facts.statements.map {
      Fact(content: .statement($0), span: article.span(of: $0.clause) ?? claim.span)
    }
    for facet in facts.facets {
      guard let content = content(of: facet, facts, orders, speaker: speaker) else { continue }
      all.append(Fact(content: content, span: facet.span))
    }
    for mention in mentions {
      guard let span = article.span(of: mention.words) else { continue }
      let name = facts.names.first { $0.words.overlaps(mention.words) }
      all.append(Fact(content: .who(mention, name), span: span))
    }
    return all.sorted(by: Fact.isBefore)
  }

  /// What a facet is told as; nil for what is told with others: names and offices with whom they
  /// mean, the verb of saying with the source.
  private static func content(
    of facet: Facet, _ facts: ClaimFacts, _ orders: [OrderMention], speaker: Int?
  ) -> Fact.Content? {
    switch facet.value {
    case .amount(let quantity), .rank(let quantity): return .number(quantity)
    case .time(let date):
      let order = orders.first {
        !$0.anchor.isEmpty && $0.distance.upperBound == $0.marker.lowerBound
          && !$0.distance.isEmpty && date.words.contains($0.marker.lowerBound)
      }
      return .date(date, from: order?.anchor)
    case .clock(let time): return .time(time)
    case .order(let order): return .order(order)
    case .name, .office: return nil
    case .act(let predicate):
      return predicate.head == facts.attribution.verb ? nil : .act(predicate)
    case .absence: return .denial(facet.head)
    case .source(let attribution): return .source(attribution)
    case .stance(let stance): return facet.head == facts.attribution.verb ? .stance(stance) : nil
    case .certainty(let certainty): return .certainty(certainty)
    case .group(let group): return .group(group)
    case .quotation(let quotation): return .quote(quotation, speaker: speaker)
    case .loaded: return .term(facet.head)
    case .limit(let qualification): return .limit(qualification)
    }
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
