import Alignment
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
    for kind in kinds {
      let times = (0..<max(40, 4 * kind.keys.count)).compactMap {
        Benchmark.repaint(child, kind.keys[$0 % kind.keys.count])
      }
      guard !times.isEmpty else { giveUp("no key of '\(kind.name)' changed the screen.") }
      table.row(kind.name, Measurements(times), limit: "16")
    }
  }

  private static func write(_ text: String, to path: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var text = text
    text.withUTF8 { _ = Glibc.write(file, $0.baseAddress, $0.count) }
    close(file)
  }
}
