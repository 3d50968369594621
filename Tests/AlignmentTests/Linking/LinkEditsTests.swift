import Articles
import Claims
import TestSupport
import Testing

@testable import Alignment

/// Links made and cut by hand, and what they change around them.
@Suite struct LinkEditsTests {
  private static let articles = Sides(
    left: """
      Twelve people were killed when the ferry sank off Wexcombe on Monday. \
      The ferry Marigold had left the port at noon. \
      Mayor Ida Holt called it the worst day in a century.
      """,
    right: """
      At least ten people were killed when a ferry sank off Wexcombe, police said. \
      Mayor Ida Holt spoke of the worst day in a century. \
      Divers go on searching the wreck.
      """
  ).map { text in
    (try? Article(ArticleSource(name: "a.txt", bytes: Array(text.utf8)))).map {
      AnnotatedArticle($0)
    }
  }

  private func comparison(swapped: Bool = false) throws -> Comparison {
    let left = try #require(Self.articles.left)
    let right = try #require(Self.articles.right)
    return Comparison(of: Sides(left: swapped ? right : left, right: swapped ? left : right))
  }

  @Test func aLinkByHandIsATwinAndNothingElseIsLost() throws {
    let found = try comparison()
    var edits = LinkEdits()
    edits.link(Sides(left: 1, right: 2))
    let edited = found.edited(edits)
    let link = try #require(edited.links.first { $0.claims == Sides(left: 1, right: 2) })
    #expect(link.strength == .twin && link.origin == .user && link.score == 1)
    #expect(edited.brokenInvariants().isEmpty)
    #expect(edited.links.count { $0.origin == .user } == 1)
    for old in found.links where old.claims.left != 1 && old.claims.right != 2 {
      #expect(edited.links.contains(old))
    }
  }

  @Test func anUnlinkedPairIsGoneUntilItIsLinkedAgain() throws {
    let found = try comparison()
    let first = try #require(found.links.first { $0.strength == .twin }).claims
    var edits = LinkEdits()
    edits.unlink(first)
    #expect(!found.edited(edits).links.contains { $0.claims == first })
    edits.link(first)
    #expect(edits.unlinked.isEmpty)
    #expect(found.edited(edits).links.contains { $0.claims == first && $0.origin == .user })
  }

  @Test func withoutEditsNothingChanges() throws {
    let found = try comparison()
    #expect(found.edited(LinkEdits()).links == found.links)
  }

  @Test func exchangedEditsGiveTheExchangedComparison() throws {
    let (plain, swapped) = (try comparison(), try comparison(swapped: true))
    var (edits, other) = (LinkEdits(), LinkEdits())
    edits.link(Sides(left: 1, right: 2))
    edits.unlink(Sides(left: 0, right: 0))
    other.link(Sides(left: 2, right: 1))
    other.unlink(Sides(left: 0, right: 0))
    func summary(_ comparison: Comparison, _ side: Side) -> Set<[String]> {
      Set(
        comparison.edited(side == .left ? edits : other).links.map {
          ["\($0.claims[side])", "\($0.claims[side.other])", "\($0.score)", $0.strength.rawValue]
        })
    }
    #expect(summary(plain, .left) == summary(swapped, .right))
  }

  /// Pairs outside the articles, as they may come from an older text, are left aside.
  @Test func claimsThatAreNotThereAreLeftAside() throws {
    let found = try comparison()
    var edits = LinkEdits()
    edits.link(Sides(left: 99, right: 0))
    #expect(found.edited(edits).links == found.links)
  }

  @Test func editsMoveWithTheirClaims() {
    var edits = LinkEdits()
    edits.link(Sides(left: 1, right: 2))
    edits.unlink(Sides(left: 3, right: 4))
    let moved = edits.moved { side, claim in claim == 4 ? nil : claim + (side == .left ? 1 : 10) }
    #expect(moved.linked == [Sides(left: 2, right: 12)])
    #expect(moved.unlinked.isEmpty)
  }
}
