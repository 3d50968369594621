import Articles
import Claims
import Testing

@Suite struct SingleQuoteTests {
  @Test(arguments: [
    ("He called it [‘a very bad deal’] on Monday.", 1),
    ("He called it ['a very bad deal'] on Monday.", 1),
    ("[‘We won,’] said Berg. He left.", 2),
    ("[‘We won.] [We did,’] he said.", 2),
    ("He said [‘we back the dockers’ strike’] on Monday.", 1),
    ("He called it [‘one of those days’] and left.", 1),
    ("He called it [‘hard’] and the dockers’ strike [‘easy’].", 1),
    ("[“They said ‘no’ to me,”] said Berg.", 1),
    ("[‘They said “no” to me,’] said Berg.", 1),
    ("It is Berg’s dockers’ strike, and they don’t care.", 1),
    ("It is Berg's dockers' strike, and they don't care.", 1),
    ("In the '90s he loved 'em all, and the dockers' song.", 1),
    ("In the ‘90s rock ‘n’ roll was the dockers’ song.", 1),
    ("The shelf is 6' high and 3' wide.", 1),
    ("The 'shelf is high and wide.", 1),
    ("The Hawai'i of the poor (['our town']) burned.", 1),
  ])
  func tellsMarksFromApostrophes(marked: String, sentences: Int) {
    let text = MarkedFacts.bare(marked)
    let article = annotated(text)
    #expect(article.sentences.count == sentences)
    var bytes = Array(text.utf8)
    for span in article.sentences.flatMap(\.quotations).reversed() {
      bytes.insert(UInt8(ascii: "]"), at: span.end)
      bytes.insert(UInt8(ascii: "["), at: span.start)
    }
    #expect(String(decoding: bytes, as: UTF8.self) == marked)
  }

  @Test func whoSpeaksIsReadAsWithDoubleMarks() {
    let single = ClaimFacts.all(in: annotated("‘The mill will close for good,’ said Ann Berg."))
    let double = ClaimFacts.all(in: annotated("“The mill will close for good,” said Ann Berg."))
    #expect(single.map(\.attribution.source) == double.map(\.attribution.source))
    #expect(single.map(\.attribution.voice) == [.named])
    #expect(single.map { $0.quotations.map(\.words) } == double.map { $0.quotations.map(\.words) })
  }

  private func annotated(_ text: String) -> AnnotatedArticle {
    AnnotatedArticle(
      Article(
        name: "A", format: .plain, text: text,
        blocks: [Block(.paragraph, TextSpan(0, text.utf8.count))]))
  }
}
