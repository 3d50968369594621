import Articles
import Claims
import TestSupport
import Testing

@testable import Alignment

/// Texts that no newspaper prints: a result for each, and no more work than their length asks for.
@Suite struct BadInputTests {
  private static let bridge = "The mayor of Oslo opened the new bridge over the river on Monday."
  private static let delay = "The mayor of Oslo said the new bridge over the river opens in May."

  private func compared(_ left: String, _ right: String) -> Comparison {
    let comparison = Comparison(
      of: Sides(
        left: AnnotatedArticle(paragraphs: left), right: AnnotatedArticle(paragraphs: right)))
    #expect(comparison.brokenInvariants() == [])
    return comparison
  }

  private func repeated(_ sentence: String, _ count: Int) -> String {
    Array(repeating: sentence, count: count).joined(separator: " ")
  }

  @Test(arguments: [1, 2, 50])
  func everyCopyOfASentenceIsItsTwin(count: Int) {
    let comparison = compared(repeated(Self.bridge, count), Self.bridge)
    #expect(comparison.links.map(\.claims.left) == Array(0..<count))
    #expect(comparison.links.allSatisfy { $0.strength == .twin && $0.discrepancies.isEmpty })
    #expect(comparison.oneSidedClaims(.left) == [])
    #expect(comparison.oneSidedClaims(.right) == [])
  }

  @Test func copiesAreLinkedInTheirOrder() {
    let text = repeated(Self.bridge, 60)
    let sure = compared(text, text).links.filter { $0.score == 1 }
    #expect(sure.count == 60)
    #expect(sure.allSatisfy { $0.claims.left == $0.claims.right })
  }

  /// As many copies as are all linked, one more on each side, and far fewer of one than of the
  /// other.
  @Test(arguments: [
    (50, 50, 2_500), (64, 64, 4_096), (65, 64, 64), (3, 1_000, 3_000), (1, 4_097, 1),
  ])
  func everyCopyIsLinkedToEveryCopyWhileTheyAreFew(left: Int, right: Int, count: Int) {
    let short = "Rain fell."
    let equals = EqualClaims(
      Sides(
        left: AnnotatedArticle(paragraphs: repeated(short, left)),
        right: AnnotatedArticle(paragraphs: repeated(short, right)))
    ).pairs
    #expect(equals.count == count)
    #expect(equals.filter { $0.isSure }.map { $0.left } == Array(0..<min(left, right)))
    #expect(equals.allSatisfy { !$0.isSure || $0.left == $0.right })
    let places = equals.map { $0.left * 10_000 + $0.right }
    #expect(zip(places, places.dropFirst()).allSatisfy(<))
  }

  @Test func fiftyCopiesAreAllLinked() {
    let text = repeated(Self.bridge, 50)
    let links = compared(text, text).links
    #expect(links.count == 2_500)
    #expect(links.allSatisfy { ($0.claims.left == $0.claims.right) == ($0.score == 1) })
  }

  /// What is repeated too often for all copies to be linked has one link a copy, whatever the
  /// scores say.
  @Test func seventyCopiesAreLinkedOneByOne() {
    let text = repeated(Self.bridge, 70)
    let comparison = compared(text, text)
    #expect(comparison.links.map(\.claims) == (0..<70).map { Sides(left: $0, right: $0) })
    #expect(comparison.candidates.isEmpty)
  }

  /// As many copies are sure as both sides have, whichever side has more.
  @Test func unequalCrowdsAreLinkedTheSameFromEitherSide() {
    let (many, few) = (repeated(Self.bridge, 100), repeated(Self.bridge, 50))
    let links = compared(many, few).links.map { (claims: $0.claims, score: $0.score) }
    let exchanged = compared(few, many).links.map { (claims: $0.claims.swapped, score: $0.score) }
    #expect(links.filter { $0.score == 1 }.map(\.claims.left) == Array(0..<50))
    let sorted = exchanged.sorted {
      ($0.claims.left, $0.claims.right) < ($1.claims.left, $1.claims.right)
    }
    #expect(links.map(\.claims) == sorted.map(\.claims))
    #expect(links.map(\.score) == sorted.map(\.score))
  }

  /// Candidates of a claim are bounded, however many others are as like it.
  @Test func candidatesDoNotGrowWithTheSquareOfTheText() {
    let (left, right) = (repeated(Self.bridge, 110), repeated(Self.delay, 110))
    let comparison = compared(left, right)
    #expect(comparison.links.count + comparison.candidates.count > 0)
    #expect(comparison.links.count + comparison.candidates.count <= 2 * 48 * 110)
  }

  @Test func sentenceWithoutAnEndIsCutIntoClaims() {
    let words = repeated("the ferry left harbour with nine sailors", 600)
    let article = AnnotatedArticle(givenSentences: words)
    #expect(article.sentences.count == 1)
    #expect(article.claims.allSatisfy { $0.words.count <= 500 })
    #expect(article.claims.flatMap(\.words) == Array(article.words.indices))
    #expect(!compared(words, words).links.isEmpty)
  }

  @Test func claimsOfALongSentenceFollowEachOther() {
    let article = AnnotatedArticle(givenSentences: repeated("nine sailors and a cook", 300))
    let spans = article.claims.map(\.span)
    #expect(spans.count == 3)
    #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start })
    #expect(spans.first?.start == article.sentences.first?.span.start)
    #expect(spans.last?.end == article.sentences.first?.span.end)
  }

  @Test(arguments: [
    ("", ""), ("", "Rain."), ("Rain. Hail. Snow.", "Snow. Rain. Fog."), ("“““““", "\"\"\"\"\""),
    ("Мэр Осло открыл новый мост. Паром больше не ходит.", "Новый мост открыт. Паром стоит."),
    ("市长星期一宣布，新桥将于四月开放。渡轮停运。", "市长说，新桥将在五月开放。"),
    ("أعلن رئيس البلدية أن الجسر الجديد سيفتح في أبريل.", "سيفتح الجسر في مايو."),
    ("He said said said she said.", "Said he, said she, said."),
    // What is looked at beyond the last word of a text, or before its first.
    (
      "The council said on Monday that the plan for the bridge is far from",
      "The council said on Monday that the plan for the bridge is"
    ),
    (
      "The council told the town on Monday what they claimed",
      "The council told the town on Monday what they proved"
    ),
    (
      "“Well we will pay for the new bridge in the harbour,” he said.",
      "“Ola Berg we will pay for the new bridge in the harbour,” he said."
    ),
    ("Of Eight people in the car five died in Oslo.", "Five of eight people in the car died."),
    (
      "The mill closed two years earlier this year in Oslo.",
      "The mill closed from 2013 to 2014 in Oslo."
    ),
    ("\u{0301}\u{200D}\u{FEFF} a\u{0301}", "🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿"),
  ])
  func strangeTextsHaveAResultBothWays(left: String, right: String) {
    let comparison = compared(left, right)
    let swapped = compared(right, left)
    let links: [Sides<Int>] = comparison.links.map(\.claims)
    let back: [Sides<Int>] = swapped.links.map { $0.claims.swapped }
    #expect(links.count == back.count)
    #expect(Set(links) == Set(back))
  }

  /// Word salad of what readers look for: names, roles, verbs of saying, pronouns, marks, numbers.
  @Test(arguments: 0..<12)
  func wordSaladHasAResult(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words = [
      "Ann", "Roe", "Mr.", "Sen.", "President", "the", "spokesman", "Foreign", "Ministry", "said",
      "says", "told", "he", "she", "him", "her", "his", "I", ",", ",", ".", ".", "“", "”", "—", "(",
      "FBI", ")", "of", "for", "Iran", "Tehran", "'s", "who", "if", "not", "1.5", "million", "$",
      "May", "3", "2014", "last", "week", "was", "arrested", "according", "to", ":", ";", "-",
      "...",
    ]
    func text() -> String {
      (0..<150).compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ")
    }
    let comparison = compared(text(), text())
    #expect(!comparison.articles.left.claims.isEmpty)
  }
}
