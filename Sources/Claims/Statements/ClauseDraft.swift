/// A clause half read, with what is open in it.
struct ClauseFrame {
  /// How a clause is tied to what is around it.
  enum Tie {
    case main, subordinate, relative, nonfinite
  }

  var tie: Tie
  /// The first word.
  var start: Int
  /// The head of the subject, where one was read.
  var subject: Int?
  /// Whether it has a subject; that may be nobody.
  var hasSubject = false
  /// Whether its subject is a time, which gives way to any other.
  var isTimeSubject = false
  /// Whether its subject may be no subject at all, but one more of a list.
  var isTentative = false
  /// Whether the verb was read.
  var hasVerb: Bool { verbs != nil }
  /// Index of its draft; nil for verbs without a statement.
  var draft: Int?
  /// The noun that a relative clause belongs to, as long as it has no place there.
  var antecedent: Int?
  /// The verb's object, or the noun phrase in its place.
  var object: NounPhrase?
  /// Whether `and` came before its subject.
  var isJoined = false
  /// The verb; nil as long as there is none.
  var verbs: VerbGroup?
  /// The pronoun that is the head of the whole clause: `what`.
  var ownHead: Int?
  /// The draft of the clause that this one is the object of.
  var parent: Int?

  /// Whether a subject waits for its verb.
  var isWaiting: Bool { hasSubject && !hasVerb }
}

/// A statement half read.
struct StatementDraft {
  var verbs: VerbGroup
  var who: Int?
  var whom: Int?
  /// The first word of the clause.
  var start: Int
  /// Whether another noun may still come as the object.
  var isOpen = true
  /// Index of the draft of the clause that reports this one.
  var parent: Int?
  /// Prepositional phrases of place.
  var places: [Range<Int>] = []
  /// Phrases that tell a time.
  var times: [Range<Int>] = []
  var isInfinitive = false
}
