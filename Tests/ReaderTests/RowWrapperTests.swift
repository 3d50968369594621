import Articles
import Testing
import TextScreen

@testable import Reader

@Suite struct RowWrapperTests {
  private func rows(_ text: String, _ columns: Int) -> [String] {
    var wrapper = RowWrapper(text: text, columns: columns)
    return wrapper.rows(of: TextSpan(0, text.utf8.count)).map { String(text.slice($0)) }
  }

  @Test(arguments: [
    // Fits, exactly fits, one short.
    ("one two", 8, ["one two"]), ("one two", 7, ["one two"]), ("one two", 6, ["one", "two"]),
    ("a high-ranking man", 10, ["a high-", "ranking", "man"]),
    ("so – he said – it is", 7, ["so – he", "said –", "it is"]),
    ("word—word", 6, ["word—", "word"]),
    ("-5 to -3", 4, ["-5", "to", "-3"]),
    ("unbreakable x", 4, ["unbr", "eaka", "ble", "x"]),
    ("a unbreakable", 4, ["a un", "brea", "kabl", "e"]),
    ("東京の新聞", 4, ["東京", "の新", "聞"]), ("東京の新聞", 5, ["東京", "の新", "聞"]),
    ("東", 1, ["東"]),
    ("cafe\u{301} au lait", 4, ["cafe\u{301}", "au", "lait"]),
    ("  \n ", 5, []), ("", 5, []), ("a\nb", 5, ["a\nb"]),
    ("10\u{A0}km away", 5, ["10\u{A0}km", "away"]),
  ])
  func wraps(text: String, columns: Int, expected: [String]) {
    #expect(rows(text, columns) == expected)
  }

  @Test(arguments: 0..<200) func losesNothingAndKeepsToTheWidth(seed: Int) {
    var random = SeededRandom(seed)
    let pieces = [
      "a", "word", "longer-word", " ", "  ", "\n", "東京", "é", "e\u{301}", "👩‍💻", "—", "“quoted”",
      "unbreakablemonster", "עברית", "\u{200B}", "5", "-",
    ]
    let text = (0..<random.next(upTo: 40)).map { _ in pieces[random.next(upTo: pieces.count)] }
      .joined()
    let columns = 1 + random.next(upTo: 30)
    let rows = rows(text, columns)
    func bare(_ text: String) -> [Unicode.Scalar] {
      text.unicodeScalars.filter { $0 != " " && $0 != "\n" }
    }
    #expect(bare(rows.joined()) == bare(text))
    for row in rows {
      #expect(row.columnWidth <= columns || row.count == 1, "“\(row)” in \(columns)")
      #expect(row.first != " " && row.last != " ")
    }
  }
}
