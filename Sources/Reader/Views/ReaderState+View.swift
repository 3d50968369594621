import Alignment
public import TextScreen
public import Theming

/// Something that is drawn into a part of the screen.
protocol View {
  /// Draws into `area`; whatever does not fit is left out.
  func draw(into canvas: inout Canvas, in area: Area, theme: Theme)
}

extension ReaderState {
  /// The screen as it is to be drawn.
  ///
  /// Total for every size. Touches only what is in view: its cost grows with the screen, not with
  /// the articles.
  public func view(theme: Theme) -> Canvas {
    options.measuring { measuredView(theme) }
  }

  private func measuredView(_ theme: Theme) -> Canvas {
    var canvas = Canvas(size: layout.size, style: theme[.text])
    guard layout.form != .tooSmall else {
      TooSmallView(size: layout.size).draw(into: &canvas, in: canvas.area, theme: theme)
      return canvas
    }
    HeaderView(state: self).draw(into: &canvas, in: layout.header, theme: theme)
    drawText(into: &canvas, theme)
    DiscrepancyColumn(state: self).draw(into: &canvas, in: layout.list, theme: theme)
    StatusLine(state: self).draw(into: &canvas, in: layout.status, theme: theme)
    DetailView(state: self).draw(into: &canvas, in: layout.detail, theme: theme)
    CountsLine(state: self).draw(into: &canvas, in: layout.counts, theme: theme)
    HintLine(state: self).draw(into: &canvas, in: layout.hints, theme: theme)
    HintLine(state: self).grid?.draw(into: &canvas, glyphs: options.glyphs, theme: theme)
    canvas.cursor = focusPosition
    if let prompt {
      PromptLine(state: self, prompt: prompt).draw(into: &canvas, in: layout.counts, theme: theme)
    }
    switch popup {
    case .help(let list):
      HelpPopup(list: list, state: self).draw(into: &canvas, in: canvas.area, theme: theme)
    case .list(let list):
      ListPopup(list: list, state: self).draw(into: &canvas, in: canvas.area, theme: theme)
    case .info(let firstRow):
      InfoPopup(state: self, firstRow: firstRow)
        .draw(into: &canvas, in: canvas.area, theme: theme)
    case nil: break
    }
    canvas.spell(in: options.glyphs)
    canvas.isolateRightToLeft()
    return canvas
  }

  /// Panes, gutter and overviews.
  private func drawText(into canvas: inout Canvas, _ theme: Theme) {
    for side in [Side.left, .right] where !layout.form.hasOneColumn || side == focus.side {
      PaneView(state: self, side: side).draw(into: &canvas, in: layout.panes[side], theme: theme)
    }
    for edge in [Side.left, .right] {
      StripView(state: self, side: stripSide(at: edge), edge: edge)
        .draw(into: &canvas, in: layout.strips[edge], theme: theme)
    }
    if layout.form.hasOneColumn {
      StubView(state: self).draw(into: &canvas, in: layout.gutter, theme: theme)
    } else {
      GutterView(state: self).draw(into: &canvas, in: layout.gutter, theme: theme)
    }
  }

  /// Whose overview is at an edge.
  func stripSide(at edge: Side) -> Side {
    layout.form == .wide ? (arrangement.isSwapped ? edge.other : edge) : focus.side
  }

  /// The first cell of the focused claim; where it is scrolled out at the top, of its first row in
  /// view.
  private var focusPosition: Position? {
    guard let rows = focusedRows else { return nil }
    let text = layout.textArea(focus.side)
    let row = max(rows.lowerBound - tops[focus.side], 0)
    guard row < text.rows, rows.upperBound > tops[focus.side] else { return nil }
    let indent = layout.form == .ladder && focus.side == .right ? PaneLayout.ladderIndent : 0
    return Position(column: text.column + indent, row: text.row + row)
  }
}

/// One clear line for a screen that holds no two columns.
struct TooSmallView: View {
  let size: Size

  func draw(into canvas: inout Canvas, in area: Area, theme: Theme) {
    let needed = ScreenLayout.smallest
    let sentences = [
      "Diptych needs \(needed.columns) columns and \(needed.rows) rows;"
        + " this screen has \(size.columns) and \(size.rows).",
      "Diptych needs \(needed.columns) x \(needed.rows) cells.",
      "Needs \(needed.columns) x \(needed.rows)", "\(needed.columns)x\(needed.rows)",
    ]
    let sentence = sentences.first { $0.utf8.count <= area.columns } ?? ""
    canvas.write(sentence, in: area, style: theme[.message])
    if area.columns > 0 && area.rows > 0 { canvas.cursor = Position(column: 0, row: 0) }
  }
}
