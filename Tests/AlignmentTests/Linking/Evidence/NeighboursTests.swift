import Testing

@testable import Alignment

@Suite struct NeighboursTests {
  private let evidence = GatheredEvidence(
    ["A tanker ran aground.", "Sailors were rescued."],
    ["A tanker ran aground.", "Rescued sailors drank tea.", "Sailors were rescued."])

  @Test func aNeighbourOnTheDiagonalHelps() {
    #expect(evidence(.neighbours, 0, 0) == evidence(.cosine, 1, 1))
    #expect(evidence(.neighbours, 1, 1) == 1)
    #expect(evidence(.neighbours, 0, 2) == 0)
  }
}
