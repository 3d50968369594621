internal import Articles
internal import Lexicon

/// Finds `not … until Friday`, which may say no more than `from Friday on`.
///
///     The harbour will [not] reopen until Friday.      The harbour will reopen on Friday.
///     [No] trains ran until noon.                      Trains ran from noon.
///
/// Against a statement with `until` of its own it is a denial like others: `will not last until
/// Friday`, `will last until Friday`.
enum NotUntil {
  /// What denies a clause that ends in `until` and a time, up to that time. O(words).
  static func stretches(in claim: ClaimWords) -> [Range<Int>] {
    claim.range.compactMap { until in
      guard Language.english[.untilWord].contains(claim.normal(until)), isTime(after: until, claim),
        let denier = denier(before: until, claim)
      else { return nil }
      return denier..<until + 1
    }
  }

  /// How far from `until` a denial of its clause may be, in words.
  private static let reach = 10

  /// The word that denies the clause that `until` closes.
  private static func denier(before until: Int, _ claim: ClaimWords) -> Int? {
    for index in (max(claim.range.lowerBound, until - reach)..<until).reversed() {
      guard claim.before(index + 1).isSubset(of: .hyphen) else { return nil }
      let word = claim.normal(index)
      if VerbForms.isNegated(word) { return index }
      if Language.english[.clauseJoiner].contains(word)
        || Language.english[.relativePronoun].contains(word)
      {
        return nil
      }
    }
    return nil
  }

  /// Whether a time follows: `Friday`, `3 p.m.`, `next week`, `early May`, `at least noon`.
  private static func isTime(after until: Int, _ claim: ClaimWords) -> Bool {
    for index in until + 1..<until + 5 {
      let word = claim.normal(index)
      if claim.kind(index) == .number || times.contains(where: { $0.contains(word) }) {
        return true
      }
      guard claim.range.contains(index),
        claim.kind(index) == .function
          || Language.english[.datePart].contains(word)
      else { return false }
    }
    return false
  }

  private static let times = [
    WordClass.weekday, .month, .namedHour, .dayShift, .step, .dayPart, .season, .timeUnit,
  ].map { Language.english[$0] }
}
