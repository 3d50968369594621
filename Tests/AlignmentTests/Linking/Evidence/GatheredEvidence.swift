import Claims

@testable import Alignment

/// The evidence for two articles' claims as the program gathers it, to look at piece by piece.
struct GatheredEvidence {
  private let pairs: [ClaimPair]
  private let all: [LinkEvidence]

  init(_ articles: Sides<AnnotatedArticle>) {
    let terms = PairTerms(articles)
    let profiles = Sides(
      left: ClaimProfile.profiles(of: articles.left, on: .left, terms: terms),
      right: ClaimProfile.profiles(of: articles.right, on: .right, terms: terms))
    pairs = articles.left.claims.indices.flatMap { left in
      articles.right.claims.indices.map { ClaimPair(left: left, right: $0, cosine: 0) }
    }
    var collector = EvidenceCollector(profiles: profiles, terms: terms)
    all = collector.evidence(for: pairs) ?? []
  }

  /// The evidence between the claims of two lists of sentences, one claim a sentence.
  init(_ left: [String], _ right: [String]) {
    self.init(Sides(left: SampleArticle.of(left), right: SampleArticle.of(right)))
  }

  /// The value of a piece between two claims.
  func callAsFunction(_ piece: LinkEvidence.Piece, _ left: Int = 0, _ right: Int = 0) -> Double {
    guard let index = pairs.firstIndex(where: { $0.left == left && $0.right == right }) else {
      return .nan
    }
    return all[index][piece]
  }
}
