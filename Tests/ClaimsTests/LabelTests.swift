import Articles
import Claims
import Testing

@Test func numbersClaimsByTheirSentence() {
  let span = TextSpan(0, 1)
  let article = Article(name: "A", format: .plain, text: "a b", blocks: [])
  let annotated = AnnotatedArticle(
    article: article, words: [],
    sentences: [],
    claims: [
      Claim(sentence: 0, clause: 0, span: span, words: 0..<0),
      Claim(sentence: 0, clause: 1, span: span, words: 0..<0),
      Claim(sentence: 1, clause: nil, span: span, words: 0..<0),
    ])
  #expect((0..<3).map(annotated.number(ofClaim:)) == ["1a", "1b", "2"])
}
