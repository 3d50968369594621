public import Articles

/// A checkable proposition: a sentence, or a clause of one.
///
/// The claims of a sentence cover it without gap or overlap, but for the white space between them.
public struct Claim: Hashable, Sendable {
  /// Index of its sentence in `AnnotatedArticle.sentences`.
  public let sentence: Int
  /// Which clause of the sentence it is, from 0; nil where the claim is the whole sentence.
  public let clause: Int?
  /// Where it is in `Article.text`.
  public let span: TextSpan
  /// Its words, as indices of `AnnotatedArticle.words`.
  public let words: Range<Int>

  /// Makes a claim.
  public init(sentence: Int, clause: Int?, span: TextSpan, words: Range<Int>) {
    self.sentence = sentence
    self.clause = clause
    self.span = span
    self.words = words
  }
}
