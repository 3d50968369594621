import Articles
import Claims

/// Finds which words of two claims answer each other.
///
///     Trump  held   talks   in Washington
///       |      .      |      |     |            in order where order holds (by dynamic programming),
///     Trump  met  for talks  in Washington      then words that changed places, first with first
///
/// Function words are matched only in order. Words match by the same form, by stem, by number, or as
/// another name of the same (a capital and its country). Exchanged sides give exchanged matches: the
/// side whose wording sorts first is always walked first.
struct WordMatching {
  private let left: [Item]
  private let right: [Item]

  private struct Item {
    let index: Int
    let word: Word
    let alias: String?
  }

  /// The matches of two claims, in order of A's word. O(words × words), bounded: claims of more than
  /// a thousand words are matched by their terms alone.
  static func matches(
    of claims: Sides<Int>, in articles: Sides<AnnotatedArticle>
  ) -> [WordMatch] {
    let items = Sides(
      left: items(ofClaim: claims.left, in: articles.left),
      right: items(ofClaim: claims.right, in: articles.right))
    let isSwapped = sortsBefore(items.right, items.left)
    let ordered = isSwapped ? items.swapped : items
    let found = WordMatching(left: ordered.left, right: ordered.right).matches()
    return found.map { isSwapped ? WordMatch(words: $0.words.swapped, ground: $0.ground) : $0 }
      .sorted { ($0.words.left, $0.words.right) < ($1.words.left, $1.words.right) }
  }

  private static func items(ofClaim claim: Int, in article: AnnotatedArticle) -> [Item] {
    article.claims[claim].words.map { index in
      let word = article.words[index]
      let alias = word.kind == .name ? Places.country(ofCapital: word.normal) : nil
      return Item(index: index, word: word, alias: alias)
    }
  }

  private static func sortsBefore(_ one: [Item], _ other: [Item]) -> Bool {
    for (left, right) in zip(one, other) where left.word.normal != right.word.normal {
      return left.word.normal < right.word.normal
    }
    return one.count < other.count
  }

  private func matches() -> [WordMatch] {
    var partner = [Int?](repeating: nil, count: left.count)
    var taken = [Bool](repeating: false, count: right.count)
    if left.count * right.count <= 1_000_000 {
      for (i, j) in inOrder() {
        partner[i] = j
        taken[j] = true
      }
    }
    pairRest(&partner, &taken) { $0.word.stem }
    pairRest(&partner, &taken) { $0.alias ?? $0.word.stem }
    return left.indices.compactMap { i in
      guard let j = partner[i] else { return nil }
      return WordMatch(
        words: Sides(left: left[i].index, right: right[j].index), ground: ground(i, j))
    }
  }

  private func ground(_ i: Int, _ j: Int) -> WordMatch.Ground {
    let one = left[i].word
    let other = right[j].word
    if one.kind == .number && other.kind == .number { return .number }
    if one.normal == other.normal { return .same }
    return one.stem == other.stem ? .stem : .alias
  }

  /// The heaviest common subsequence of stems; content counts for four function words.
  private func inOrder() -> [(Int, Int)] {
    let width = right.count + 1
    var table = [Int32](repeating: 0, count: (left.count + 1) * width)
    for i in left.indices.reversed() {
      for j in right.indices.reversed() {
        var best = max(table[(i + 1) * width + j], table[i * width + j + 1])
        if left[i].word.stem == right[j].word.stem {
          best = max(best, table[(i + 1) * width + j + 1] + weight(i))
        }
        table[i * width + j] = best
      }
    }
    var found: [(Int, Int)] = []
    var i = 0
    var j = 0
    while i < left.count, j < right.count {
      let here = table[i * width + j]
      if left[i].word.stem == right[j].word.stem,
        here == table[(i + 1) * width + j + 1] + weight(i)
      {
        found.append((i, j))
        i += 1
        j += 1
      } else if here == table[(i + 1) * width + j] {
        i += 1
      } else {
        j += 1
      }
    }
    return found
  }

  private func weight(_ i: Int) -> Int32 { left[i].word.kind == .function ? 1 : 4 }

  /// Pairs words that are left over and have the same key, first with first.
  private func pairRest(
    _ partner: inout [Int?], _ taken: inout [Bool], key: (Item) -> String
  ) {
    var places: [String: [Int]] = [:]
    for j in right.indices.reversed() where !taken[j] && right[j].word.kind != .function {
      places[key(right[j]), default: []].append(j)
    }
    for i in left.indices where partner[i] == nil && left[i].word.kind != .function {
      guard let j = places[key(left[i])]?.popLast() else { continue }
      partner[i] = j
      taken[j] = true
    }
  }
}
