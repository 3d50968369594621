import Articles
import Testing

@Suite struct MetadataTests {
  private static let body =
    "Twelve people died in the storm on Monday.\n\nThe mayor said ten had died."

  private func metadata(_ text: String, name: String = "a.txt") throws -> ArticleMetadata {
    try Article(ArticleSource(name: name, bytes: Array(text.utf8))).metadata
  }

  /// The date goes by where it is said, whatever the order of the days.
  @Test(arguments: [
    (
      "Storm hits coast\n\nBy Jane Doe, 3 May 2024\n\n2 May 2024\n\nThe pier, 5 May 2024. (Photo: AP)\n\n",
      "2024-05-02", Origin.dateline
    ),
    (
      "Storm hits coast\n\nBy Jane Doe, 3 May 2024\n\nThe pier, 5 May 2024. (Photo: AP)\n\n",
      "2024-05-03", .byline
    ),
    (
      "The pier, 5 May 2024. (Photo: AP)\n\nIt was built on 9 May 2024.\n\n", "2024-05-05", .caption
    ),
    ("On 9 May 2024 and 3 May 2024 it rained.\n\n", "2024-05-09", .text),
    ("It rained.\n\n", "2024-05-01", .fileName),
    ("PARIS, March 7 (Reuters) - It rained.\n\n", "2024-03-07", .datelineDay),
    (
      "PARIS, Jan. 2 (Reuters) - It rained on December 30, 2022.\n\n", "2023-01-02", .datelineDay
    ),
  ])
  func takesTheDateFromTheBestPlace(text: String, date: String, origin: Origin) throws {
    let found = try metadata(text + Self.body, name: "2024-05-01-storm.txt").date
    #expect(found?.value.iso == date)
    #expect(found?.origin == origin)
  }

  @Test func hasNoDateWhereNoneIsSaid() throws {
    #expect(try metadata(Self.body).date == nil)
    #expect(try metadata("PARIS, March 7 (Reuters) - " + Self.body).date == nil)
  }

  @Test func pointsAtTheWordsThatSayIt() throws {
    let text = "Storm hits coast\n\nBy Jane Doe, Reuters\n\nUpdated 3 May 2024\n\n" + Self.body
    let article = try Article(ArticleSource(name: "a", bytes: Array(text.utf8)))
    func words<Value>(_ datum: Datum<Value>?) -> Substring? {
      datum.flatMap(\.span).map { article[$0] }
    }
    #expect(words(article.metadata.title) == "Storm hits coast")
    #expect(words(article.metadata.author) == "Jane Doe")
    #expect(words(article.metadata.source) == "Reuters")
    #expect(words(article.metadata.date) == "3 May 2024")
  }

  @Test(
    arguments: [
      ("By JANE DOE and JOHN ROE, Associated Press", "JANE DOE and JOHN ROE", "Associated Press"),
      ("By Jane Doe, Chief Correspondent, BBC News", "Jane Doe", "BBC News"),
      ("By Jane Doe for the Daily Mail", "Jane Doe", "Daily Mail"),
      ("By Reuters", nil, "Reuters"),
      ("Jane Doe, Staff Writer", "Jane Doe", nil),
    ] as [(String, String?, String?)])
  func readsTheByline(line: String, author: String?, source: String?) throws {
    let found = try metadata("Storm hits coast\n\n\(line)\n\n" + Self.body)
    #expect(found.author?.value == author)
    #expect(found.source?.value == source)
  }

  @Test func keepsWhatCleaningWouldKnowWhenItIsOff() throws {
    let text = "Storm hits coast\n\nBy Jane Doe\n\n3 May 2024\n\n" + Self.body
    let bytes = Array(text.utf8)
    let raw = try Article(ArticleSource(name: "a", bytes: bytes), cleaning: .off)
    let clean = try Article(ArticleSource(name: "a", bytes: bytes))
    #expect(raw.metadata == clean.metadata)
    #expect(raw.text == clean.text)
  }
}
