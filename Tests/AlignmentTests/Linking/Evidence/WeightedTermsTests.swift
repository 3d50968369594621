import Testing

@testable import Alignment

@Suite struct WeightedTermsTests {
  private let harbour = ["The harbour was closed on Monday.", "Twelve sailors were rescued."]

  @Test func theSameWordsAreWhollyShared() {
    let evidence = GatheredEvidence(harbour, ["The harbour on Monday was closed."])
    #expect(evidence(.cosine) == 1)
    #expect(evidence(.containedMost) == 1)
    #expect(evidence(.containedLeast) == 1)
  }

  @Test func noWordsAreNotShared() {
    let evidence = GatheredEvidence(harbour, ["Schools stayed open."])
    #expect(evidence(.cosine) == 0)
    #expect(evidence(.sharedWeight) == 0)
    #expect(evidence(.rarestShared) == 0)
  }

  /// The shorter claim lies in the longer one, not the other way round.
  @Test func theShorterIsContainedMore() {
    let evidence = GatheredEvidence(
      harbour, ["The harbour was closed on Monday after a tanker ran aground."])
    #expect(evidence(.containedMost) == 1)
    #expect(evidence(.containedLeast) < 1)
    #expect(evidence(.containedLeast) > 0)
  }

  @Test func theRarerWordCountsFirst() {
    let evidence = GatheredEvidence(
      ["A tanker left."], ["A tanker left on a Monday.", "The crew left.", "The mayor left."])
    #expect(evidence(.rarestShared) > evidence(.secondShared))
    #expect(evidence(.secondShared) > 0)
    #expect(evidence(.rarestShared, 0, 1) == evidence(.secondShared))
    #expect(evidence(.secondShared, 0, 1) == 0)
  }

  /// `left` is in every claim, `tanker left` in one of each article.
  @Test func fewShareWhatIsTelling() {
    let evidence = GatheredEvidence(
      ["A tanker left."], ["A tanker left on a Monday.", "The crew left.", "The mayor left."])
    #expect(evidence(.sharers) == 0)
    #expect(evidence(.sharers, 0, 1) == naturalLogarithm(3))
  }
}
