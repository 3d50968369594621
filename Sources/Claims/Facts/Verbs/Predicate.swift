public import Articles

/// A verb of a claim, with what the words around it say about whether it happened.
///
///     "is expected to meet"      expected, head "meet"       "held talks"       done, head "talks"
///     "did not reject"           done, negated               "reportedly ended" alleged, done
///     "refused to sign"          negated                     "is said to be open" hearsay
///     "is accused of fraud"      hearsay, an accusation
public struct Predicate: Hashable, Sendable {
  /// How the claim gives what the verb says.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// It happened.
    case done
    /// It is so, or goes on.
    case present
    /// Somebody says that it will happen.
    case planned
    /// It is expected, likely or being prepared.
    case expected
    /// It would happen; also the future as told in the past ("said he would").
    case conditional
    /// It may happen, or is considered.
    case possible
    /// Somebody wants it to happen.
    case demanded
  }

  /// How the claim gives it.
  public let status: Status
  /// Whether the claim denies it.
  public let isNegated: Bool
  /// The word that hedges it ("reportedly", "appeared"), as an index of `AnnotatedArticle.words`.
  public let hedge: Int?
  /// The words that put it into unnamed mouths ("is said to", "is accused of").
  public let hearsay: Range<Int>?
  /// Whether those words accuse somebody of it.
  public let isAccusation: Bool
  /// The verb that counts, or the noun or adjective that a verb without weight leads to.
  public let head: Int
  /// The words from the first auxiliary to the head.
  public let words: Range<Int>
  /// Where they are.
  public let span: TextSpan
}
