import Claims
import TestSupport
import Testing

@_spi(Fitting) @testable import Alignment

@Suite struct EvidencePartsTests {
  @Test func everyPieceHasOnePart() {
    let pieces = EvidenceParts.all.flatMap { $0.pieces }
    #expect(pieces.sorted { $0.rawValue < $1.rawValue } == LinkEvidence.Piece.allCases)
  }

  @Test func everyPartIsCalledSomethingElse() {
    let titles = EvidenceParts.all.map { $0.title }
    #expect(Set(titles).count == titles.count)
    #expect(titles.allSatisfy { !$0.isEmpty && $0 == $0.lowercased() })
  }

  @Test func modelsWeighEveryPiece() {
    let pieces = LinkEvidence.Piece.allCases.count
    #expect(LinkModel.first.weights.count == pieces)
    #expect(LinkModel.second.weights.count == LinkContext.Piece.allCases.count + pieces)
  }

  /// A part fills its own pieces and no other.
  @Test func everyPartKeepsToItsPieces() {
    let articles = Sides(
      left: AnnotatedArticle(
        paragraphs: "Tehran told Maria Dolan on Monday that 12 “red lines” hold, and talks go on."),
      right: AnnotatedArticle(
        paragraphs: "Iran says 12 “red lines” hold, Maria Dolan said on Monday, and talks begin."))
    let terms = PairTerms(articles)
    var meeting = ClaimMeeting(
      profiles: Sides(
        left: ClaimProfile.profiles(of: articles.left, on: .left, terms: terms),
        right: ClaimProfile.profiles(of: articles.right, on: .right, terms: terms)),
      terms: terms)
    meeting.meet(ClaimPair(left: 0, right: 0, cosine: 0))
    for part in EvidenceParts.ofPairs {
      var evidence = LinkEvidence()
      for piece in LinkEvidence.Piece.allCases { evidence[piece] = -1 }
      part.fill(&evidence, from: &meeting)
      let filled = LinkEvidence.Piece.allCases.filter { evidence[$0] != -1 }
      #expect(Set(filled) == Set(part.pieces), "\(part.title)")
    }
  }

  @Test(arguments: 0..<12)
  func sidesMayBeExchanged(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words = [
      "harbour", "tanker", "Carvalho", "Selwyn", "rescued", "12", "closed", "the", "of", "said",
      "he", "Tehran", "Iran", "police", "“red", "line”", "arrested", "detained", "talks", "met",
    ]
    func sentences() -> [String] {
      (0..<4).map { _ in
        (0..<Int.random(in: 1...12, using: &random))
          .compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ") + "."
      }
    }
    let pair = (sentences(), sentences())
    let one = GatheredEvidence(pair.0, pair.1)
    let other = GatheredEvidence(pair.1, pair.0)
    for left in 0..<4 {
      for right in 0..<4 {
        for piece in LinkEvidence.Piece.allCases {
          #expect(one(piece, left, right) == other(piece, right, left), "\(piece)")
        }
      }
    }
  }
}
