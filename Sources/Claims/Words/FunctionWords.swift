internal import Lexicon
/// Words that carry grammar rather than content.
enum FunctionWords {
  static func contains(_ normal: String) -> Bool { all.contains(normal) }

  static let subjectStarts = Language.english[.subjectOpener]

  static let finiteVerbs = Language.english[.finiteVerb]

  private static let all = Language.english[.functionWord]
}
