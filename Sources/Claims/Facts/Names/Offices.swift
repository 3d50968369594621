internal import Lexicon

/// Offices and posts, under one name for all ways to write each.
///
/// Only offices that one person rarely holds together are here; `senator`, `leader` or `candidate`
/// go with any of them, and are honorifics as far as two accounts are concerned.
enum Offices {
  /// The office that ends at the word at `index`, and how many words name it.
  static func office(endingAt index: Int, in claim: ClaimWords) -> (name: String, count: Int)? {
    guard lastWords.contains(claim.normal(index)) else { return nil }
    for (phrase, name) in longOffices where claim.matches(phrase, at: index - phrase.count + 1) {
      return (name, phrase.count)
    }
    guard let name = offices[claim.normal(index)] else { return nil }
    return (name, 1)
  }

  private static let lastWords = WordSet(
    offices.words + longOffices.compactMap { phrase, _ in phrase.last })

  static let honorifics = Language.english[.honorific]
  static let bodies = Language.english[.officeBody]
  static let portfolios = Language.english[.portfolio]
  static let longOffices = Language.english.phrases(.longOffice) { $0 }
  static let offices = Language.english.values(.office) { $0 }
}
