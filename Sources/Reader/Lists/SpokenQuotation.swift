import Alignment
import Articles
import Claims

/// Words that one of the articles quotes, and whose they are as far as the article makes it plain.
struct SpokenQuotation: Hashable, Sendable {
  let side: Side
  /// The claim that quotes them, or begins to.
  let claim: Int
  /// The words with their marks.
  let span: TextSpan
  /// Whose they are, by the fullest name that either article gives; nil where nobody is named.
  let speaker: String?

  /// All quotations of both articles: speaker by speaker in the order in which they first speak,
  /// A's article before B's, and those without a speaker last. O(length of the texts).
  static func all(in articles: Sides<AnnotatedArticle>) -> [SpokenQuotation] {
    let found = [Side.left, .right].flatMap { all(in: articles[$0], $0) }
    var speakers: [String] = []
    for case let speaker? in found.map(\.speaker) { add(speaker, to: &speakers) }
    var groups = [[SpokenQuotation]](repeating: [], count: speakers.count + 1)
    for quotation in found {
      let group = quotation.speaker.flatMap { name in
        speakers.firstIndex { isSame($0, name) }
      }
      groups[group ?? speakers.count].append(
        SpokenQuotation(
          side: quotation.side, claim: quotation.claim, span: quotation.span,
          speaker: group.map { speakers[$0] }))
    }
    return groups.flatMap { $0 }
  }

  /// Adds a speaker, or gives one who is there a fuller name.
  private static func add(_ name: String, to speakers: inout [String]) {
    guard let known = speakers.firstIndex(where: { isSame($0, name) }) else {
      return speakers.append(name)
    }
    if name.count > speakers[known].count { speakers[known] = name }
  }

  /// Whether one name is the end of the other: `Holt`, `Ida Holt`.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    let (one, other) = (one.lowercased(), other.lowercased())
    return one == other || one.hasSuffix(" " + other) || other.hasSuffix(" " + one)
  }

  private static func all(in article: AnnotatedArticle, _ side: Side) -> [SpokenQuotation] {
    guard article.sentences.contains(where: { !$0.quotations.isEmpty }) else { return [] }
    let entities = ArticleEntities(article)
    let names = fullestNames(entities, in: article)
    return article.sentences.flatMap { sentence in
      sentence.quotations.map { span in
        let claim = sentence.claims.first { article.claims[$0].span.overlaps(span) }
        let speaker = claim.flatMap { entities.claims[$0].first { $0.way == .speaker } }
        return SpokenQuotation(
          side: side, claim: claim ?? sentence.claims.lowerBound, span: span,
          speaker: speaker.flatMap { names[$0.entity] })
      }
    }
  }

  /// For each entity the first of the longest names that the article gives it, or else the first
  /// role; nil where it has neither. O(mentions).
  private static func fullestNames(
    _ entities: ArticleEntities, in article: AnnotatedArticle
  ) -> [String?] {
    var best = [EntityMention?](repeating: nil, count: entities.entities.count)
    func rank(_ mention: EntityMention) -> Int {
      mention.way == .named ? mention.words.count : mention.way == .role ? 0 : -1
    }
    for mention in entities.mentions where !mention.words.isEmpty && rank(mention) >= 0 {
      let before = best[mention.entity].map(rank) ?? -1
      if rank(mention) > before { best[mention.entity] = mention }
    }
    return best.map { mention in
      guard let words = mention?.words else { return nil }
      let first = article.words[words.lowerBound].span
      let last = article.words[words.upperBound - 1].span
      return String(StyledText.onOneRow(article[first.union(last)]))
    }
  }
}
