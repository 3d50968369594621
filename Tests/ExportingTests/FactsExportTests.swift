import Articles
import Claims
import Foundation
import TestSupport
import Testing

@testable import Exporting

@Suite struct FactsExportTests {
  /// An article that gives every kind of fact at least once; Thursday, 5 March 2026.
  private let port = Self.article([
    "At least 12 boats sank in Port Marrow on Wednesday, Mayor Ida Holt said.",
    "“We lost about half of our “armada”,” she said, and the regime had no plan.",
    "The port is expected to reopen next week unless it rains.",
    "Repairs reportedly cost $1.2 million, more than 6 per cent of the 2025 budget.",
    "Officials said the 44-year-old pilot, in his second term, did not sleep for 30 hours.",
    "The tide rose between three and four feet and fell by less than 20 inches.",
    "Crews came around 3 a.m. local time on Monday evening, hours after the ferry was hit.",
    "They left by mid-April, or at 7 o'clock, or two days before the vote, and afterwards slept.",
  ])

  private static func article(_ sentences: [String], date: String? = "2026-03-05")
    -> AnnotatedArticle
  {
    var metadata = ArticleMetadata()
    metadata.date = date.flatMap { CalendarDate(iso: $0) }.map { Datum($0, from: .field) }
    let text = sentences.joined(separator: "\n")
    var blocks: [Block] = []
    var start = 0
    for sentence in sentences {
      let span = TextSpan(start, start + sentence.utf8.count)
      blocks.append(Block(.paragraph, span, givenSentences: [span]))
      start = span.end + 1
    }
    return AnnotatedArticle(
      Article(name: "port.txt", format: .plain, text: text, blocks: blocks, metadata: metadata))
  }

  private func plain(_ article: AnnotatedArticle, width: Int = 80) -> String {
    String(
      decoding: FactsExport(of: article).bytes(as: .plain, options: ExportOptions(width: width)),
      as: UTF8.self)
  }

  private func json(_ article: AnnotatedArticle) throws -> [String: Any] {
    let bytes = FactsExport(of: article).bytes(as: .json)
    return try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  /// What is written of an amount has no end and no sign that the article did not give it.
  @Test func writesTheFactsOfHostileAmounts() throws {
    let article = Self.article(HostileNumbers.sentences(oneIn: 2))
    // What comes after the quoted words is ours: `number "below -0 percent": less than 0`.
    let values = plain(article, width: 10_000).split(separator: "\n")
      .filter { $0.contains("number \"") }.compactMap { $0.split(separator: "\": ").last }
    #expect(values.count > 1_000)
    #expect(
      values.allSatisfy { value in
        value.split(separator: " ").allSatisfy { !["-0", "nan", "inf", "-inf"].contains($0) }
      })
    let facts = try #require(try json(article)["facts"] as? [[String: Any]])
    #expect(facts.count > 1_000)
  }

  @Test(arguments: [
    ("Growth was below 0 percent.", #"number "below 0 percent": less than 0 per cent"#),
    ("It fell by less than 3.5 percent.", #"number "less than 3.5 percent": less than 3.5 per"#),
  ])
  func saysWhatABoundLeavesOpen(sentence: String, line: String) {
    #expect(plain(Self.article([sentence])).contains(line))
  }

  @Test(arguments: [
    #"number "At least 12 boats": 12 or more, boats"#,
    #"date "Wednesday": 2026-03-04 if past, 2026-03-11 if to come, by the article's date"#,
    #"source "Mayor Ida Holt said": Mayor Ida Holt, “said”"#,
    #"who "Ida Holt": Ida Holt; person; mayor; here “Mayor”"#,
    #"who "she": Ida Holt; person; mayor; pronoun"#,
    #"term "regime": a word that judges"#,
    #"denial "no plan": there is none"#,
    #"act "is expected to reopen": expected"#,
    #"limit "unless it rains": condition"#,
    #"number "$1.2 million": 1,200,000 dollars, money"#,
    #"number "more than 6 per cent": more than 6 per cent"#,
    #"source "Officials said": Officials, without a name, “said”"#,
    #"number "44-year-old": 44 years of age"#,
    #"number "second term": number 2 in order, term"#,
    #"act "did not sleep": not done"#,
    #"number "30 hours": 30 hours"#,
    #"number "three and four feet": 3 to 4 feet"#,
    #"number "less than 20 inches": less than 20 inches"#,
    #"time "around 3 a.m. local time": about 03:00, local time"#,
    #"time "7 o'clock": 07:00 or 19:00"#,
    #"order "hours after the ferry was hit": later than “the ferry was hit”, by “hours”"#,
    #"order "by mid-April": no later than “mid-April”"#,
    #"order "afterwards": later than what was told before"#,
    #"date "two days before": 2 days before “the vote”"#,
    #"date "mid-April": 2025-04-08 to 2025-04-23, by the article's date"#,
    #"date "Monday evening": evening of 2026-03-02 if past, 2026-03-09 if to come, by the article's date"#,
  ])
  func aFactIsALineWithItsWords(line: String) {
    #expect(plain(port, width: 200).contains("\n  \(line)\n"), "\(plain(port, width: 200))")
  }

  @Test func claimsComeInOrderWithTheirLabels() {
    let lines = plain(port, width: 200).split(separator: "\n")
    #expect(lines.first == "Facts of port.txt: 5 March 2026.")
    #expect(lines[1] == "Relative dates are counted from 5 March 2026 (given with the article).")
    let labels = lines.filter { $0.first?.isNumber == true }.map { $0.prefix { $0 != " " } }
    #expect(labels == port.claims.indices.map { port.number(ofClaim: $0)[...] })
  }

  @Test func withoutADateRelativeDatesStayOpen() {
    let text = plain(Self.article(["They met yesterday, in May 2024 and in 2019."], date: nil))
    #expect(text.contains("The article's date is not known, so relative dates stay open."))
    #expect(text.contains("date \"yesterday\": open, since the article's date is not known"))
    #expect(text.contains("date \"May 2024\": 2024-05\n"))
    #expect(text.contains("date \"2019\": 2019\n"))
  }

  @Test func everyFactFitsTheSchemaAndCitesItsWords() throws {
    let schema = try Data(
      contentsOf: SampleFiles.tests.deletingLastPathComponent().appending(
        path: "Sources/Exporting/Exporting.docc/Resources/facts.schema.json"))
    let validator = try SchemaValidator(schema: schema)
    for article in [port, Self.article([]), Self.article(["Ж. “Ärzte” said 5 % left."])] {
      let bytes = FactsExport(of: article).bytes(as: .json)
      let complaints = try validator.complaints(about: Data(bytes))
      #expect(complaints == [])
      let text = Array(article.article.text.utf8)
      for fact in try #require(try json(article)["facts"] as? [[String: Any]]) {
        let start = try #require(fact["start"] as? Int)
        let end = try #require(fact["end"] as? Int)
        #expect(fact["text"] as? String == String(decoding: text[start..<end], as: UTF8.self))
      }
    }
    let kinds = try #require(try json(port)["facts"] as? [[String: Any]]).map {
      $0["fact"] as? String ?? ""
    }
    #expect(Set(kinds).count == 15)
    let wrong = Data(#"{"schema": 1, "article": {}, "entities": [], "facts": [{}]}"#.utf8)
    #expect(try !validator.complaints(about: wrong).isEmpty)
  }

  /// The plain form leaves out what only programs need: words of groups and of certainty.
  @Test func bothFormsHoldTheSameFacts() throws {
    let facts = try #require(try json(port)["facts"] as? [[String: Any]]).filter { fact in
      let kind = fact["fact"] as? String ?? ""
      return !["group", "certainty"].contains(kind) && fact["is"] as? String != "plain"
    }
    let lines = plain(port, width: 200).split(separator: "\n").filter { $0.hasPrefix("  ") }
    #expect(facts.count == lines.count)
    for (fact, line) in zip(facts, lines) {
      let (kind, text) = (fact["fact"] as? String ?? "", fact["text"] as? String ?? "")
      #expect(line.hasPrefix("  \(kind) \"\(text)\": "))
    }
  }

  @Test(arguments: [20, 33, 80]) func linesAreKeptAndNothingReachesATerminal(width: Int) throws {
    let strange = Self.article([
      "Crews\u{1B}[31m said 12\u{7}\u{9B}2J boats sank on \u{202E}Monday\u{202C}.",
      "东京都知事小池百合子は、約40人が負傷したと発表したと述べた東京都知事小池百合子。",
    ])
    for article in [port, strange] {
      let text = plain(article, width: width)
      #expect(
        text.unicodeScalars.allSatisfy {
          $0 == "\n" || $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) && $0 != "\u{202E}"
        })
      #expect(text.split(separator: "\n").allSatisfy { ColumnWidth.of($0) <= width })
      #expect(plain(article, width: width) == text)
    }
    let bytes = FactsExport(of: strange).bytes(as: .json)
    #expect(!bytes.contains(0x1B) && !bytes.contains(0x07))
  }

  @Test(arguments: [
    (0.0, "0"), (12, "12"), (1200, "1,200"), (1_234_567.5, "1,234,567.5"), (0.25, "0.25"),
    (3.05, "3.05"), (1e15, "1,000,000,000,000,000"), (-40, "-40"), (0.999, "1"),
  ])
  func numbersAreWrittenInDigits(value: Double, text: String) {
    #expect(FactWords.digits(value) == text)
  }

  @Test(arguments: [
    ("2026-03-04", "2026-03-04", "2026-03-04"), ("2026-02-01", "2026-02-28", "2026-02"),
    ("2026-01-01", "2026-12-31", "2026"), ("2026-03-01", "2026-03-09", "2026-03-01 to 2026-03-09"),
    ("2025-01-01", "2026-12-31", "2025-01-01 to 2026-12-31"),
  ])
  func stretchesOfDaysAreNamed(first: String, last: String, text: String) throws {
    let ends = try [first, last].map { try #require(CalendarDate(iso: $0)).dayNumber }
    #expect(FactWords.stretch(ends[0]...ends[1]) == text)
  }
}
