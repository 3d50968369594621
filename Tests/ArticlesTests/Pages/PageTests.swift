import Articles
import Testing

/// A page as a template draws it, and the blocks of its article.
private struct PageSample: CustomTestStringConvertible, Sendable {
  let name: String
  let page: String
  let body: [String]

  init(_ name: String, _ page: String, _ body: [String] = PageSample.paragraphs) {
    (self.name, self.page, self.body) = (name, page, body)
  }

  var testDescription: String { name }

  static let paragraphs = [
    "The council of Havsby voted on Monday to close the old harbour bridge to lorries for good.",
    "Traffic will be led over the new bridge, the mayor said, “and nobody will miss the old one.”",
    "Dockers had asked for a delay until the spring, when the new quay in Lervik will be ready.",
  ]

  static var inParagraphs: String { paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n") }
}

@Suite struct PageTests {
  private static let navigation =
    "<nav><ul><li><a href=/>Home</a></li><li><a href=/n>News</a></li></ul></nav>"
  private static let teasers =
    "<div class=related><h3>Read more</h3>"
    + "<div><a href=/1>The ferry to Lervik is late again, and nobody says why.</a></div>"
    + "<div><a href=/2>The mill in Lund was sold on Friday to its own dockers.</a></div></div>"

  private static let samples = [
    PageSample("article element", page("<article>\(PageSample.inParagraphs)</article>")),
    PageSample(
      "nested containers",
      page("<div><div><div><div class=content>\(PageSample.inParagraphs)</div></div></div></div>")),
    PageSample(
      "breaks in place of paragraphs",
      page("<div>" + PageSample.paragraphs.joined(separator: "<br><br>") + "</div>")),
    PageSample(
      "table as layout",
      page(
        "<table><tr><td><a href=/>Home</a></td><td>\(PageSample.inParagraphs)</td></tr></table>")),
    PageSample(
      "window around the article", page("<div class=modal>\(PageSample.inParagraphs)</div>")),
    PageSample(
      "article by its item property",
      page(
        "<div><p>By Ola Berg</p></div><div itemprop=articleBody>\(PageSample.inParagraphs)</div>")
    ),
    PageSample(
      "nothing closed", "<html><body><p>" + PageSample.paragraphs.joined(separator: "<p>")),
    PageSample(
      "script and style between",
      page(
        PageSample.paragraphs.map { "<p>\($0)</p><script>var a = '<p>no</p>';</script>" }.joined())),
    PageSample(
      "share bar between",
      page(
        "<article><p>\(PageSample.paragraphs[0])</p><div class=share-bar><a href=#>Share this</a>"
          + "</div><p>\(PageSample.paragraphs[1])</p><p>\(PageSample.paragraphs[2])</p></article>")),
    PageSample(
      "comments below",
      page(
        "\(PageSample.inParagraphs)<div id=comments><p>I was there, and it was not so at all.</p>"
          + "</div>")),
    PageSample(
      "cookie notice above",
      page(
        "<div class=cookie-banner><p>We use cookies to make this page better for all of you.</p>"
          + "</div>\(PageSample.inParagraphs)")),
    PageSample(
      "subheading and quotation",
      page(
        "<article><p>\(PageSample.paragraphs[0])</p><h2>What comes next</h2><blockquote><p>"
          + "\(PageSample.paragraphs[1])</p></blockquote><p>\(PageSample.paragraphs[2])</p></article>"
      ),
      [
        PageSample.paragraphs[0], "What comes next", PageSample.paragraphs[1],
        PageSample.paragraphs[2],
      ]),
    PageSample(
      "caption of an image",
      page(
        "<article><figure><img src=a><figcaption>The bridge on Monday. (Photo: Kari Marsh)"
          + "</figcaption></figure>\(PageSample.inParagraphs)</article>")),
    PageSample(
      "right to left",
      page(
        "<article dir=rtl><p>صوت المجلس يوم الاثنين على إغلاق الجسر القديم أمام الشاحنات نهائيا.</p></article>"
      ),
      ["صوت المجلس يوم الاثنين على إغلاق الجسر القديم أمام الشاحنات نهائيا."]),
  ]

  private static func page(_ content: String) -> String {
    "<!DOCTYPE html><html><head><title>Bridge closed | Havsby Post</title></head><body>"
      + "<header><h1>Bridge closed</h1></header>" + navigation + content + teasers
      + "<footer><p>All rights are with the Havsby Post, Harbour Street 1.</p></footer></body></html>"
  }

  private func article(_ page: String) throws -> Article {
    try Article(ArticleSource(name: "page.html", bytes: Array(page.utf8)))
  }

  private func body(_ article: Article) -> [String] {
    article.blocks.filter { $0.kind.isBody || $0.kind == .subheading }
      .map { String(article[$0.span]) }
  }

  @Test(arguments: samples) fileprivate func findsTheArticle(sample: PageSample) throws {
    let read = try article(sample.page)
    #expect(read.format == .html)
    #expect(body(read) == sample.body)
  }

  /// What is not the article is set aside with a reason, not dropped.
  @Test(arguments: samples) fileprivate func dropsNoWords(sample: PageSample) throws {
    let read = try article(sample.page)
    #expect(read.blocks.allSatisfy { !$0.kind.isSetAside || $0.reason != nil })
    if sample.name != "nothing closed" {
      #expect(read.text.contains("All rights are with the Havsby Post, Harbour Street 1."))
      #expect(read.metadata.title?.value == "Bridge closed")
    }
  }

  @Test func readsLinkedDataBeforeOtherFields() throws {
    let data = """
      {"@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"], "headline": "Bridge closed",
      "author": [{"name": "Kari Marsh"}, {"name": "Ola Berg"}], "datePublished": "2026-03-05T08:00Z",
      "publisher": {"name": "Havsby Post"}, "url": "https://havsby.example/bridge"}]}
      """
    let read = try article(
      "<html><head><script type=application/ld+json>\(data)</script>"
        + "<meta property=og:title content='Another'><meta name=author content='Another'></head>"
        + "<body>\(PageSample.inParagraphs)</body></html>")
    #expect(read.metadata.title?.value == "Bridge closed")
    #expect(read.metadata.author?.value == "Kari Marsh, Ola Berg")
    #expect(read.metadata.date?.value.iso == "2026-03-05")
    #expect(read.metadata.source?.value == "Havsby Post")
    #expect(read.metadata.url?.value == "https://havsby.example/bridge")
  }

  @Test func readsMetaAndVisibleFields() throws {
    let read = try article(
      "<html><head><meta property=og:site_name content='Havsby Post'>"
        + "<meta property=article:published_time content='2026-03-05T08:00:00Z'></head><body>"
        + "<div class=byline>By Kari Marsh</div>\(PageSample.inParagraphs)</body></html>")
    #expect(read.metadata.author?.value == "Kari Marsh")
    #expect(read.metadata.date?.value.iso == "2026-03-05")
    #expect(read.metadata.source?.value == "Havsby Post")
  }

  @Test(arguments: [
    ("windows-1251", [0xCC, 0xFD, 0xF0] as [UInt8], "Мэр"),
    ("shift_jis", [0x8E, 0x73, 0x92, 0xB7], "市長"), ("iso-8859-2", [0xB1, 0xE6], "ąć"),
  ])
  func decodesWhatThePageDeclares(name: String, bytes: [UInt8], words: String) throws {
    let page =
      Array("<html><head><meta charset=\"\(name)\"></head><body><p>".utf8) + bytes
      + Array(" \(PageSample.paragraphs[0])</p></body></html>".utf8)
    let read = try Article(ArticleSource(name: "page.html", bytes: page))
    #expect(body(read) == ["\(words) \(PageSample.paragraphs[0])"])
  }

  /// A page without an article says what to do; nothing of a page is a control character.
  @Test(arguments: [
    "<html><body><script>render()</script><noscript>Enable JavaScript.</noscript></body></html>",
    "<!DOCTYPE html><html><body><div id=root></div>Loading</body></html>",
    "<html><head><title>Only a title</title></head><frameset><frame src=a></frameset></html>",
  ])
  func tellsAPageWithoutAnArticle(page: String) {
    #expect {
      _ = try article(page)
    } throws: { error in
      guard let error = error as? ArticleError else { return false }
      return error == .noArticle(file: "page.html") || error == .noText(file: "page.html")
    }
  }

  @Test func letsNoControlCharacterThrough() throws {
    let read = try article(
      "<html><head><title>A&#27;[31m headline of five words</title></head><body>"
        + "<p>Red&#27;]0;x&#7; text \u{1B}[2J. \(PageSample.paragraphs[0])</p></body></html>")
    let all = read.text + (read.metadata.title?.value ?? "")
    #expect(!all.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F })
  }

  /// Nested beyond what is read, and endless: told or bounded, never a trap.
  @Test func readsWhatIsNestedDeeply() throws {
    let deep = String(repeating: "<div>", count: 100_000)
    let read = try? article("<html><body>" + PageSample.inParagraphs + deep + "</body></html>")
    #expect(read.map(body) == PageSample.paragraphs)
  }
}
