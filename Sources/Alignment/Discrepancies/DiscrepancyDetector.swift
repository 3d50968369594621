import Articles
import Claims

/// Finds discrepancies of one kind in a link.
///
/// A detector is total: it never fails, it never looks beyond the two claims and their context, and
/// on exchanged sides it finds the same discrepancies with the evidence exchanged.
protocol DiscrepancyDetector: Sendable {
  /// The discrepancies of the detector's kind between the two claims, ordered by A's evidence.
  func discrepancies(in link: LinkedClaims) -> [Discrepancy]
}

/// Two linked claims in their articles: what a detector looks at.
struct LinkedClaims: Sendable {
  /// The articles the claims are from.
  let articles: Sides<AnnotatedArticle>
  /// The claims, as indices of each side's `AnnotatedArticle.claims`.
  let indices: Sides<Int>
  /// The probability that the two say the same thing.
  let score: Double
  /// Which words answer each other, in order of A's word.
  let wordMatches: [WordMatch]

  /// The claims.
  var claims: Sides<Claim> {
    Sides(
      left: articles.left.claims[indices.left], right: articles.right.claims[indices.right])
  }
}
