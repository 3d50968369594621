import Alignment
import Articles
import Claims

/// Both articles in one column: A's order, and under each of A's claims what B has to it.
///
///     A2  Ali Shamkhani, an adviser to …
///         ≠ R name or role · ~ D date            joint
///       B2  Rear Admiral Ali Shamkhani, …        in full at its best link: a twin, or one with a
///                                                shown discrepancy
///     A5  Iran is said to be open …
///         → B3 ~S · B15 ≈                        pointers: these are at other claims
///       B5  Tehran has expressed willingness …
///       B6  The sanctions date from …            without such a link: after its predecessor
///       ▸ 2 lines hidden: footer                 what follows B's last claim: at the end
extension PaneLayout {
  /// By how much B's rows are indented.
  static let ladderIndent = 2

  /// Lays both articles out in one column. Both layouts have the same rows; each has the rows of
  /// its own side's claims. Where nothing is linked, B is after A.
  /// - Parameters:
  ///   - columns: the width of a row of A; B's are `ladderIndent` narrower.
  /// - Complexity: O(length of the texts + links).
  static func ladder(
    of articles: Sides<AnnotatedArticle>, columns: Int, folding: Folding,
    agreeing: Sides<[Range<Int>]>, links: ShownLinks?
  ) -> Sides<PaneLayout> {
    let panes = Sides(
      left: PaneLayout(
        of: articles.left, side: .left, columns: columns, folding: folding,
        agreeing: agreeing.left),
      right: PaneLayout(
        of: articles.right, side: .right, columns: columns - ladderIndent, folding: folding,
        agreeing: agreeing.right))
    var builder = LadderBuilder(panes)
    builder.build(links)
    return Sides(left: Side.left, right: Side.right).map { side in
      PaneLayout(
        side: side, isLadder: true, columns: max(1, columns), rows: builder.rows,
        claimRows: builder.claimRows[side])
    }
  }

  /// The claim of the layout's side at a row of the ladder, or else the nearest one after it, or
  /// else the last one before. O(rows).
  func ladderClaim(nearestTo row: Int) -> Int? {
    func claim(_ row: Int) -> Int? { rows[row].side == side ? rows[row].claim : nil }
    let row = min(max(0, row), rows.count)
    for next in row..<rows.count { if let claim = claim(next) { return claim } }
    for previous in (0..<row).reversed() { if let claim = claim(previous) { return claim } }
    return nil
  }

  /// The next claim in the ladder, of either side, from a row on (1) or back (-1).
  func ladderPlace(_ step: Int, from row: Int) -> (side: Side, claim: Int)? {
    var row = row
    while rows.indices.contains(row) {
      if let claim = rows[row].claim { return (rows[row].side, claim) }
      row += step
    }
    return nil
  }
}

/// Puts the rows of both articles together.
private struct LadderBuilder {
  private let panes: Sides<PaneLayout>
  private(set) var rows: [PaneRow] = []
  private(set) var claimRows: Sides<[Range<Int>]>

  /// The rows of a claim, or of several that are folded away, with what follows before the next
  /// one.
  private struct Unit {
    let claim: Int
    let rows: Range<Int>
  }

  /// What is under a claim of A.
  private enum Rung {
    case joint(link: Int), pointers(claim: Int)
    case unit(Unit)
  }

  init(_ panes: Sides<PaneLayout>) {
    self.panes = panes
    claimRows = panes.map { Array(repeating: 0..<1, count: $0.claimRows.count) }
  }

  mutating func build(_ links: ShownLinks?) {
    var units = panes.map { Self.units(of: $0) }
    let tail = links.map { $0.links.isEmpty } ?? true ? nil : Self.cutTail(of: &units.right, panes)
    add(.left, 0..<(units.left.first?.rows.lowerBound ?? panes.left.rows.count))
    let rungs = Self.rungs(units, of: panes, links)
    if rungs.isLinked { addHead(of: .right, units.right) }
    for unit in rungs.top { addBelow(unit) }
    var hasRungs = !rungs.top.isEmpty
    for (unit, own) in zip(units.left, rungs.under) {
      if hasRungs || !own.isEmpty { separate() }
      add(.left, unit.rows)
      for rung in own { addBelow(rung) }
      hasRungs = !own.isEmpty
    }
    if !rungs.isLinked {
      addHead(of: .right, units.right)
      for unit in units.right {
        if panes.right.rows.indices.contains(unit.rows.lowerBound - 1),
          panes.right.rows[unit.rows.lowerBound - 1].content == .blank
        {
          separate()
        }
        add(.right, unit.rows)
      }
    }
    if let tail {
      separate()
      add(.right, tail)
    }
    while rows.last?.content == .blank { rows.removeLast() }
    if rows.isEmpty, !panes.left.claimRows.isEmpty || !panes.right.claimRows.isEmpty {
      rows.append(PaneRow(side: .left, content: .blank, span: TextSpan(0, 0), claim: nil))
    }
  }

  /// Takes what follows B's last claim, its footer, away from it: the claim may be anywhere.
  private static func cutTail(of units: inout [Unit], _ panes: Sides<PaneLayout>) -> Range<Int>? {
    guard let last = units.last, let claim = panes.right.claimRows.last else { return nil }
    units[units.count - 1] = Unit(claim: last.claim, rows: last.rows.lowerBound..<claim.upperBound)
    let tail = claim.upperBound..<last.rows.upperBound
    let first = panes.right.rows[tail].firstIndex { $0.content != .blank }
    return first.map { $0..<tail.upperBound }
  }

  private static func units(of pane: PaneLayout) -> [Unit] {
    var units: [Unit] = []
    for (claim, rows) in pane.claimRows.enumerated() {
      if let last = units.last, last.rows.lowerBound == rows.lowerBound { continue }
      let next = pane.claimRows[claim...].first { $0.lowerBound > rows.lowerBound }
      let end = next?.lowerBound ?? pane.rows.count
      units.append(Unit(claim: claim, rows: rows.lowerBound..<max(end, rows.upperBound)))
    }
    return units
  }

  /// What is before A's first claim, and under each of its units.
  private static func rungs(
    _ units: Sides<[Unit]>, of panes: Sides<PaneLayout>, _ links: ShownLinks?
  ) -> (top: [Rung], under: [[Rung]], isLinked: Bool) {
    var top: [Rung] = []
    var under = [[Rung]](repeating: [], count: units.left.count)
    guard let links, !links.links.isEmpty else { return (top, under, false) }
    var unitOfClaim = [Int](repeating: 0, count: panes.left.claimRows.count)
    for (index, unit) in units.left.enumerated() {
      let end = index + 1 < units.left.count ? units.left[index + 1].claim : unitOfClaim.count
      for claim in unit.claim..<end { unitOfClaim[claim] = index }
    }
    for (claim, own) in links.linksOfClaim.left.enumerated() {
      if own.contains(where: { !links.isShownInFull($0) }) {
        under[unitOfClaim[claim]].append(.pointers(claim: claim))
      }
    }
    var predecessor: Int?
    for unit in units.right {
      if let link = links.ladderLink(ofRight: unit.claim) {
        predecessor = unitOfClaim[links.links[link].claims.left]
        under[predecessor ?? 0].append(.joint(link: link))
      }
      if let predecessor {
        under[predecessor].append(.unit(unit))
      } else {
        top.append(.unit(unit))
      }
    }
    return (top, under, true)
  }

  private mutating func addBelow(_ rung: Rung) {
    switch rung {
    case .joint(let link): add(.joint(link: link))
    case .pointers(let claim): add(.pointers(claim: claim))
    case .unit(let unit): add(.right, unit.rows)
    }
  }

  private mutating func add(_ content: PaneRow.Content) {
    while rows.last?.content == .blank { rows.removeLast() }
    rows.append(PaneRow(side: .left, content: content, span: TextSpan(0, 0), claim: nil))
  }

  private mutating func addHead(of side: Side, _ units: [Unit]) {
    let head = 0..<(units.first?.rows.lowerBound ?? panes[side].rows.count)
    if !head.isEmpty { separate() }
    add(side, head)
  }

  private mutating func separate() {
    if let last = rows.last, last.content != .blank {
      rows.append(PaneRow(side: last.side, content: .blank, span: TextSpan(0, 0), claim: nil))
    }
  }

  private mutating func add(_ side: Side, _ range: Range<Int>) {
    let pane = panes[side]
    let first = rows.count
    rows += pane.rows[range]
    var claim = pane.claimRows.firstIndex(notBefore: range.lowerBound) { $0.lowerBound }
    while claim < pane.claimRows.count, pane.claimRows[claim].lowerBound < range.upperBound {
      let own = pane.claimRows[claim]
      let shift = first - range.lowerBound
      claimRows[side][claim] = own.lowerBound + shift..<own.upperBound + shift
      claim += 1
    }
    // B's paragraphs do not show in the ladder; a blank row would look like the end of the claim.
    if side == .right { while rows.last?.content == .blank { rows.removeLast() } }
  }
}

extension ShownLinks {
  /// The link that a claim has to its best counterpart.
  func bestLink(_ side: Side, _ claim: Int) -> Int? { linksOfClaim[side][claim].first }

  /// The link at which a claim of B is in the ladder: the best one, where it is a twin or shows a
  /// discrepancy. One that is only perhaps related takes no claim away from its neighbours.
  func ladderLink(ofRight claim: Int) -> Int? {
    bestLink(.right, claim).flatMap { link in
      links[link].strength == .twin || !items(ofLink: link).isEmpty ? link : nil
    }
  }

  /// Whether B's claim is in full at this link in the ladder.
  func isShownInFull(_ link: Int) -> Bool { ladderLink(ofRight: links[link].claims.right) == link }
}
