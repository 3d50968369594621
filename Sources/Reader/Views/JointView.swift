import Alignment
import TextScreen
import Theming

/// A row of the ladder between two claims: what lies between them.
///
///     ≠ R name or role · ~ D date or time
struct JointView: View {
  let state: ReaderState
  let link: Int

  func draw(into canvas: inout Canvas, in area: Area, theme: Theme) {
    guard let links = state.links, links.links.indices.contains(link) else { return }
    let glyphs = state.options.glyphs
    let isFocused = state.shownLink == link
    var column = area.column
    func write(_ text: String, _ style: Style) {
      column += canvas.write(
        text, at: Position(column: column, row: area.row),
        limit: max(0, area.column + area.columns - column), style: style)
    }
    let quiet = theme[isFocused ? .rail : .stub]
    if links.links[link].origin == .user { write("by hand \(glyphs.separator) ", quiet) }
    let items = links.items(ofLink: link)
    let discrepancies = items.map(links.discrepancy)
    if discrepancies.isEmpty {
      let sign = links.mark(ofLink: link).sign
      let strength = links.links[link].strength == .twin ? "twin" : "perhaps related"
      let hidden = links.hiddenCount(ofLink: link)
      let note = hidden > 0 ? ", \(hidden) hidden" : sign == .place ? ", compare" : ""
      write("\(glyphs.sign(sign)) \(strength)\(note)", quiet)
    }
    // Where the names of the kinds find no room, their letters do.
    let width = discrepancies.reduce(0) { $0 + $1.kind.title.columnWidth + 7 }
    let isShort = width > area.column + area.columns - column
    for (index, discrepancy) in discrepancies.enumerated() {
      let sign = glyphs.sign(.discrepancy(discrepancy.discrepancyClass))
      if index > 0 { write(isShort ? " " : " \(glyphs.separator) ", quiet) }
      let isShown = isFocused && items[index] == state.shownItem
      write(
        "\(sign) \(discrepancy.kind.letter)" + (isShort ? "" : " \(discrepancy.kind.title)"),
        isShown ? theme[discrepancy.kind.role] : quiet)
    }
  }
}

/// A row of the ladder under a claim of A: its counterparts that are at other claims.
///
///     → B3 ~S · B15 ≈
struct PointersView: View {
  let state: ReaderState
  let claim: Int

  func draw(into canvas: inout Canvas, in area: Area, theme: Theme) {
    guard let links = state.links, links.linksOfClaim.left.indices.contains(claim) else { return }
    let glyphs = state.options.glyphs
    var column = area.column
    func write(_ text: String, isShown: Bool) {
      column += canvas.write(
        text, at: Position(column: column, row: area.row),
        limit: max(0, area.column + area.columns - column),
        style: theme[isShown ? .rail : .stub])
    }
    for link in links.linksOfClaim.left[claim] where !links.isShownInFull(link) {
      let isShown = state.shownLink == link
      let start = column == area.column ? glyphs.arrow.right : " \(glyphs.separator)"
      let mark = links.mark(ofLink: link)
      let letters =
        mark.kinds.map { String($0.letter) }.joined() + (mark.isByHand ? Sign.byHand : "")
      let label = state.label(.right, links.links[link].claims.right)
      write(start, isShown: false)
      write(" \(label) \(glyphs.sign(mark.sign))\(letters)", isShown: isShown)
    }
  }
}
