import Articles
import Claims
import TestSupport
import Testing

@Suite struct QuotationTests {
  /// A given sentence without a sign has no part of the quotation that is open around it, not even
  /// at the end of the text, where no byte follows.
  @Test(arguments: ["He said, “we go", "He said, \"we go", "He said ‘we go", "He said 'we go"])
  func anEmptySentenceHoldsNoQuotation(opening: String) {
    let article = AnnotatedArticle(givenSentences: opening, "", "and so on’", "")
    #expect(article.sentences[1].quotations.isEmpty)
    #expect(article.sentences[3].quotations.isEmpty)
    #expect(ClaimFacts.all(in: article).count == article.claims.count)
  }

  /// The spans that share a byte with another are found without looking at all.
  @Test func findsTheSpansInAStretch() {
    let spans = [TextSpan(2, 4), TextSpan(4, 6), TextSpan(9, 12), TextSpan(20, 21)]
    for start in 0...22 {
      for end in start...22 {
        let stretch = TextSpan(start, end)
        let expected = spans.filter { $0.end > start && $0.start < end }
        #expect(Array(spans.sharing(stretch)) == expected || stretch.isEmpty)
      }
    }
    #expect([TextSpan]().sharing(TextSpan(0, 9)).isEmpty)
  }

  /// The quotations of each sentence of a paragraph, as text.
  private func quotations(_ sentences: [String]) -> [[String]] {
    var text = ""
    var spans: [TextSpan] = []
    for sentence in sentences {
      if !text.isEmpty { text += " " }
      let start = text.utf8.count
      text += sentence
      spans.append(TextSpan(start, text.utf8.count))
    }
    let article = Article(
      name: "", format: .plain, text: text,
      blocks: [Block(.paragraph, TextSpan(0, text.utf8.count), givenSentences: spans)])
    return AnnotatedArticle(article).sentences.map { sentence in
      sentence.quotations.map { String(article[$0]) }
    }
  }

  @Test(arguments: [
    (["He said, \"We won.\" She called it “a draw.”"], [["\"We won.\"", "“a draw.”"]]),
    (["Nobody was named."], [[]]),
    (["The shelf is 6'2\" high and 3' wide."], [[]]),
    (["The \"Big Dig\" took 16 years."], [["\"Big Dig\""]]),
    (["It was late,\" she said."], [["It was late,\""]]),
    (["(\"No,\" he said.)"], [["\"No,\""]]),
  ])
  func readsMarksOfOneSentence(sentences: [String], expected: [[String]]) {
    #expect(quotations(sentences) == expected)
  }

  @Test(arguments: [
    (
      ["\"We won.", "We will win again,\" he said.", "He left."],
      [["\"We won."], ["We will win again,\""], []]
    ),
    (
      ["“We lost.", "Nobody helped.", "Why?", "We ask you.”"],
      [["“We lost."], ["Nobody helped."], ["Why?"], ["We ask you.”"]]
    ),
    (
      ["\"Yes,\" she said, \"we can.", "We must.\""],
      [["\"Yes,\"", "\"we can."], ["We must.\""]]
    ),
  ])
  func carriesQuotationsOverSentences(sentences: [String], expected: [[String]]) {
    #expect(quotations(sentences) == expected)
  }

  /// Straight marks without space around them, in a paragraph that is split into sentences.
  @Test(arguments: [
    (
      "他走了。\"我们赢了，\"她说。\"明天再来。\"他说。",
      [[], ["\"我们赢了，\""], ["\"明天再来。\""], []]
    ),
    (
      "他说：\"渡轮停运。路已修好！\"记者走了。",
      [["\"渡轮停运。"], ["路已修好！\""], []]
    ),
    ("The mayor left.\"We stay,\" she said.", [["\"We stay,\""]]),
  ])
  func straightMarksWithoutSpaceOpenAndCloseInTurn(text: String, expected: [[String]]) {
    let article = AnnotatedArticle(paragraphs: text)
    let found = article.sentences.map { $0.quotations.map { String(article[$0]) } }
    #expect(found == expected)
  }

  /// A mark that nobody closed ends with its paragraph.
  @Test func endsWithTheParagraph() {
    let article = AnnotatedArticle(
      paragraphs: "“We lost, he said. Nobody helped.", "The mayor left.")
    #expect(article.sentences.map(\.quotations.count) == [1, 1, 0])
  }
}
