import Alignment
import Claims

/// What the reader shows of a comparison whatever the filter: the links, in the orders in which
/// they are gone through.
///
/// Made once when the comparison arrives.
struct ComparedLinks: Sendable {
  /// Twins and related links, in order of A's claim, then B's.
  let links: [Link]
  /// The links in the order of one side's text: by that side's claim, then by the other's.
  let order: Sides<[Int]>
  /// The links of each claim of a side: twins, then related ones, each of these by score.
  let linksOfClaim: Sides<[[Int]]>
  /// The claims without a twin.
  let withoutTwin: Sides<[Int]>
  /// How many links are twins.
  let twinCount: Int
  /// How much of the two texts is one text.
  let likeness: Likeness
  /// What the two articles are to each other.
  let regime: Regime

  /// Prepares a comparison. O(claims + links · log links).
  init(_ comparison: Comparison) {
    let links = comparison.links.filter { $0.strength != .candidate }
    let keys = links.enumerated().map { Key($1, index: $0) }
    let sides = Sides(left: Side.left, right: Side.right)
    self.links = links
    order = sides.map { side in
      keys.sorted {
        ($0.claims[side], $0.claims[side.other]) < ($1.claims[side], $1.claims[side.other])
      }
      .map(\.index)
    }
    let best = keys.sorted { one, other in
      if one.isTwin != other.isTwin { return one.isTwin }
      return (-one.score, one.index) < (-other.score, other.index)
    }
    linksOfClaim = sides.map { side in
      var result = [[Int]](repeating: [], count: comparison.articles[side].claims.count)
      for key in best where key.claims[side] < result.count {
        result[key.claims[side]].append(key.index)
      }
      return result
    }
    withoutTwin = sides.map { comparison.oneSidedClaims($0) }
    twinCount = links.count { $0.strength == .twin }
    likeness = comparison.likeness
    regime = comparison.regime
  }

  /// What of a link decides its place.
  private struct Key {
    let claims: Sides<Int>
    let isTwin: Bool
    let score: Double
    let index: Int

    init(_ link: Link, index: Int) {
      claims = link.claims
      isTwin = link.strength == .twin
      score = link.score
      self.index = index
    }
  }
}
