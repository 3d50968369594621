import Claims

/// What the claims of two articles speak of, in numbers that hold for both.
///
///     left    “Rep. Ann Roe resigned.”      [0]
///     right   “The congresswoman is out.”   [0]   where the article names her too
struct PairEntities: Sendable {
  /// For every claim of each side the entities it speaks of by whatever words, distinct, ascending.
  let claims: Sides<[[Int]]>
  /// For every claim of each side those whose quotation it is part of, distinct, ascending.
  let speakers: Sides<[[Int]]>
  /// The weight of an entity, on the scale of `PairTerms.weights`: 64 times the logarithm of how
  /// rare claims that speak of it are in the pair.
  let weights: [Int]

  /// Numbers what both articles speak of. O(mentions).
  init(_ sources: PairSources) {
    let (found, matching) = (sources.found, sources.matching)
    var count = found.left.entities.count
    let left = Array(0..<count)
    let right = matching.leftOfRight.map { counterpart in
      if let counterpart { return counterpart }
      count += 1
      return count - 1
    }
    let numbers = Sides(left: left, right: right)
    claims = Self.numbers(in: found, numbers) { $0 != .speaker }
    speakers = Self.numbers(in: found, numbers) { $0 == .speaker }
    var frequencies = [Int](repeating: 0, count: count)
    for entity in (claims.left + claims.right).joined() { frequencies[entity] += 1 }
    let all = claims.left.count + claims.right.count
    weights = frequencies.map { frequency in
      let ratio = Double(all + Self.smoothing) / (Double(frequency) + 0.5)
      return Int((64 * naturalLogarithm(ratio)).rounded())
    }
  }

  private static func numbers(
    in found: Sides<ArticleEntities>, _ numbers: Sides<[Int]>, _ isMeant: (MentionWay) -> Bool
  ) -> Sides<[[Int]]> {
    func of(_ side: Side) -> [[Int]] {
      found[side].claims.map { mentions in
        Set(mentions.filter { isMeant($0.way) }.map { numbers[side][$0.entity] }).sorted()
      }
    }
    return Sides(left: of(.left), right: of(.right))
  }

  /// Claims added to a pair's count, so that an entity of a very short pair is not taken for
  /// common.
  private static let smoothing = 12
}
