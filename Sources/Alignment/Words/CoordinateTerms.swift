internal import Lexicon

/// Words that occur in the same place of a statement and exclude each other there: their vectors
/// are near, and yet none says what another of its group says.
///
///     Monday, Tuesday      north, south      minutes, hours      brother, father      red, blue
enum CoordinateTerms {
  /// The group that a lower-case word is in; nil for words in none.
  static func group(of normal: String) -> Int? { groups[normal] }

  private static let groups: WordMap<Int> = {
    let rows = Language.english.rows(.coordinate)
    let names = Set(rows.map(\.value)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    return Language.english.values(.coordinate) { numbers[$0] }
  }()
}
