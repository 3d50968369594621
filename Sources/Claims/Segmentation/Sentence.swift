public import Articles

/// A sentence of an article's body.
public struct Sentence: Hashable, Sendable {
  /// Where it is in `Article.text`, closing quotation marks included.
  public let span: TextSpan
  /// Index of its block in `Article.blocks`.
  public let block: Int
  /// Its words, as indices of `AnnotatedArticle.words`.
  public let words: Range<Int>
  /// Its claims, as indices of `AnnotatedArticle.claims`; never empty.
  public let claims: Range<Int>
  /// Its quotations, and its part of those that began before it or go on after it, marks included;
  /// in order.
  public let quotations: [TextSpan]

  /// Makes a sentence.
  public init(
    span: TextSpan, block: Int, words: Range<Int>, claims: Range<Int>, quotations: [TextSpan] = []
  ) {
    self.span = span
    self.block = block
    self.words = words
    self.claims = claims
    self.quotations = quotations
  }
}
