import Testing

@testable import Alignment

@Suite struct TakenClaimsTests {
  private func twins(_ scores: [(Int, Int, Double)]) -> [String] {
    let pairs = scores.map { Linker.ScoredPair(left: $0.0, right: $0.1, score: $0.2) }
    return TakenClaims.made(related: pairs).filter { $0.strength == .twin }
      .map { "\($0.left)-\($0.right)" }
  }

  @Test func aWeakTwinOfTwoTakenClaimsIsOnlyRelated() {
    #expect(
      twins([
        (0, 0, 0.97), (0, 1, 0.31), (1, 0, 0.5), (1, 1, 0.95), (2, 3, 0.4), (3, 2, 0.4),
      ]) == ["0-0", "1-1", "2-3", "3-2"])
  }

  @Test func oneTakenClaimIsNotEnough() {
    #expect(twins([(0, 0, 0.97), (0, 1, 0.31), (2, 1, 0.3)]) == ["0-0", "0-1", "2-1"])
  }

  @Test func manyMayCorrespondToMany() {
    #expect(
      twins([(0, 0, 0.9), (0, 1, 0.7), (1, 0, 0.6), (1, 1, 0.8)])
        == ["0-0", "0-1", "1-0", "1-1"])
  }

  /// Most claims of one article are in the other almost as they are: the others have a place too.
  @Test func versionsOfATextCorrespondOneByOne() {
    #expect(
      twins([(0, 0, 0.97), (0, 1, 0.8), (1, 0, 0.82), (1, 1, 0.95), (2, 2, 0.5)])
        == ["0-0", "1-1", "2-2"])
    #expect(
      twins([(0, 0, 0.97), (0, 1, 0.8), (1, 1, 0.85), (2, 2, 0.5)])
        == ["0-0", "0-1", "1-1", "2-2"])
  }
}
