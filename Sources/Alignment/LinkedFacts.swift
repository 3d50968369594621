import Claims

/// What the claims of an article say, read when it is first asked for: most claims of long articles
/// have no link.
struct LinkedFacts {
  private let reader: ClaimFactsReader
  private var known: [ClaimFacts?]

  init(_ article: AnnotatedArticle) {
    reader = ClaimFactsReader(article)
    known = Array(repeating: nil, count: article.claims.count)
  }

  /// The facts of a claim.
  subscript(claim: Int) -> ClaimFacts {
    mutating get {
      if let facts = known[claim] { return facts }
      let facts = reader.facts(ofClaim: claim)
      known[claim] = facts
      return facts
    }
  }
}
