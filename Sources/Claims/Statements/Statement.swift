/// What one clause says: who did what to whom, when, where, how many, and who says so.
///
///     Police said on Friday that the mayor was questioned by two officers.
///     who Police   act said                           when on Friday
///     who officers act questioned   whom mayor        saysWho Police
///
/// There is one for every finite verb, and one for an infinitive that completes a verb (`wants to
/// leave`). Who is meant by a relative pronoun is the noun before it; the subject of a passive is
/// whom it is done to; verbs that `and` joins share their subject. Words are indices of
/// `AnnotatedArticle.words`.
public struct Statement: Hashable, Sendable {
  /// Whether who is named does it, or has it done to them.
  public enum Voice: String, Hashable, Sendable, CaseIterable {
    /// `The mayor questioned them`.
    case active
    /// `The mayor was questioned`.
    case passive
  }

  /// The time that the form of the verbs tells.
  public enum Tense: String, Hashable, Sendable, CaseIterable {
    /// `left`, `was`, `had left`.
    case past
    /// `leaves`, `is leaving`, `has left`.
    case present
    /// `will leave`.
    case future
    /// `could leave`, `should leave`: no time is told.
    case modal
    /// `leave` after `to`, or as an order.
    case infinitive
  }

  /// The head of the subject; nil where nobody is named.
  public let who: Int?
  /// The main verb.
  public let act: Int
  /// The stem of the main verb.
  public let stem: String
  /// The time of the verb.
  public let tense: Tense
  /// Whether it is denied.
  public let isNegated: Bool
  /// Whether the verb is active or passive.
  public let voice: Voice
  /// How the claim gives it, where a predicate of the claim has the same verb.
  public let status: Predicate.Status?
  /// The word that hedges it.
  public let hedge: Int?
  /// The head of the object; of `is`, `became` and the like, of the predicate.
  public let whom: Int?
  /// Phrases that tell a time.
  public let when: [Range<Int>]
  /// Prepositional phrases of place.
  public let `where`: [Range<Int>]
  /// Amounts.
  public let howMany: [Range<Int>]
  /// The head of the source, where somebody is said to say it.
  public let saysWho: Int?
  /// Its words.
  public let clause: Range<Int>
}
