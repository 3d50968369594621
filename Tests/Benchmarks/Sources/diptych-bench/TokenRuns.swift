import Chance
import Glibc

/// Measures the program on texts that are one token, or a few, over and over.
///
///     U.S. U.S. U.S. U.S. …       ((((((((…       Jan. 3, 2014 Berg’s Jan. 3, 2014 Berg’s …
///
/// No article is like that, but a table of figures, a log or a broken download may be: what takes
/// the square of such a text's length never ends. Each text is article A, the bundled demo's second
/// article B; memory and processor time, which no other program makes longer, are those of a whole
/// `diptych A B --plain`. A text without a word is refused with status 2, which is an end as good
/// as any.
enum TokenRuns {
  private static let seconds = 3.0
  private static let megabytes = 300
  private static let growth = 2.5
  /// Short times are the start of the program, and grow by chance.
  private static let shortest = 0.2
  /// How often what is outside is measured again.
  private static let repeats = 4
  /// A run that takes so long is ended.
  private static let patience = 30.0

  /// Measures `count` patterns, prints each, and ends with status 1 where one is outside the
  /// limits.
  ///
  /// Arguments: `[PATH-OF-DIPTYCH [COUNT [SEED]]]`.
  static func measure(_ program: String, count: Int, seed: UInt64) {
    print("1 MB and 2 MB of each token in A against the demo in B")
    print("limits: \(seconds) s, \(megabytes) MB, and 2 MB at most \(growth) times 1 MB\n")
    var outside = 0
    for (number, pattern) in patterns(count: count, seed: seed).enumerated() {
      var once = run(program, pattern, bytes: 1_000_000)
      var twice = run(program, pattern, bytes: 2_000_000)
      var isInside: Bool {
        once.status <= 2 && twice.status <= 2 && once.seconds <= seconds
          && once.megabytes <= megabytes
          && twice.seconds <= max(shortest, once.seconds) * growth
      }
      // What else the machine does makes a run longer and never shorter: the quickest tells.
      for _ in 0..<repeats where !isInside {
        once = quicker(once, run(program, pattern, bytes: 1_000_000))
        twice = quicker(twice, run(program, pattern, bytes: 2_000_000))
      }
      if !isInside { outside += 1 }
      print(
        "\(number) \(isInside ? "inside " : "OUTSIDE") \(once.words) · \(twice.words) · "
          + pattern.debugDescription)
      fflush(nil)
    }
    print("\n\(count - outside) of \(count) inside the limits")
    if outside > 0 { exit(1) }
  }

  // MARK: Patterns

  /// Every token alone first, then two to four of them by chance.
  private static func patterns(count: Int, seed: UInt64) -> [String] {
    let all = tokens.flatMap { $0 }
    var numbers = SplitMix64(seed: seed)
    return (0..<count).map { number in
      if number < all.count { return all[number] }
      return (0..<2 + numbers.number(below: 3)).map { _ in
        numbers.choice(of: numbers.choice(of: tokens))
      }.joined()
    }
  }

  private static let tokens: [[String]] = [
    [".", "..", "…", ". ", ". . ", "!", "?!", "。", ":", ";", ","],
    ["\"", "“", "”", "‘", "’", "'", "''", "« ", "»", "“a” ", "\"a ", "‘a ", "'a ", "s' "],
    ["(", ")", "[", "]", "{", "(a) ", "[b", "<"],
    ["-", "--", "—", "–", " - ", "a-", "-a"],
    [
      "0", "1", "12 ", "1,000 ", "1,", "1.", "3.5 ", "$5 ", "50% ", "½", "1st ", "10-", "1/2 ",
      "million ", "hundred ", "twenty-", "one in ", "minus ", "more than ", "about ",
    ],
    ["A", "A ", "NATO ", "I ", "Z. ", "A.B. ", "THE ", "X-"],
    ["U.S. ", "U.S.", "Mr. ", "Dr. ", "a.m. ", "No. ", "Jan. ", "Inc. ", "e.g. ", "St. ", "vs. "],
    [
      "Monday ", "May 3, ", "2014 ", "Jan. 3, 2014 ", "yesterday ", "last week ", "5 p.m. ",
      "three days ago ", "the 1990s ", "on Tuesday ", "week of ",
    ],
    [
      "Ann ", "Berg ", "Ann Berg ", "President Ann Berg ", "Mr. Berg ", "the mayor ", "he ",
      "she said ", "of ", "the ", "Berg’s ", "van der Berg ", "said ", "not ", "and ", "who ",
      "is ",
    ],
    ["{\"a\":1,", "# ", "* ", "> ", "`", "é", "漢", "\u{301}", "word ", "lo"],
  ]

  // MARK: Running

  private struct Run {
    let seconds: Double
    let megabytes: Int
    let status: Int32

    /// `0.21 s 34 MB`, and the status of what did not end well.
    var words: String {
      let hundredths = Int((seconds * 100).rounded())
      let end = hundredths % 100
      return "\(hundredths / 100).\(end < 10 ? "0" : "")\(end) s \(megabytes) MB"
        + (status <= 2 ? "" : " status \(status)")
    }
  }

  private static func quicker(_ one: Run, _ other: Run) -> Run {
    one.status == other.status && other.seconds < one.seconds ? other : one
  }

  private static func run(_ program: String, _ pattern: String, bytes: Int) -> Run {
    let path = "/tmp/diptych-bench-\(getpid()).txt"
    let size = max(1, pattern.utf8.count)
    write(String(repeating: pattern, count: bytes / size + 1), to: path)
    defer { unlink(path) }
    guard let child = Child([program, path, Benchmark.demo, "--plain"], on: .pipe) else {
      giveUp("\(program) does not start.")
    }
    while let chunk = child.read(within: Int(patience * 1000)), !chunk.isEmpty {}
    let end = child.end()
    return Run(
      seconds: end.processorSeconds, megabytes: end.peakKilobytes / 1_024,
      status: end.status)
  }

  private static func write(_ text: String, to path: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard file >= 0 else { giveUp("\(path) cannot be written.") }
    defer { close(file) }
    var text = text
    let isWhole = text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        let count = Glibc.write(file, bytes.baseAddress.map { $0 + written }, bytes.count - written)
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
    guard isWhole else { giveUp("\(path) cannot be written.") }
  }
}
