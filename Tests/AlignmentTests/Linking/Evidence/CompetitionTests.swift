import Testing

@testable import Alignment

@Suite struct CompetitionTests {
  private let evidence = GatheredEvidence(
    ["A tanker ran aground.", "Sailors were rescued."],
    ["A tanker ran aground.", "Rescued sailors drank tea.", "Sailors were rescued."])

  @Test func theBestOfRowAndColumnHasNoBetter() {
    #expect(evidence(.competitionLeast, 0, 0) == 1)
    #expect(evidence(.competitionLeast, 1, 2) == 1)
  }

  /// B2 has no better partner than A2, but A2 has a better one than B2.
  @Test func aRivalTakesAway() {
    #expect(evidence(.competitionMost, 1, 1) == 1)
    #expect(evidence(.competitionLeast, 1, 1) == evidence(.cosine, 1, 1))
  }
}
