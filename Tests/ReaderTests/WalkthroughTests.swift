import Alignment
import Testing
import TextScreen

@testable import Reader

/// A new user's walk through the reference pair, screen by screen.
@Suite struct WalkthroughTests {
  @Test(
    arguments: [
      ("start", ""), ("fourth", "3c"), ("netanyahu", "gl n e t a n Down Enter"),
    ], [(120, 40), (80, 24), (60, 20), (40, 10)])
  func looksAsRecorded(walk: (name: String, keys: String), size: (columns: Int, rows: Int)) throws {
    try expect(walk.name, walk.keys, size.columns, size.rows)
  }

  @Test(arguments: [
    ("twin", "2t", 120, 40), ("one-sided", "5o", 120, 40), ("rails", "8c gr", 120, 40),
    ("crossing", "8c Tab", 120, 40), ("enlarged", "8c Enter", 120, 40),
    ("enlarged", "8c Enter", 60, 20), ("ladder", "8c", 60, 40),
    ("single", "| | 3c", 80, 24), ("list", "gl", 80, 24), ("list", "gl", 60, 20),
    ("help", "?", 120, 40), ("help", "? / f i l t e r", 60, 20), ("info", "i", 80, 24),
    ("quotations", "gq", 80, 24), ("column", "8c", 200, 50), ("update", "fp c", 80, 24),
  ])
  func looksAsRecorded(name: String, keys: String, columns: Int, rows: Int) throws {
    try expect(name, keys, columns, rows)
  }

  /// Without colour and with much of it, the same signs tell the same.
  @Test(arguments: ["mono", "contrast"]) func looksAsRecorded(theme: String) throws {
    try expect("fourth-\(theme)", "3c", 80, 24, theme: theme)
  }

  /// All discrepancies in turn: each time both claims begin on one row, unless a text's edge
  /// forbids it, and the rule counts on.
  @Test(arguments: [(120, 40), (80, 24), (60, 20)]) func cLeadsThroughAll(columns: Int, rows: Int) {
    var script = ReaderScript(
      ReferencePair.comparison, columns: columns, rows: rows, options: ReferencePair.options)
    let count = script.state.links?.items.left.count ?? 0
    #expect(count > 5)
    for number in 1...count {
      if number > 1 { script.press("c") }
      #expect(script.status.contains(" \(number)/\(count) "), "\(script.status)")
      if script.state.layout.form != .ladder { #expect(SyncTests.isInStep(script.state)) }
    }
    script.press("c")
    #expect(script.message == "Past the last discrepancy: on to the first")
  }

  private func expect(
    _ name: String, _ keys: String, _ columns: Int, _ rows: Int, theme: String = "terminal"
  ) throws {
    var script = ReaderScript(
      ReferencePair.comparison, columns: columns, rows: rows, options: ReferencePair.options)
    script.press(keys)
    try RecordedScreen.expect(script, toLookLike: "walk-\(name)-\(columns)x\(rows)", theme: theme)
  }
}
