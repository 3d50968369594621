internal import Lexicon
import Claims

/// Verbs of saying by how far whoever uses them vouches for what is said.
enum SayingVerbs {
  private enum Stance: String {
    case plain, doubting, granting, warning, insisting, boasting, suggesting, complaining,
      predicting
    case promising, denying, joking
  }

  /// Whether two lower-case verbs report with different stances (`said`, `claimed`; `said`,
  /// `admitted`).
  ///
  /// Between two accounts `argued`, `insisted`, `warned` colour how it was said, not whether it is
  /// so; in copies of one sentence somebody put the one for the other, and that is told.
  static func differ(_ one: String, _ other: String, inCopies: Bool = false) -> Bool {
    guard let left = table[one], let right = table[other], left != right else { return false }
    return inCopies || isSure(left) && isSure(right)
  }

  private static func isSure(_ stance: Stance) -> Bool {
    stance == .plain || stance == .doubting || stance == .granting
  }

  /// Whether a lower-case word is a verb that reports, whatever follows.
  static func isOne(_ word: String) -> Bool {
    table[word].map(isSure) ?? WordClass.framing.contains(word)
  }

  private static let table: WordMap<Stance> = Language.english.values(.stance)
}
