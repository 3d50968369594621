import Alignment
import Claims

/// What the reader shows of a comparison at a confidence floor: the links of each claim, the
/// discrepancies in the order in which they are visited, and one mark for each claim.
///
/// Made once when the comparison arrives, and again when the floor moves; views only read it.
struct ShownLinks: Sendable {
  /// One discrepancy, as the jumps visit it: an index of `links` and one of its `discrepancies`.
  struct Item: Hashable, Sendable {
    let link: Int
    let discrepancy: Int
  }

  /// Twins and related links, in order of A's claim, then B's.
  let links: [Link]
  /// Discrepancies below this confidence are not shown.
  let floor: Double
  /// The links of each claim of a side, the best first: twins with a shown discrepancy, other twins,
  /// related ones with a shown discrepancy, other related ones; each of these by score.
  let linksOfClaim: Sides<[[Int]]>
  /// The discrepancies at or above the floor, in the order of one side's text: by that side's claim,
  /// then by the other's, then as the link lists them.
  let items: Sides<[Item]>
  /// What stands for each claim in gutter and strips.
  let marks: Sides<[ClaimMark]>
  /// The claims without a twin.
  let oneSided: Sides<[Int]>
  /// Whether nearly every claim has a counterpart with the very same text.
  let isMostlyTheSame: Bool

  /// Prepares a comparison. O(claims + links · log links).
  init(_ comparison: Comparison, floor: Double) {
    let links = comparison.links.filter { $0.strength != .candidate }
    self.links = links
    self.floor = floor
    let sides = Sides(left: Side.left, right: Side.right)
    let linksOfClaim = sides.map { side in
      Self.linksOfClaim(links, side, claims: comparison.articles[side].claims.count, floor: floor)
    }
    self.linksOfClaim = linksOfClaim
    items = sides.map { Self.items(of: links, in: $0, floor: floor) }
    marks = sides.map { side in
      linksOfClaim[side].map { ClaimMark(links: $0.map { links[$0] }, floor: floor) }
    }
    oneSided = sides.map { comparison.oneSidedClaims($0) }
    isMostlyTheSame = Self.isMostlyTheSame(comparison)
  }

  /// The discrepancy an item stands for.
  func discrepancy(_ item: Item) -> Discrepancy { links[item.link].discrepancies[item.discrepancy] }

  /// The shown discrepancies of a link, in its order.
  func items(ofLink link: Int) -> [Item] {
    links[link].discrepancies.indices
      .filter { links[link].discrepancies[$0].confidence >= floor }
      .map { Item(link: link, discrepancy: $0) }
  }

  /// How many shown discrepancies there are of each class, in the order of the classes.
  var counts: [(discrepancyClass: DiscrepancyClass, count: Int)] {
    DiscrepancyClass.allCases.map { discrepancyClass in
      let count = items.left.count { discrepancy($0).discrepancyClass == discrepancyClass }
      return (discrepancyClass, count)
    }
  }

  /// How many discrepancies the floor hides.
  var hiddenCount: Int { links.reduce(0) { $0 + $1.discrepancies.count } - items.left.count }

  /// How many discrepancies of one link the floor hides.
  func hiddenCount(ofLink link: Int) -> Int {
    links[link].discrepancies.count { $0.confidence < floor }
  }

  /// How many links are twins.
  var twinCount: Int { links.count { $0.strength == .twin } }

  /// How many claims have no twin, in words: `no twin: A 11, B 11`.
  var withoutTwin: String { "no twin: A \(oneSided.left.count), B \(oneSided.right.count)" }

  /// The claims of one side that have a twin, ascending.
  func twinClaims(_ side: Side) -> [Int] {
    linksOfClaim[side].indices.filter { claim in
      linksOfClaim[side][claim].contains { links[$0].strength == .twin }
    }
  }

  private static func linksOfClaim(
    _ links: [Link], _ side: Side, claims: Int, floor: Double
  ) -> [[Int]] {
    func rank(_ link: Link) -> Int {
      let isShown = link.discrepancies.contains { $0.confidence >= floor }
      return (link.strength == .twin ? 0 : 2) + (isShown ? 0 : 1)
    }
    var result = [[Int]](repeating: [], count: claims)
    for (index, link) in links.enumerated() where link.claims[side] < claims {
      result[link.claims[side]].append(index)
    }
    for claim in result.indices where result[claim].count > 1 {
      result[claim].sort { first, second in
        let (one, two) = (links[first], links[second])
        if rank(one) != rank(two) { return rank(one) < rank(two) }
        if one.score != two.score { return one.score > two.score }
        return first < second
      }
    }
    return result
  }

  private static func items(of links: [Link], in side: Side, floor: Double) -> [Item] {
    let order = links.indices.sorted { first, second in
      let (one, two) = (links[first].claims, links[second].claims)
      return (one[side], one[side.other]) < (two[side], two[side.other])
    }
    return order.flatMap { link in
      links[link].discrepancies.indices
        .filter { links[link].discrepancies[$0].confidence >= floor }
        .map { Item(link: link, discrepancy: $0) }
    }
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

/// What stands for a claim where there is room for a sign only.
struct ClaimMark: Hashable, Sendable {
  /// How the claim stands to the other account.
  let sign: Sign
  /// The kinds of its shown discrepancies, in their order, each once.
  let kinds: [DiscrepancyKind]

  /// Marks a claim by its links.
  init(links: [Link], floor: Double) {
    let shown = links.flatMap(\.discrepancies).filter { $0.confidence >= floor }
    kinds = DiscrepancyKind.allCases.filter { kind in shown.contains { $0.kind == kind } }
    let classes = DiscrepancyClass.allCases.filter { discrepancyClass in
      shown.contains { $0.discrepancyClass == discrepancyClass }
    }
    if let gravest = classes.first {
      sign = .discrepancy(gravest)
    } else if links.contains(where: { $0.strength == .twin }) {
      sign = .twin
    } else {
      sign = links.isEmpty ? .oneSided : .related
    }
  }
}

/// How a claim stands to the other account, in one sign.
enum Sign: Hashable, Sendable {
  case discrepancy(DiscrepancyClass)
  case oneSided, twin, related

  /// Which of several signs stands for all of them where there is room for one: the lowest.
  var rank: Int {
    switch self {
    case .discrepancy(.conflict): 0
    case .discrepancy(.update): 1
    case .discrepancy(.difference): 2
    case .oneSided: 3
    case .twin: 4
    case .related: 5
    }
  }
}
