import Articles
import Testing

@Suite struct MarkdownTests {
  private func article(_ text: String, cleaning: Cleaning = .off) throws -> Article {
    let article = try Article(
      ArticleSource(name: "a.md", bytes: Array(text.utf8)), format: .markdown, cleaning: cleaning)
    #expect(article.brokenPromises == [])
    return article
  }

  @Test(arguments: [
    ("*one* **two** ***three*** _four_ __five__ ~~six~~", "one two three four five six"),
    ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
    ("*open and **half* shut", "*open and *half shut"),
    ("a **bold *and italic* word** b", "a bold and italic word b"),
    ("[link](http://x.y/(a)) and [two](<z> \"title\")!", "link and two!"),
    ("[sic] and [Roe] said", "[sic] and [Roe] said"),
    ("[one][a], [two][], [a]\n\n[a]: http://x\n[two]: http://y", "one, two, a"),
    ("a footnote[^1] here\n\n[^1]: The note.", "a footnote here\nThe note."),
    ("`code *kept*` and ``a ` b``", "code *kept* and a ` b"),
    ("\\*no\\* \\# a\\b", "*no* # a\\b"),
    ("a &amp; b &lt;c&gt; &#8212; &#x2014; &nosuch; &#0; AT&T", "a & b <c> — — &nosuch; &#0; AT&T"),
    ("a<br>b <em>c</em> <!-- d --> 1 < 2 <http://x.y>", "a b c  1 < 2 http://x.y"),
    ("soft\nbreak  \nhard\\\nbreak", "soft break hard break"),
    ("a ![alt *text*](x.png) b", "a alt text b"),
    ("one\n\n***\n\ntwo", "one\ntwo"),
    ("```swift\nlet a = *b*\n\nc\n```\nd", "let a = *b*\nc\nd"),
    ("- one\n  more\n- two\n3) three", "one more\ntwo\nthree"),
    ("it was in\n2026. The storm", "it was in 2026. The storm"),
    ("| a | b |\n|---|---|\n| c | d |", "| a | b |\n| c | d |"),
    ("# One #\n\nTwo\n---\nThree", "One\nTwo\nThree"),
  ])
  func takesMarksAway(markdown: String, expected: String) throws {
    #expect(try article(markdown).text == expected)
  }

  @Test func tellsTheKinds() throws {
    let article = try article(
      """
      ---
      title: "Storm hits coast"
      author: [Jane Doe, John Roe]
      date: 2026-02-14 09:30
      source: Daily Example
      url: https://example.com/storm
      layout: post
      ---
      # Storm hits *coast*

      By Jane Doe

      ![The pier on Monday](pier.jpg)
      Twelve people died when a storm
      hit the [coast](https://example.com).

      > We had no warning.

      ## The harbour

      - Ten ships wait.
      - Two sank.

      **More to come**

      The mayor said so.

      [Share this article](https://example.com/share)
      """, cleaning: .on)
    #expect(
      article.outline(width: 60) == """
        headline: Storm hits coast
        byline: By Jane Doe
        caption: The pier on Monday
        paragraph: Twelve people died when a storm hit the coast.
        quote: We had no warning.
        subheading: The harbour
        paragraph: Ten ships wait.
        paragraph: Two sank.
        subheading: More to come
        paragraph: The mayor said so.
        share: Share this article
        """)
    #expect(article.metadata.title?.value == "Storm hits coast")
    #expect(article.metadata.author?.value == "Jane Doe, John Roe")
    #expect(article.metadata.date?.value.iso == "2026-02-14")
    #expect(article.metadata.source?.value == "Daily Example")
    #expect(article.metadata.url?.value == "https://example.com/storm")
    #expect(article.metadata.date?.origin == .field)
  }

  @Test func makesTheTitleOfTheFrontMatterTheHeadline() throws {
    let article = try article("---\ntitle: 'Storm'\ndate: soon\n---\nTwelve died.", cleaning: .on)
    #expect(article.outline == "headline: Storm\nparagraph: Twelve died.")
    #expect(article.warnings == ["a.md: the date “soon” could not be read."])
  }

  @Test func keepsHeadingsWhereNothingElseIs() throws {
    let article = try article("# Storm\n\n## Coast", cleaning: .on)
    #expect(article.blocks.map(\.kind) == [.paragraph, .paragraph])
  }

  @Test(arguments: [
    "# Storm hits coast\n", "---\ntitle: Storm\ndate: 2026-02-14\n---\n", "Storm\n===\n\n***\n",
    "---\ntitle: Storm\n---\n\n---\n", "# Storm\n\n[a]: http://x.y\n",
  ])
  func refusesATitleWithoutAText(text: String) {
    for cleaning in Cleaning.allCases {
      #expect(throws: ArticleError.noText(file: "a.md")) {
        try Article(
          ArticleSource(name: "a.md", bytes: Array(text.utf8)), format: .markdown,
          cleaning: cleaning)
      }
    }
  }

  /// Each is a mark that waits for its partner, over and over.
  @Test(arguments: [
    "[](", "![", "`", "``` `", "*a ", "_(", "<a ", "&#", "> ", "- ", "[a](b \"", "\\", "# ", "~~a",
    "![a](b)", "*a **b ", "[a]: b\n", "|-|\n", "a\n=\n", "\n```\na",
  ])
  func isLinearInHostileText(piece: String) throws {
    let text = "word " + String(repeating: piece, count: 5_000)
    #expect(try article(text, cleaning: .on).text.utf8.count <= text.utf8.count)
  }
}
