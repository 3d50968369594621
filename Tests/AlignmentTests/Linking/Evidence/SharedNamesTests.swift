import Testing

@testable import Alignment

@Suite struct SharedNamesTests {
  @Test func sharedNamesAreWeighed() {
    let evidence = GatheredEvidence(
      ["Police met Ines Carvalho on the bridge."], ["The bridge was closed by Ines Carvalho."])
    #expect(evidence(.names) == 1)
    #expect(evidence(.namesDiffer) == 0)
    #expect(evidence(.nameCount) == naturalLogarithm(3))
    #expect(evidence(.namesWeight) > 0)
  }

  @Test func otherNamesSpeakAgainst() {
    let evidence = GatheredEvidence(
      ["Police met Ines Carvalho on the bridge."], ["The bridge was closed by Marta Dolan."])
    #expect(evidence(.names) == 0)
    #expect(evidence(.namesDiffer) == 1)
  }

  @Test func withoutNamesNothingDiffers() {
    let evidence = GatheredEvidence(
      ["Police met Ines Carvalho on the bridge."], ["The bridge was closed."])
    #expect(evidence(.namesDiffer) == 0)
    #expect(evidence(.namesWeight) == 0)
  }

  @Test func aCapitalStandsForItsGovernment() {
    let evidence = GatheredEvidence(
      ["Talks were rejected by Tehran."], ["Talks were rejected by Iran."])
    #expect(evidence(.names) == 0)
    #expect(evidence(.governments) > 0)
  }

  /// `She` represents the names of the sentence before.
  @Test func aPronounCarriesTheNameBefore() {
    let evidence = GatheredEvidence(
      ["The mayor is Ines Carvalho.", "Then she refused to resign.", "Nobody refused to resign."],
      ["Sources say Ines Carvalho refused to resign."])
    #expect(evidence(.carriedNames, 1, 0) > 0)
    #expect(evidence(.carriedNames, 2, 0) == 0)
  }

  @Test func aNameInEveryClaimTellsLess() {
    let evidence = GatheredEvidence(
      ["Police met Carvalho.", "Crews saw Carvalho.", "Crews saw Dolan."],
      ["Talks bored Carvalho.", "Talks bored Dolan."])
    #expect(evidence(.nameSharers, 0, 0) == naturalLogarithm(2))
    #expect(evidence(.nameSharers, 2, 1) == 0)
  }
}
