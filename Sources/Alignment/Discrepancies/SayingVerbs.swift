import Claims

/// Verbs of saying by how far whoever uses them vouches for what is said.
enum SayingVerbs {
  private enum Stance {
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
  static func isOne(_ word: String) -> Bool { table[word].map(isSure) ?? framing.contains(word) }

  /// Further verbs that report where they are in a frame.
  private static let framing: Set<String> = [
    "argue", "argues", "argued", "insist", "insists", "insisted", "warn", "warns", "warned",
  ]

  private static let table: WordMap<Stance> = {
    let rows: [(Stance, String)] = [
      (
        .plain,
        "said says say told tells stated states added adds wrote writes announced explained noted "
          + "reported testified"
      ),
      (
        .doubting,
        "claimed claims claim alleged alleges allege purported asserted asserts contended contends "
          + "contend"
      ),
      (
        .granting,
        "admitted admits admit acknowledged acknowledges acknowledge conceded concedes concede "
          + "confessed confesses confirmed confirms confirm revealed reveals"
      ),
      (.warning, "warned warns warn cautioned cautions"),
      (
        .insisting,
        "insisted insists insist maintained maintains argued argues argue stressed stresses"
      ),
      (.boasting, "boasted boasts bragged brags"),
      (.suggesting, "suggested suggests hinted hints implied implies speculated speculates"),
      (.complaining, "complained complains lamented laments griped"),
      (.predicting, "predicted predicts forecast forecasts"),
      (.promising, "promised promises vowed vows pledged pledges"),
      (.denying, "denied denies"),
      (.joking, "joked jokes quipped quips"),
    ]
    return WordMap(
      rows.flatMap { stance, verbs in verbs.split(separator: " ").map { (String($0), stance) } })
  }()
}
