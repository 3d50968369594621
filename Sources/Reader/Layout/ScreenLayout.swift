import Alignment
import TextScreen

/// Where everything stands on the screen, from its size alone.
///
///     header    A report.txt · 14 Feb 2026          B story.txt · no date
///               ─── (no headline) ──────── 10 links ─ Talks go on ─────────
///     text      ≠N│▶A13 [left pane    ] [gutter] B13 [right pane   ] │≠N
///               strip   label, text               label, text       strip
///     status    ─── ≠ 11/12 · … ───────────────────────────────────────────
///     detail      A13  …
///     counts     8≠ 1↻ 3~ · 6 twins …
///     hints      c/C difference   t/T twin …                        ? help
///
/// Both panes are equally wide, always. `.tooSmall` has no area at all.
struct ScreenLayout: Hashable, Sendable {
  /// How much room there is.
  enum Form: Hashable, Sendable {
    case tooSmall, narrow, wide
  }

  /// The smallest screen that holds two columns.
  static let smallest = Size(columns: 60, rows: 12)
  /// An overview: sign, letter, bar.
  static let stripColumns = 3
  /// The longest row that reads well.
  static let measure = 72

  let size: Size
  let form: Form
  /// Two rows on top.
  let header: Area
  /// The panes with their margins: one column for the focus mark, the labels, the text.
  let panes: Sides<Area>
  let gutter: Area
  /// The overviews; in the narrow form only the right one has columns.
  let strips: Sides<Area>
  /// The rule above the detail pane, with the state of the focused claim.
  let status: Area
  let detail: Area
  let counts: Area
  let hints: Area
  /// The columns of the labels, with the space after them.
  let labelColumns: Int

  /// The columns of a pane's text; on a screen that is too small, those that texts are kept in.
  var textColumns: Int {
    form == .tooSmall ? Self.measure : max(1, panes.left.columns - 1 - labelColumns)
  }
  /// The rows of text in view.
  var textRows: Int { panes.left.rows }

  /// The text of a pane without its margins.
  func textArea(_ side: Side) -> Area {
    let pane = panes[side]
    return Area(
      column: pane.column + 1 + labelColumns, row: pane.row,
      columns: pane.columns - 1 - labelColumns, rows: pane.rows)
  }

  /// Divides a screen.
  /// - Parameters:
  ///   - labelColumns: what the longest label takes, with a space after it.
  ///   - detail: how much of the screen the detail pane may have.
  init(size: Size, labelColumns: Int, detail: DetailSize) {
    self.size = size
    self.labelColumns = max(4, min(labelColumns, 10))
    guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else {
      let none = Area(column: 0, row: 0, columns: 0, rows: 0)
      form = .tooSmall
      (header, gutter, status, self.detail, counts, hints) = (none, none, none, none, none, none)
      (panes, strips) = (Sides(left: none, right: none), Sides(left: none, right: none))
      return
    }
    form = size.columns >= 100 ? .wide : .narrow
    let detailRows = Self.detailRows(detail, of: size.rows)
    let textRows = size.rows - 5 - detailRows
    func bar(_ row: Int, rows: Int = 1) -> Area {
      Area(column: 0, row: row, columns: size.columns, rows: rows)
    }
    header = bar(0, rows: 2)
    status = bar(2 + textRows)
    self.detail = bar(3 + textRows, rows: detailRows)
    counts = bar(size.rows - 2)
    hints = bar(size.rows - 1)
    (strips, panes, gutter) = Self.divide(
      size.columns, form, labelColumns: self.labelColumns, rows: textRows)
  }

  private static func detailRows(_ detail: DetailSize, of rows: Int) -> Int {
    switch detail {
    case .hidden: 0
    case .normal: rows < 16 ? 2 : min(10, rows / 4)
    case .enlarged: rows / 2
    }
  }

  /// Divides the columns: strips at the edges, two equal panes, the gutter between, the rest spread
  /// evenly outside.
  private static func divide(
    _ columns: Int, _ form: Form, labelColumns: Int, rows: Int
  ) -> (strips: Sides<Area>, panes: Sides<Area>, gutter: Area) {
    let margin = 1 + labelColumns
    let stripColumns = Sides(left: form == .wide ? Self.stripColumns : 0, right: Self.stripColumns)
    let gutterColumns = form == .narrow ? 6 : columns >= 150 ? 16 : 12
    let room = columns - stripColumns.left - stripColumns.right - gutterColumns - 1
    let pane = min(room / 2, margin + measure)
    let used = stripColumns.left + pane * 2 + gutterColumns + 1 + stripColumns.right
    let left = stripColumns.left + (columns - used) / 2
    func area(_ column: Int, _ columns: Int) -> Area {
      Area(column: column, row: 2, columns: columns, rows: rows)
    }
    return (
      Sides(
        left: area(0, stripColumns.left),
        right: area(columns - stripColumns.right, stripColumns.right)),
      Sides(left: area(left, pane), right: area(left + pane + gutterColumns, pane)),
      area(left + pane, gutterColumns)
    )
  }
}

/// How much of the screen the detail pane has.
enum DetailSize: Hashable, Sendable {
  case hidden, normal, enlarged
}
