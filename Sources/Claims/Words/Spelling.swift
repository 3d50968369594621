internal import Lexicon

/// Brings the spellings of a word to one: British to American, with what news prose knows of both.
///
///     "programme" -> "program"   "organised" -> "organized"   "defence" -> "defense"
///
/// Suffix rules count only where they lead to a word of the table, so that `four` stays `four`.
enum Spelling {
  /// The one spelling of a lower-case word.
  static func normal(_ word: String) -> String {
    if let known = variants[word] { return known }
    let letters = Array(word.utf8)
    guard letters.count >= 6, letters.allSatisfy({ $0 < 0x80 }) else { return word }
    for suffix in suffixes where word.hasSuffix(suffix.word) {
      let changed = String(word.dropLast(suffix.word.utf8.count)) + suffix.value
      if WordTable.embedded.index(of: changed) != nil { return changed }
    }
    return word
  }

  private static let suffixes = Language.english.rows(.suffix)
  private static let variants = Language.english.values(.variant) { $0 }
}
