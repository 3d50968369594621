import Testing

@testable import Alignment

@Suite struct LoneCounterpartsTests {
  private func twins(_ scores: [(Int, Int, Double)]) -> [String] {
    let pairs = scores.map { Linker.ScoredPair(left: $0.0, right: $0.1, score: $0.2) }
    return LoneCounterparts.made(twins: pairs).filter { $0.strength == .twin }
      .map { "\($0.left)-\($0.right)" }
  }

  @Test func twoWithNoOtherCounterpartAreTwins() {
    #expect(twins([(0, 0, 0.9), (1, 0, 0.03), (1, 2, 0.21)]) == ["0-0", "1-2"])
  }

  @Test func aBetterPartnerOnEitherSideForbidsIt() {
    #expect(twins([(0, 0, 0.215), (1, 0, 0.21)]) == ["0-0"])
    #expect(twins([(0, 0, 0.9), (0, 1, 0.21)]) == ["0-0"])
    #expect(twins([(0, 1, 0.9), (1, 1, 0.21)]) == ["0-1"])
  }

  @Test func equalPartnersForbidIt() {
    #expect(twins([(0, 0, 0.21), (1, 0, 0.21)]).isEmpty)
    #expect(twins([(0, 0, 0.21), (0, 1, 0.21)]).isEmpty)
  }

  @Test func weakPairsStayApart() { #expect(twins([(0, 0, 0.19)]).isEmpty) }
}
