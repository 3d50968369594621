import Articles
import Claims
import TestSupport
import Testing

@Suite struct SentenceSplitterTests {
  /// Sentences are in brackets.
  @Test(arguments: [
    "[It rained.] [It snowed.]",
    "[1. Close the bridge.] [2. Open the ferry.]",
    "[It was in 12.] [It rained.]",
    "[Dr. Who met Sen. Smith on Main St. Bernard.] [He left.]",
    "[It cost $1.5 million in the U.S. on Monday.] [No. 5 won.]",
    "[He lives in the U.S.] [The mayor does not.]",
    "[The U.S. Senate voted.] [J. K. Rowling and C. A. Smith wrote.]",
    "[\"We won,\" he said.] [\"We did not lose.\"] [She left.]",
    "[“Why?” she asked.] [“Really!” John Smith said.] [“No!”] [The crowd left.]",
    "[“We won.”] [“They lost.”]",
    "[He paused … and left.] [Then nothing...] [Silence.]",
    "[She spoke at 5 p.m. on Friday.] [It ended at 6 p.m.] [He slept.]",
    "[Shares of Acme Inc. rose.] [They work for Acme Inc.] [The firm is old.]",
    "[The talks ended without result.][The next round is open.]",
    "[Prices rose 3.5 percent.] [2,000 people came.]",
    "[Is it true?] [(It is.)] [Yes!]",
    "[The train left at 5 p.m.] [Nobody was hurt.] [It came at 6 p.m.] [Police said so.]",
    "[The L.A. Police Department said so.] [He left the U.S.] [Hundreds followed.]",
    "[会談は終わった。][次は未定だ。]",
    "[他走了。][\"我们赢了，\"她说。][\"明天再来。\"][他说。]",
    "[市长说：\"桥将开放。\"][他说：\"渡轮停运。][路已修好！\"][记者走了。]",
    "[门高6'2\"。][他说：\"好。\"][她走了。]",
    "[They said \"it closed.\"][Then they left.\"We stay,\" she said.]",
    "[Ça va.] [Élan vital.]",
    "[It shuts at 6pm.] [Guards said so.]",
    "[It shuts at 6 p.m. Monday.] [It opens at 9 a.m. Moscow time.] [Mr. Lund left.]",
    "[She lives on High St.] [The priest of St. Olav does not.]",
    "[Boats lie at gate C.] [Ships sail.]",
    "[Gov. Berg (b. 1961) left.] [Pfc. Ola Lund stayed.]",
    "[Yahoo! Sports said so.] [Hurray!] [Boats sail.]",
    "[“Who won?” Lund, 61, a judge, asked.] [“Why?” Judge Ida Lund of Ness said.]",
    "[It shuts at 6 p.m. May 3.] [It opens at 6 p.m.] [May Berg left.]",
    "[It shut at 6 p.m.] [The time was short.]",
    "[“Is it over?”] [Officers asked him to leave.]",
    "[John Berg Sr. left.] [He is John Berg Sr.] [The family stayed.]",
    "[The plan J. Berg drew up failed.]",
    "[Lund et al. (2009) wrote of it.] [It is old.]",
    "[one]",
    "",
  ])
  func splits(text: String) {
    let plain = text.replacing("[", with: "").replacing("]", with: "")
    let article = AnnotatedArticle(paragraphs: plain)
    #expect(
      marked(article.article, article.sentences.map(\.span)).replacing("\n", with: "") == text)
  }

  /// Each has marks, quotations or joints without end; none may cost the square of its length.
  @Test(arguments: [
    "A.", ". ", "…", "a.)", "! \"", "“a” ", "\"a\" ", "x, and ", "x; ", "好。\"", "died; ", ", as Y ",
    ".'",
  ])
  func isLinearInHostileText(piece: String) {
    let text = "It rained " + String(repeating: piece, count: 2_000) + " and stopped."
    let article = AnnotatedArticle(paragraphs: text)
    #expect(article.words.indices.elementsEqual(article.sentences.flatMap { Array($0.words) }))
  }

  @Test func takesGivenSentencesAsTheyAre() {
    let text = "One. Two. *** Three"
    let spans = [TextSpan(0, 9), TextSpan(10, 13), TextSpan(14, 14), TextSpan(14, 19)]
    let block = Block(.paragraph, TextSpan(0, 19), givenSentences: spans)
    let article = AnnotatedArticle(
      Article(name: "A", format: .json, text: text, blocks: [block]))
    #expect(article.sentences.map(\.span) == spans)
    #expect(article.claims.count == 4)
  }

  /// A table or a log without a full stop is cut, between words where there are any and never
  /// inside a character, so that no sentence costs the square of its length.
  @Test(arguments: [
    "word ", "U.S. ", "word\u{A0}", "a", "é", "漢", "🫨", "“a ", "\u{301}", "(", " x",
  ])
  func cutsWhatIsNoSentence(token: String) {
    let text = "a" + String(repeating: token, count: 20_000 / token.utf8.count) + "a"
    let article = AnnotatedArticle(paragraphs: text)
    let spans = article.sentences.map(\.span)
    #expect(spans.count > 1)
    #expect(spans.allSatisfy { $0.count <= 4_000 })
    #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start })
    let covered = spans.map { String(article[$0]) }.joined()
    #expect(covered.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
    let isSpaced = token.contains { $0.isWhitespace }
    #expect(!isSpaced || article.words.allSatisfy { $0.span.count <= token.utf8.count + 1 })
  }

  @Test func numbersNothingThatIsNoBody() {
    let kinds: [BlockKind] = BlockKind.allCases
    let text = String(repeating: "A man sat. ", count: kinds.count)
    let blocks = kinds.enumerated().map { index, kind in
      Block(kind, TextSpan(index * 11, index * 11 + 10))
    }
    let article = AnnotatedArticle(
      Article(name: "A", format: .plain, text: text, blocks: blocks))
    #expect(Set(article.sentences.map { kinds[$0.block] }) == [.paragraph, .quote])
  }

  @Test(arguments: 0..<40)
  func coversEveryWordOnce(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = [
      "Mr.", "Smith", "said", "“We", "won.”", "The", "U.S.", "rain", "3.5", "…", "and", "but", ",",
      "while", "he", "was", "left.", "\"No?\"", "東京。", "é", "(so)", ";", "A.", "B.", "!", "it's",
    ]
    let text = (0..<Int.random(in: 0...60, using: &random))
      .compactMap { _ in parts.randomElement(using: &random) }.joined(separator: " ")
    let article = AnnotatedArticle(paragraphs: text)
    #expect(article.words.indices.elementsEqual(article.sentences.flatMap { Array($0.words) }))
    #expect(article.words.indices.elementsEqual(article.claims.flatMap { Array($0.words) }))
    for (previous, next) in zip(article.claims, article.claims.dropFirst()) {
      #expect(previous.span.end <= next.span.start)
    }
    for sentence in article.sentences {
      #expect(article.claims[sentence.claims].allSatisfy { sentence.span.contains($0.span) })
    }
    let covered = article.claims.map { String(article[$0.span]) }.joined()
    #expect(covered.filter { $0 != " " } == text.filter { $0 != " " })
  }
}
