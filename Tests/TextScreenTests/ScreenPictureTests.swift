import Testing

@testable import TextScreen

@Suite struct ScreenPictureTests {
  /// The picture of one row of cells, without its first and last lines.
  private func lines(_ cells: [Cell], cursor: Int? = nil) -> [String] {
    var canvas = Canvas(size: Size(columns: cells.count, rows: 1))
    for (column, cell) in cells.enumerated() { canvas[Position(column: column, row: 0)] = cell }
    canvas.cursor = cursor.map { Position(column: $0, row: 0) }
    return ScreenPicture(canvas).svg.split(separator: "\n").map(String.init).dropFirst(2).dropLast()
  }

  private func cells(_ text: String, _ style: Style = Style()) -> [Cell] {
    text.map { Cell(String($0), style: style) }
  }

  @Test func isOneDocumentOfTheCanvasSize() {
    let svg = ScreenPicture(Canvas(size: Size(columns: 10, rows: 3))).svg
    #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"51\""))
    #expect(svg.hasSuffix("</svg>\n"))
    #expect(ScreenPicture(Canvas(size: Size(columns: 0, rows: 0))).svg.hasSuffix("</svg>\n"))
  }

  @Test func aStretchOfOneStyleIsOneTextOfItsWidth() {
    let bold = Style(foreground: .rgb(255, 0, 16), attributes: [.bold, .underline])
    let drawn = lines(cells("ab ") + cells("cd", bold))
    #expect(drawn.count == 2)
    #expect(drawn[0].contains(#"x="0" y="13" textLength="16""#) && drawn[0].contains(">ab</text>"))
    #expect(drawn[1].contains(#"x="24" y="13" textLength="16""#))
    #expect(drawn[1].contains(##"fill="#ff0010""##))
    #expect(drawn[1].contains(#"font-weight="bold" text-decoration="underline""#))
  }

  @Test func groundsAndReversedCellsHaveABackdrop() {
    let ground = Style(background: .ansi(4))
    #expect(
      lines(cells("  ", ground)) == [
        ##"<rect x="0" y="0" width="16" height="17" fill="#0000ee"/>"##
      ])
    let reversed = lines(cells("x", Style(attributes: .reverse)))
    #expect(
      reversed[0].contains(##"fill="#d0d0d0""##) && reversed[1].contains(##"fill="#181818""##))
    #expect(lines(cells("  ")).isEmpty)
  }

  @Test func aWideGlyphIsTwoCellsWide() {
    let drawn = lines([Cell("東"), Cell(""), Cell("x")])
    #expect(drawn.count == 2)
    #expect(drawn[0].contains(#"textLength="16""#) && drawn[0].contains(">東</text>"))
    #expect(drawn[1].contains(#"x="16""#))
  }

  /// No text reaches from one pane into the other, nor goes on after a sign that another font
  /// draws: in a viewer that does not heed `textLength` every run still begins in its own cell.
  @Test(arguments: [
    ("a storm  the storm", ["0 a storm", "72 the storm"]), ("  a  ", ["16 a"]),
    ("A1 ━━▶ B2", ["0 A1", "24 ━━", "40 ▶", "56 B2"]), ("a b", ["0 a b"]), ("    ", []),
    ("──── A │B", ["0 ────", "40 A", "56 │", "64 B"]), ("≠≠·N", ["0 ≠≠", "16 ·N"]),
  ])
  func aTextEndsAtAGap(row: String, expected: [String]) {
    let texts = lines(cells(row)).map { line in
      let x = line.split(separator: "\"")[1]
      let text = line.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
      return "\(x) \(text)"
    }
    #expect(texts == expected)
  }

  @Test func aLineUnderBlanksIsDrawn() {
    let drawn = lines(cells("a   b", Style(attributes: .underline)))
    #expect(drawn.count == 1 && drawn[0].contains(">a   b</text>"))
  }

  @Test func theCursorIsOutlined() {
    #expect(lines(cells("ab"), cursor: 1).last?.contains(#"<rect x="8" y="0" width="8""#) == true)
  }

  @Test func markupOfATextStaysText() {
    let drawn = lines(cells("<a&\"b\">\u{7}\u{FFFF}"))
    #expect(drawn[0].contains(">&lt;a&amp;&quot;b&quot;&gt;?</text>"))
    #expect(drawn[1].contains(">?</text>"))
  }
}
