import Articles
import TestSupport
import Testing

/// What holds for every input, tried on seeded noise of several sorts.
@Suite struct PropertyTests {
  private static let pieces = [
    "Twelve people died when the storm hit the coast, police said. ", "By ", "Jane Doe", "\n",
    "\n\n",
    "\r\n", "\r", " ", "\t", ", ", "PARIS (AP) — ", "(", ")", "(Photo: AP)", "Share",
    "February 14, 2026",
    "2026-02-14", "# ", "## ", "> ", "- ", "1. ", "**", "*", "_", "`", "```\n", "[", "](",
    "](http://x.y)",
    "![", "---\n", "title: ", "===\n", "|", "\\", "&amp;", "&#8;", "<br>", "<", "“", "”", "’", "…",
    ".",
    "?", "©", "www.example.com", " / ", " > ", "\u{A0}", "\u{200B}", "\u{202E}", "\u{2029}", "é",
    "東京",
    "👩‍💻", "\u{301}", "{\"text\": \"", "\"}", "\\ud800", "\\n", "FILE - ", "(Reporting by ", "U.S.",
    "—",
  ]

  private func check(_ bytes: [UInt8], _ format: ArticleFormat?, seed: UInt64) {
    for cleaning in Cleaning.allCases {
      let source = ArticleSource(name: "a", bytes: bytes)
      guard let article = try? Article(source, format: format, cleaning: cleaning) else { continue }
      #expect(article.brokenPromises == [], "seed \(seed), \(String(describing: format))")
      checkMap(article, of: bytes, seed: seed)
      if cleaning == .off {
        let kinds = Set(article.blocks.map(\.kind))
        #expect(kinds.isSubset(of: [.paragraph, .headline]), "seed \(seed)")
      }
    }
  }

  /// The map never descends, stays inside the file and, where the file's byte is the text's, says
  /// so.
  private func checkMap(_ article: Article, of bytes: [UInt8], seed: UInt64) {
    guard let map = article.sourceMap else { return }
    let places = (0...article.text.utf8.count).map(map.source(of:))
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 }, "seed \(seed)")
    #expect(places.allSatisfy { (0...bytes.count).contains($0) }, "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...100)
  func holdsForSeededGenerator(seed: UInt64) {
    var noise = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...400, using: &noise)
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &noise) }
    check(bytes, nil, seed: seed)
    for format in ArticleFormat.allCases {
      check(bytes.filter { $0 != 0 }, format, seed: seed)
      check(bytes.map { max(0x20, $0 & 0x7F) }, format, seed: seed)
    }
  }

  @Test(arguments: UInt64(1)...120)
  func holdsForPiecesOfArticles(seed: UInt64) {
    var noise = SeededGenerator(seed: seed &* 7919)
    let count = Int.random(in: 1...60, using: &noise)
    let text = (0..<count).map { _ in Self.pieces.randomElement(using: &noise) ?? "" }.joined()
    for format in [nil] + ArticleFormat.allCases.map(Optional.some) {
      check(Array(text.utf8), format, seed: seed)
    }
    // Cut anywhere, inside a character too.
    check(
      Array(text.utf8.prefix(Int.random(in: 0...text.utf8.count, using: &noise))), nil, seed: seed)
    check(text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, .plain, seed: seed)
  }

  /// Every byte of a word of UTF-8 plain text is in the file where the map says.
  @Test(arguments: UInt64(1)...60)
  func findsEveryByteInTheFile(seed: UInt64) throws {
    var noise = SeededGenerator(seed: seed &* 104_729)
    let words = [
      "storm", "Café", "東京", "“ten”", "\t", "\r\n", "\n\n", " ", "\u{A0}", "\u{200B}", "👩‍💻", ".",
    ]
    let count = Int.random(in: 1...80, using: &noise)
    let text = "x" + (0..<count).map { _ in words.randomElement(using: &noise) ?? "" }.joined()
    let bytes = Array(text.utf8)
    let article = try Article(ArticleSource(name: "a", bytes: bytes), format: .plain)
    let map = try #require(article.sourceMap)
    for (offset, byte) in article.text.utf8.enumerated() where byte != 0x20 {
      let place = map.source(of: offset)
      let isLineEnd = byte == 0x0A && (bytes[place] == 0x0A || bytes[place] == 0x0D)
      #expect(bytes[place] == byte || isLineEnd, "seed \(seed), offset \(offset)")
    }
  }
}
