import Alignment
import Claims

/// What the reader shows of a comparison through a filter: the links of each claim, the
/// discrepancies in the order in which they are visited, and one mark for each claim.
///
/// Made once when the comparison arrives, and again when the filter changes; views only read it.
struct ShownLinks: Sendable {
  /// One discrepancy, as the jumps visit it: an index of `links` and one of its `discrepancies`.
  struct Item: Hashable, Sendable {
    let link: Int
    let discrepancy: Int
  }

  /// Twins and related links, in order of A's claim, then B's.
  let links: [Link]
  /// What decides what is shown.
  let filter: DiscrepancyFilter
  /// The links of each claim of a side, the best first: twins with a shown discrepancy, other twins,
  /// related ones with a shown discrepancy, other related ones; each of these by score.
  let linksOfClaim: Sides<[[Int]]>
  /// The shown discrepancies, in the order of one side's text: by that side's claim, then by the
  /// other's, then as the link lists them.
  let items: Sides<[Item]>
  /// What stands for each claim in gutter and strips.
  let marks: Sides<[ClaimMark]>
  /// The shown claims without a twin.
  let oneSided: Sides<[Int]>
  /// How many claims without a twin the filter hides.
  let hiddenOneSidedCount: Int
  /// The claims that have a twin and, whatever the filter, no discrepancy at or above the floor.
  let agrees: Sides<[Bool]>
  /// Whether nearly every claim has a counterpart with the very same text.
  let isMostlyTheSame: Bool
  /// The shown discrepancies of each link, in its order.
  private let shown: [[Int]]
  /// Which links the filter's pattern lets through.
  private let linkMatches: [Bool]

  /// Prepares a comparison. O(claims + links · log links), and with a pattern the length of the texts.
  init(_ comparison: Comparison, filter: DiscrepancyFilter) {
    let links = comparison.links.filter { $0.strength != .candidate }
    let matching = comparison.articles.map { filter.matchingClaims(in: $0) }
    func matches(_ side: Side, _ claim: Int) -> Bool {
      matching[side].map { $0.indices.contains(claim) && $0[claim] } ?? true
    }
    let linkMatches = links.map {
      matches(.left, $0.claims.left) || matches(.right, $0.claims.right)
    }
    let shown = links.indices.map { index in
      linkMatches[index]
        ? links[index].discrepancies.indices.filter {
          filter.shows(links[index].discrepancies[$0])
        } : []
    }
    let sides = Sides(left: Side.left, right: Side.right)
    let linksOfClaim = sides.map { side in
      Self.linksOfClaim(
        links, side, claims: comparison.articles[side].claims.count, shown: shown)
    }
    let withoutTwin = sides.map { comparison.oneSidedClaims($0) }
    let oneSided = sides.map { side in
      filter.showsOneSided(of: side) ? withoutTwin[side].filter { matches(side, $0) } : []
    }
    (self.links, self.filter, self.shown, self.linkMatches) = (links, filter, shown, linkMatches)
    (self.linksOfClaim, self.oneSided) = (linksOfClaim, oneSided)
    hiddenOneSidedCount =
      withoutTwin.left.count + withoutTwin.right.count - oneSided.left.count - oneSided.right.count
    items = sides.map { Self.items(of: links, in: $0, shown: shown) }
    marks = sides.map { side in
      Self.marks(linksOfClaim[side], links, shown: shown, oneSided: oneSided[side])
    }
    agrees = sides.map { side in
      linksOfClaim[side].map { Self.agree($0.map { links[$0] }, floor: filter.floor) }
    }
    isMostlyTheSame = Self.isMostlyTheSame(comparison)
  }

  /// The discrepancy an item stands for.
  func discrepancy(_ item: Item) -> Discrepancy { links[item.link].discrepancies[item.discrepancy] }

  /// The shown discrepancies of a link, in its order.
  func items(ofLink link: Int) -> [Item] { shown[link].map { Item(link: link, discrepancy: $0) } }

  /// Whether a discrepancy is shown.
  func shows(_ item: Item) -> Bool { shown[item.link].contains(item.discrepancy) }

  /// What stands for a link in the gutter.
  func mark(ofLink index: Int) -> ClaimMark {
    let link = links[index]
    return ClaimMark(
      shown[index].map { link.discrepancies[$0] },
      rest: link.strength == .twin ? .twin : .related)
  }

  /// How many shown discrepancies there are of each class, in the order of the classes.
  var counts: [(discrepancyClass: DiscrepancyClass, count: Int)] {
    DiscrepancyClass.allCases.map { discrepancyClass in
      let count = items.left.count { discrepancy($0).discrepancyClass == discrepancyClass }
      return (discrepancyClass, count)
    }
  }

  /// How many discrepancies the filter hides.
  var hiddenCount: Int { links.reduce(0) { $0 + $1.discrepancies.count } - items.left.count }

  /// How many discrepancies of a kind, or of all, the filter hides.
  func hiddenCount(of kind: DiscrepancyKind?) -> Int {
    guard let kind else { return hiddenCount }
    return links.reduce(0) { $0 + $1.discrepancies.count { $0.kind == kind } }
      - items.left.count { discrepancy($0).kind == kind }
  }

  /// How many discrepancies of one link the filter hides.
  func hiddenCount(ofLink link: Int) -> Int { links[link].discrepancies.count - shown[link].count }

  /// How many links are twins.
  var twinCount: Int { links.count { $0.strength == .twin } }

  /// How many shown claims have no twin, in words: `no twin: A 11, B 11`.
  var withoutTwin: String { "no twin: A \(oneSided.left.count), B \(oneSided.right.count)" }

  /// The claims of one side that have a twin, ascending; only those that match the filter's pattern.
  func twinClaims(_ side: Side) -> [Int] {
    linksOfClaim[side].indices.filter { claim in
      linksOfClaim[side][claim].contains { links[$0].strength == .twin && linkMatches[$0] }
    }
  }

  private static func linksOfClaim(
    _ links: [Link], _ side: Side, claims: Int, shown: [[Int]]
  ) -> [[Int]] {
    func rank(_ link: Int) -> Int {
      (links[link].strength == .twin ? 0 : 2) + (shown[link].isEmpty ? 1 : 0)
    }
    var result = [[Int]](repeating: [], count: claims)
    for (index, link) in links.enumerated() where link.claims[side] < claims {
      result[link.claims[side]].append(index)
    }
    for claim in result.indices where result[claim].count > 1 {
      result[claim].sort { first, second in
        let (one, two) = (links[first], links[second])
        if rank(first) != rank(second) { return rank(first) < rank(second) }
        if one.score != two.score { return one.score > two.score }
        return first < second
      }
    }
    return result
  }

  private static func items(of links: [Link], in side: Side, shown: [[Int]]) -> [Item] {
    let order = links.indices.sorted { first, second in
      let (one, two) = (links[first].claims, links[second].claims)
      return (one[side], one[side.other]) < (two[side], two[side.other])
    }
    return order.flatMap { link in shown[link].map { Item(link: link, discrepancy: $0) } }
  }

  private static func marks(
    _ linksOfClaim: [[Int]], _ links: [Link], shown: [[Int]], oneSided: [Int]
  ) -> [ClaimMark] {
    var isShown = [Bool](repeating: false, count: linksOfClaim.count)
    for claim in oneSided where claim < isShown.count { isShown[claim] = true }
    return linksOfClaim.enumerated().map { claim, own in
      let discrepancies = own.flatMap { link in shown[link].map { links[link].discrepancies[$0] } }
      let rest: Sign =
        if own.contains(where: { links[$0].strength == .twin }) {
          .twin
        } else if !own.isEmpty {
          .related
        } else {
          isShown[claim] ? .oneSided : .hidden
        }
      return ClaimMark(discrepancies, rest: rest)
    }
  }

  private static func agree(_ links: [Link], floor: Double) -> Bool {
    links.contains { $0.strength == .twin }
      && !links.contains { $0.discrepancies.contains { $0.confidence >= floor } }
  }

  private static func isMostlyTheSame(_ comparison: Comparison) -> Bool {
    let articles = comparison.articles
    var same = articles.map { [Bool](repeating: false, count: $0.claims.count) }
    for link in comparison.links where link.strength == .twin {
      let left = articles.left[articles.left.claims[link.claims.left].span]
      let right = articles.right[articles.right.claims[link.claims.right].span]
      guard left == right else { continue }
      same.left[link.claims.left] = true
      same.right[link.claims.right] = true
    }
    return [same.left, same.right].allSatisfy { side in
      !side.isEmpty && side.count { $0 } * 10 >= side.count * 8
    }
  }
}
