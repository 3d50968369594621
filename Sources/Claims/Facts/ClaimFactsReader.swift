internal import Articles

/// Reads what claims of one article say, one claim at a time.
public struct ClaimFactsReader: Sendable {
  private let text: MarkedText

  /// Looks at what is between the article's words. O(length of the article).
  public init(_ article: AnnotatedArticle) {
    text = MarkedText(article)
  }

  /// The facts of the claim at an index of `AnnotatedArticle.claims`. O(words of its sentence).
  public func facts(ofClaim index: Int) -> ClaimFacts {
    let article = text.article
    let claim = article.claims[index]
    let quotations = article.sentences[claim.sentence].quotations.sharing(claim.span)
    return ClaimFacts(claim, text, quotations: quotations)
  }
}
