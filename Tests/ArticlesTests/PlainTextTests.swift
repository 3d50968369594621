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

  /// A paragraph of 60 words, wrapped between words at most `width` columns wide.
  private func wrapped(_ words: [String], _ width: Int, indent: String = "", rest: String = "")
    -> [String]
  {
    var lines = [indent]
    for word in words {
      let line = lines.removeLast()
      let isFirst = line == (lines.isEmpty ? indent : rest)
      if isFirst || line.count + 1 + word.count <= width {
        lines.append(line + (isFirst ? "" : " ") + word)
      } else {
        lines += [line, rest + word]
      }
    }
    return lines
  }

  private static let long =
    "Twelve people died when a storm hit the coast late on Monday, and the harbour of the town was "
    + "closed to every ship for a week, the police said on Tuesday. Mr. Doe, who runs the well-known "
    + "Marrow ferry, told the National Assembly that the wind had been stronger than in any year "
    + "since 1987, and that nobody had been warned."

  @Test(arguments: [60, 79, 100, 101, 105, 120, 140, 200])
  func joinsLinesOfAnyWidth(width: Int) throws {
    let words = Self.long.split(separator: " ").map(String.init)
    let lines = wrapped(words, width)
    #expect(lines.count > 1)
    let expected = [Self.long, Self.long]
    #expect(try blocks((lines + [""] + lines).joined(separator: "\n")) == expected)
    // Paragraphs that only their indent tells apart.
    let indented = wrapped(words, width, indent: "    ")
    #expect(try blocks((indented + indented).joined(separator: "\n")) == expected)
    // Items of a list.
    for mark in ["• ", "- ", "1. "] {
      let items = wrapped(words, width, indent: mark, rest: "  ")
      #expect(
        try blocks((items + items).joined(separator: "\n"))
          == expected.map { mark.trimmingSpace + " " + $0 })
    }
  }

  /// What `pdftotext` writes of a page: lines of many lengths, a form feed inside a sentence.
  @Test func joinsLinesOfAProportionalFont() throws {
    let lines = [
      "Twelve people died when a storm hit the coast late on Monday, and the",
      "harbour of Marrow was closed to every ship for a week, the police said. The mayor of",
      "National Assembly’s own district, who had asked for help, told a meeting in",
      "the hall of the old town that ten people had died in the night and that two more", "",
      "\u{C}were missing.",
    ]
    #expect(
      try blocks(lines.joined(separator: "\n"))
        == [lines.filter { !$0.isEmpty }.joined(separator: " ").filter { $0 != "\u{C}" }])
  }

  /// Hyphens at the ends of lines: of the word where the text has it so, else of the line.
  @Test(arguments: ["-", "\u{2010}", "\u{AD}"])
  func joinsHyphenatedWords(hyphen: String) throws {
    let lines = [
      "The information came late, the police of Marrow said on Tues-",
      "day, and the non-negotiable parts of the plan, like the infor-",
      "mation on the storm itself, were lost with the old stone har-",
      "bour and with the ferry to the north of the country. The may-",
      "or told the town that a plan for the harbour must be a non-",
      "negotiable plan, as was the plan of the old and rich Anglo-",
      "American Company, and that everything else would be discus-", "sed in the meetings.",
    ]
    let written = lines.map { $0.hasSuffix("-") ? $0.dropLast() + hyphen : $0 }
    let kept = hyphen == "\u{AD}" ? "\u{2010}" : hyphen
    #expect(
      try blocks(written.joined(separator: "\n")) == [
        "The information came late, the police of Marrow said on Tuesday, and the non-negotiable "
          + "parts of the plan, like the information on the storm itself, were lost with the old stone "
          + "harbour and with the ferry to the north of the country. The mayor told the town that a "
          + "plan for the harbour must be a non\(kept)negotiable plan, as was the plan of the old and "
          + "rich Anglo\(kept)American Company, and that everything else would be discussed in the "
          + "meetings."
      ])
  }

  @Test func keepsTheHyphensOfCompounds() throws {
    let text = """
      Twelve people died when a storm hit the coast late on Monday, and the well-
      known harbour of the town was closed to every ship for a week, the police
      said on Tuesday.
      """
    #expect(
      try blocks(text) == [
        "Twelve people died when a storm hit the coast late on Monday, and the well-known harbour of "
          + "the town was closed to every ship for a week, the police said on Tuesday."
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
    // Verse: lines of many lengths that run on.
    [
      "the storm that came over the hills in the night", "and took the roof",
      "of the house by the harbour",
      "where nobody had lived since the long winter of my youth", "was gone",
      "before the first of the ferries left for the north",
    ],
    // A list of long entries.
    [
      "• Twelve people who died when the storm hit the coast of Marrow late on Monday",
      "• the harbour of the town, which was closed to every ship for a week or longer",
      "• the mayor",
    ],
    // A paragraph a line, one of which ends without a stop.
    [
      String(repeating: "The police said that a storm hit the coast ", count: 4) + "today.",
      String(repeating: "The mayor said that the harbour was closed ", count: 4) + "today",
      "iPhones were of no use.", "The ferry sank.", "Ten died.", "It rained.", "Two live.",
      "He left.",
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

  @Test func takesAMegabyteInOneLine() throws {
    let line = String(repeating: "a storm hit the coast ", count: 50_000)
    let article = try Article(ArticleSource(name: "a", bytes: Array(line.utf8)))
    #expect(article.blocks.count == 1)
    #expect(article.blocks.first?.kind == .paragraph)
    #expect(article.text.utf8.count == line.utf8.count - 1)
  }
}

extension String {
  /// The text without the space at its end.
  fileprivate var trimmingSpace: String { hasSuffix(" ") ? String(dropLast()) : self }
}
