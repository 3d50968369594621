import Testing

@testable import Alignment

/// What is fitted stays readable and sane, whatever it was fitted on.
@Suite struct FindingConfidenceTests {
  private let models = [FindingConfidence.ofAccounts, .ofNearCopies]

  @Test func weighsEveryPieceOfEvidence() {
    for model in models {
      #expect(Set(model.pieces.keys) == Set(FindingEvidence.Piece.allCases))
    }
  }

  @Test func aStrongerRuleIsSurer() throws {
    for model in models { #expect(try #require(model.pieces[.strength]) > 0) }
  }

  /// Near copies and others are told apart by their words alone: seven of ten in one order.
  @Test(arguments: [
    (
      "The mill at the harbour will close in May.", "The mill at the harbour will close in June.",
      true
    ),
    (
      "The mill at the harbour will close in May.", "In June the owners shut their harbour mill.",
      false
    ),
  ])
  func looksAtNearCopiesApart(left: String, right: String, isNearCopy: Bool) {
    let articles = Sides(left: SampleArticle.of([left]), right: SampleArticle.of([right]))
    #expect(MarkedClaims.link(0, 0, articles).isNearCopy == isNearCopy)
  }
}
