import Testing
import TextScreen

/// A canvas of one row of dots.
private func dots(_ columns: Int, rows: Int = 1) -> Canvas {
  var canvas = Canvas(size: Size(columns: columns, rows: rows))
  for row in 0..<rows {
    canvas.write(
      String(repeating: ".", count: columns), at: Position(column: 0, row: row), style: Style())
  }
  return canvas
}

@Test(
  arguments: [
    ("fits", 1, nil, ".fits...", 4),
    ("exactly!", 0, nil, "exactly!", 8),
    ("one short", 0, nil, "one shor", 9),
    ("limit", 2, 3, "..lim...", 3),
    ("none", 2, 0, "........", 0),
    ("left", -2, nil, "ft......", 4),
    ("far", 9, nil, "........", 3),
    ("東京", 2, nil, "..東京..", 4),
    ("東京", -1, nil, " 京.....", 4),  // the first half lies outside
    ("東京", 5, nil, ".....東", 4),
    ("東京", 0, 3, "東 .....", 3),
    ("e\u{301}x", 0, nil, "e\u{301}x......", 2),
    ("a\tb\u{1B}[m", 0, nil, "ab[m....", 4),
  ] as [(String, Int, Int?, String, Int)])
func writes(text: String, column: Int, limit: Int?, expected: String, written: Int) {
  var canvas = dots(8)
  let came = canvas.write(
    text, at: Position(column: column, row: 0), limit: limit, style: Style())
  #expect(canvas.text == [expected])
  #expect(came == written)
}

@Test(arguments: [
  (0, "x 京.."),  // the other half of 東 becomes a space
  (1, " x京.."),
  (2, "東x .."),
  (3, "東 x.."),
  (4, "東京x."),
])
func mendsTheOtherHalf(column: Int, expected: String) {
  var canvas = dots(6)
  canvas.write("東京", at: Position(column: 0, row: 0), style: Style())
  canvas.write("x", at: Position(column: column, row: 0), style: Style())
  #expect(canvas.text == [expected])
}

@Test func aWideGlyphOverTwoHalvesMendsBoth() {
  var canvas = dots(6)
  canvas.write("東京", at: Position(column: 0, row: 0), style: Style())
  canvas.write("中", at: Position(column: 1, row: 0), style: Style())
  #expect(canvas.text == [" 中 .."])
}

@Test(arguments: [
  (TextAlignment.leading, "", "ab......"),
  (.center, "", "...ab..."),
  (.trailing, "", "......ab"),
])
func alignsInARow(alignment: TextAlignment, ellipsis: String, expected: String) {
  var canvas = dots(8, rows: 2)
  canvas.write("ab", in: canvas.area, style: Style(), alignment: alignment, ellipsis: ellipsis)
  #expect(canvas.text == [expected, "........"])
}

@Test(arguments: [
  ("Press TV", 9, "Press TV"),
  ("Press TV", 8, "Press TV"),
  ("Press TV", 7, "Press …"),
  ("東京都", 6, "東京都"),
  ("東京都", 5, "東京…"),
  ("東京都", 4, "東…"),
  ("東京都", 1, "…"),
  ("東京都", 0, ""),
  ("👩\u{200D}💻x", 4, "…"),  // the joined pair is not cut in two
])
func cutsWithAnEllipsis(text: String, columns: Int, expected: String) {
  #expect(text.cut(to: columns, ellipsis: "…") == expected)
  #expect(text.cut(to: columns, ellipsis: "…").columnWidth <= columns)
}

@Test func fillsAndRestylesWhatLiesOnTheCanvas() {
  let bold = Style(attributes: .bold)
  var canvas = dots(4, rows: 3)
  canvas.write("東", at: Position(column: 0, row: 1), style: Style())
  canvas.fill(Area(column: 1, row: 1, columns: 9, rows: 1), with: bold)
  canvas.restyle(Area(column: -1, row: 2, columns: 2, rows: 5), with: bold)
  #expect(canvas.text == ["....", "", "...."])
  #expect(
    canvas.snapshot(legend: [("strong", bold)]) == """
      ....

      ....
      ────

      .aaa
      a
      ────
      a  strong

      """)
}

@Test(arguments: 0..<100) func wideGlyphsStayWholeWhateverIsWritten(seed: Int) {
  var canvas = Canvas(size: Size(columns: 7, rows: 1))
  for step in 0..<12 {
    let text = randomText(seed: seed * 12 + step)
    canvas.write(text, at: Position(column: (seed + step * 5) % 11 - 3, row: 0), style: Style())
  }
  for column in 0..<7 {
    let glyph = canvas[Position(column: column, row: 0)].glyph
    let next = column < 6 ? canvas[Position(column: column + 1, row: 0)].glyph : nil
    let expected = glyph.isEmpty ? 0 : (next == "" ? 2 : 1)
    #expect(glyph.columnWidth == expected)
  }
}

@Test(arguments: [0, 1, 2]) func tinyCanvasesTakeAnything(extent: Int) {
  var canvas = Canvas(size: Size(columns: extent, rows: extent))
  canvas.fill(Area(column: -3, row: -3, columns: 9, rows: 9), with: Style())
  canvas.write("東京", at: Position(column: 0, row: 0), style: Style())
  canvas.write("東京", at: Position(column: 0, row: 5), style: Style())
  canvas.write("東京", in: canvas.area, style: Style(), alignment: .trailing, ellipsis: "…")
  #expect(canvas.text.count == extent)
}
