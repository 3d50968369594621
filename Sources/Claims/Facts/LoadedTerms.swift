internal import Lexicon

/// Words that name the same thing with and without a judgement.
///
/// A row is kept where news prose uses both sorts of words for one thing and the difference between
/// them is what the writer thinks of it, whoever that may be aimed at. Plain words report it,
/// loaded words judge or colour it. Neither is called right or wrong: a pair of them in the same
/// slot is shown as a pair of words.
public enum LoadedTerms {
  /// What a word is in one of the rows.
  public struct Place: Hashable, Sendable {
    /// The row.
    public let row: Int
    /// Whether the word judges.
    public let isLoaded: Bool
  }

  /// Where a stem or a lower-case word is listed; nil for words that are in no row.
  public static func place(of word: String) -> Place? { places[word] }

  private static let places: WordMap<Place> = {
    var rows: [String: Int] = [:]
    let places = [(WordClass.plainTerm, false), (.loadedTerm, true)].flatMap { sort, isLoaded in
      Language.english.rows(sort).map { row in
        let number = rows[row.value] ?? rows.count
        rows[row.value] = number
        return (row.word, Place(row: number, isLoaded: isLoaded))
      }
    }
    return WordMap(places)
  }()
}
