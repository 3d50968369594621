import Alignment
import TextScreen
import Theming

/// The connectors between the panes.
///
///     ○                 ┌───≠W─▶ B12      stubs for all claims; for the focused one its rails:
///     ≠MS  ━━━━━━━━━━━━━┷━≠M·S━▶ B13      straight, elbow, fork, and a pointer to a counterpart
///     =                 └──↓B20·27        that is off the screen, with its distance in rows
struct GutterView: View {
  let state: ReaderState

  func draw(into canvas: inout Canvas, in area: Area, theme: Theme) {
    guard area.columns > 1, let rails else { return }
    rails.drawn().draw(into: &canvas, in: area, glyphs: state.options.glyphs, theme: theme)
  }

  /// The rails of the focused claim over the stubs of all; nil without a comparison.
  var rails: FocusRails? {
    guard let links = state.links else { return nil }
    let area = state.layout.gutter
    var picture = GutterPicture(columns: area.columns, rows: area.rows)
    drawStubs(into: &picture, links)
    if state.showsAllRails { drawAllRails(into: &picture, links) }
    return FocusRails(state: state, links: links, over: picture)
  }

  /// Whether a gutter has so few columns that its signs are where the stubs do.
  static func isNarrow(_ columns: Int) -> Bool { columns < 12 }

  /// How many columns the stubs of each pane may take: a sign, and so many letters less one.
  static func stubColumns(inGutterOf columns: Int) -> Int { isNarrow(columns) ? 3 : 4 }

  /// A mark's sign and at most so many letters after it; a plus represents those that find no room.
  ///
  ///     three letters ≠MSA     two ≠M+     ≠Mh by hand
  static func signs(
    of mark: ClaimMark, letters: Int, _ glyphs: GlyphSet, _ role: Role,
    roleOf: (DiscrepancyKind) -> Role
  ) -> FocusRails.Signs {
    var all: FocusRails.Signs = mark.kinds.map { (String($0.letter), roleOf($0)) }
    if mark.isByHand { all.append((Sign.byHand, role)) }
    if all.count > letters { all = all.prefix(max(0, letters - 1)) + [("+", role)] }
    return [(glyphs.sign(mark.sign), role)] + all
  }

  /// A mark for every claim that begins in view, next to its own pane.
  private func drawStubs(into picture: inout GutterPicture, _ links: ShownLinks) {
    let marks = Sides(left: self.marks(.left, links), right: self.marks(.right, links))
    let room = Self.stubColumns(inGutterOf: picture.columns)
    for side in [Side.left, .right] {
      for (row, mark) in marks[side].enumerated() {
        guard let mark else { continue }
        let signs = Self.signs(of: mark, letters: room - 1, state.options.glyphs, .stub) { _ in
          .stub
        }
        let isLeft = state.edge(of: side) == .left
        picture.put(signs, isLeft ? 1 : picture.columns - signs.count, row)
      }
    }
  }

  /// The marks of the claims that begin in view, by screen row.
  private func marks(_ side: Side, _ links: ShownLinks) -> [ClaimMark?] {
    let pane = state.panes[side]
    var marks = [ClaimMark?](repeating: nil, count: state.layout.textRows)
    let top = state.tops[side]
    guard var claim = pane.claim(nearestTo: top) else { return marks }
    while claim < pane.claimRows.count, pane.claimRows[claim].lowerBound < top + marks.count {
      let row = pane.claimRows[claim].lowerBound - top
      if row >= 0 { marks[row] = links.marks[side][claim] }
      claim += 1
    }
    return marks
  }

  /// The columns between the stubs in which the lanes of all claims run, the middle first: at most
  /// three, and none of them the focused claim's.
  private func lanes(ofGutterWith columns: Int) -> [Int] {
    let stub = Self.stubColumns(inGutterOf: columns)
    let between = stub + 1...columns - stub - 1
    let own = state.edge(of: state.focus.side) == .left ? between.lowerBound : between.upperBound
    return between.filter { $0 != own }
      .sorted { (abs(2 * $0 - columns), $0) < (abs(2 * $1 - columns), $1) }
      .prefix(3).map { $0 }
  }

  /// A thin rail for every link whose claims are both in view, over at most three lanes.
  private func drawAllRails(into picture: inout GutterPicture, _ links: ShownLinks) {
    let (first, last) =
      state.arrangement.isSwapped ? (picture.columns - 1, 1) : (1, picture.columns - 1)
    let lanes = lanes(ofGutterWith: picture.columns)
    var taken = [[ClosedRange<Int>]](repeating: [], count: lanes.count)
    // The focused claim's are drawn by themselves.
    for link in links.links where link.claims[state.focus.side] != state.focus.claim {
      let rows = Sides(left: Side.left, right: Side.right).map { side in
        state.panes[side].claimRows[link.claims[side]].lowerBound - state.tops[side]
      }
      guard (0..<picture.rows).contains(rows.left), (0..<picture.rows).contains(rows.right)
      else { continue }
      if rows.left == rows.right {
        picture.line(row: rows.left, from: first, to: last, .thin)
        continue
      }
      let range = min(rows.left, rows.right)...max(rows.left, rows.right)
      let free = lanes.indices.first { lane in !taken[lane].contains { $0.overlaps(range) } }
      guard let free else { continue }
      taken[free].append(range)
      picture.line(row: rows.left, from: first, to: lanes[free], .thin)
      picture.line(column: lanes[free], from: rows.left, to: rows.right, .thin)
      picture.line(row: rows.right, from: lanes[free], to: last, .thin)
    }
  }
}

/// What is beside the one column where there is one: the sign of each claim at its first row, and
/// where only one text is shown its best counterpart.
///
///     A13 Netanyahu also held talks …     ≠MS  B13
///     A14 Observers say the missile …     ○
struct StubView: View {
  let state: ReaderState

  func draw(into canvas: inout Canvas, in area: Area, theme: Theme) {
    guard let links = state.links else { return }
    let pane = state.panes[state.focus.side]
    let top = state.tops[state.focus.side]
    for row in 0..<area.rows where pane.rows.indices.contains(top + row) {
      let line = pane.rows[top + row]
      guard let claim = line.claim,
        state.panes[line.side].claimRows[claim].lowerBound == top + row
      else { continue }
      draw(line.side, claim, links, into: &canvas, in: area, row: area.row + row, theme: theme)
    }
  }

  private func draw(
    _ side: Side, _ claim: Int, _ links: ShownLinks, into canvas: inout Canvas, in area: Area,
    row: Int, theme: Theme
  ) {
    let mark = links.marks[side][claim]
    let isFocused = side == state.focus.side && claim == state.focus.claim
    let letters =
      mark.kinds.prefix(3).map { String($0.letter) }.joined() + (mark.isByHand ? Sign.byHand : "")
    let place = Area(column: area.column + 1, row: row, columns: area.columns - 1, rows: 1)
    canvas.write(
      state.options.glyphs.sign(mark.sign) + letters, in: place,
      style: theme[isFocused ? .rail : .stub])
    let link = isFocused ? state.shownLink : links.linksOfClaim[side][claim].first
    guard let link, area.columns > 6 else { return }
    let label = state.label(side.other, links.links[link].claims[side.other])
    let column = area.column + 6
    canvas.write(
      (isFocused ? state.options.glyphs.arrow.right : " ") + label,
      at: Position(column: column, row: row), limit: area.column + area.columns - column,
      style: theme[isFocused ? .rail : .stub])
  }
}
