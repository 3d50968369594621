import Testing
import TextScreen

@Test(arguments: [
  ("storm 東京", 10, 10, "storm 東京"),
  ("Ω α ° ±", 7, 11, "Ω α ° ±"),
  ("●①Жаé", 5, 10, "●①Жаé"),
  ("“Iran’s” — …", 12, 12, "\"Iran's\" - ."),  // spelled in ASCII, which no terminal widens
  ("2 × 3", 5, 5, "2 x 3"),
  ("Ω\u{301}", 1, 2, "Ω\u{301}"),
  ("e\u{301}", 1, 1, "e\u{301}"),
  ("\u{FFFD}\u{AD}", 2, 2, "?-"),
  ("ｱ한🐕", 5, 5, "ｱ한🐕"),
])
func widthsOfUnclearSigns(text: String, narrow: Int, wide: Int, drawnWide: String) {
  #expect(text.columnWidth == narrow && text[...].columnWidth == narrow)
  AmbiguousWidth.wide.measuring {
    #expect(text.columnWidth == wide && text[...].columnWidth == wide)
    #expect(text.reduce(0) { $0 + $1.columnWidth } == wide)
    #expect(text.drawable == drawnWide)
  }
  #expect(text.columnWidth == narrow)
}

@Test(arguments: [6, 7, 8]) func wideSignsAreCutWhole(columns: Int) {
  AmbiguousWidth.wide.measuring {
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    let written = canvas.write("aΩbΩcΩ|", at: Position(column: 0, row: 0), style: Style())
    #expect(written == 10)
    #expect(canvas.text == [["aΩbΩ", "aΩbΩc", "aΩbΩc"][columns - 6]])
    #expect("aΩbΩc".cut(to: columns, ellipsis: "*").columnWidth <= columns)
  }
}

@Test func nothingOfOurOwnIsWidened() {
  let signs = Mirror(reflecting: GlyphSet.ascii).children.flatMap { child in
    (child.value as? String).map { [$0] }
      ?? Mirror(reflecting: child.value).children.compactMap { $0.value as? String }
  }
  #expect(signs.count > 40)
  AmbiguousWidth.wide.measuring {
    for sign in signs {
      #expect(sign.columnWidth == (sign == GlyphSet.ascii.ellipsis ? 2 : 1), "\(sign)")
    }
  }
}

@Test(arguments: 0..<100) func drawnTextIsAsWideAsMeasured(seed: Int) {
  AmbiguousWidth.wide.measuring {
    let text = randomText(seed: seed) + "Ω“é●"
    #expect(text.drawable.columnWidth == text.columnWidth)
    #expect(text.drawable.drawable == text.drawable)
  }
}
