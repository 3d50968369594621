import Alignment
import Claims
import TestSupport
import Testing

@testable import Exporting

@Suite struct SentenceLinkTests {
  private func links(_ left: String, _ right: String) -> [SentenceLink] {
    let articles = Sides(left: left, right: right).map { AnnotatedArticle(givenSentences: $0) }
    return SentenceLink.all(in: Comparison(of: articles), .shown)
  }

  private func most(_ links: [SentenceLink], _ side: Side) -> Int {
    links.reduce(0) { most, link in
      var counts: [Int: Int] = [:]
      for match in link.wordMatches { counts[match.words[side], default: 0] += 1 }
      return max(most, counts.values.max() ?? 0)
    }
  }

  @Test func aWordMayCorrespondToOneInEachClause() {
    let found = links(
      "The ferry left the harbour at noon, and the ferry sank off the harbour at night.",
      "The ferry left the harbour and sank at night.")
    #expect(found.count == 1)
    #expect(most(found, .left) == 1)
    #expect(most(found, .right) == 2)
  }

  /// A sentence of ten claims that all say the same: each word has ten counterparts, of which four
  /// are told.
  @Test func aTextWithoutFullStopsHasBoundedWords() {
    let text = Array(repeating: "the ferry left harbour with nine sailors", count: 700)
      .joined(separator: " ")
    let found = links(text, text)
    #expect(found.count == 1)
    #expect(most(found, .left) == SentenceLink.mostCounterparts)
    #expect(most(found, .right) == SentenceLink.mostCounterparts)
  }

  @Test func exchangedTextsKeepTheSameCounterparts() {
    let text = Array(repeating: "the ferry left harbour with nine sailors", count: 500)
      .joined(separator: " ")
    let other = Array(repeating: "nine sailors left the harbour", count: 800)
      .joined(separator: " ")
    let there = links(text, other).map { Set($0.wordMatches.map(\.words)) }
    let back = links(other, text).map { Set($0.wordMatches.map { $0.words.swapped }) }
    #expect(there == back)
    #expect(there.contains { !$0.isEmpty })
  }
}
