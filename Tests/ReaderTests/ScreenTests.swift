import Foundation
import TestSupport
import Testing
import TextScreen
import Theming

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
    ("single", "| | | 2c", 80, 24), ("ladder", "| | 2c", 80, 24), ("ladder", "]m Tab", 60, 40),
    ("swapped", "gx 2c", 120, 40), ("column", "2c", 200, 40), ("no-strips", "zp 2c", 80, 24),
  ])
  func looksAsRecorded(name: String, keys: String, columns: Int, rows: Int) throws {
    var script = ReaderScript(columns: columns, rows: rows, compared: name != "first-paint")
    script.press(keys)
    try expect(script, toLookLike: "\(name)-\(columns)x\(rows)")
  }

  @Test(arguments: [(120, 40), (80, 24), (60, 20)])
  func progressLooksAsRecorded(columns: Int, rows: Int) throws {
    var script = ReaderScript(columns: columns, rows: rows, compared: false)
    script.send(.comparing(percent: 40))
    try expect(script, toLookLike: "comparing-\(columns)x\(rows)")
    script.press("Esc j")
    try expect(script, toLookLike: "stopped-\(columns)x\(rows)")
  }

  @Test func looksAsRecordedInASCII() throws {
    var script = ReaderScript(columns: 80, rows: 24, options: ReaderOptions(glyphs: .ascii))
    script.press("3c")
    try expect(script, toLookLike: "ascii-80x24")
  }

  @Test(arguments: [(120, 40), (80, 24), (60, 20)])
  func foldsLookAsRecorded(columns: Int, rows: Int) throws {
    var script = ReaderScript(
      AgreementFoldTests.pair.comparison, columns: columns, rows: min(rows, 24))
    script.press("zM j")
    try expect(script, toLookLike: "folds-\(columns)x\(min(rows, 24))")
  }

  @Test(arguments: [(120, 40), (80, 24), (60, 20)])
  func explanationLooksAsRecorded(columns: Int, rows: Int) throws {
    var script = ReaderScript(columns: columns, rows: rows)
    script.press("2c ge")
    for case .explain(let claims) in script.effects {
      script.send(.explained(SampleExplanation.of(claims)))
    }
    try expect(script, toLookLike: "explanation-\(columns)x\(rows)")
  }

  private func expect(_ script: ReaderScript, toLookLike name: String) throws {
    let theme = try Theme.bundled(named: "terminal")
    let snapshot = script.state.view(theme: theme).snapshot(legend: Self.legend(of: theme))
    let file = SampleFiles.tests.appending(path: "ReaderTests/Screens/\(name).screen")
    if ProcessInfo.processInfo.environment["DIPTYCH_RECORD"] == "1" {
      try snapshot.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name).screen")
      return
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    #expect(snapshot == recorded, "\(name).screen differs")
  }

  /// The theme's roles, and the deciding words of the shown discrepancy, which are reversed.
  private static func legend(of theme: Theme) -> [(name: String, style: Style)] {
    theme.legend
      + theme.legend.filter { $0.name.hasPrefix("discrepancy.") }.map {
        ($0.name + ", shown", $0.style.adding([.bold, .reverse]))
      }
  }
}
