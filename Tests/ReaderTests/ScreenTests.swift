import TestSupport
import Testing
import TextScreen

@testable import Reader

/// Whole screens of the storm pair, rows and styles, as files that can be read in review.
///
/// `DIPTYCH_RECORD=1` writes them; the run that records fails.
@Suite struct ScreenTests {
  @Test(arguments: [
    ("first-paint", "", 120, 40), ("first-paint", "", 80, 24), ("first-paint", "", 60, 20),
    ("number", "2c", 120, 40), ("number", "2c", 80, 24), ("number", "2c", 60, 20),
    ("update", "]m", 120, 40), ("update", "]m", 80, 24), ("update", "]m", 60, 20),
    ("right-pane", "]g Tab", 120, 40), ("right-pane", "]g Tab", 80, 24),
    ("one-sided", "3o", 80, 24), ("all-rails", "5G gr", 120, 40), ("enlarged", "2c Enter", 80, 24),
    ("enlarged", "2c Enter", 120, 40), ("prefix", "f", 80, 24), ("prefix", "f", 60, 20),
    ("filter", "fn fr c", 120, 40), ("filter", "fe c", 80, 24), ("filter", "fA o", 60, 20),
    ("search", "/ t o w n", 120, 40), ("search", "/ t o w n Enter j", 80, 24),
    ("search", "/ [ t o w n", 60, 20), ("command", ": n e x t - n", 80, 24),
    ("list", "3c gl", 120, 40), ("list", "gl Tab", 80, 24), ("list", "gO s o", 60, 20),
    ("help", "?", 80, 24), ("info", "i", 120, 40), ("hidden-lines", "zh", 60, 20),
    ("single", "| | 2c", 80, 24), ("ladder", "| 2c", 80, 24), ("wide", "| | | 2c", 80, 24),
    ("ladder", "]m Tab", 60, 40),
    ("swapped", "gx 2c", 120, 40), ("column", "2c", 200, 40), ("no-strips", "zp 2c", 80, 24),
  ])
  func looksAsRecorded(name: String, keys: String, columns: Int, rows: Int) throws {
    var script = ReaderScript(columns: columns, rows: rows, compared: name != "first-paint")
    script.press(keys)
    try RecordedScreen.expect(script, toLookLike: "\(name)-\(columns)x\(rows)")
  }

  @Test(arguments: [(120, 40), (80, 24), (60, 20)])
  func progressLooksAsRecorded(columns: Int, rows: Int) throws {
    var script = ReaderScript(columns: columns, rows: rows, compared: false)
    script.send(.comparing(percent: 40))
    try RecordedScreen.expect(script, toLookLike: "comparing-\(columns)x\(rows)")
    script.press("Esc j")
    try RecordedScreen.expect(script, toLookLike: "stopped-\(columns)x\(rows)")
  }

  @Test func looksAsRecordedInASCII() throws {
    var script = ReaderScript(columns: 80, rows: 24, options: ReaderOptions(glyphs: .ascii))
    script.press("3c")
    try RecordedScreen.expect(script, toLookLike: "ascii-80x24")
  }

  @Test(arguments: [(120, 40), (80, 24), (60, 20)])
  func foldsLookAsRecorded(columns: Int, rows: Int) throws {
    var script = ReaderScript(
      AgreementFoldTests.pair.comparison, columns: columns, rows: min(rows, 24))
    script.press("zM j")
    try RecordedScreen.expect(script, toLookLike: "folds-\(columns)x\(min(rows, 24))")
  }

  @Test(arguments: [(120, 40), (80, 24), (60, 20)])
  func explanationLooksAsRecorded(columns: Int, rows: Int) throws {
    var script = ReaderScript(columns: columns, rows: rows)
    script.press("2c ge")
    for case .explain(let claims) in script.effects {
      script.send(.explained(SampleExplanation.of(claims)))
    }
    try RecordedScreen.expect(script, toLookLike: "explanation-\(columns)x\(rows)")
  }
}
