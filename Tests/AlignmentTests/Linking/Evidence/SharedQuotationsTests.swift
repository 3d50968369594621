import Testing

@testable import Alignment

@Suite struct SharedQuotationsTests {
  @Test func sharedQuotedWordsAreWeighed() {
    let evidence = GatheredEvidence(
      ["He spoke of “excessive demands” again."], ["\"Excessive demands\" were rejected."])
    #expect(evidence(.quoted) > 0)
    #expect(evidence(.quotesDiffer) == 0)
  }

  @Test func otherQuotedWordsSpeakAgainst() {
    let evidence = GatheredEvidence(
      ["He spoke of “excessive demands” again."], ["Demands were called \"theatrical\"."])
    #expect(evidence(.quoted) == 0)
    #expect(evidence(.quotesDiffer) == 1)
  }

  @Test func oneQuotationAloneSaysNothing() {
    let evidence = GatheredEvidence(
      ["He spoke of “excessive demands” again."], ["He spoke of excessive demands again."])
    #expect(evidence(.quoted) == 0)
    #expect(evidence(.quotesDiffer) == 0)
  }

  @Test func theQuotedPartIsMeasured() {
    let evidence = GatheredEvidence(["“Nobody helped us,” he said."], ["He left at noon."])
    #expect(abs(evidence(.quotedShareMost) - 0.6) < 1e-9)
    #expect(evidence(.quotedShareLeast) == 0)
  }
}
