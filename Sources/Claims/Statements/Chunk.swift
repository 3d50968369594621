/// A run of words of a claim that belong together, or a mark between such runs.
///
///     [The old mayor] [has not said] (that) [she] [will leave] (on) [Friday]
///      noun phrase     verbs         mark   noun   verbs       mark  noun phrase
struct Chunk: Sendable {
  /// What a chunk is.
  enum Kind: Sendable {
    case nounPhrase(NounPhrase)
    case verbs(VerbGroup)
    /// `of`, `in`; after some a clause can follow as well: `before`, `as`.
    case preposition(canOpenClause: Bool)
    case subordinator
    /// `who`, `which`, `that`, `what`.
    case relative
    /// `whose`.
    case relativeOwner
    case coordinator
    case adverb
    /// An adjective that belongs to no noun phrase: `is open`.
    case adjective
  }

  let kind: Kind
  /// Its words, as indices of `AnnotatedArticle.words`.
  let words: Range<Int>
  /// What is between its first word and the one before.
  let gap: WordMarks
}

/// A noun phrase.
struct NounPhrase: Hashable, Sendable {
  /// The noun, the last word of the name, or the pronoun.
  let head: Int
  /// How many words there are.
  let count: Int
  var isPronoun = false
  /// Whether its pronoun is a subject only (`he`), or never one (`him`).
  var isSubjectForm = false
  var isObjectForm = false
  /// Whether it tells a time and nobody: `Friday`, `last week`.
  var isTime = false
  /// Whether it is a name after a noun without a determiner: `chief of [staff Ann Berg]`.
  var isTitledName = false
  /// Whether it only counts what follows after `of`: `a number of ships`.
  var isCounting = false
  /// `there` of `there is`.
  var isExistential = false
  /// Whose it is: the last owner before the head.
  var owner: Int?
}

/// A group of verbs: helping verbs, negation, adverbs and the verb that counts.
struct VerbGroup: Hashable, Sendable {
  /// What the group is in its clause.
  enum Mood: Hashable, Sendable {
    case finite, infinitive, participle, ing
  }

  /// The verb that counts.
  var main: Int
  var mood: Mood
  /// The plain form of the main verb, where it is known.
  var lemma = ""
  /// The first word: it tells the tense.
  var first: Int
  /// The form of the main verb.
  var form: Inflection = []
  var isNegated = false
  var isPassive = false
  /// Whether the main verb is a form of `be` or the like, which has a predicate and no object.
  var isCopula = false
  /// Whether the main verb is only a helping one so far: `did`, `has`.
  var isAuxiliary = false
  var takesClause = false
  var isIntransitive = false
  /// Whether the group has no helping verb.
  var isBare = false
}
