import Articles
import Foundation
import Testing

@Suite struct SourceMapTests {
  /// The text of the article with the file's byte under every character:
  /// `c0 a1 f2 é3 ⏎6 x7`.
  private func mapped(_ bytes: [UInt8], _ format: ArticleFormat = .plain) throws -> String {
    let article = try Article(ArticleSource(name: "a", bytes: bytes), format: format)
    let map = try #require(article.sourceMap)
    var offset = 0
    return article.text.unicodeScalars.map { scalar in
      defer { offset += UTF8.width(scalar) }
      return "\(scalar == "\n" ? "⏎" : String(scalar))\(map.source(of: offset))"
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("ab\ncd", "a0 b1 ⏎2 c3 d4"),
    ("café\r\nx", "c0 a1 f2 é3 ⏎6 x7"),
    ("\u{FEFF}ab", "a3 b4"),
    ("  a\t b \n\n\n c ", "a2  3  4 b5 ⏎7 c11"),
    ("a\u{A0}b\u{200B}c", "a0  1 b3 c7"),
    ("a\u{1B}[31mb\u{1B}[0m é", "a0 b6  11 é12"), ("a\u{1B}[3é", "a0 [2 33 é4"),
    ("“a” 東", "“0 a3 ”4  7 東8"),
  ])
  func pointsIntoPlainText(text: String, expected: String) throws {
    #expect(try mapped(Array(text.utf8)) == expected)
  }

  @Test func pointsIntoUTF16() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0xE9, 0, 0x14, 0x20, 0x62, 0, 0x63, 0]
    #expect(try mapped(bytes) == "a2 é4 —6 b8 c10")
  }

  @Test func pointsIntoWindows1252() throws {
    #expect(try mapped([0x61, 0xE9, 0x97, 0x62, 0x63]) == "a0 é1 —2 b3 c4")
  }

  @Test(arguments: [
    ("# Ab\n\n*c* [d](http://x.y) &amp; `e`", "A2 b3 ⏎4 c7  9 d11  25 &26  31 e33"),
    ("> a\n> b\n\n- c\n- d", "a2  3 b6 ⏎7 c11 ⏎12 d15"),
    ("---\ntitle: \"Ab\"\n---\nc", "A12 b13 ⏎14 c20"),
  ])
  func pointsIntoMarkdown(text: String, expected: String) throws {
    #expect(try mapped(Array(text.utf8), .markdown) == expected)
  }

  /// What is in the file where each block is said to be, in the encoding of the file.
  private func cited(_ text: String, _ format: ArticleFormat, _ encoding: String.Encoding) throws
    -> [String?]
  {
    let bytes = try #require(text.data(using: encoding))
    let article = try Article(ArticleSource(name: "a", bytes: Array(bytes)), format: format)
    return try article.blocks.map { block in
      let place = try #require(article.sourceSpan(of: block.span))
      return String(data: bytes[place], encoding: encoding)
    }
  }

  private static let sentences = ["One man died in “Paris”", "Two “lived.”", "Three fled — café."]

  @Test(
    arguments: [String.Encoding.utf8, .utf16LittleEndian, .windowsCP1252], ["\r\n", "\r", "\n"])
  func endsBeforeTheLineBreak(encoding: String.Encoding, lineBreak: String) throws {
    let mark = encoding == .utf16LittleEndian ? "\u{FEFF}" : ""
    let text = Self.sentences.joined(separator: lineBreak + lineBreak) + lineBreak
    #expect(try cited(mark + text, .plain, encoding) == Self.sentences)
    let wide = encoding == .utf16LittleEndian ? " 東京。" : " end."
    #expect(
      try cited(mark + "One died." + wide + lineBreak + "Two.", .plain, encoding)
        == ["One died." + wide, "Two."])
  }

  @Test func endsBeforeWhatIsLeftOut() throws {
    let text = "One **died.**\r\n\r\n> Two\u{200B}\r\n> lived.\u{AD}\r\n\r\n*Three*\r\n"
    #expect(
      try cited(text, .markdown, .utf8) == ["One **died.", "Two\u{200B}\r\n> lived.", "Three"])
  }

  @Test func hasNoneForJSON() throws {
    let article = try Article(ArticleSource(name: "a", bytes: Array(#""Twelve died.""#.utf8)))
    #expect(article.format == .json)
    #expect(article.sourceMap == nil)
  }
}
