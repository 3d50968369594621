internal import CLexicon

/// What the program knows of a language as data: its words by class, and the values that go with
/// them.
///
///     Language.english[.article].contains("the")          true
///     Language.english.values(.month) { Int($0) }["may"]   5
///     Language.english.phrases(.bound) { $0 }              [(["no", "more", "than"], "atMost"), …
///
/// A row of a table holds a word or a phrase, its class and perhaps a value: a fact of the
/// language, and never a condition. A second language is a folder of tables beside this one's, and
/// whatever reads its phrases.
package struct Language: Sendable {
  /// English, of any country.
  package static let english = Language(tables: ClassTable.english())

  /// A row of one class.
  package struct Row: Hashable, Sendable {
    /// A lower-case word as `Word.normal` has it, or several with one space between them.
    package let word: String
    /// What goes with it; empty where nothing does.
    package let value: String
  }

  private let tables: [ClassTable]
  /// Where each class is, by its number; nil where the language has no words of it.
  private let places: [(table: Int, place: Int)?]

  /// Looks at the heads of the tables: what is under them is read when first asked for.
  private init(tables: [ClassTable]) {
    var places = [(table: Int, place: Int)?](repeating: nil, count: WordClass.allCases.count)
    for (number, table) in tables.enumerated() {
      for (place, name) in table.classes.enumerated() {
        guard let wordClass = WordClass.named[name] else { continue }
        places[wordClass.rawValue] = (number, place)
      }
    }
    self.tables = tables
    self.places = places
  }

  /// The words of a class. O(1), but for the first class of a table: O(bytes of the table).
  package subscript(wordClass: WordClass) -> WordSet {
    guard let place = places[wordClass.rawValue] else { return WordSet([]) }
    return tables[place.table].contents.words[place.place]
  }

  /// The rows of a class, sorted by their words.
  package func rows(_ wordClass: WordClass) -> [Row] {
    guard let place = places[wordClass.rawValue] else { return [] }
    return tables[place.table].contents.rows[place.place]
  }

  /// What each word of a class stands for; words without a meaning are left out, and of two rows of
  /// one word the first counts.
  package func values<Value>(
    _ wordClass: WordClass, _ meaning: (String) -> Value?
  ) -> WordMap<Value> {
    WordMap(rows(wordClass).compactMap { row in meaning(row.value).map { (row.word, $0) } })
  }

  /// What each word of a class stands for, by the names of the cases.
  package func values<Value: RawRepresentable<String>>(_ wordClass: WordClass) -> WordMap<Value> {
    values(wordClass) { Value(rawValue: $0) }
  }

  /// All values of each word of a class, in the order of the table.
  package func groups(_ wordClass: WordClass) -> [String: [String]] {
    Dictionary(grouping: rows(wordClass), by: \.word).mapValues { $0.map(\.value) }
  }

  /// The phrases of a class by their words; longer ones come before the shorter ones they end in.
  package func phrases<Value>(
    _ wordClass: WordClass, _ meaning: (String) -> Value?
  ) -> [(words: [String], value: Value)] {
    rows(wordClass).compactMap { row in
      meaning(row.value).map { value in
        (words: row.word.split(separator: " ").map(String.init), value: value)
      }
    }.sorted { $0.words.count > $1.words.count }
  }

  /// The phrases of a class by their words, the longest first.
  package func phrases(_ wordClass: WordClass) -> [[String]] {
    phrases(wordClass) { $0 }.map(\.words)
  }
}

extension Language {
  /// Irregular forms and their lemmas: `held` to `hold`, `men` to `man`.
  package var lemmas: [String: String] { Self.forms.lemmas }
  /// Irregular past forms and participles of verbs: `held`, `rose`, `gave`.
  package var irregularVerbForms: WordSet { Self.forms.ofVerbs }
  /// Direct antonyms of a lemma, sorted.
  package var antonyms: [String: [String]] { Self.opposites }
  /// Countries: names, then demonyms and adjectives, then capitals, each as WordNet writes them.
  package var countries: [(names: [String], demonyms: [String], capitals: [String])] { Self.states }
  /// What a word of content can be: letters of its parts of speech, as the head of
  /// `parts-of-speech.tsv` explains them; a word that is not there is a noun at first.
  package var parts: WordMap<String> { Self.letters }

  private static let forms: (lemmas: [String: String], ofVerbs: WordSet) = {
    let rows = cells(of: lexicon_english_irregular_forms()).filter { $0.count >= 3 }
    return (
      Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first }),
      WordSet(rows.lazy.filter { $0[2] == "verb" }.map { $0[0] })
    )
  }()

  private static let opposites = Dictionary(
    grouping: cells(of: lexicon_english_antonyms()).filter { $0.count >= 2 }, by: { $0[0] }
  ).mapValues { $0.map { $0[1] }.sorted() }

  private static let states: [(names: [String], demonyms: [String], capitals: [String])] =
    cells(of: lexicon_english_countries()).map { row in
      func list(_ column: Int) -> [String] {
        guard column < row.count else { return [] }
        return row[column].utf8.split(separator: UInt8(ascii: ",")).map { part in
          String(decoding: part.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
        }
      }
      return (list(0), list(1), list(2))
    }

  private static let letters = WordMap(
    cells(of: lexicon_english_parts_of_speech()).lazy.filter { $0.count == 2 }.map {
      ($0[0], $0[1])
    })

  /// The cells of a table's rows.
  private static func cells(of table: lexicon_table) -> some Sequence<[String]> {
    UnsafeBufferPointer(start: table.bytes, count: table.count).split(separator: 0x0A).lazy
      .filter { $0.first != UInt8(ascii: "#") }
      .map { line in
        line.split(separator: 0x09, omittingEmptySubsequences: false).map {
          String(decoding: $0, as: UTF8.self)
        }
      }
  }
}

extension Language {
  /// Faults of the tables: a row without a class of that name, or out of order, or twice; a class
  /// that no head explains, or without a row. Empty where all is well; for tests.
  package static func faults() -> [String] {
    var faults: [String] = []
    var filled: Set<String> = []
    for table in ClassTable.english() {
      let lines = table.lines
      let heads = lines.prefix { $0.hasPrefix("#") }
      if !heads.contains(where: { $0.hasPrefix("# Source: ") }) {
        faults.append("no source: \(heads.first ?? "")")
      }
      let body = lines.dropFirst(heads.count)
      for (line, next) in zip(body, body.dropFirst())
      where !line.utf8.lexicographicallyPrecedes(next.utf8) {
        faults.append("out of order or twice: \(next)")
      }
      for line in body {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard cells.count == 2 || cells.count == 3, !cells.contains(""),
          table.classes.contains(String(cells[1])), WordClass.named[String(cells[1])] != nil
        else {
          faults.append("of no class that the head explains: \(line)")
          continue
        }
        filled.insert(String(cells[1]))
      }
    }
    return faults
      + WordClass.allCases.map { "\($0)" }.filter { !filled.contains($0) }.map { "empty: \($0)" }
  }
}

extension WordClass {
  /// The classes by their names in the tables.
  fileprivate static let named = Dictionary(
    uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}
