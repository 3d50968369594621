import Testing

@testable import Alignment

@Suite struct BestStretchTests {
  /// The second half of the long sentence says what the short one says.
  @Test func theBestPartOfALongSentenceCounts() {
    let evidence = GatheredEvidence(
      [
        "Fishing crews demanded compensation from the company, "
          + "while coast guards rescued twelve sailors at dawn."
      ],
      ["Coast guards rescued twelve sailors at dawn."])
    #expect(evidence(.stretchMost) > evidence(.nearLeast))
    #expect(evidence(.stretchLeast) > evidence(.nearLeast))
  }

  /// Weight that is thought to be left uncovered keeps a few words from counting wholly.
  @Test func aShortStretchCountsLess() {
    let short = GatheredEvidence(["Crews left."], ["Crews left."])
    let long = GatheredEvidence(
      ["Fishing crews demanded compensation from the company."],
      ["Fishing crews demanded compensation from the company."])
    #expect(short(.stretchMost) < long(.stretchMost))
    #expect(long(.stretchMost) < 1)
  }
}
