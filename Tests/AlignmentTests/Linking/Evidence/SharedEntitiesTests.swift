import Testing

@testable import Alignment

@Suite struct SharedEntitiesTests {
  @Test func aRoleMeetsTheName() {
    let evidence = GatheredEvidence(
      ["Senator Ines Carvalho opened the bridge.", "The senator refused to resign."],
      ["Ines Carvalho would not resign."])
    #expect(evidence(.entities, 1, 0) > 0)
    #expect(evidence(.entitiesContained, 1, 0) == 1)
    #expect(evidence(.entitiesDiffer, 1, 0) == 0)
  }

  @Test func othersSpeakAgainst() {
    let evidence = GatheredEvidence(
      ["Ines Carvalho met the crew."], ["Marta Dolan met the crew."])
    #expect(evidence(.entities) == 0)
    #expect(evidence(.entitiesDiffer) == 1)
  }

  @Test func whereNobodyIsSpokenOfNothingDiffers() {
    let evidence = GatheredEvidence(["Ines Carvalho met the crew."], ["The crew was tired."])
    #expect(evidence(.entitiesDiffer) == 0)
    #expect(evidence(.entitiesContained) == 0)
  }
}
