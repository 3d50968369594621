internal import Lexicon

/// Opposites that news prose sets against each other and WordNet does not list as direct antonyms.
///
/// Every word of one side of a pair is opposed to every word of the other. Words are dictionary
/// forms.
enum NewsOpposites {
  /// The opposites of a dictionary form.
  static func of(_ lemma: String) -> [String] { table[lemma] ?? [] }

  private static let table: [String: [String]] = {
    let rows = Language.english.rows(.opposed)
    let sides = Dictionary(grouping: rows, by: \.value).mapValues { $0.map(\.word) }
    return Dictionary(grouping: rows, by: \.word).mapValues { places in
      places.flatMap { place in sides[other(place.value)] ?? [] }
    }
  }()

  /// The other side of a pair: `rise-fall one`, `rise-fall other`.
  private static func other(_ side: String) -> String {
    let name = side.prefix { $0 != " " }
    return name + (side.hasSuffix(" one") ? " other" : " one")
  }
}
