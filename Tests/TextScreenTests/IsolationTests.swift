import Testing
import TextScreen

/// Marks of direction are written `<` here, for they have no columns.
@Test(arguments: [
  ("said علي 40 times", "said <علي< 40 times"),
  ("محمد العلي", "محمد العلي<"),  // two words of a name
  ("in כפר-סבא, 40", "in <כפר-סבא<, 40"), ("צה.ל' a", "צה.ל<' a"),  // within a name
  ("עלי. שלום", "עלי<. <שלום<"),  // the end of a sentence
  ("a ב  ג b", "a <ב<  <ג< b"),  // two spaces part them: they may belong to two panes
  ("東京ab", "東京ab"), ("東א", "東<א<"), ("plain", "plain"), ("", ""),
])
func namesFromRightToLeftAreIsolated(text: String, expected: String) {
  var canvas = Canvas(size: Size(columns: 20, rows: 1))
  canvas.write(text, at: Position(column: 0, row: 0), style: Style())
  let plain = canvas
  canvas.isolateRightToLeft()
  let row = canvas.cells.map(\.glyph).joined()
  var shown = ""
  for scalar in row.unicodeScalars { shown += scalar == "\u{200E}" ? "<" : String(scalar) }
  while shown.last == " " { shown.removeLast() }
  #expect(shown == expected)
  #expect(zip(plain.cells, canvas.cells).allSatisfy { $1.glyph.hasPrefix($0.glyph) || $0 == $1 })
}
