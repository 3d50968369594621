import Articles
import Claims

/// How much the words of two claims weigh.
struct ClaimWeights: Sendable {
  /// The claims' words.
  let words: Sides<Range<Int>>
  /// How rare each word is; 0 for function words.
  let rarities: Sides<[Float]>

  /// Weighs the words of two claims. O(words).
  init(_ claims: Sides<Claim>, in articles: Sides<AnnotatedArticle>) {
    words = claims.map(\.words)
    rarities = Sides(
      left: Self.rarities(articles.left.words[claims.left.words]),
      right: Self.rarities(articles.right.words[claims.right.words]))
  }

  private static func rarities(_ words: ArraySlice<Word>) -> [Float] {
    words.map { $0.kind == .function ? 0 : $0.rarity }
  }
}

/// Which words of two claims correspond, to look up from either side, and where between them a
/// stretch of words was put in the place of another.
///
///     A  The [House]  [Foreign]  Relations  [Committee]  met   …
///     B  The [House]  [Foreign]  Affairs    [Committee]  met   …
///                                ^ a slot, held by two matches before and one after
struct MatchedWords: Sendable {
  private let partners: Sides<Partners>
  private let weights: ClaimWeights
  /// Which share of each claim's words, weighted by rarity, has a counterpart.
  let coverage: Sides<Double>
  /// The lesser of the two shares.
  var closeness: Double { min(coverage.left, coverage.right) }

  /// Looks matches of two claims' words up. O(words + matches).
  init(_ matches: [WordMatch], weights: ClaimWeights) {
    self.weights = weights
    partners = Sides(
      left: Partners(of: weights.words.left, matches.map(\.words)),
      right: Partners(of: weights.words.right, matches.map(\.words.swapped)))
    coverage = Sides(
      left: Self.share(weights.rarities.left, partners.left),
      right: Self.share(weights.rarities.right, partners.right))
  }

  /// Matches that follow each other on both sides, the longest such chain. O(matches · log
  /// matches).
  static func chain(
    of matches: [WordMatch], articles: Sides<AnnotatedArticle>, claims: Sides<Claim>
  ) -> [Sides<Int>] {
    // Among chains of one length the walk decides: it begins at the side whose wording sorts first,
    // whichever side that is.
    let isSwapped = articles.right.words[claims.right.words].lazy.map(\.normal)
      .lexicographicallyPrecedes(articles.left.words[claims.left.words].lazy.map(\.normal))
    let places = matches.map { isSwapped ? $0.words.swapped : $0.words }
    return longestChain(places).map { isSwapped ? $0.swapped : $0 }
  }

  private static func share(_ rarities: [Float], _ partners: Partners) -> Double {
    var all = 0.0
    var matched = 0.0
    for (offset, rarity) in rarities.enumerated() {
      all += Double(rarity)
      if partners.hasAny(offset) { matched += Double(rarity) }
    }
    return all > 0 ? matched / all : 0
  }

  /// The words of the other side that correspond to the word at `index`; none beyond the claim.
  func counterparts(of index: Int, on side: Side) -> ArraySlice<Int> {
    partners[side].counterparts(index - weights.words[side].lowerBound)
  }

  /// Whether the word at `index` has a counterpart.
  func isMatched(_ index: Int, _ side: Side) -> Bool {
    partners[side].hasAny(index - weights.words[side].lowerBound)
  }

  /// Whether any of the words has a counterpart.
  func anyMatched(_ words: Range<Int>, _ side: Side) -> Bool {
    words.contains { isMatched($0, side) }
  }

  /// Whether the two words correspond.
  func match(_ left: Int, _ right: Int) -> Bool {
    counterparts(of: left, on: .left).contains(right)
  }

  /// How much of what is around two stretches of words is the same: the sum of the rarities of the
  /// words that correspond within `reach` words of both, each at most 7.
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
      for counterpart in counterparts(of: index, on: side) where !used.contains(counterpart) {
        let isNear =
          counterpart >= others.lowerBound - reach && counterpart < others.upperBound + reach
          && !others.contains(counterpart)
        guard isNear else { continue }
        used.insert(counterpart)
        sum += Double(min(rarity(index, side), rarity(counterpart, side.other), 7))
        break
      }
    }
    return sum
  }

  /// The rarity of the word at `index`, 0 for function words and beyond the claim.
  func rarity(_ index: Int, _ side: Side) -> Float {
    weights.words[side].contains(index)
      ? weights.rarities[side][index - weights.words[side].lowerBound] : 0
  }

  /// The counterparts of a claim's words, one list after the other.
  private struct Partners: Sendable {
    /// Where the counterparts of the word at an offset begin in `all`; one more for the end.
    private var starts: [Int]
    private var all: [Int]

    /// Sorts matches by their left words, which are among `words`; equal ones stay in order.
    init(of words: Range<Int>, _ matches: [Sides<Int>]) {
      starts = Array(repeating: 0, count: words.count + 1)
      all = Array(repeating: 0, count: matches.count)
      for match in matches { starts[match.left - words.lowerBound + 1] += 1 }
      for offset in starts.indices.dropFirst() { starts[offset] += starts[offset - 1] }
      var next = starts
      for match in matches {
        let offset = match.left - words.lowerBound
        all[next[offset]] = match.right
        next[offset] += 1
      }
    }

    func hasAny(_ offset: Int) -> Bool {
      offset >= 0 && offset + 1 < starts.count && starts[offset] < starts[offset + 1]
    }

    func counterparts(_ offset: Int) -> ArraySlice<Int> {
      guard offset >= 0, offset + 1 < starts.count else { return [] }
      return all[starts[offset]..<starts[offset + 1]]
    }
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
