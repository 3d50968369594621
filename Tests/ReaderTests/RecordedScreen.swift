import Foundation
import TestSupport
import Testing
import TextScreen
import Theming

@testable import Reader

/// A whole screen, rows and styles, as a file that can be read in review.
///
/// `DIPTYCH_RECORD=1` writes it; the run that records fails.
enum RecordedScreen {
  /// Expects a screen to look as it was recorded, in a bundled theme.
  static func expect(
    _ script: ReaderScript, toLookLike name: String, theme themeName: String = "terminal"
  ) throws {
    let theme = try Theme.bundled(named: themeName)
    let snapshot = script.state.view(theme: theme).snapshot(legend: legend(of: theme))
    let file = SampleFiles.tests.appending(path: "ReaderTests/Screens/\(name).screen")
    if ProcessInfo.processInfo.environment["DIPTYCH_RECORD"] == "1" {
      let before = try? String(contentsOf: file, encoding: .utf8)
      if before == snapshot { return }
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
