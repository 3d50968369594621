internal import Lexicon
import Claims

/// Words by which a writer judges what is told, rather than tells it.
///
/// They are adverbs that call a statement untrue or an act shameful, and
/// words that hold a person or a thing at a distance. Whoever they are aimed at, they are shown as
/// words.
enum JudgingWords {
  /// Whether a lower-case word is one.
  static func isOne(_ normal: String) -> Bool { words.contains(normal) }

  private static let words = Language.english[.judging]
}
