import Testing

@testable import Alignment

@Suite struct WordMeaningTests {
  @Test func theSameWordsMeanTheSame() {
    let evidence = GatheredEvidence(["Crews refused tea."], ["Crews refused tea."])
    for piece in WordMeaning.pieces { #expect(evidence(piece) == 1) }
  }

  @Test func likeWordsAreNearerThanOthers() {
    let evidence = GatheredEvidence(
      ["The mayor was arrested."], ["The mayor was detained.", "The mayor was painted."])
    for piece in WordMeaning.pieces { #expect(evidence(piece, 0, 0) > evidence(piece, 0, 1)) }
  }

  /// Every word of the short claim is in the long one; the long one has more to say.
  @Test func oneWayGoesBetter() {
    let evidence = GatheredEvidence(
      ["Crews refused tea."], ["Crews refused tea while tankers burned near the harbour."])
    #expect(evidence(.softMost) == 1)
    #expect(evidence(.softLeast) < 1)
    #expect(evidence(.nearLeast) < evidence(.softLeast))
  }

  @Test func wordsWithoutVectorsAreOnlyLikeThemselves() {
    let evidence = GatheredEvidence(["Qwxzt vrbnk."], ["Qwxzt zzgrh."])
    #expect(evidence(.softMost) > 0)
    #expect(evidence(.softMost) == evidence(.nearMost))
  }
}
