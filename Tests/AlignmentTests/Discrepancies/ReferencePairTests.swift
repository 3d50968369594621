import Articles
import Claims
import Foundation
import TestSupport
import Testing

@testable import Alignment

/// What must be seen in the reference pair; the numbers are those of `experience.md`.
@Suite struct ReferencePairTests {
  private let articles: Sides<AnnotatedArticle>

  init() throws {
    let files = SampleFiles.referencePair
    articles = Sides(
      left: try Self.read(files.left), right: try Self.read(files.right))
  }

  private static func read(_ file: URL) throws -> AnnotatedArticle {
    AnnotatedArticle(
      try Article(
        ArticleSource(name: file.lastPathComponent, bytes: Array(try Data(contentsOf: file)))))
  }

  /// Sentence of A, sentence of B, and what is found between them.
  @Test(arguments: [
    (1, 1, "attribution: Iran has declared | a high-ranking Iranian defense official has said"),
    (2, 2, "name: an adviser to Iran’s Supreme Leader | the secretary of Iran’s Defense Council"),
    (5, 5, "attribution: is said to | has expressed"),
    (5, 5, "scope:  | in exchange for sanctions relief"),
    (8, 14, "wording: second aircraft carrier | second naval \"armada\""),
    (8, 14, "attribution: was also reported to | signaled"),
    (
      13, 12,
      "wording: Israeli Prime Minister, Benjamin Netanyahu"
        + " | Israeli regime's prime minister Benjamin Netanyahu"
    ),
    (13, 13, "modality: held talks | is expected to meet"),
  ])
  func finds(left: Int, right: Int, expected: String) {
    let found = discrepancies(left, right).map { found in
      "\(found.kind.rawValue): \(articles.left[found.evidence.left])"
        + " | \(articles.right[found.evidence.right])"
    }
    #expect(found.contains(expected), "found \(found)")
  }

  /// Links that are only related: what they do not agree in is shown where they have two names in
  /// common, or one beside an act or a phrase.
  @Test(arguments: [
    (8, 14, ["attribution", "wording"]), (13, 13, ["modality"]),
  ])
  func showsOnRelatedLinksWhatHasStrongGround(left: Int, right: Int, expected: [String]) {
    let comparison = Comparison(of: articles)
    let links = comparison.links.filter { link in
      articles.left.claims[link.claims.left].sentence == left - 1
        && articles.right.claims[link.claims.right].sentence == right - 1
    }
    #expect(links.contains { $0.strength == .related })
    let shown = links.flatMap(\.discrepancies)
    #expect(shown.map(\.kind.rawValue) == expected)
  }

  @Test func callsTheVisitAnUpdateByTheDates() throws {
    let found = try #require(discrepancies(13, 13).first { $0.kind == .modality })
    #expect(found.discrepancyClass == .update)
    #expect(found.rule == .laterTextReportsCompletion)
    #expect(found.why.contains("A is dated 14 February 2026"))
    #expect(found.why.contains("B 11 February 2026 (photo caption)"))
    #expect(found.why.hasSuffix("so the later text probably reports that it happened."))
    #expect(
      found.unsettled == "The texts do not settle whether the two describe the same event.")
  }

  @Test func quotesTheTextsAsTheyStand() throws {
    let found = try #require(discrepancies(8, 14).first { $0.kind == .wording })
    #expect(found.why.contains("“second naval \"armada\"”"))
  }

  private func discrepancies(_ left: Int, _ right: Int) -> [Discrepancy] {
    articles.left.sentences[left - 1].claims.flatMap { one in
      articles.right.sentences[right - 1].claims.flatMap { other in
        Discrepancies.find(in: MarkedClaims.link(one, other, articles))
      }
    }
  }
}
