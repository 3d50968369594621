import Testing

@_spi(Fitting) @testable import Alignment

@Suite struct PieceMeaningTests {
  @Test func everyPieceIsExplainedByItsPartOnly() {
    for part in EvidenceParts.all {
      let explained = LinkEvidence.Piece.allCases.filter { part.meaning(of: $0) != nil }
      #expect(Set(explained) == Set(part.pieces), "\(part.title)")
    }
  }

  @Test func noTwoPiecesOfAPartAreCalledTheSame() {
    for part in EvidenceParts.all {
      let contexts = LinkContext.Piece.allCases.filter { $0.part == part }.map(\.meaning.words)
      let words = contexts + part.pieces.compactMap { part.meaning(of: $0)?.words }
      #expect(Set(words).count == words.count, "\(part.title)")
    }
  }

  @Test func everyPieceHasAUsualValue() {
    #expect(LinkModel.usual.count == LinkModel.second.weights.count)
  }

  @Test(arguments: [
    (PieceMeaning.Scale.share, 0.614, "61%"), (.share, 0, "0%"), (.plain, 3.25, "3.3"),
    (.plain, 2, "2"), (.yes, 1, "yes"), (.yes, 0, "no"), (.yes, 0.245, "25%"),
    (.count, 0, "0"), (.power, 0, "1"), (.share, -1, "0%"), (.share, .infinity, "1000000000%"),
  ])
  func tellsAValue(scale: PieceMeaning.Scale, value: Double, text: String) {
    #expect(PieceMeaning("", scale).text(value) == text)
  }

  @Test func countsAreTakenOutOfTheirLogarithm() {
    #expect(PieceMeaning("", .count).text(naturalLogarithm(1 + 4)) == "4")
    #expect(PieceMeaning("", .weight).text(naturalLogarithm(1 + 2.5)) == "2.5")
    #expect(PieceMeaning("", .power).text(naturalLogarithm(12)) == "12")
  }
}
