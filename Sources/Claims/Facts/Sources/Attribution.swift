public import Articles

/// Who a claim says it from.
///
///     "Mr. Ryan said the plan works"          a named source, "Ryan"
///     "people with knowledge of it said"      an unnamed source
///     "Mr. Ryan denied that the plan works"   a named source, who says that it is not so
///     "the plan works"                        the narrator
public struct Attribution: Hashable, Sendable {
  /// What sort of source.
  public enum Voice: String, Hashable, Sendable, CaseIterable {
    /// The article says it in its own voice.
    case narrator
    /// A person or body with a name or an office (`the governor`, `police`).
    case named
    /// People without a name: officials, sources, lawmakers.
    case unnamed
    /// A pronoun: who it is is said elsewhere.
    case pronoun
    /// A quotation whose speaker is named elsewhere.
    case quotation
  }

  /// What sort of source.
  public let voice: Voice
  /// The words of the source, as indices of `AnnotatedArticle.words`; empty for the narrator.
  public let source: Range<Int>
  /// The word that stands for the source: the surname, or the noun.
  public let head: Int?
  /// The verb of saying.
  public let verb: Int?
  /// Whether the source says that what the claim tells is not so.
  public let isDenial: Bool
  /// Source and verb.
  public let words: Range<Int>
  /// Where they are.
  public let span: TextSpan
}
