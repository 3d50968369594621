import Articles
import Claims

/// Which words of two claims answer each other, to look up from either side, and where between them
/// a stretch of words was put in the place of another.
///
///     A  The [House]  [Foreign]  Relations  [Committee]  met   …
///     B  The [House]  [Foreign]  Affairs    [Committee]  met   …
///                                ^ a slot, held by two matches in front and one behind
struct MatchedWords: Sendable {
  private let partners: Sides<[Int: [Int]]>
  private let rarities: Sides<[Float]>
  private let starts: Sides<Int>
  /// Which share of each claim's words, weighted by rarity, has an answer.
  let coverage: Sides<Double>
  /// The lesser of the two shares.
  var closeness: Double { min(coverage.left, coverage.right) }
  /// Matches that follow each other on both sides, the longest such chain.
  let chain: [Sides<Int>]

  init(
    _ matches: [WordMatch], articles: Sides<AnnotatedArticle>, claims: Sides<Claim>
  ) {
    var left: [Int: [Int]] = [:]
    var right: [Int: [Int]] = [:]
    for match in matches {
      left[match.words.left, default: []].append(match.words.right)
      right[match.words.right, default: []].append(match.words.left)
    }
    partners = Sides(left: left, right: right)
    starts = claims.map { $0.words.lowerBound }
    rarities = Sides(
      left: articles.left.words[claims.left.words].map { $0.kind == .function ? 0 : $0.rarity },
      right: articles.right.words[claims.right.words].map { $0.kind == .function ? 0 : $0.rarity })
    coverage = Sides(
      left: Self.share(rarities.left, claims.left.words, left),
      right: Self.share(rarities.right, claims.right.words, right))
    // Among chains of one length the walk decides: it begins at the side whose wording sorts first,
    // whichever side that is.
    let isSwapped = articles.right.words[claims.right.words].lazy.map(\.normal)
      .lexicographicallyPrecedes(articles.left.words[claims.left.words].lazy.map(\.normal))
    let places = matches.map { isSwapped ? $0.words.swapped : $0.words }
    chain = Self.longestChain(places).map { isSwapped ? $0.swapped : $0 }
  }

  private static func share(
    _ rarities: [Float], _ words: Range<Int>, _ partners: [Int: [Int]]
  ) -> Double {
    var all = 0.0
    var matched = 0.0
    for (offset, index) in words.enumerated() {
      all += Double(rarities[offset])
      if partners[index] != nil { matched += Double(rarities[offset]) }
    }
    return all > 0 ? matched / all : 0
  }

  /// The words of the other side that answer the word at `index`.
  func answers(to index: Int, on side: Side) -> [Int] { partners[side][index] ?? [] }

  /// Whether the word at `index` has an answer.
  func isMatched(_ index: Int, _ side: Side) -> Bool { partners[side][index] != nil }

  /// Whether any of the words has an answer.
  func anyMatched(_ words: Range<Int>, _ side: Side) -> Bool {
    words.contains { isMatched($0, side) }
  }

  /// Whether the two words answer each other.
  func match(_ left: Int, _ right: Int) -> Bool { answers(to: left, on: .left).contains(right) }

  /// How much of what stands around two stretches of words is the same: the sum of the rarities of
  /// the words that answer each other within `reach` words of both, each at most 7.
  ///
  /// - Parameters:
  ///   - words: The stretch on `side`.
  ///   - others: The stretch on the other side.
  func context(
    _ words: Range<Int>, _ others: Range<Int>, reach: Int = 6, from side: Side = .left
  ) -> Double {
    var sum = 0.0
    var used: Set<Int> = []
    let near = Range(uncheckedBounds: (words.lowerBound - reach, words.upperBound + reach))
    for index in near where !words.contains(index) {
      for answer in answers(to: index, on: side) where !used.contains(answer) {
        let isNear =
          answer >= others.lowerBound - reach && answer < others.upperBound + reach
          && !others.contains(answer)
        guard isNear else { continue }
        used.insert(answer)
        sum += Double(min(rarity(index, side), rarity(answer, side.other), 7))
        break
      }
    }
    return sum
  }

  /// The rarity of the word at `index`, 0 for function words and beyond the claim.
  func rarity(_ index: Int, _ side: Side) -> Float {
    let offset = index - starts[side]
    return rarities[side].indices.contains(offset) ? rarities[side][offset] : 0
  }

  /// The longest chain of matches that ascends on both sides; among equals the one that patience
  /// sorting with ties to the earlier match finds. O(matches · log matches).
  private static func longestChain(_ matches: [Sides<Int>]) -> [Sides<Int>] {
    let ordered = matches.sorted { ($0.left, -$0.right) < ($1.left, -$1.right) }
    var tails: [Int] = []
    var previous = [Int](repeating: -1, count: ordered.count)
    for (index, match) in ordered.enumerated() {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if ordered[tails[middle]].right < match.right { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[index] = tails[low - 1] }
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var chain: [Sides<Int>] = []
    var at = tails.last ?? -1
    while at >= 0 {
      chain.append(ordered[at])
      at = previous[at]
    }
    return chain.reversed()
  }
}
