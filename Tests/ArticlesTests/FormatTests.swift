import Articles
import Testing

@Suite struct FormatTests {
  @Test(
    arguments: [
      ("Twelve people died.", "a.txt", .plain),
      ("Twelve people died.", "a.md", .markdown),
      ("Twelve people died.", "A.MARKDOWN", .markdown),
      ("Twelve people died.", "-", .plain),
      ("# Storm\n\nTwelve people died.", "a.txt", .markdown),
      ("See [the report](https://example.com/report).", "a", .markdown),
      ("---\ntitle: Storm\n---\nTwelve people died.", "a", .markdown),
      ("Storm\n=====\n\nTwelve people died.", "a", .markdown),
      ("**Twelve** people died, **ten** were hurt.", "a", .markdown),
      // What plain news holds too.
      ("Twelve* people died.\n\n* Correction: ten.", "a", .plain),
      ("- ten ships\n- two cars\n- a boat", "a", .plain),
      ("The #1 song. #storm was a trend.", "a", .plain),
      ("He [Roe] said (in part) that 3 * 4 * 5 is 60.", "a", .plain),
      ("---\nTwelve people died.\n---", "a", .plain),
      ("\"Twelve died,\" he said. \"Ten,\" she said. \"No\"", "a", .plain),
      ("\"Twelve people died.\"", "a.txt", .json),
      ("{\"text\": \"Twelve people died.\"}", "a.txt", .json),
      ("{Editor's note: this is text.}", "a.txt", .plain),
    ] as [(String, String, ArticleFormat)])
  func goesByContentThenByName(text: String, name: String, format: ArticleFormat) throws {
    let article = try Article(ArticleSource(name: name, bytes: Array(text.utf8)))
    #expect(article.format == format)
  }

  @Test func obeysTheCaller() throws {
    let source = ArticleSource(name: "a.md", bytes: Array("# Storm\n\nTwelve people died.".utf8))
    #expect(try Article(source, format: .plain).text == "# Storm\nTwelve people died.")
    #expect(throws: ArticleError.self) { try Article(source, format: .json) }
  }
}
