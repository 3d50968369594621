import Testing

@testable import Alignment

@Suite struct ClaimPositionsTests {
  /// By the share of the article that stands before, not by the number of the claim.
  @Test(arguments: [(0, 0, 0.0), (0, 2, 1), (1, 0, 0.25), (2, 1, 0), (4, 2, 0), (4, 0, 1)])
  func measures(left: Int, right: Int, distance: Double) {
    let evidence = GatheredEvidence(
      ["One.", "Two.", "Three.", "Four.", "Five."], ["One.", "Two.", "Three."])
    #expect(evidence(.distance, left, right) == distance)
  }

  @Test func aSingleClaimStandsAtTheTop() {
    #expect(GatheredEvidence(["One."], ["Two."])(.distance) == 0)
  }
}
