import Alignment
import TextScreen
import Theming

/// All shown discrepancies beside the panes of a very wide screen, around the one that is shown.
///
///     Discrepancies 11
///     ▶ 2 ≠R A2 ↔ B2                       with an adviser | secretary where there is room
///       3 ~D A2 ↔ B2
struct DiscrepancyColumn: View {
  let state: ReaderState

  func draw(into canvas: inout Canvas, in area: Area, theme: Theme) {
    guard area.columns > 2, area.rows > 1, let links = state.links else { return }
    let glyphs = state.options.glyphs
    let inside = Area(
      column: area.column + 1, row: area.row, columns: area.columns - 2, rows: area.rows)
    canvas.write(
      "Discrepancies \(links.items.left.count)", in: inside, style: theme[.popupTitle],
      ellipsis: glyphs.ellipsis)
    let items = links.items.left
    let first = firstItem(items, rows: area.rows - 1)
    let digits = String(items.count).utf8.count
    for (offset, item) in items.dropFirst(first).prefix(area.rows - 1).enumerated() {
      let row = area.row + 1 + offset
      let isShown = item == state.shownItem
      let discrepancy = links.discrepancy(item)
      let sign = glyphs.sign(.discrepancy(discrepancy.discrepancyClass))
      let number = String(first + offset + 1).padded(to: digits, .trailing)
      let words = inside.columns < 34 ? "" : "  " + state.evidence(of: discrepancy)
      let place = Area(column: inside.column, row: row, columns: inside.columns, rows: 1)
      canvas.write(
        "\(isShown ? glyphs.mark.focus : " ")\(number) \(sign)\(discrepancy.kind.letter) "
          + "\(state.pair(links.links[item.link]))\(words)",
        in: place, style: theme[isShown ? .statusBar : .strip], ellipsis: glyphs.ellipsis)
    }
  }

  /// The discrepancy at a cell of the area.
  func item(at position: Position) -> ShownLinks.Item? {
    let area = state.layout.list
    guard let links = state.links, area.contains(position), position.row > area.row else {
      return nil
    }
    let items = links.items.left
    let index = firstItem(items, rows: area.rows - 1) + position.row - area.row - 1
    return items.indices.contains(index) ? items[index] : nil
  }

  private func firstItem(_ items: [ShownLinks.Item], rows: Int) -> Int {
    let current = state.shownItem.flatMap { items.firstIndex(of: $0) } ?? 0
    return min(max(0, current - rows / 2), max(0, items.count - rows))
  }
}
