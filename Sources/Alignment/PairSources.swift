import Claims

/// Who speaks in two articles, and who of one is who of the other.
///
///     A  “…,” [he] said            he: Dan Suthers, by the sentence before
///     B  “…,” [Suthers] said       the same person
struct PairSources: Sendable {
  /// Whom and what each article speaks of.
  let found: Sides<ArticleEntities>
  /// Who of one is who of the other.
  let matching: EntityMatching

  /// Reads both articles. O(words).
  init(_ articles: Sides<AnnotatedArticle>) {
    found = articles.map { ArticleEntities($0) }
    matching = EntityMatching(found.left, found.right)
  }

  private init(found: Sides<ArticleEntities>, matching: EntityMatching) {
    self.found = found
    self.matching = matching
  }

  /// The same with the sides exchanged.
  var swapped: PairSources {
    let found = found.swapped
    return PairSources(found: found, matching: EntityMatching(found.left, found.right))
  }

  /// Whom the words of a source mean; nil where the article does not make it plain.
  func entity(named words: Range<Int>, head: Int?, _ side: Side) -> Int? {
    mentions(in: words, side).first { mention in
      head.map { mention.words.contains($0) } ?? false
    }?.entity
  }

  /// What sort of thing an entity is.
  func sort(of entity: Int, _ side: Side) -> EntitySort { found[side].entities[entity].sort }

  /// The mentions in some words, in order. O(log mentions) and theirs.
  func mentions(in words: Range<Int>, _ side: Side) -> ArraySlice<EntityMention> {
    let mentions = found[side].mentions
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].words.upperBound <= words.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return mentions[low...].prefix { $0.words.lowerBound < words.upperBound }
  }

  /// Who speaks the quotation that a claim is part of; nil where nobody or several do.
  func speaker(ofClaim claim: Int, _ side: Side) -> Int? {
    let speakers = found[side].claims[claim].filter { $0.way == .speaker }
    return speakers.count == 1 ? speakers[0].entity : nil
  }

  /// Whether two sources are two for certain: who the one is on the other side is known, and it is
  /// not the other.
  func areApart(_ left: Int, _ right: Int) -> Bool {
    matching.rightOfLeft[left].map { $0 != right } ?? false
      || matching.leftOfRight[right].map { $0 != left } ?? false
  }

  /// Whether two sources are one for certain.
  func areSame(_ left: Int, _ right: Int) -> Bool { matching.rightOfLeft[left] == right }

  /// Whether a claim of the other side speaks of the source, by whatever words.
  func isMentioned(_ entity: Int, of side: Side, inClaim claim: Int) -> Bool {
    let counterpart =
      side == .left ? matching.rightOfLeft[entity] : matching.leftOfRight[entity]
    guard let counterpart else { return false }
    return found[side.other].claims[claim].contains { $0.entity == counterpart }
  }
}
