internal import Lexicon

/// What the dictionary form of a word can be.
enum Lemmas {
  /// The lower-case word itself and every form it may be a form of: more than it is, rather than
  /// less. O(endings).
  static func of(_ normal: String) -> [String] {
    var forms = [normal]
    if let lemma = Language.english.lemmas[normal] { forms.append(lemma) }
    for ending in endings where normal.hasSuffix(ending.word) {
      let stem = String(normal.dropLast(ending.word.utf8.count))
      forms.append(stem + ending.value)
      // `shunned`, `bigger`
      if ending.value.isEmpty, stem.utf8.count >= 4, let last = stem.utf8.last,
        stem.utf8.dropLast().last == last, last != UInt8(ascii: "s"), last != UInt8(ascii: "l")
      {
        forms.append(String(stem.dropLast()))
      }
    }
    return forms
  }

  /// Whether two words may be forms of one.
  static func areShared(_ one: String, _ other: String) -> Bool {
    one == other || !Set(of(one)).isDisjoint(with: of(other))
  }

  private static let endings = Language.english.rows(.inflection)
}
