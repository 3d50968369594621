import Testing

@testable import Alignment

@Suite struct WhatHappensTests {
  /// Who and how many do not count.
  @Test func actsAreComparedApartFromNames() {
    let evidence = GatheredEvidence(
      ["In Oslo 12 crews refused."], ["In Paris 30 crews refused.", "Schools in Oslo opened."])
    #expect(evidence(.acts, 0, 0) == 1)
    #expect(evidence(.acts, 0, 1) == 0)
  }

  @Test func likeActsAreNear() {
    let evidence = GatheredEvidence(
      ["Police arrested Carvalho."], ["Carvalho was detained.", "Carvalho was painted."])
    #expect(evidence(.acts) == 0)
    #expect(evidence(.actsNearMost, 0, 0) > evidence(.actsNearMost, 0, 1))
    #expect(evidence(.actsNearMost) >= evidence(.actsNearLeast))
  }

  /// What follows the shared name, not before it.
  @Test func whatANameDoesIsCompared() {
    let evidence = GatheredEvidence(
      ["On the bridge Carvalho refused."], ["Carvalho refused.", "They refused Carvalho tea."])
    #expect(evidence(.actsOfName, 0, 0) == 1)
    #expect(evidence(.actsOfNames, 0, 0) == naturalLogarithm(2))
    #expect(evidence(.actsOfName, 0, 1) < 1)
  }
}
