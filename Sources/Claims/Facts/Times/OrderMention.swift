public import Articles

/// Words that put what a claim tells before, after or along with something else.
///
///     "after the fire"                 after, the event "the fire"
///     "hours after he was arrested"    after, the act "he was arrested", by "hours"
///     "until Friday"                   until, the time "Friday"
///     "afterwards"                     after, what was told before
public struct OrderMention: Hashable, Sendable {
  /// How what is told relates to the anchor.
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    /// Earlier.
    case before
    /// Later.
    case after
    /// From then on.
    case since
    /// Up to then.
    case until
    /// Then or earlier.
    case by
    /// At some time of it, or all along.
    case during
    /// At that time, or right after it.
    case when
  }

  /// What something is put in an order with.
  public enum Anchor: String, Hashable, Sendable, CaseIterable {
    /// What a noun names: `the fire`.
    case event
    /// What a verb tells: `he was arrested`, `leaving the house`.
    case act
    /// A date or a time of day.
    case time
    /// What the text told before: `afterwards`, `after that`, `two hours later`.
    case told
  }

  /// How what is told relates to the anchor.
  public let relation: Relation
  /// What sort of thing the anchor is.
  public let sort: Anchor
  /// The words of the order itself (`after`, `ahead of`), as indices of `AnnotatedArticle.words`.
  public let marker: Range<Int>
  /// The words of the anchor; none where it is what was told.
  public let anchor: Range<Int>
  /// The verb or the noun that the anchor is about, where it has one.
  public let head: Int?
  /// The words that tell how far apart the two are (`two hours`, `shortly`); may be none.
  public let distance: Range<Int>
  /// All its words.
  public let words: Range<Int>
  /// Where it is.
  public let span: TextSpan

  /// Whether a lower-case word can be a word of order, or one of several that are one (`wake`):
  /// where a claim has none, there is no order to be read.
  public static func mayMark(_ word: String) -> Bool { OrderReader.mayMark(word) }
}
