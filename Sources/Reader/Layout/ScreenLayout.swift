import Alignment
import TextScreen

/// Where everything is on the screen, from its size alone.
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
/// Both panes are equally wide, always. `.tooSmall` has no area at all. Where there is one column,
/// both panes have its area.
struct ScreenLayout: Hashable, Sendable {
  /// How much room there is, and how it is used.
  enum Form: Hashable, Sendable {
    case tooSmall
    /// Two columns, with narrow margins or with room for rails and two overviews.
    case narrow, wide
    /// Both articles in one column, or one of them.
    case ladder, single

    /// Whether there is one column only.
    var hasOneColumn: Bool { self == .ladder || self == .single }
  }

  /// The smallest screen that holds anything to read.
  static let smallest = Size(columns: 40, rows: 10)
  /// An overview: sign, letter, bar.
  static let stripColumns = 3
  /// The longest row that reads well.
  static let measure = 72
  /// From so many columns on, the list of discrepancies is beside the panes.
  static let columnsWithList = 200

  let size: Size
  let form: Form
  /// Two rows on top.
  let header: Area
  /// The panes with their margins: one column for the focus mark, the labels, the text.
  let panes: Sides<Area>
  /// Between the panes, or beside the one column.
  let gutter: Area
  /// The overviews, by the edge at which they are; but for the wide form only the right one has
  /// columns.
  let strips: Sides<Area>
  /// The list of discrepancies, on screens that are wide enough.
  let list: Area
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
  /// Whether there is room for words where signs would do.
  var isRoomy: Bool { size.columns >= 100 }
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
  ///   - detailNeeds: how many rows it fills; enlarged, it takes no more.
  init(
    size: Size, labelColumns: Int, detail: DetailSize, detailNeeds: Int = .max,
    arrangement: Arrangement = Arrangement()
  ) {
    self.size = size
    self.labelColumns = max(4, min(labelColumns, 10))
    form = arrangement.form(on: size)
    guard form != .tooSmall else {
      let none = Area(column: 0, row: 0, columns: 0, rows: 0)
      (header, gutter, status, self.detail, counts, hints) = (none, none, none, none, none, none)
      (panes, strips) = (Sides(left: none, right: none), Sides(left: none, right: none))
      list = none
      return
    }
    let detailRows = Self.detailRows(detail, needs: detailNeeds, of: size.rows)
    let textRows = size.rows - 5 - detailRows
    func bar(_ row: Int, rows: Int = 1) -> Area {
      Area(column: 0, row: row, columns: size.columns, rows: rows)
    }
    header = bar(0, rows: 2)
    status = bar(2 + textRows)
    self.detail = bar(3 + textRows, rows: detailRows)
    counts = bar(size.rows - 2)
    hints = bar(size.rows - 1)
    let columns = ColumnDivision(
      of: size.columns, form, labelColumns: self.labelColumns, arrangement)
    func area(_ columns: Range<Int>) -> Area {
      Area(column: columns.lowerBound, row: 2, columns: columns.count, rows: textRows)
    }
    (panes, strips) = (columns.panes.map(area), columns.strips.map(area))
    (gutter, list) = (area(columns.gutter), area(columns.list))
  }

  private static func detailRows(_ detail: DetailSize, needs: Int, of rows: Int) -> Int {
    let normal = rows < 12 ? 1 : rows < 16 ? 2 : min(10, rows / 4)
    return switch detail {
    case .hidden: 0
    case .normal: normal
    case .enlarged: max(normal, min(needs, rows / 2, rows - 6))
    }
  }
}

/// How much of the screen the detail pane has.
enum DetailSize: Hashable, Sendable {
  case hidden, normal, enlarged
}
