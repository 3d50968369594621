import Alignment
import TextScreen
import Theming

/// The rails of the focused claim: one to each counterpart.
///
///     cell 0 1 2 3 4 5 6 7 8 9 10
///                  ┌ ─ ≠ W ─ ─ ▶      elbow, from the lane in the cell of the trunk
///          ━ ━ ━ ━ ┷ ━ ≠ M · S ▶      straight
///                  └ ─ B 2 0 ↓ 7      pointer to a counterpart off the screen, 7 rows down
///                  └ ≠ N R B 2 0      the same where that finds no room in one row: the distance is
///                            ↓ 7      on the next
///
/// Cells are counted from the focused side: 0 is next to its text, the last one next to the other
/// pane. Signs read from left to right on both sides.
struct FocusRails {
  typealias Signs = [(glyph: String, role: Role)]

  let state: ReaderState
  let links: ShownLinks
  private var picture: GutterPicture
  /// By screen row, the claim that a pointer on it leads to.
  private var pointed: [Int: Int] = [:]
  /// The screen rows on which rails and pointers stand.
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
  private var isNarrow: Bool { cells <= 6 }
  /// The cell in which lanes run.
  private var trunk: Int { isNarrow ? 1 : 4 }
  private var head: Signs {
    [(isLeft ? glyphs.rail.headRight : glyphs.rail.headLeft, .rail)]
  }

  /// The picture with the rails.
  consuming func drawn() -> GutterPicture {
    draw()
    return picture
  }

  /// The claim off the screen to which a pointer on a screen row leads; nil where none stands.
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
      drawStraight(to: straight, row: row, hasLanes: targets.count > 1)
    } else if elbows.isEmpty, !pointers.isEmpty {
      drawPointer(to: pointers.removeFirst(), row: row)
    } else if !targets.isEmpty {
      clear(row: row, 0..<trunk)
      picture.line(row: row, from: column(0), to: column(trunk), .focused)
      if isNarrow { putOwnSign(of: claim, row: row) }
    }
    for target in elbows { drawElbow(to: target, from: row) }
    drawSidePointers(to: pointers, from: row)
  }

  /// Gives each counterpart off the screen the nearest free row on its side, or else the nearest one.
  private mutating func drawSidePointers(to targets: [Target], from row: Int) {
    for target in targets {
      let way = target.distance < 0 ? -1 : 1
      let rows = (1...3).map { row + way * $0 } + (1...3).map { row - way * $0 }
      guard let free = rows.first(where: isFree) else { continue }
      taken.insert(free)
      drawSidePointer(to: target, from: row, at: free)
    }
  }

  // MARK: One rail each

  private mutating func drawStraight(to target: Target, row: Int, hasLanes: Bool) {
    clear(row: row, 0..<cells)
    picture.line(
      row: row, from: column(0), to: column(cells - 1),
      target.link.strength == .twin ? .heavy : .focused)
    put(head, cell: cells - 1, row: row)
    let signs = signs(of: target.mark)
    guard isNarrow else { return put(signs, cell: cells - 2 - signs.count, row: row) }
    let letters = signs.filter { $0.glyph != glyphs.separator }
    if hasLanes {
      // The fork stands in the trunk's cell, between the sign and one letter.
      put(Array(letters.prefix(1)), cell: 0, row: row)
      put(Array(letters.dropFirst().prefix(1)), cell: 2, row: row)
    } else {
      put(Array(letters.prefix(3)), cell: 0, row: row)
    }
  }

  private mutating func drawElbow(to target: Target, from row: Int) {
    guard let targetRow = target.row else { return }
    clear(row: targetRow, trunk + 1..<cells)
    drawLane(from: row, to: targetRow)
    picture.line(row: targetRow, from: column(trunk), to: column(cells - 1), .focused)
    let all = signs(of: target.mark)
    if isNarrow && all.count > 1 {
      // A letter says more than the head of so short a rail.
      return put(Array(all.prefix(2)), cell: cells - 2, row: targetRow)
    }
    put(head, cell: cells - 1, row: targetRow)
    let room = cells - trunk - 2
    let signs = Array(all.prefix(room))
    put(signs, cell: cells - 1 - max(signs.count, min(room, signs.count + 1)), row: targetRow)
  }

  /// A pointer on the claim's own row: `━≠W━━━B14↓9`.
  private mutating func drawPointer(to target: Target, row: Int) {
    pointed[row] = target.claim
    let signs = signs(of: target.mark).filter { !isNarrow || $0.glyph != glyphs.separator }
    let space = isNarrow ? cells - min(2, signs.count) : cells - 2
    let isStacked = stackDistance(of: target, beside: row, cells: space)
    let pointer = isStacked ? label(of: target) : pointer(to: target, cells: space)
    clear(row: row, 0..<cells)
    picture.line(
      row: row, from: column(0), to: column(cells - 1),
      target.link.strength == .twin ? .heavy : .focused)
    put(pointer, cell: cells - pointer.count, row: row)
    let room = cells - pointer.count - (isNarrow ? 0 : 2)
    if room > 0 {
      put(Array(signs.prefix(room)), cell: isNarrow ? 0 : 1, row: row)
    }
  }

  /// A pointer on a row of its own: `└─B14↓9`; with the letters of its discrepancies `└≠WB14`, and `↓9`
  /// on the next row.
  private mutating func drawSidePointer(to target: Target, from row: Int, at free: Int) {
    pointed[free] = target.claim
    let room = cells - trunk - 1
    let all = signs(of: target.mark).filter { $0.glyph != glyphs.separator }
    let isWhole = pointer(to: target, cells: room - all.count).count > 4
    // A mere sign gives way to the distance; letters do not, where another row takes that.
    let isStacked =
      (isNarrow || all.count > 1)
      && stackDistance(of: target, beside: free, cells: isNarrow ? room : room - all.count)
    let label = label(of: target)
    let signs =
      isStacked
      ? Array(all.prefix(room - label.count))
      : isNarrow
        ? label.count > room ? Array(all.prefix(room - 1)) : []
        : all.count > 1 || isWhole ? all : []
    let pointer = isStacked ? label : pointer(to: target, cells: max(1, room - signs.count))
    clear(row: free, trunk + 1..<cells)
    drawLane(from: row, to: free)
    picture.line(row: free, from: column(trunk), to: column(cells - 1), .focused)
    put(pointer, cell: cells - pointer.count, row: free)
    put(signs, cell: cells - pointer.count - signs.count, row: free)
  }

  /// Puts the distance `↓9` on the next row, where it does not stand beside the label in so many cells
  /// but the label does; on that above for what is further up. False where it finds no empty row: beside
  /// another claim's sign it would seem to belong to that.
  private mutating func stackDistance(of target: Target, beside row: Int, cells room: Int) -> Bool {
    let label = label(of: target)
    let distance = distance(of: target)
    let way = target.distance < 0 ? -1 : 1
    let other = row + way
    guard label.count + distance.count > room, label.count <= room,
      distance.count <= cells - trunk - 1, isFree(other), !picture.hasSigns(row: other)
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

  private func label(of target: Target) -> Signs {
    state.label(side.other, target.claim).map { (String($0), .rail) }
  }

  private func distance(of target: Target) -> Signs {
    let arrow = target.distance < 0 ? glyphs.arrow.up : glyphs.arrow.down
    return (arrow + String(abs(target.distance))).map { (String($0), .rail) }
  }

  /// Where no rail of the claim runs along its row, its first letter or else its sign stays.
  private mutating func putOwnSign(of claim: Int, row: Int) {
    let mark = links.marks[side][claim]
    let kind: Signs = mark.kinds.prefix(1).map { (String($0.letter), $0.role) }
    put(kind.isEmpty ? [(glyphs.sign(mark.sign), .rail)] : kind, cell: 0, row: row)
  }

  /// The lane from the row of the focused claim to another one; signs in its way give way.
  private mutating func drawLane(from row: Int, to other: Int) {
    for between in min(row, other)...max(row, other) where between != row {
      picture.clearSign(column(trunk), between)
    }
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

  /// As much of `A8↑27` as fits: label, arrow, distance in rows.
  private func pointer(to target: Target, cells: Int) -> Signs {
    let arrow = target.distance < 0 ? glyphs.arrow.up : glyphs.arrow.down
    let label = state.label(side.other, target.claim)
    let forms = [
      label + arrow + String(abs(target.distance)), arrow + label,
      // Which side it is on is clear.
      arrow + label.dropFirst(), arrow,
    ]
    let form = forms.first { $0.count <= cells } ?? arrow
    return form.map { (String($0), .rail) }
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
