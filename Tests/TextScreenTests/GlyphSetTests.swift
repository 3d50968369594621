import Testing
import TextScreen

/// Every sign of a set, with the name of its property.
private func signs(of value: Any, path: String = "") -> [(name: String, sign: String)] {
  if let sign = value as? String { return [(path, sign)] }
  return Mirror(reflecting: value).children.flatMap { child in
    signs(of: child.value, path: "\(path).\(child.label ?? "")")
  }
}

@Test func everySignTakesOneColumnInBothSpellings() {
  let unicode = signs(of: GlyphSet.unicode)
  let ascii = signs(of: GlyphSet.ascii)
  #expect(unicode.map(\.name) == ascii.map(\.name))
  #expect(unicode.count > 40)
  for (name, sign) in unicode { #expect(sign.columnWidth == 1, "\(name)") }
  for (name, sign) in ascii {
    #expect(sign.columnWidth == (name == ".ellipsis" ? 2 : 1), "\(name)")
    #expect(sign.utf8.count == sign.columnWidth, "\(name)")
  }
}

@Test func theMarksOfClaimsDiffer() {
  for glyphs in [GlyphSet.unicode, .ascii] {
    let mark = glyphs.mark
    let marks = [mark.discrepancy, mark.twin, mark.related, mark.oneSided, mark.none]
    #expect(Set(marks).count == marks.count)
  }
}

@Test func articleTextIsSpelledInPlace() {
  let text = "‘a’ “b” – c… é 東·"
  var canvas = Canvas(size: Size(columns: 20, rows: 1))
  canvas.write(text, at: Position(column: 0, row: 0), style: Style())
  let before = canvas
  canvas.spell(in: .unicode)
  #expect(canvas == before)
  canvas.spell(in: .ascii)
  #expect(canvas.text == ["'a' \"b\" - c. é 東."])
}

@Test(arguments: [
  ([:], false),
  (["LANG": "en_US.UTF-8"], false),
  (["LANG": "C.utf8"], false),
  (["LANG": "C"], true),
  (["LANG": "en_US.UTF-8", "LC_ALL": "POSIX"], true),
  (["LANG": "C", "LC_CTYPE": "de_DE.UTF-8", "LC_ALL": ""], false),
  (["LANG": "de_DE.ISO-8859-1"], true),
])
func theLocaleChoosesTheSigns(environment: [String: String], isASCII: Bool) {
  #expect(GlyphSet.fitting { environment[$0] }.isASCII == isASCII)
}
