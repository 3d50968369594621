import Alignment
import TextScreen

/// What the reader was asked to do with the width of the screen.
struct Arrangement: Hashable, Sendable {
  /// The form that was asked for; nil where the width decides.
  var chosen: ScreenLayout.Form?
  /// Whether the overviews give their columns to the text.
  var hidesStrips = false
  /// Whether the list of discrepancies gives its columns back.
  var hidesList = false
  /// Whether B is on the left.
  var isSwapped = false

  /// The form that a size has by itself.
  static func form(by size: Size) -> ScreenLayout.Form {
    let smallest = ScreenLayout.smallest
    guard size.columns >= smallest.columns, size.rows >= smallest.rows else { return .tooSmall }
    return size.columns >= 100 ? .wide : size.columns >= 72 ? .narrow : .ladder
  }

  /// The form on a screen: the chosen one, if there is room for it.
  func form(on size: Size) -> ScreenLayout.Form {
    let natural = Self.form(by: size)
    guard natural != .tooSmall, let chosen, Self.fits(chosen, size) else { return natural }
    return chosen
  }

  /// The form after the present one, in the order in which they are offered.
  func next(on size: Size) -> ScreenLayout.Form {
    let offered = [ScreenLayout.Form.wide, .narrow, .ladder, .single].filter { Self.fits($0, size) }
    let current = offered.firstIndex(of: form(on: size)) ?? 0
    return offered.isEmpty ? .tooSmall : offered[(current + 1) % offered.count]
  }

  private static func fits(_ form: ScreenLayout.Form, _ size: Size) -> Bool {
    switch form {
    case .wide: size.columns >= 80
    case .narrow: size.columns >= 60
    case .ladder, .single, .tooSmall: true
    }
  }
}

/// The columns of a screen: overviews at the edges, two equal panes or one, the gutter, the list,
/// and what is left over spread evenly.
///
///     strip … pane gutter pane … strip [list]          pane gutter … strip
struct ColumnDivision {
  var panes = Sides(left: 0..<0, right: 0..<0)
  var strips = Sides(left: 0..<0, right: 0..<0)
  var gutter = 0..<0
  var list = 0..<0

  /// Divides so many columns.
  init(
    of columns: Int, _ form: ScreenLayout.Form, labelColumns: Int, _ arrangement: Arrangement
  ) {
    let strip = arrangement.hidesStrips ? 0 : ScreenLayout.stripColumns
    let widest = 1 + labelColumns + ScreenLayout.measure
    if form.hasOneColumn {
      let gutterColumns = form == .single ? 12 : 2
      let pane = min(columns - strip - gutterColumns - 1, widest)
      let left = (columns - strip - gutterColumns - 1 - pane) / 2
      panes = Sides(left: left..<left + pane, right: left..<left + pane)
      gutter = left + pane..<left + pane + gutterColumns
      strips.right = columns - strip..<columns
      return
    }
    let leftStrip = form == .wide ? strip : 0
    let gutterColumns = form == .narrow ? 9 : columns >= 150 ? 16 : 13
    let room = columns - leftStrip - strip - gutterColumns - 1
    let pane = min(room / 2, widest)
    let listColumns = Self.listColumns(
      columns, form, arrangement, left: room - 2 * pane)
    let left = leftStrip + (room - 2 * pane - listColumns) / 2
    let right = left + pane + gutterColumns
    gutter = left + pane..<right
    panes = Sides(left: left..<left + pane, right: right..<right + pane)
    if arrangement.isSwapped { panes = Sides(left: panes.right, right: panes.left) }
    strips = Sides(
      left: 0..<leftStrip, right: columns - listColumns - strip..<columns - listColumns)
    list = columns - listColumns..<columns
  }

  /// What the list may have of the columns that are left; under 14 it says too little.
  private static func listColumns(
    _ columns: Int, _ form: ScreenLayout.Form, _ arrangement: Arrangement, left: Int
  ) -> Int {
    guard form == .wide, columns >= ScreenLayout.columnsWithList, !arrangement.hidesList,
      left >= 14
    else { return 0 }
    return min(left, 60)
  }
}
