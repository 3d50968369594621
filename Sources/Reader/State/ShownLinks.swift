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

  /// What decides what is shown.
  let filter: DiscrepancyFilter
  /// The links of each claim of a side, the best first: twins with a shown discrepancy, other
  /// twins, related ones with a shown discrepancy, other related ones; each of these by score.
  let linksOfClaim: Sides<[[Int]]>
  /// The shown discrepancies, in the order of one side's text: by that side's claim, then by the
  /// other's, then as the link lists them.
  let items: Sides<[Item]>
  /// What represents each claim in gutter and strips.
  let marks: Sides<[ClaimMark]>
  /// The shown claims without a twin.
  let oneSided: Sides<[Int]>
  /// The claims that have a twin and, whatever the filter, no discrepancy and no place to compare.
  let agrees: Sides<[Bool]>
  /// How many shown discrepancies there are of each class, in the order of the classes.
  let counts: [(discrepancyClass: DiscrepancyClass, count: Int)]
  /// Whether there is any place to compare.
  let hasPlaces: Bool
  /// How many discrepancies at or above the floor the filter hides, by their kinds.
  private let hiddenOfKind: [DiscrepancyKind: Int]
  private let compared: ComparedLinks
  /// The shown discrepancies of each link, in its order.
  private let shown: [[Int]]
  /// Which links the filter's pattern lets through.
  private let linkMatches: [Bool]

  /// Prepares a comparison. O(claims + links · log links), and with a pattern the length of the
  /// texts.
  init(_ comparison: Comparison, filter: DiscrepancyFilter) {
    self.init(ComparedLinks(comparison), of: comparison.articles, filter: filter)
  }

  /// The same comparison through another filter. O(claims + links), and with a pattern the length
  /// of the texts.
  func filtered(by filter: DiscrepancyFilter, of articles: Sides<AnnotatedArticle>) -> ShownLinks {
    ShownLinks(compared, of: articles, filter: filter)
  }

  private init(
    _ compared: ComparedLinks, of articles: Sides<AnnotatedArticle>, filter: DiscrepancyFilter
  ) {
    let links = compared.links
    let matching = articles.map { filter.matchingClaims(in: $0) }
    func matches(_ side: Side, _ claim: Int) -> Bool {
      matching[side].map { $0.indices.contains(claim) && $0[claim] } ?? true
    }
    let linkMatches = links.map {
      matches(.left, $0.claims.left) || matches(.right, $0.claims.right)
    }
    let shown = zip(links, linkMatches).map { link, matches in
      matches
        ? link.discrepancies.indices.filter { filter.shows(link.discrepancies[$0]) } : []
    }
    let sides = Sides(left: Side.left, right: Side.right)
    let oneSided = sides.map { side in
      filter.showsOneSided(of: side)
        ? compared.withoutTwin[side].filter { matches(side, $0) } : []
    }
    let linksOfClaim = compared.linksOfClaim.map { side in
      side.map { Self.withDiscrepanciesFirst($0, links, shown: shown) }
    }
    (self.compared, self.filter) = (compared, filter)
    (self.shown, self.linkMatches) = (shown, linkMatches)
    (self.linksOfClaim, self.oneSided) = (linksOfClaim, oneSided)
    items = compared.order.map { order in
      order.flatMap { link in shown[link].map { Item(link: link, discrepancy: $0) } }
    }
    counts = DiscrepancyClass.allCases.map { discrepancyClass in
      let count = zip(links, shown).reduce(0) { count, link in
        count + link.1.count { link.0.discrepancies[$0].discrepancyClass == discrepancyClass }
      }
      return (discrepancyClass, count)
    }
    let sorts = zip(links, shown).map { link, shown in
      DiscrepancySorts(shown.lazy.map { link.discrepancies[$0] })
    }
    marks = sides.map { side in
      Self.marks(
        linksOfClaim[side], links, sorts,
        links.indices.map {
          Self.rest(links[$0], filter, matches: linkMatches[$0])
        },
        oneSided: oneSided[side])
    }
    var hidden: [DiscrepancyKind: Int] = [:]
    for (link, shown) in zip(links, shown) {
      for found in link.discrepancies where filter.isSure(found) {
        hidden[found.kind, default: 0] += 1
      }
      for index in shown { hidden[link.discrepancies[index].kind, default: 0] -= 1 }
    }
    hiddenOfKind = hidden
    hasPlaces = zip(links, linkMatches).contains { link, matches in
      matches && link.discrepancies.contains { filter.chooses($0) && !filter.isSure($0) }
    }
    agrees = sides.map { Self.agreeing(links, $0, linksOfClaim[$0].count) }
  }

  /// Twins and related links, in order of A's claim, then B's.
  var links: [Link] { compared.links }

  /// How much of the two texts is one text.
  var likeness: Likeness { compared.likeness }

  /// What the two articles are to each other.
  var regime: Regime { compared.regime }

  /// The discrepancy an item represents.
  func discrepancy(_ item: Item) -> Discrepancy { links[item.link].discrepancies[item.discrepancy] }

  /// The shown discrepancies of a link, in its order.
  func items(ofLink link: Int) -> [Item] { shown[link].map { Item(link: link, discrepancy: $0) } }

  /// Whether a discrepancy is shown.
  func shows(_ item: Item) -> Bool { shown[item.link].contains(item.discrepancy) }

  /// What represents a link in the gutter.
  func mark(ofLink index: Int) -> ClaimMark {
    let link = links[index]
    return ClaimMark(
      DiscrepancySorts(shown[index].map { link.discrepancies[$0] }),
      rest: Self.rest(link, filter, matches: linkMatches[index]), isByHand: link.origin == .user)
  }

  /// What represents a link without a shown discrepancy.
  private static func rest(_ link: Link, _ filter: DiscrepancyFilter, matches: Bool) -> Sign {
    let bare: Sign = link.strength == .twin ? .twin : .related
    guard !link.discrepancies.isEmpty else { return bare }
    let chosen = matches ? link.discrepancies.filter(filter.chooses) : []
    return chosen.isEmpty ? .hidden : chosen.contains(where: filter.isSure) ? bare : .place
  }

  /// How many discrepancies at or above the floor the filter hides, of a kind or of all. Places to
  /// compare are in no count.
  func hiddenCount(of kind: DiscrepancyKind? = nil) -> Int {
    guard let kind else { return hiddenOfKind.values.reduce(0, +) }
    return hiddenOfKind[kind] ?? 0
  }

  /// How many discrepancies of one link at or above the floor the filter hides.
  func hiddenCount(ofLink link: Int) -> Int {
    links[link].discrepancies.count(where: filter.isSure) - shown[link].count
  }

  /// Whether a link has something that may differ, and the filter chooses none of it.
  func isHidden(_ link: Int) -> Bool { mark(ofLink: link).sign == .hidden }

  /// What may differ in a link and is too unsure to be shown, as far as the filter chooses it; the
  /// surest first.
  func places(ofLink link: Int) -> [Discrepancy] {
    guard linkMatches[link] else { return [] }
    return links[link].discrepancies.filter { filter.chooses($0) && !filter.isSure($0) }
      .sorted { $0.confidence > $1.confidence }
  }

  /// How sure the surest discrepancy is that a filter chooses and its floor leaves out; nil where
  /// there is none.
  func surestPlace(under filter: DiscrepancyFilter) -> Double? {
    links.indices.filter { linkMatches[$0] }.flatMap { links[$0].discrepancies }
      .filter { filter.chooses($0) && !filter.isSure($0) }.map(\.confidence).max()
  }

  /// How many claims without a twin the filter hides.
  var hiddenOneSidedCount: Int {
    compared.withoutTwin.left.count + compared.withoutTwin.right.count
      - oneSided.left.count - oneSided.right.count
  }

  /// How many links are twins.
  var twinCount: Int { compared.twinCount }

  /// The twins in the order of one side's text; only those that match the filter's pattern.
  func twins(_ side: Side) -> [Int] {
    compared.order[side].filter { links[$0].strength == .twin && linkMatches[$0] }
  }

  /// Where a twin is among them in one side's text, as in `9/14`; nil of another link.
  func number(ofTwin link: Int, _ side: Side) -> String? {
    let twins = twins(side)
    return twins.firstIndex(of: link).map { "\($0 + 1)/\(twins.count)" }
  }

  /// How many shown claims have no twin, in words: `no twin: A 11, B 11`; with how many the filter
  /// hides `no twin: A 11, B 0 (11 hidden)`.
  var withoutTwin: String {
    let hidden = hiddenOneSidedCount
    if hidden > 0, oneSided.left.isEmpty, oneSided.right.isEmpty {
      return "no twin: \(hidden) hidden"
    }
    return "no twin: A \(oneSided.left.count), B \(oneSided.right.count)"
      + (hidden > 0 ? " (\(hidden) hidden)" : "")
  }

  /// Whether a claim passes the filter: it has a shown discrepancy, or is shown as one without a
  /// twin; where nothing but a pattern is chosen, it also does with a counterpart when one of the
  /// two matches. The floor alone is no filter. O(links of the claim + claims without a twin).
  func passes(_ side: Side, _ claim: Int) -> Bool {
    guard filter.isOn else { return true }
    let own = linksOfClaim[side][claim]
    if own.contains(where: { !shown[$0].isEmpty }) || oneSided[side].contains(claim) { return true }
    return filter.isPatternOnly && own.contains { linkMatches[$0] }
  }

  /// The links of a claim, twins first, with those that show a discrepancy before the others.
  private static func withDiscrepanciesFirst(
    _ own: [Int], _ links: [Link], shown: [[Int]]
  ) -> [Int] {
    guard own.count > 1 else { return own }
    let related = own.firstIndex { links[$0].strength != .twin } ?? own.count
    return [own[..<related], own[related...]].flatMap { part in
      part.filter { !shown[$0].isEmpty } + part.filter { shown[$0].isEmpty }
    }
  }

  private static func marks(
    _ linksOfClaim: [[Int]], _ links: [Link], _ sorts: [DiscrepancySorts], _ rests: [Sign],
    oneSided: [Int]
  ) -> [ClaimMark] {
    var isShown = [Bool](repeating: false, count: linksOfClaim.count)
    for claim in oneSided where claim < isShown.count { isShown[claim] = true }
    return linksOfClaim.enumerated().map { claim, own in
      var all = DiscrepancySorts()
      for link in own { all.formUnion(sorts[link]) }
      let rest = own.map { rests[$0] }.min { $0.rank < $1.rank }
      return ClaimMark(
        all, rest: rest ?? (isShown[claim] ? .oneSided : .hidden),
        isByHand: own.contains { links[$0].origin == .user })
    }
  }

  private static func agreeing(
    _ links: [Link], _ side: Side, _ claims: Int
  ) -> [Bool] {
    var hasTwin = [Bool](repeating: false, count: claims)
    var differs = hasTwin
    for link in links where link.claims[side] < claims {
      if link.strength == .twin { hasTwin[link.claims[side]] = true }
      if !link.discrepancies.isEmpty { differs[link.claims[side]] = true }
    }
    return zip(hasTwin, differs).map { $0 && !$1 }
  }
}
