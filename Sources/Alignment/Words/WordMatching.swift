import Articles
import Claims

/// Finds which words of two claims correspond.
///
///     Police  arrested  two  men     in  Oslo  on  Monday
///       |        :       |    |       |    |         x         | same, stem, number, alias
///     Police  detained   2   men near    Oslo  on  Tuesday     : by meaning
///
/// First the most valuable way to match words in order is found, by dynamic programming over
/// integers: a match is worth what `WordLikeness` says, and more where the words right before
/// correspond too. Then words that changed places are matched, those first whose neighbours agree
/// best. Function words match in order only; a match by meaning needs near vectors, nearer where no
/// neighbour agrees.
///
/// Exchanged sides give exchanged matches: the side whose wording sorts first is always walked
/// first.
struct WordMatching {
  private let articles: Sides<AnnotatedArticle>
  private var words: MatchingWords

  /// Prepares to match the claims of two articles.
  init(_ articles: Sides<AnnotatedArticle>) {
    self.articles = articles
    words = MatchingWords(articles)
  }

  /// The matches of two claims, in order of A's word; no word has more than one.
  ///
  /// O(words × words), bounded: claims of more than 90,000 pairs of words are matched by their
  /// forms, stems and aliases alone, first with first.
  ///
  /// - Parameter facts: What the two claims say: their amounts are compared.
  mutating func matches(of claims: Sides<Int>, facts: Sides<ClaimFacts>) -> [WordMatch] {
    let items = Sides(
      left: items(ofClaim: claims.left, .left, facts.left),
      right: items(ofClaim: claims.right, .right, facts.right))
    if let same = sameWords(items) { return same }
    let isSwapped = sortsBefore(
      Sides(left: articles.right, right: articles.left), items.swapped)
    let ordered = isSwapped ? items.swapped : items
    let texts = isSwapped ? articles.swapped : articles
    let found = WordAlignment(ordered, in: texts) { words.areOpposite($0, $1) }.matches()
    return found.map { isSwapped ? WordMatch(words: $0.words.swapped, ground: $0.ground) : $0 }
      .sorted { ($0.words.left, $0.words.right) < ($1.words.left, $1.words.right) }
  }

  /// The matches of claims that are equal word by word: every word with its own, which is worth
  /// more than any other way. Nil for other claims, and for huge ones. O(words).
  private func sameWords(_ items: Sides<[MatchedItem]>) -> [WordMatch]? {
    guard items.left.count == items.right.count,
      items.left.count * items.right.count <= WordAlignment.greatest,
      zip(items.left, items.right).allSatisfy({ $0.isSame(as: $1) })
    else { return nil }
    return zip(items.left, items.right).compactMap { one, other in
      WordLikeness(one, other) { _, _ in false }.map {
        WordMatch(words: Sides(left: one.index, right: other.index), ground: $0.ground)
      }
    }
  }

  private mutating func items(ofClaim claim: Int, _ side: Side, _ facts: ClaimFacts)
    -> [MatchedItem]
  {
    let claim = articles[side].claims[claim]
    return MatchedItem.items(
      of: claim, entries: words.entries(of: claim.words, side), quantities: facts.quantities)
  }

  /// Whether the wording of the left claim sorts before that of the right one.
  private func sortsBefore(
    _ articles: Sides<AnnotatedArticle>, _ items: Sides<[MatchedItem]>
  ) -> Bool {
    for (one, other) in zip(items.left, items.right) where one.entry.form != other.entry.form {
      return articles.left.words[one.index].normal < articles.right.words[other.index].normal
    }
    return items.left.count < items.right.count
  }
}
