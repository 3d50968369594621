internal import Lexicon

/// Contracted words in full.
///
///     expanded("won't")   ["will", "not"]      expanded("he'll")   ["he", "will"]
///     expanded("she's")   ["she", "'s"]        // `is` or `has`
enum Contractions {
  /// The words that a word is short for; other words as they are. `'s` and `'d` stay by
  /// themselves: each is short for several words.
  static func expanded(_ word: String) -> [String] {
    guard isOne(word) else { return [word] }
    if let words = wholes[word] { return words.split(separator: " ").map(String.init) }
    for ending in endings where word.hasSuffix(ending.word) {
      return [String(word.dropLast(ending.word.utf8.count)), ending.value]
    }
    return [word]
  }

  /// Whether a word may be short for others: most are not, and one look tells.
  static func isOne(_ word: String) -> Bool {
    word.utf8.contains(UInt8(ascii: "'")) || wholes.contains(word)
  }

  /// Whether the words are the same in full, whichever of its words `'s` or `'d` is short for.
  static func sayTheSame(_ left: [String], _ right: [String]) -> Bool {
    let one = left.flatMap(expanded)
    let other = right.flatMap(expanded)
    return one.count == other.count
      && zip(one, other).allSatisfy { left, right in
        left == right || shortFor[left]?.contains(right) == true
          || shortFor[right]?.contains(left) == true
      }
  }

  private static let wholes = Language.english.values(.contractedWhole) { $0 }
  private static let endings = Language.english.rows(.contractedEnding)
  private static let shortFor = Language.english.groups(.shortFor)
}
