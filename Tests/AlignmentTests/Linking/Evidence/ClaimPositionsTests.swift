import Testing

@testable import Alignment

@Suite struct ClaimPositionsTests {
  /// By the share of the article that is before, not by the number of the claim.
  @Test(arguments: [(0, 0, 0.0), (0, 2, 1), (1, 0, 0.25), (2, 1, 0), (4, 2, 0), (4, 0, 1)])
  func measures(left: Int, right: Int, distance: Double) {
    let evidence = GatheredEvidence(
      ["One.", "Two.", "Three.", "Four.", "Five."], ["One.", "Two.", "Three."])
    #expect(evidence(.distance, left, right) == distance)
  }

  @Test func aSingleClaimIsAtTheTop() {
    #expect(GatheredEvidence(["One."], ["Two."])(.distance) == 0)
  }

  @Test func whatIsAtTheTopIsTold() {
    let evidence = GatheredEvidence(["One.", "Two.", "Three."], ["One.", "Two."])
    #expect(evidence(.bothLead, 0, 0) == 1)
    #expect(evidence(.earlierLead, 2, 0) == 1)
    #expect(evidence(.laterLead, 2, 0) < evidence(.laterLead, 1, 0))
    #expect(evidence(.earlierPlace, 2, 1) == naturalLogarithm(2))
    #expect(evidence(.laterPlace, 2, 1) == naturalLogarithm(3))
  }

  /// Deep down it does not matter where.
  @Test func farDownAllPlacesAreOne() {
    let many = (0..<60).map { "Ship \($0) left." }
    let evidence = GatheredEvidence(many, many)
    #expect(evidence(.laterPlace, 45, 45) == evidence(.laterPlace, 59, 59))
  }
}
