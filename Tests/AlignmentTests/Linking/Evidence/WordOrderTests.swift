import Testing

@testable import Alignment

@Suite struct WordOrderTests {
  /// The longest run, function words among them.
  @Test(arguments: [
    ("The old harbour bridge fell.", "Yesterday the old harbour bridge closed.", 4),
    ("The old harbour bridge fell.", "The bridge of the harbour is old.", 1),
    ("Ships left.", "Schools stayed open.", 0),
  ])
  func longestRun(left: String, right: String, words: Int) {
    let evidence = GatheredEvidence([left], [right])
    #expect(evidence(.runLength) == naturalLogarithm(1 + Double(words)))
    #expect((evidence(.runWeight) > 0) == (words > 0))
  }

  @Test func neighboursInOrderAreCounted() {
    let same = GatheredEvidence(["Old harbour bridges fell."], ["Old harbour bridges closed."])
    let turned = GatheredEvidence(["Old harbour bridges fell."], ["Bridges harbour old closed."])
    #expect(same(.orderedPairs) == 2.0 / 3)
    #expect(turned(.orderedPairs) == 0)
  }

  /// Of three shared words in one order there are three pairs; turned round, none.
  @Test func wordsNearEachOtherAreCounted() {
    let same = GatheredEvidence(
      ["Old harbour bridges fell."], ["Old and small harbour stone bridges closed."])
    let turned = GatheredEvidence(["Old harbour bridges fell."], ["Bridges harbour old closed."])
    #expect(same(.nearPairs) == naturalLogarithm(4))
    #expect(same(.nearPairsWeight) > 0)
    #expect(turned(.nearPairs) == 0)
  }

  @Test func wordsFarApartAreNotNear() {
    let evidence = GatheredEvidence(
      ["Tankers collided."],
      ["Tankers one two three four five six seven eight nine ten eleven twelve collided."])
    #expect(evidence(.cosine) > 0)
    #expect(evidence(.nearPairs) == 0)
  }
}
