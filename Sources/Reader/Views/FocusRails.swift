import Alignment
import TextScreen
import Theming

/// The rails of the focused claim: one to each counterpart.
///
///     cell 0 1 2 3 4 5 6 7 8 9 10
///                  ┌ ─ ≠ W ─ ─ ▶      elbow, from the lane in the cell of the trunk
///          ━ ━ ━ ━ ┷ ━ ≠ M · S ▶      straight
///                  └ = B 2 0 ↓ 7      pointer to a counterpart off the screen, 7 rows down
///                  └ ≠ N R ─ B 20     the same where that finds no room in one row: the distance
///                              ↓7     is on the next
///
///     cell 0 1 2 3 4 5 6 7
///          ≠ M S ┿ ━ ━ ━ ▶            the same in the narrow gutter: the sign is where the claim's
///                └ ↻ N ─ ▶            stub does
///
/// Cells are counted from the focused side: 0 is next to its text, the last one next to the other
/// pane. Lanes run between the stubs of both panes and cover none. Signs read from left to right on
/// both sides, the class before the letters.
struct FocusRails {
  typealias Signs = [(glyph: String, role: Role)]

  let state: ReaderState
  let links: ShownLinks
  private var picture: GutterPicture
  /// By screen row, the claim that a pointer on it leads to.
  private var pointed: [Int: Int] = [:]
  /// The screen rows on which rails and pointers are.
  private var taken: Set<Int> = []

  /// A counterpart as seen from the focused claim.
  private struct Target {
    let link: Link
    /// What is shown of the link.
    let mark: ClaimMark
    let claim: Int
    /// Screen row of its first row in view; nil where it is off the screen.
    let row: Int?
    /// Its first row, counted from the row of the focused claim.
    let distance: Int
  }

  /// Prepares to draw over `picture`.
  init(state: ReaderState, links: ShownLinks, over picture: GutterPicture) {
    self.state = state
    self.links = links
    self.picture = picture
  }

  private var side: Side { state.focus.side }
  /// Whether the focused pane is the one on the left.
  private var isLeft: Bool { state.edge(of: side) == .left }
  private var glyphs: GlyphSet { state.options.glyphs }
  private var cells: Int { picture.columns - 1 }
  private var isNarrow: Bool { GutterView.isNarrow(picture.columns) }
  /// The cell in which lanes run: the first one that no stub takes.
  private var trunk: Int { GutterView.stubColumns(inGutterOf: picture.columns) }
  private var head: Signs {
    [(isLeft ? glyphs.rail.headRight : glyphs.rail.headLeft, .rail)]
  }

  /// The picture with the rails.
  consuming func drawn() -> GutterPicture {
    draw()
    return picture
  }

  /// The claim off the screen to which a pointer on a screen row leads; nil where none is.
  consuming func pointedClaim(atRow row: Int) -> Int? {
    draw()
    return pointed[row]
  }

  private mutating func draw() {
    guard let claim = state.focus.claim, let row = state.rowInView(side, claim) else { return }
    let targets = links.linksOfClaim[side][claim].map { target(ofLink: $0, from: row) }
    var pointers = targets.filter { $0.row == nil }
    let elbows = targets.filter { $0.row != nil && $0.row != row }
    let straight = targets.first { $0.row == row }
    taken = Set(targets.compactMap(\.row) + [row])
    if let straight {
      drawStraight(to: straight, row: row)
    } else if elbows.isEmpty, !pointers.isEmpty {
      drawPointer(to: pointers.removeFirst(), row: row)
    } else if !targets.isEmpty {
      clear(row: row, 0..<trunk)
      picture.line(row: row, from: column(0), to: column(trunk), .focused)
      // The narrow gutter has no room for signs along the lane; the claim's own stay.
      if isNarrow { put(signs(of: links.marks[side][claim], letters: 2), cell: 0, row: row) }
    }
    for target in elbows { drawElbow(to: target, from: row) }
    drawSidePointers(to: pointers, from: row)
  }

  /// Gives each counterpart off the screen the nearest row, on its side if it can be, on which no
  /// claim of the other pane has its stub; or else one on which that is a mere sign, and the
  /// pointer is before it. Where there is neither, the detail pane alone tells of it.
  private mutating func drawSidePointers(to targets: [Target], from row: Int) {
    for target in targets {
      let way = target.distance < 0 ? -1 : 1
      let rows = ((1...8).map { row + way * $0 } + (1...8).map { row - way * $0 }).filter(isFree)
      let stubs = rows.map(columnsOfStubBeyondTrunk)
      guard let chosen = stubs.firstIndex(of: 0) ?? stubs.firstIndex(of: 1) else { continue }
      taken.insert(rows[chosen])
      drawSidePointer(to: target, from: row, at: rows[chosen], end: cells - 2 * stubs[chosen])
    }
  }

  // MARK: One rail each

  private mutating func drawStraight(to target: Target, row: Int) {
    clear(row: row, 0..<cells)
    picture.line(
      row: row, from: column(0), to: column(cells - 1),
      target.link.strength == .twin ? .heavy : .focused)
    put(head, cell: cells - 1, row: row)
    if isNarrow { return put(signs(of: target.mark, letters: 2), cell: 0, row: row) }
    let signs = signs(of: target.mark)
    put(signs, cell: cells - 2 - signs.count, row: row)
  }

  private mutating func drawElbow(to target: Target, from row: Int) {
    guard let targetRow = target.row else { return }
    clear(row: targetRow, trunk + 1..<cells)
    drawLane(from: row, to: targetRow)
    picture.line(row: targetRow, from: column(trunk), to: column(cells - 1), .focused)
    put(head, cell: cells - 1, row: targetRow)
    let room = cells - trunk - 2
    let all = signs(of: target.mark)
    let signs = all.count > room ? signs(of: target.mark, letters: room - 1) : all
    put(signs, cell: cells - 1 - max(signs.count, min(room, signs.count + 1)), row: targetRow)
  }

  /// A pointer on the claim's own row: `━≠W━━━B14↓9`.
  private mutating func drawPointer(to target: Target, row: Int) {
    pointed[row] = target.claim
    let start = isNarrow ? 0 : 1
    let chosen = choosePointer(to: target, beside: row, cells: cells - start)
    clear(row: row, 0..<cells)
    picture.line(
      row: row, from: column(0), to: column(cells - 1),
      target.link.strength == .twin ? .heavy : .focused)
    put(chosen.pointer, cell: cells - chosen.pointer.count, row: row)
    put(chosen.signs, cell: start, row: row)
  }

  /// A pointer on a row of its own: `└=B14↓9`; with the letters of its discrepancies `└≠W─B14`, and
  /// `↓9` on the next row.
  private mutating func drawSidePointer(
    to target: Target, from row: Int, at free: Int, end: Int
  ) {
    pointed[free] = target.claim
    let chosen = choosePointer(
      to: target, beside: end == cells ? free : nil, cells: end - trunk - 1)
    clear(row: free, trunk + 1..<end)
    drawLane(from: row, to: free)
    picture.line(row: free, from: column(trunk), to: column(end - 1), .focused)
    // Also towards the left, the sign comes before the label.
    let (inner, outer) =
      isLeft ? (chosen.signs, chosen.pointer) : (chosen.pointer, chosen.signs)
    put(outer, cell: end - outer.count, row: free)
    put(inner, cell: end - outer.count - chosen.gap - inner.count, row: free)
  }

  /// What a pointer shows: signs, a gap where a letter would run into the label, and where it
  /// leads.
  private typealias ChosenPointer = (signs: Signs, gap: Int, pointer: Signs)

  /// As much as `room` cells hold. The sign of the link always stays, then the label, then the
  /// letters, and then the distance, which the row next to `row` may take.
  private mutating func choosePointer(
    to target: Target, beside row: Int?, cells room: Int
  ) -> ChosenPointer {
    let all = signs(of: target.mark).filter { $0.glyph != glyphs.separator }
    let label = label(of: target)
    let distance = distance(of: target)
    let arrow = Array(distance.prefix(1))
    var forms = [all]
    if all.count > 2 { forms.append(signs(of: target.mark, letters: 2)) }
    if all.count > 1 { forms.append(Array(all.prefix(1))) }
    for signs in forms {
      let gap = signs.count > 1 ? 1 : 0
      if signs.count + gap + label.count + distance.count <= room {
        return (signs, gap, label + distance)
      }
      if signs.count + gap + label.count <= room, stackDistance(of: target, beside: row) {
        return (signs, gap, label)
      }
      if signs.count + label.count < room { return (signs, 0, arrow + label) }
    }
    // Which side it is on is clear.
    let short = arrow + label.dropFirst()
    for signs in forms where signs.count + short.count <= room { return (signs, 0, short) }
    return (Array(all.prefix(1)), 0, arrow)
  }

  /// Puts the distance `↓9` on the next row; on that above for what is further up. False where it
  /// finds no empty row: beside another claim's sign it would seem to belong to that.
  private mutating func stackDistance(of target: Target, beside row: Int?) -> Bool {
    guard let row else { return false }
    let distance = distance(of: target)
    let other = row + (target.distance < 0 ? -1 : 1)
    guard distance.count <= cells - trunk - 1, isFree(other), !picture.hasSigns(row: other)
    else { return false }
    taken.insert(other)
    pointed[other] = target.claim
    clear(row: other, trunk + 1..<cells)
    put(distance, cell: cells - distance.count, row: other)
    return true
  }

  private func isFree(_ row: Int) -> Bool {
    !taken.contains(row) && (0..<picture.rows).contains(row)
  }

  /// How many columns the stub of a claim of the other pane takes on a row.
  private func columnsOfStubBeyondTrunk(row: Int) -> Int {
    (trunk + 1..<cells).count { picture.hasSign(column($0), row) }
  }

  private func label(of target: Target) -> Signs {
    state.label(side.other, target.claim).map { (String($0), .rail) }
  }

  private func distance(of target: Target) -> Signs {
    let arrow = target.distance < 0 ? glyphs.arrow.up : glyphs.arrow.down
    return (arrow + String(abs(target.distance))).map { (String($0), .rail) }
  }

  /// The lane from the row of the focused claim to another one.
  private mutating func drawLane(from row: Int, to other: Int) {
    picture.line(column: column(trunk), from: row, to: other, .focused)
  }

  // MARK: Cells and signs

  /// The column of a cell.
  private func column(_ cell: Int) -> Int {
    isLeft ? 1 + cell : picture.columns - 1 - cell
  }

  private mutating func clear(row: Int, _ cells: Range<Int>) {
    for cell in cells { picture.clear(row: row, column(cell)..<column(cell) + 1) }
  }

  /// Puts signs into the cells from `first` on, reading from left to right.
  private mutating func put(_ signs: Signs, cell first: Int, row: Int) {
    guard !signs.isEmpty else { return }
    picture.put(signs, isLeft ? column(first) : column(first + signs.count - 1), row)
  }

  /// `≠M·S` in the roles of the kinds; with more than two kinds `≠MSA`; a link by hand `=h`, `≠Mh`.
  private func signs(of mark: ClaimMark) -> Signs {
    var signs: Signs = [(glyphs.sign(mark.sign), .rail)]
    for (index, kind) in mark.kinds.prefix(3).enumerated() {
      if index > 0 && mark.kinds.count == 2 { signs.append((glyphs.separator, .rail)) }
      signs.append((String(kind.letter), kind.role))
    }
    if mark.isByHand { signs.append((Sign.byHand, .rail)) }
    return signs
  }

  /// The same in at most so many letters; a plus represents those that find no room: `≠M+`.
  private func signs(of mark: ClaimMark, letters: Int) -> Signs {
    GutterView.signs(of: mark, letters: letters, glyphs, .rail) { $0.role }
  }

  private func target(ofLink index: Int, from row: Int) -> Target {
    let link = links.links[index]
    let claim = link.claims[side.other]
    let first = state.panes[side.other].claimRows[claim].lowerBound
    return Target(
      link: link, mark: links.mark(ofLink: index), claim: claim,
      row: state.rowInView(side.other, claim),
      distance: first - state.tops[side.other] - row)
  }
}

extension ReaderState {
  /// The screen row on which a claim begins or is first seen; nil where no row of it is in view.
  func rowInView(_ side: Side, _ claim: Int) -> Int? {
    let rows = panes[side].claimRows[claim]
    let view = tops[side]..<tops[side] + layout.textRows
    guard rows.overlaps(view) else { return nil }
    return max(0, rows.lowerBound - view.lowerBound)
  }
}
