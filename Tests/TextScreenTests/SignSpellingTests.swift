import Testing

@testable import TextScreen

@Suite struct SignSpellingTests {
  @Test(arguments: [
    ("€5 million", "EUR5 million"), ("£5 million", "GBP5 million"),
    ("½ mile → 2 °C", "1/2 mile -> 2 degC"),
    ("© ‘a’ é", "(c) ‘a’ é"), ("≈ 5", "~ 5"), ("ﬁve", "five"), ("東 €", "東 EUR"), ("", ""),
  ])
  func signsAreSpelledOut(text: String, expected: String) {
    SignSpelling.words.measuring {
      #expect(text.drawable == expected)
      #expect(text.columnWidth == expected.columnWidth)
      var canvas = Canvas(size: Size(columns: 30, rows: 1))
      let written = canvas.write(text, at: Position(column: 0, row: 0), style: Style())
      #expect(canvas.text == [expected])
      #expect(written == expected.columnWidth)
    }
    #expect(text.drawable == text)
  }

  /// Every sign is one word of ASCII, and differs from the other currencies.
  @Test func spellingsAreASCII() {
    SignSpelling.words.measuring {
      for value in UInt32(0xA1)...0xFFFF {
        guard let words = Unicode.Scalar(value)?.spelledOut else { continue }
        #expect(!words.isEmpty && words.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
      }
      let currencies = "€£¥¢₹₽₩₺₴₪₫₦₱₿₸₾₼₵₡₲₭₮฿".unicodeScalars.compactMap(\.spelledOut)
      #expect(currencies.count == 23 && Set(currencies).count == currencies.count)
    }
  }

  @Test(arguments: [
    ("é", "e"), ("Ł", "L"), ("ø", "o"), ("ế", "e"), ("’", "'"), ("—", "-"), ("e", nil), ("東", nil),
    ("Ж", nil), ("", nil),
  ])
  func aGlyphHasAPlainOne(glyph: String, expected: String?) {
    #expect(Cell(glyph).plainGlyph == expected)
  }
}
