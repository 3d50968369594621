/// What a word is in its sentence.
///
///     the     old        mayor  of           it       has   not       said  that  she      may
///     determiner adjective noun preposition  pronoun  have  negation  verb  that  pronoun  modal
enum PartOfSpeech: String, Sendable {
  case determiner, owner, pronoun, relative, relativeOwner, that, preposition, subordinator,
    coordinator, adverb, negation, adjective, noun, number, name, modal, be, have, `do`, verb, to,
    there
}

/// Forms that a verb can have: `go`, `goes`, `went`, `gone`, `going`.
struct Inflection: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let base = Inflection(rawValue: 1)
  static let third = Inflection(rawValue: 2)
  static let past = Inflection(rawValue: 4)
  static let participle = Inflection(rawValue: 8)
  static let ing = Inflection(rawValue: 16)

  /// Forms that can be finite.
  static let finite: Inflection = [.base, .third, .past]
}

/// A word with the part that it has in its sentence; `it's` is two of them.
struct TaggedWord: Sendable {
  /// The word, as an index of `AnnotatedArticle.words`.
  let index: Int
  /// What the word can be.
  var parts: WordParts
  /// What is between it and the one before, abbreviations' full stops left out.
  var gap: WordMarks
  /// Whether it belongs to words between commas inside a group of verbs: `has, of course, left`.
  var isInserted = false
  /// Whether it is the verb at the end of a contraction, or what is before one.
  var isContracted = false
  var part: PartOfSpeech = .noun
  /// The form of a verb, a single one once its part is known.
  var form: Inflection = []
  /// Whether a verb or an auxiliary is the first of its group and has a subject.
  var isFinite = false
}
