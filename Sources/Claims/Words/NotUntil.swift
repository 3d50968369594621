internal import Articles
internal import Lexicon

/// Reads `not … until Friday` as what it says: only from Friday on, which denies nothing.
///
///     The harbour will [not] reopen until Friday.      The harbour will reopen on Friday.
///     [No] trains ran until noon.                      Trains ran from noon.
///
/// Without a time after `until` it stays a denial: `will not sign until all agree`.
enum NotUntil {
  /// Makes `only` of what denies, wherever a time follows `until` in the same clause. O(words).
  static func settle(_ words: inout [Word], in article: Article) {
    for until in words.indices where upTo.contains(words[until].normal) {
      guard isTime(after: until, in: words),
        let denier = denier(before: until, in: words, of: article)
      else { continue }
      let word = words[denier]
      let verb = word.normal.hasSuffix("n't") ? String(word.normal.dropLast(3)) : "only"
      words[denier] = Word(
        span: word.span, normal: verb, stem: verb, kind: .function, rarity: word.rarity)
    }
  }

  /// How far from `until` a denial of its clause may be, in words.
  private static let reach = 10

  private static let upTo = Language.english[.untilWord]

  /// The word that denies the clause that `until` closes.
  private static func denier(before until: Int, in words: [Word], of article: Article) -> Int? {
    for index in (max(0, until - reach)..<until).reversed() {
      let gap = article[TextSpan(words[index].span.end, words[index + 1].span.start)]
      guard !gap.utf8.contains(where: { ",;:.!?".utf8.contains($0) }) else { return nil }
      let word = words[index].normal
      if Language.english[.plainNegator].contains(word) || word.hasSuffix("n't") { return index }
      if Language.english[.clauseJoiner].contains(word) { return nil }
    }
    return nil
  }

  /// Whether a time follows: `Friday`, `3 p.m.`, `next week`, `early May`, `at least noon`.
  private static func isTime(after until: Int, in words: [Word]) -> Bool {
    for word in words[min(until + 1, words.count)..<min(until + 5, words.count)] {
      if word.kind == .number || times.contains(where: { $0.contains(word.normal) }) { return true }
      guard word.kind == .function || Language.english[.datePart].contains(word.normal) else {
        return false
      }
    }
    return false
  }

  private static let times = [
    WordClass.weekday, .month, .namedHour, .dayShift, .step, .dayPart, .season, .timeUnit,
  ].map { Language.english[$0] }
}
