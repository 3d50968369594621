import Alignment
import Articles
import Claims
import Testing

@testable import Exporting

private func plain(_ comparison: Comparison, width: Int = 80, floor: Double = 0.5) -> String {
  let options = ExportOptions(width: width, confidenceFloor: floor)
  return String(decoding: ExportFormat.plain.bytes(of: comparison, options: options), as: UTF8.self)
}

@Test func thePlainFormSaysEverythingInLabelledLines() {
  #expect(
    plain(Sample.harbour) == """
      Article A: a.txt
      Headline: none
      Author: Ada Moss (byline)
      Date: 2 March 2026 (byline)
      Text: 3 sentences, 4 claims

      Article B: b.txt
      Headline: none
      Date: none found
      Text: 4 sentences, 6 claims

      Read as: two accounts
      Discrepancies with confidence 0.50 or more: 1 conflict, 1 update
      Twin links: 2
      Related links: 2
      Without a twin in B: 2 of 4 claims of A
      Without a twin in A: 4 of 6 claims of B

      Item 1 of 2. Number. Conflict. Confidence 0.93. Twin, score 0.87.
      A, Ada Moss, 2 March 2026, claim A1a: "Twelve boats sank in the harbour,"
      B, b.txt, undated, claim B1c: "after nine boats sank."
      Words of A: "Twelve boats"
      Words of B: "nine boats"
      Why: Both count it.

      Item 2 of 2. Done or possible. Update. Confidence 0.60. Related, score 0.70.
      A, Ada Moss, 2 March 2026, claim A1b: "and the mayor has resigned."
      B, b.txt, undated, claim B1a: "The mayor may resign,"
      Words of A: "has resigned"
      Words of B: "may resign"
      Why: Done in A, possible in B.
      Not settled: Whether the mayor resigned.

      Twins without discrepancy: 1

      Score 1.00.
      A, Ada Moss, 2 March 2026, claim A2: "Nobody was hurt."
      B, b.txt, undated, claim B2: "Nobody was hurt."

      Related without discrepancy: 1

      Score 0.40.
      A, Ada Moss, 2 March 2026, claim A3: "The ferry ran late."
      B, b.txt, undated, claim B3: "Ferries were delayed."

      Without a twin in B: 2 claims of A
      A1b (related to B1a): "and the mayor has resigned."
      A3 (related to B3): "The ferry ran late."

      Without a twin in A: 4 claims of B
      B1a (related to A1b): "The mayor may resign,"
      B1b: "the port said,"
      B3 (related to A3): "Ferries were delayed."
      B4: "Repairs begin on Monday."

      Set aside in A: 1 block
      Byline (author's name): "Ada Moss"

      """)
}

@Test(arguments: [20, 21, 40, 79, 80, 81, 200])
func noLineIsWiderThanAsked(width: Int) {
  let text = plain(Sample.harbour, width: width)
  #expect(text.split(separator: "\n").allSatisfy { ColumnWidth.of($0) <= width })
  #expect(text.contains { $0 != " " })
}

@Test(arguments: [
  ("Why: past and expected", 22, "Why: past and expected\n"),  // exactly fits
  ("Why: past and expected", 21, "Why: past and\n  expected\n"),
  ("", 20, "\n"),
  (
    "https://example.org/a/long/address/that/fits/nowhere", 20,
    """
    https://example.org/
      a/long/address/tha
      t/fits/nowhere

    """
  ),
  (
    "see https://example.org/a/long/address", 20,
    """
    see https://example.
      org/a/long/address

    """
  ),
  ("東京都は会議を開くと発表した。", 10, "東京都は会\n  議を開く\n  と発表し\n  た。\n"),
  ("é\u{301}é\u{301}é\u{301}é\u{301} x", 6, "é\u{301}é\u{301}é\u{301}é\u{301} x\n"),
])
func wrapsAtWords(text: String, width: Int, expected: String) {
  var lines = LabelledLines(width: width)
  lines.line(text)
  #expect(lines.text == expected)
}

@Test func controlCharactersAreSpeltOut() {
  #expect(
    VisibleText.of("a\u{1B}[2Jb\u{9B}c\td\u{202E}e\u{7F}") == #"a\x1b[2Jb\x9bc d\u{202e}e\x7f"#)
  let article = Sample.article("evil\u{1B}]0;x\u{07}.txt", ["One\u{1B}[31m."])
  let text = plain(Comparison(articles: Sides(left: article, right: article), links: []))
  #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x7F) })
}

@Test func emptyStatesSaySomething() {
  let one = Sample.article("a", ["It rained.", "Roads flooded."])
  let other = Sample.article("b", ["A film opened."])
  let apart = Comparison(articles: Sides(left: one, right: other), links: [])
  #expect(plain(apart).replacing("\n  ", with: " ").contains("not be about the same event."))
  let same = Comparison(
    articles: Sides(left: one, right: one), links: [Sample.link(0, 0, 1), Sample.link(1, 1, 1)])
  #expect(plain(same).contains("The two articles are the same text."))
  let agreeing = Comparison(
    articles: Sides(left: one, right: other), links: [Sample.link(0, 0, 0.8)])
  #expect(plain(agreeing).replacing("\n  ", with: " ").contains(Likeness.noneShown))
  #expect(EmptyState(of: Sample.harbour) == nil)
}

@Test func placesToCompareAreNamedAndNotCounted() {
  let text = plain(Sample.harbour, floor: 0.95)
  let unwrapped = text.replacing("\n  ", with: " ")
  #expect(unwrapped.contains("with confidence 0.95 or more: \(Likeness.noneShown)\n"))
  #expect(text.contains("Read as: two accounts\n"))
  #expect(unwrapped.contains("Places to compare, too unsure to show: A1a ↔ B1c, A1b ↔ B1a"))
  #expect(!text.contains("1 conflict"))
  #expect(!plain(Sample.harbour, floor: 0).contains("Places to compare"))
}

@Test(arguments: [
  (Origin.byline, "A, a, 2 March 2026, claim A1:"),
  (.field, "A, a, 2 March 2026, claim A1:"),
  (.caption, "A, a, undated (photo caption: 2 March 2026), claim A1:"),
  (.text, "A, a, undated (latest date in the text: 2 March 2026), claim A1:"),
])
func anInferredDateIsNoPublicationDate(origin: Origin, expected: String) {
  var metadata = ArticleMetadata()
  metadata.date = CalendarDate(year: 2026, month: 3, day: 2).map { Datum($0, from: origin) }
  let left = Sample.article("a", ["It rained."], metadata: metadata)
  let right = Sample.article("b", ["It rained hard."])
  let comparison = Comparison(
    articles: Sides(left: left, right: right), links: [Sample.link(0, 0, 0.8)])
  #expect(plain(comparison, width: 200).contains(expected))
}

/// An article without outlet, author or a name of its own is not named twice.
@Test(arguments: [("A", "A, undated, claim A1:"), ("a.txt", "A, a.txt, undated, claim A1:")])
func aNameThatIsTheSideIsNotRepeated(name: String, expected: String) {
  let comparison = Comparison(
    articles: Sides(
      left: Sample.article(name, ["It rained."]), right: Sample.article("b", ["It rained hard."])),
    links: [Sample.link(0, 0, 0.8)])
  let text = plain(comparison, width: 200)
  #expect(text.contains("\n" + expected), "\(text)")
}

@Test func aReasonThatIsTheKindIsNotRepeated() {
  let block = Block(.byline, TextSpan(0, 10), reason: "byline")
  let article = Article(
    name: "a", format: .plain, text: "By Ada Lee", blocks: [block], metadata: ArticleMetadata(),
    warnings: [], sourceMap: nil)
  let annotated = AnnotatedArticle(article: article, words: [], sentences: [], claims: [])
  let comparison = Comparison(articles: Sides(left: annotated, right: annotated), links: [])
  #expect(plain(comparison).contains("\nByline: \"By Ada Lee\"\n"))
}

@Test func emptyArticlesCanBeWritten() {
  let empty = Sample.article("empty", [])
  let comparison = Comparison(articles: Sides(left: empty, right: empty), links: [])
  #expect(plain(comparison).contains("Text: 0 sentences, 0 claims"))
}

@Test(arguments: [
  ("abc", 3), ("東京", 4), ("ｱ", 1), ("e\u{301}", 1), ("한", 2), ("👩‍💻", 4), ("\u{200B}", 0),
  ("Ａ", 2), ("“x”", 3), ("🇫🇷", 2), ("", 0),
])
func columnsAreCounted(text: String, expected: Int) {
  #expect(ColumnWidth.of(text) == expected)
}

@Test func wideRangesAreInOrder() {
  let starts: [UInt32] = [0x1100, 0x2E80, 0x4E00, 0xAC00, 0xFF01, 0x1F600, 0x20000, 0x3FFFD]
  #expect(starts.allSatisfy(ColumnWidth.isWide))
  #expect(
    [0x10FF, 0x1160, 0x303F, 0xFF61, 0x1F53E, 0x3FFFE].allSatisfy { !ColumnWidth.isWide($0) })
}
