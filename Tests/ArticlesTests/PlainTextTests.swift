import Articles
import Testing

@Suite struct PlainTextTests {
  private func blocks(_ text: String) throws -> [String] {
    let article = try Article(
      ArticleSource(name: "a", bytes: Array(text.utf8)), format: .plain, cleaning: .off)
    #expect(article.brokenPromises == [])
    return article.blocks.map { String(article[$0.span]) }
  }

  @Test func takesEachLineWhereNoLineIsBlank() throws {
    let text = "Twelve people died on Monday.\nThe mayor said ten had died.\n\n"
    #expect(try blocks(text) == ["Twelve people died on Monday.", "The mayor said ten had died."])
  }

  @Test func joinsLinesWrappedByHand() throws {
    let text = """
      Storm hits coast

      By Jane Doe
      February 14, 2026

        Twelve people died when a storm hit the coast late on Monday, and the
        harbour of the town was closed to every ship for a week, the police
        said on Tuesday.

      The mayor told a meeting in the town hall that only ten people had died
      and that two others were missing.
      SHARE THIS ARTICLE
      """
    #expect(
      try blocks(text) == [
        "Storm hits coast", "By Jane Doe", "February 14, 2026",
        "Twelve people died when a storm hit the coast late on Monday, and the harbour of the town "
          + "was closed to every ship for a week, the police said on Tuesday.",
        "The mayor told a meeting in the town hall that only ten people had died and that two others "
          + "were missing.",
        "SHARE THIS ARTICLE",
      ])
  }

  @Test(arguments: [
    // Verse and lists are narrow.
    ["roses are red", "violets are blue", "sugar is sweet"],
    // One sentence a line: full lines, but each of them ends where a sentence does.
    [
      "Twelve people died in the storm on Monday evening.",
      "The mayor of the town said that ten people died.",
      "The harbour was closed to every ship for a week.",
    ],
    // A paragraph a line.
    [
      String(repeating: "The police said that a storm hit the coast ", count: 4) + "today.",
      String(repeating: "The mayor said that the harbour was closed ", count: 4) + "today.",
    ],
  ])
  func keepsLinesThatNobodyWrapped(lines: [String]) throws {
    #expect(try blocks(lines.joined(separator: "\n")) == lines)
  }

  @Test(arguments: [
    ("<!DOCTYPE html>\n<html><p>One man died.</p></html>", true),
    ("\n<HTML lang=\"en\"><p>One man died.</p>", true), ("<body>One man died.", true),
    ("<p>One man died.", false), ("One man wrote <html> and died.", false),
  ])
  func warnsOfAWebPage(text: String, isPage: Bool) throws {
    let article = try Article(ArticleSource(name: "a", bytes: Array(text.utf8)), format: .plain)
    let warning = "a looks like a web page; saved pages cannot be read yet: tags are shown as text."
    #expect(article.warnings == (isPage ? [warning] : []))
  }

  @Test func takesAMegabyteInOneLine() throws {
    let line = String(repeating: "a storm hit the coast ", count: 50_000)
    let article = try Article(ArticleSource(name: "a", bytes: Array(line.utf8)))
    #expect(article.blocks.count == 1)
    #expect(article.blocks.first?.kind == .paragraph)
    #expect(article.text.utf8.count == line.utf8.count - 1)
  }
}
