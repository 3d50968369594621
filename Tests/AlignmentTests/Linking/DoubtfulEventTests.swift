import Testing

@testable import Alignment

@Suite struct DoubtfulEventTests {
  private func strengths(_ scores: [Double], eventLogOdds: Double) -> [LinkStrength] {
    let pairs = scores.enumerated().map {
      Linker.ScoredPair(left: $0.offset, right: $0.offset, score: $0.element)
    }
    return DoubtfulEvent.made(related: pairs, eventLogOdds: eventLogOdds).map(\.strength)
  }

  @Test func asksForMoreTheLessSureTheEventIs() {
    let scores = [0.22, 0.3, 0.41, 0.43, 0.5]
    #expect(strengths(scores, eventLogOdds: 4) == [.twin, .twin, .twin, .twin, .twin])
    #expect(strengths(scores, eventLogOdds: 2) == [.twin, .twin, .twin, .twin, .twin])
    #expect(strengths(scores, eventLogOdds: 1) == [.related, .related, .related, .twin, .twin])
    #expect(strengths(scores, eventLogOdds: -4) == [.related, .related, .related, .related, .twin])
  }

  @Test func leavesWhatIsNoTwinAsItIs() {
    #expect(strengths([0.05, 0.2], eventLogOdds: -4) == [.candidate, .related])
  }
}
