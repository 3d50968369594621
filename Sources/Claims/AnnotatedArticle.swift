public import Articles

/// An article split into sentences, claims and words.
///
///     article     Police said twelve people died, but the mayor put it at ten. Nobody was named.
///     sentences   [-------------------------------0---------------------------] [------1-------]
///     claims      [----------0 "1a"-------------][---------1 "1b"-------------] [----2 "2"-----]
///     words        0      1    2      3      4    5   6   7  …
public struct AnnotatedArticle: Sendable {
  /// The article.
  public let article: Article
  /// The words of the body, in order.
  public let words: [Word]
  /// The sentences of the body, in order. A headline, byline or caption is never among them.
  public let sentences: [Sentence]
  /// The claims, in order; at least one a sentence.
  public let claims: [Claim]

  /// Makes an annotated article from its parts; `AnnotatedArticle.init(_:)` finds them in a text.
  public init(article: Article, words: [Word], sentences: [Sentence], claims: [Claim]) {
    self.article = article
    self.words = words
    self.sentences = sentences
    self.claims = claims
  }

  /// The number of a sentence as people see it: from 1.
  public func number(ofSentence index: Int) -> String { String(index + 1) }

  /// The number of a claim as people see it: "3" where it is a whole sentence, "3a", "3b" … where
  /// it is a clause of one. With the side's letter in front it is the claim's label, as in "A3b".
  public func number(ofClaim index: Int) -> String {
    let claim = claims[index]
    guard let clause = claim.clause else { return String(claim.sentence + 1) }
    let letters = (clause / 26 > 0 ? String(Self.letter(clause / 26 - 1)) : "")
    return String(claim.sentence + 1) + letters + String(Self.letter(clause % 26))
  }

  /// The text that `span` covers.
  public subscript(span: TextSpan) -> Substring { article[span] }

  private static func letter(_ index: Int) -> Character {
    Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(index % 26)))
  }
}
