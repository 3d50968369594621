import Articles
import Foundation
import Testing

@Suite struct JSONTests {
  private func article(_ json: String, name: String = "a.json") throws -> Article {
    let article = try Article(ArticleSource(name: name, bytes: Array(json.utf8)))
    #expect(article.brokenPromises == [])
    return article
  }

  private func message(_ json: String, name: String = "a.json") -> String? {
    #expect(throws: ArticleError.self) {
      try Article(ArticleSource(name: name, bytes: Array(json.utf8)))
    }?.message
  }

  @Test func readsAString() throws {
    let article = try article(#" "Twelve people died.\nThe mayor said ten." "#)
    #expect(
      article.outline(width: 40) == """
        paragraph: Twelve people died.
        paragraph: The mayor said ten.
        """)
  }

  @Test func readsText() throws {
    let article = try article(
      #"""
      {"title": " Storm ", "source": "Example", "author": "Jane Doe", "date": "2026-02-14",
       "url": "https://example.com", "id": 7,
       "text": "By Jane Doe\n\nPARIS (AP) — Twelve people died.\n\nSHARE THIS ARTICLE"}
      """#)
    #expect(
      article.outline(width: 40) == """
        headline: Storm
        byline: By Jane Doe
        dateline: PARIS (AP) —
        paragraph: Twelve people died.
        share: SHARE THIS ARTICLE
        """)
    #expect(article.metadata.source?.value == "Example")
    #expect(article.metadata.source?.origin == .field)
    #expect(article.metadata.date?.value.iso == "2026-02-14")
    #expect(article.metadata.url?.value == "https://example.com")
    #expect(article.metadata.place?.value == "PARIS")
  }

  @Test func writesATitleOnceThatTheTextBeginsWith() throws {
    let article = try article(#"{"title": "Storm", "text": "Storm\n\nTwelve people died."}"#)
    #expect(article.blocks.map(\.kind) == [.headline, .paragraph])
  }

  @Test func takesSentencesAsGiven() throws {
    let article = try article(
      #"""
      {"title": "By Jane Doe", "paragraphs": [["", "Ten. Died.", " "], [], ["WASHINGTON (AP) — Two.",
       "a\nb"], [""]]}
      """#)
    #expect(
      article.outline(width: 40) == """
        headline: By Jane Doe
        paragraph: Ten. Died.
        paragraph: WASHINGTON (AP) — Two. a b
        paragraph:\u{20}
        """)
    let sentences = article.blocks.map { $0.givenSentences?.map { String(article[$0]) } }
    #expect(sentences == [nil, ["", "Ten. Died.", ""], ["WASHINGTON (AP) — Two.", "a b"], [""]])
  }

  @Test func takesStringsForParagraphs() throws {
    let article = try article(
      #"""
      {"title": "Storm", "paragraphs": ["By Jane Doe", "Ten died. A dam\nheld.", " ", "SHARE THIS ARTICLE"]}
      """#)
    #expect(
      article.outline(width: 40) == """
        headline: Storm
        byline: By Jane Doe
        paragraph: Ten died. A dam held.
        share: SHARE THIS ARTICLE
        """)
    #expect(article.blocks.allSatisfy { $0.givenSentences == nil })
    #expect(article.warnings == [])
  }

  @Test(arguments: [
    (
      #"{"paragraphs": [["Ten died. A dam held."]]}"#,
      "“paragraphs[0][0]” holds several sentences and counts as one: give"
    ),
    (
      #"{"paragraphs": [["x", "Who died? Ten did."], ["It rained. It snowed."]]}"#,
      "“paragraphs[0][1]” holds several sentences and counts as one, and so does 1 other: give"
    ),
    (#"{"sentences": ["a", "Ten died.\" He left."]}"#, ""),
    (#"{"sentences": ["a", "It rained hard. He left."]}"#, "“sentences[1]” holds several"),
    (
      #"{"sentences": ["Mr. Doe met Gov. Roe in Sept. 2020 at 5 p.m. Monday.", "“It rained. It snowed,” he said."]}"#,
      ""
    ),
  ])
  func saysWhereSentencesWereNotSplit(json: String, words: String) throws {
    let warnings = try article(json).warnings
    #expect(warnings.count == (words.isEmpty ? 0 : 1))
    #expect(warnings.first?.contains(words) ?? words.isEmpty, "\(warnings)")
  }

  @Test func takesAFlatListOfSentences() throws {
    let article = try article(#"{"sentences": ["Ten died.", "Share"]}"#)
    #expect(article.blocks.map(\.kind) == [.paragraph])
    #expect(article.blocks[0].givenSentences?.count == 2)
  }

  @Test func countsOffsetsInTheSentenceAsGiven() throws {
    let given = "In\u{A0}all, ten\u{200B} died."
    let article = try article(#"{"title": "T", "sentences": ["One.", "\#(given)"]}"#)
    let sentence = try #require(article.blocks.last?.givenSentences?.last)
    #expect(article[sentence] == "In all, ten died.")
    let died = TextSpan(sentence.end - 5, sentence.end - 1)
    #expect(article[died] == "died")
    let start = article.offset(died.start, inSentence: sentence)
    let end = article.offset(died.end, inSentence: sentence)
    #expect(String(decoding: Array(given.utf8)[start..<end], as: UTF8.self) == "died")
  }

  @Test func neverCleansGivenSentences() throws {
    let article = try article(#"{"sentences": ["SHARE THIS ARTICLE", "© 2026"]}"#)
    #expect(article.blocks.map(\.kind) == [.paragraph])
    #expect(article.warnings == [])
  }

  @Test(arguments: [
    (#"{"title": "x"}"#, "a.json: has no body: give “text”, “paragraphs” or “sentences”."),
    (
      #"{"text": "x", "sentences": ["y"]}"#,
      "a.json: has “text” and “sentences”: give only one of them."
    ),
    (#"{"text": 3}"#, "a.json: “text” must be a string."),
    (#"{"text": "x", "title": []}"#, "a.json: “title” must be a string."),
    (
      #"{"paragraphs": ["x", ["y"]]}"#,
      "a.json: “paragraphs” must be a list of strings, or a list of lists of strings."
    ),
    (
      #"{"paragraphs": [["x"], ["y", null]]}"#,
      "a.json: “paragraphs” must be a list of strings, or a list of lists of strings."
    ),
    (#"{"sentences": "x"}"#, "a.json: “sentences” must be a list of strings."),
    (#"{"sentences": ["", " "]}"#, "a.json holds no text: give a file with at least one sentence."),
    (#"{"text": "]"}"#, "a.json holds no text: give a file with at least one sentence."),
    (#"{"text": " "}"#, "a.json holds no text: give a file with at least one sentence."),
    (
      #"{"title": "Storm", "sentences": []}"#,
      "a.json holds no text: give a file with at least one sentence."
    ),
    (
      #"{"text": "x", "date": "14 Feb"}"#,
      "a.json: “date” is “14 Feb”: write it as YYYY-MM-DD, or leave it empty."
    ),
    (
      #"[1]"#, "a.json: must be a string or an object with “text”, “paragraphs” or “sentences”."
    ),
  ])
  func saysWhichFieldIsWrong(json: String, expected: String) {
    #expect(message(json) == expected)
  }

  @Test(arguments: [
    ("{\"text\": \"é\",\n \"x\": }", "a.json:2:7", "where a value is missing"),
    (#"{"text": "a" "b"}"#, "a.json:1:14", "where a comma or “}” is missing"),
    (#"{"text": "é\q"}"#, "a.json:1:12", "as there is no such escape"),
    (#"{"text": "a\ud800b"}"#, "a.json:1:12", "as this half of a surrogate pair is alone"),
    (#"{"text": "a"#, "a.json:1:12", "as the input ends too soon"),
    (#"{"text": "a"} x"#, "a.json:1:15", "as the article has already ended"),
    ("{\"text\": \"a\nb\"}", "a.json:1:12", "line break or a control character"),
    (#"{"text": tru}"#, "a.json:1:13", "where a value is missing"),
    (#"["a", "b"#, "a.json:1:9", "as the input ends too soon"),
    (#"{'text': "a"}"#, "a.json:1:2", "where a field's name in double quotes is missing"),
    ("", "a.json holds no text", ""),
  ])
  func saysWhereJSONBreaksOff(json: String, place: String, problem: String) {
    let said = message(json)
    #expect(said?.hasPrefix(place) == true, "\(said ?? "nothing")")
    #expect(said?.contains(problem) == true || problem.isEmpty, "\(said ?? "nothing")")
  }

  @Test(arguments: ["[", "{\"a\":", "[[],", "\"\\", "-", "{\"text\":[{\"a\":"])
  func survivesDepth(piece: String) {
    #expect(message(String(repeating: piece, count: 50_000)) != nil)
  }

  @Test func dropsNULEscapes() throws {
    #expect(try article(#"{"text": "Twelve\u0000 died.\u001b[0m"}"#).text == "Twelve died.")
  }

  @Test func turnsADecodersErrorIntoASentence() throws {
    struct Line: Decodable { let a: ArticleFields }
    let bytes = Array(#"{"a": {"sentences": [1]}}"#.utf8)
    let error = #expect(throws: (any Error).self) {
      try JSONDecoder().decode(Line.self, from: Data(bytes))
    }
    let article = ArticleError(try #require(error), in: "line 3", bytes: bytes)
    #expect(article.message == "line 3: “a.sentences” must be a list of strings.")
  }
}
