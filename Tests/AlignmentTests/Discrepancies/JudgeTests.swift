import Articles
import Claims
import Testing

@_spi(Fitting) @testable import Alignment

/// What is fitted stays readable and sane, whatever it was fitted on.
@Suite struct JudgeTests {
  private func judged(
    _ left: String, _ right: String, regime: Regime
  ) throws -> Discrepancies.Judged {
    let articles = Sides(left: SampleArticle.of([left]), right: SampleArticle.of([right]))
    let link = MarkedClaims.link(0, 0, articles, regime: regime)
    return try #require(Discrepancies.judged(in: link).first)
  }

  /// The same finding is worth more between two versions of one text than between two accounts.
  @Test func looksAtVersionsAndAccountsApart() throws {
    let sentences = (
      "Twelve people died in the fire at the mill, police said.",
      "Fifteen people died in the fire at the mill, police said."
    )
    let version = try judged(sentences.0, sentences.1, regime: .versions)
    let account = try judged(sentences.0, sentences.1, regime: .accounts)
    #expect(version.finding == account.finding)
    #expect(version.confidence > account.confidence)
    #expect(version.confidence >= ConfidenceFloor.standard)
  }

  /// A confidence is a share with four decimals, for every rule and whatever is odd about the
  /// place.
  @Test(arguments: Regime.allCases, Rule.allCases)
  func aConfidenceIsAShare(regime: Regime, rule: Rule) throws {
    let evidence = try judged("Ten people died.", "Twelve people died.", regime: regime).evidence
    let confidence = Judge(of: regime).confidence(of: rule, by: evidence)
    #expect((0...1).contains(confidence))
    #expect((confidence * 10_000).rounded() / 10_000 == confidence)
  }

  /// Weights given by hand are those that it weighs with.
  @Test func weighsWithTheWeightsItIsGiven() throws {
    let evidence = try judged("Ten people died.", "Twelve people died.", regime: .versions).evidence
    let pieces = FindingEvidence.Piece.allCases.map { _ in 0.0 }
    let judge = Judge(
      JudgeWeights(base: 0, pieces: pieces, rules: [.exchangedRoles: naturalLogarithm(3)]))
    #expect(judge.confidence(of: .exchangedRoles, by: evidence) == 0.75)
    #expect(judge.confidence(of: .otherSource, by: evidence) == 0.5)
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
