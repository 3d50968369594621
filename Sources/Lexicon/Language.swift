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
  package static let english: Language = {
    var count = 0
    let tables = lexicon_english(&count)
    return Language(
      UnsafeBufferPointer(start: tables, count: count),
      antonyms: lexicon_english_antonyms(), irregular: lexicon_english_irregular_forms(),
      countries: lexicon_english_countries())
  }()

  /// A row of one class.
  package struct Row: Hashable, Sendable {
    /// A lower-case word as `Word.normal` has it, or several with one space between them.
    package let word: String
    /// What goes with it; empty where nothing does.
    package let value: String
  }

  /// Irregular forms and their lemmas: `held` to `hold`, `men` to `man`.
  package let lemmas: [String: String]
  /// Irregular past forms and participles of verbs: `held`, `rose`, `gave`.
  package let irregularVerbForms: WordSet
  /// Direct antonyms of a lemma, sorted.
  package let antonyms: [String: [String]]
  /// Countries: names, then demonyms and adjectives, then capitals, each as WordNet writes them.
  package let countries: [(names: [String], demonyms: [String], capitals: [String])]
  /// What a word of content can be: letters of its parts of speech, as the head of
  /// `parts-of-speech.tsv` explains them. Read when first asked for; a word that is not there is a
  /// noun, if nothing else shows.
  package static let englishParts = WordMap(
    cells(of: lexicon_english_parts_of_speech()).lazy.filter { $0.count == 2 }.map {
      ($0[0], $0[1])
    })
  /// By the number of the class; each in the order of its table.
  private let rows: [[Row]]
  private let words: [WordSet]

  /// Reads the tables. O(bytes).
  private init(
    _ tables: UnsafeBufferPointer<lexicon_table>, antonyms: lexicon_table,
    irregular: lexicon_table, countries: lexicon_table
  ) {
    var rows = [[Row]](repeating: [], count: WordClass.allCases.count)
    for table in tables {
      for (cells, wordClass) in Self.classified(table) {
        rows[wordClass.rawValue].append(
          Row(word: cells[0], value: cells.count > 2 ? cells[2] : ""))
      }
    }
    self.rows = rows
    words = rows.map { WordSet($0.lazy.map(\.word)) }

    let forms = Self.cells(of: irregular).filter { $0.count >= 3 }
    lemmas = Dictionary(forms.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
    irregularVerbForms = WordSet(forms.lazy.filter { $0[2] == "verb" }.map { $0[0] })
    self.antonyms = Dictionary(
      grouping: Self.cells(of: antonyms).filter { $0.count >= 2 }, by: { $0[0] }
    ).mapValues { $0.map { $0[1] }.sorted() }
    self.countries = Self.cells(of: countries).map { row in
      func list(_ column: Int) -> [String] {
        guard column < row.count else { return [] }
        return row[column].utf8.split(separator: UInt8(ascii: ",")).map { part in
          String(decoding: part.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
        }
      }
      return (list(0), list(1), list(2))
    }
  }

  /// The words of a class.
  package subscript(wordClass: WordClass) -> WordSet { words[wordClass.rawValue] }

  /// The rows of a class, sorted by their words.
  package func rows(_ wordClass: WordClass) -> [Row] { rows[wordClass.rawValue] }

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
  /// Faults of the tables: a row without a class of that name, or out of order, or twice; a class
  /// that no head explains, or without a row. Empty where all is well; for tests.
  package static func faults() -> [String] {
    var count = 0
    let tables = lexicon_english(&count)
    var faults: [String] = []
    var filled: Set<Int> = []
    for table in UnsafeBufferPointer(start: tables, count: count) {
      let lines = Self.lines(of: table)
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
          let wordClass = WordClass.named[String(cells[1])]
        else {
          faults.append("no row: \(line)")
          continue
        }
        if filled.insert(wordClass.rawValue).inserted,
          !heads.contains(where: { $0.hasPrefix("# \(wordClass): ") })
        {
          faults.append("not explained: \(wordClass)")
        }
      }
    }
    return faults
      + WordClass.allCases.filter { !filled.contains($0.rawValue) }.map { "empty: \($0)" }
  }

  private static func lines(of table: lexicon_table) -> [String] {
    UnsafeBufferPointer(start: table.bytes, count: table.count).split(separator: 0x0A)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The rows of a table that name a class.
  private static func classified(
    _ table: lexicon_table
  ) -> some Sequence<(cells: [String], wordClass: WordClass)> {
    cells(of: table).lazy.compactMap { cells in
      guard cells.count >= 2, let wordClass = WordClass.named[cells[1]] else { return nil }
      return (cells, wordClass)
    }
  }

  /// The cells of a table's rows, split on bytes: the tables are read whenever the program starts.
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

extension WordClass {
  /// The classes by their names in the tables.
  fileprivate static let named = Dictionary(
    uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}
