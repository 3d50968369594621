import Claims

/// Verbs of saying by how far who uses them stands behind what is said.
enum SayingVerbs {
  private enum Stance { case plain, doubting, granting }

  /// Whether two lower-case verbs report with different stances (`said`, `claimed`; `said`,
  /// `admitted`). `argued`, `insisted`, `warned` colour how it was said, not whether it is so.
  static func differ(_ one: String, _ other: String) -> Bool {
    guard let left = table[one], let right = table[other] else { return false }
    return left != right
  }

  /// Whether a lower-case word is a verb that reports.
  static func isOne(_ word: String) -> Bool { table[word] != nil }

  private static let table: WordMap<Stance> = {
    let rows: [(Stance, String)] = [
      (
        .plain,
        "said says say told tells stated states added adds wrote writes announced explained noted "
          + "reported testified"
      ),
      (
        .doubting,
        "claimed claims claim alleged alleges purported asserted asserts contended contends"
      ),
      (
        .granting,
        "admitted admits acknowledged acknowledges conceded concedes confessed confesses confirmed "
          + "confirms revealed reveals"
      ),
    ]
    return WordMap(
      rows.flatMap { stance, verbs in verbs.split(separator: " ").map { (String($0), stance) } })
  }()
}
