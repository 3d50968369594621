internal import Lexicon

/// Given names that are common in English news, each with the pronouns it commonly goes with.
///
/// They only tell a person's name from other names, and a first guess at a pronoun: the article's
/// titles and roles come before them.
enum GivenNames {
  static let genders = Language.english.rows(.givenName).compactMap { row in
    EntityGender(rawValue: row.value).map { (name: row.word, gender: $0) }
  }
}
