import Alignment
import Articles
import Claims
import Glibc

/// Measures keys on two long texts: from the key to the last byte of what it changed.
enum LongTextKeys {
  private static let words = 20_000

  /// Keys that are pressed in turns, and what they do.
  private static let kinds: [(name: String, keys: [String])] = [
    ("row down and up: j k", ["j", "k"]), ("pages: Ctrl-D Ctrl-U", ["\u{04}", "\u{15}"]),
    ("discrepancies: c C", ["c", "c", "c", "C"]), ("twins: t T", ["t", "t", "T"]),
    ("one-sided claims: o O", ["o", "o", "O"]), ("ends: G gg", ["G", "gg"]),
    ("filter by kind: fn ff", ["fn", "ff"]), ("floor: < >", ["<", ">"]),
    ("search, a letter typed", ["/", "a", "n", "d", "\u{7F}", "\u{7F}", "t", "h", "e", "\r"]),
    ("search, a pattern typed", ["/", "[", "a", "-", "f", "]", "+", "r", " ", "\\", "w", "\r"]),
    ("hits: n N", ["n", "n", "N"]),
    ("list of discrepancies: gl, typed", ["gl", "a", "n", "\r"]),
    ("list of one-sided claims: gO, typed", ["gO", "a", "n", "\r"]),
    ("list of quotations: gq q", ["gq", "a", "\r"]), ("folds: zM zR", ["zM", "zR"]),
    ("help: ? q", ["?", "q"]),
  ]

  /// Opens the program on two made texts and prints a row for each sort of key.
  static func measure(_ program: String) {
    let texts = MadeTexts(words: words, seed: 1).texts
    let paths = Sides(left: "a", right: "b").map { "/tmp/diptych-bench-\(getpid())-\($0).txt" }
    for side in [Side.left, .right] { write(texts[side], to: paths[side]) }
    defer { for side in [Side.left, .right] { unlink(paths[side]) } }
    guard
      let child = Child([program, paths.left, paths.right], on: .terminal(rows: 60, columns: 200))
    else { giveUp("\(program) does not start.") }
    print("\(program)\ntwo made texts of \(words) words, 200 x 60, milliseconds\n")
    while let bytes = child.read(within: 3_000), !bytes.isEmpty {}
    let table = Table()
    var all: [Duration] = []
    for kind in kinds {
      let times = (0..<max(40, 4 * kind.keys.count)).compactMap {
        Benchmark.repaint(child, kind.keys[$0 % kind.keys.count])
      }
      guard !times.isEmpty else { giveUp("no key of '\(kind.name)' changed the screen.") }
      table.row(kind.name, Measurements(times), limit: "16")
      all += times
    }
    table.row("all of these keys", Measurements(all), limit: "4 median, 16 p99")
    table.row("another size: both texts wrapped anew", resizes(child), limit: "20")
    let layouts = (0..<40).compactMap { _ in Benchmark.repaint(child, "|") }
    table.row("layouts: |", Measurements(layouts))
    let before = child.workedHundredths
    while let bytes = child.read(within: 3_000), !bytes.isEmpty {}
    print("\nidle for 3 s: \(child.workedHundredths - before) hundredths of a second of work")
    SentBytes.measure(program)
    measureEdits(texts)
  }

  /// Links made by hand, one more each time, in this process.
  private static func measureEdits(_ texts: Sides<String>) {
    guard
      let left = try? Article(ArticleSource(name: "a.txt", bytes: Array(texts.left.utf8))),
      let right = try? Article(ArticleSource(name: "b.txt", bytes: Array(texts.right.utf8)))
    else { giveUp("the made texts cannot be read.") }
    let comparison = Comparison(of: Sides(left: left, right: right).map { AnnotatedArticle($0) })
    var edits = LinkEdits()
    let times = (0..<20).map { number in
      edits.link(Sides(left: 7 * number, right: 11 * number))
      let start = ContinuousClock.now
      precondition(comparison.edited(edits).links.contains { $0.origin == .user }, "it is linked")
      return ContinuousClock.now - start
    }
    print("")
    let table = Table()
    table.row("a link by hand, all others aligned anew", Measurements(times), limit: "100")
  }

  /// From another size to the last byte of what it changed.
  private static func resizes(_ child: Child) -> Measurements {
    let times = (0..<40).compactMap { number in
      Benchmark.last(of: child) { child.resize(rows: 60, columns: 150 - 10 * (number % 2)) }
    }
    guard !times.isEmpty else { giveUp("another size changed nothing.") }
    return Measurements(times)
  }

  private static func write(_ text: String, to path: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var text = text
    text.withUTF8 { _ = Glibc.write(file, $0.baseAddress, $0.count) }
    close(file)
  }
}
