package import Lexicon

/// Closed classes of verbs and the words that go with them.
package enum VerbForms {
  package static let be = Language.english[.be]
  static let have = Language.english[.have]
  static let auxiliaryDo = Language.english[.doForm]

  static let modals: WordMap<Predicate.Status> = Language.english.values(.modal)

  /// All forms that come before a verb and carry its time, mood or voice.
  static let auxiliaries = be.union(have).union(auxiliaryDo).union(modals.words).union(shortened)

  static let shortened = Language.english[.shortened]
  static let negators = Language.english[.negator]

  /// Whether a lower-case word denies the verb that it is before or in.
  package static func isNegated(_ normal: String) -> Bool {
    negators.contains(normal) || normal.hasSuffix("n't") || normal == "cannot"
  }

  /// Words that may occur between an auxiliary and its verb.
  package static func isAdverb(_ normal: String) -> Bool {
    if normal.hasSuffix("ly"), normal.utf8.count > 4,
      !Language.english[.noAdverb].contains(normal)
    {
      return true
    }
    return Language.english[.verbAdverb].contains(normal)
  }

  static let expectations = Language.english[.expectation]
  static let hearsay = Language.english[.hearsay]
  static let seeming = Language.english[.seeming]
  static let hedges = Language.english[.hedge]
  static let plans = Language.english[.plan]
  static let considerations = Language.english[.consideration]
  static let demands = Language.english[.demand]
  package static let denials = Language.english[.denial]
  package static let denying = Language.english[.denying]
  static let deniable = Language.english[.deniable]
  static let accusing = Language.english[.accusing]
  static let facing = Language.english[.facing]
  static let charges = Language.english[.charge]
  static let insertions = Language.english[.insertion]
  static let light = Language.english[.lightVerb]
  static let saying = Language.english[.saying]
  static let sayingThat = Language.english[.sayingThat]

  /// Whether a lower-case word shows by its form that it is a finite verb.
  package static func looksFinite(_ normal: String) -> Bool {
    FunctionWords.finiteVerbs.contains(normal) || looksPast(normal)
  }

  /// Whether a lower-case word shows by its form that it is a past tense or a participle.
  package static func looksPast(_ normal: String) -> Bool {
    if normal.hasSuffix("ing") { return false }
    if Language.english.irregularVerbForms.contains(normal) { return true }
    guard normal.hasSuffix("ed"), normal.utf8.count > 3 else { return false }
    if normal.hasSuffix("eed") {
      return Language.english[.pastInEed].contains(normal)
    }
    return !Language.english[.notPast].contains(normal)
  }

  static let attributive = Language.english[.attributive]
}
