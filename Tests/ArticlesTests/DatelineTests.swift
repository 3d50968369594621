import Articles
import Testing

@Suite struct DatelineTests {
  /// The first two blocks of an article whose first paragraph is `text`, parted by a bar.
  private func split(_ text: String) throws -> (text: String, metadata: ArticleMetadata) {
    let article = try Article(
      ArticleSource(name: "a", bytes: Array((text + "\n\nThe mayor said so.").utf8)), format: .plain
    )
    #expect(article.brokenPromises == [])
    let head = article.blocks.dropLast().map { String(article[$0.span]) }
    #expect(article.blocks.dropLast().last?.kind == .paragraph)
    #expect(article.blocks.count == 2 || article.blocks[0].kind == .dateline)
    return (head.joined(separator: "|"), article.metadata)
  }

  @Test(
    arguments: [
      ("WASHINGTON (AP) — |Twelve died.", "WASHINGTON", "AP", nil),
      ("PARIS, Feb. 3 (Reuters) - |Twelve died.", "PARIS", "Reuters", nil),
      ("TEHRAN, Feb. 11, 2026 (Xinhua) -- |Twelve died.", "TEHRAN", "Xinhua", "2026-02-11"),
      ("TEHRAN – |Twelve died.", "TEHRAN", nil, nil),
      ("TEHRAN— |Twelve died.", "TEHRAN", nil, nil),
      ("NEW YORK (AP) — |Twelve died.", "NEW YORK", "AP", nil),
      (
        "DUBAI, United Arab Emirates (AP) — |Twelve died.", "DUBAI, United Arab Emirates", "AP", nil
      ),
      ("AUGUSTA, Me. — |Twelve died.", "AUGUSTA, Me", nil, nil),
      ("CHARLESTON, S.C. — |Twelve died.", "CHARLESTON, S.C", nil, nil),
      ("Washington (CNN)|President Roe spoke.", "Washington", "CNN", nil),
      ("(CNN) — |Twelve died.", nil, "CNN", nil),
      ("(Reuters) - |Twelve died.", nil, "Reuters", nil),
      ("TEHRAN (Tasnim) – |Twelve died.", "TEHRAN", "Tasnim", nil),
      ("KUALA LUMPUR, March 3 (Bernama) -- |Twelve died.", "KUALA LUMPUR", "Bernama", nil),
      ("March 3 (Reuters) - |Twelve died.", nil, "Reuters", nil),
      ("Madrid (EFE).- |Twelve died.", "Madrid", "EFE", nil),
      ("Paris, 3 Feb. - |Twelve died.", "Paris", nil, nil),
      ("OSLO (AP) Feb. 14 — |Twelve died.", "OSLO", "AP", nil),
      ("OSLO (AP) Feb. 14, 2026 — |Twelve died.", "OSLO", "AP", "2026-02-14"),
      ("OSLO (AP) Feb. 14 |Twelve died.", "OSLO", "AP", nil),
      ("(Reuters) 14 Feb. 2026 - |Twelve died.", nil, "Reuters", "2026-02-14"),
    ] as [(String, String?, String?, String?)])
  func partsTheDatelineFromTheParagraph(
    marked: String, place: String?, source: String?, date: String?
  ) throws {
    let plain = String(marked.filter { $0 != "|" })
    let found = try split(plain)
    #expect(found.text.filter { $0 != " " } == marked.filter { $0 != " " })
    #expect(found.metadata.place?.value == place)
    #expect(found.metadata.source?.value == source)
    #expect(found.metadata.date?.value.iso == date)
  }

  @Test(arguments: [
    "NATO – the alliance – met.", "UN – weary of war – met.", "Washington – the city – slept.",
    "Rep. Bruce Roe (D-Iowa) spoke on Monday.", "BREAKING – Twelve died.", "A – B.",
    "Mr. Smith – a lawyer – said.",
    "The deal – signed on Feb. 3 – failed.", "IRAN has spoken, he said.", "PARIS —",
    "On Feb. 3 - a Tuesday - twelve died.", "Monday, Feb. 3 - twelve died.",
  ])
  func leavesSentencesWhole(text: String) throws {
    #expect(try split(text).text == text)
  }
}
