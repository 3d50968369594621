internal import Lexicon

/// Words that carry grammar rather than content.
enum FunctionWords {
  static func contains(_ normal: String) -> Bool {
    Language.english[.functionWord].contains(normal)
  }

  static let subjectStarts = Language.english[.subjectOpener]
  static let finiteVerbs = Language.english[.finiteVerb]
}
