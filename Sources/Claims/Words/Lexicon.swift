internal import CWordVectors

/// The embedded word lists: irregular forms and antonyms, read once when first asked for.
public enum Lexicon {
  /// Irregular forms and their lemmas: `held` to `hold`, `men` to `man`.
  public static let lemmas: [String: String] = {
    var lemmas: [String: String] = [:]
    for row in irregularForms where row.count >= 2 {
      if lemmas[row[0]] == nil { lemmas[row[0]] = row[1] }
    }
    return lemmas
  }()

  /// Irregular past forms and participles of verbs: `held`, `rose`, `gave`.
  static let irregularVerbForms = WordSet(
    irregularForms.filter { $0.count >= 3 && $0[2] == "verb" }.map { $0[0] })

  private static let irregularForms = rows(of: embedded_irregular_forms())

  /// Direct antonyms of a lemma, sorted.
  public static let antonyms: [String: [String]] = {
    var antonyms: [String: [String]] = [:]
    for row in rows(of: embedded_antonyms()) where row.count >= 2 {
      antonyms[row[0], default: []].append(row[1])
    }
    return antonyms.mapValues { $0.sorted() }
  }()

  /// Countries: names, then demonyms and adjectives, then capitals, each as WordNet writes them.
  public static let places: [(names: [String], demonyms: [String], capitals: [String])] =
    rows(of: embedded_places()).filter { !$0.isEmpty }.map { row in
      func list(_ column: Int) -> [String] {
        guard column < row.count else { return [] }
        return row[column].utf8.split(separator: UInt8(ascii: ",")).map { part in
          String(decoding: part.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
        }
      }
      return (list(0), list(1), list(2))
    }

  /// The cells of a table, split on bytes: the lists are read whenever the program starts.
  private static func rows(of table: embedded_table) -> [[String]] {
    UnsafeBufferPointer(start: table.bytes, count: table.count).split(separator: 0x0A).map { line in
      line.split(separator: 0x09, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
  }
}
