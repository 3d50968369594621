import Alignment
import Claims
import Testing
import TextScreen

@testable import Reader

/// Whatever form the screen has had meanwhile, the same form shows the same view.
@Suite struct HeldPlaceTests {
  private static let places = ["gg", "2c", "]m", "2]m Tab", "o", "8G 2j", "G", "gs 4c 5Ctrl-e"]
  private static let popups = ["?", "gl", "gO", "gt", "i", ""]

  /// Drags the window about as a hand does, and back to its size.
  private func drag(_ script: inout ReaderScript, seed: Int, by step: Int) {
    let size = script.state.layout.size
    var random = SeededRandom(seed)
    var (columns, rows) = (size.columns, size.rows)
    for _ in 0..<15 {
      columns = max(20, columns + random.next(upTo: 2 * step + 1) - step)
      rows = max(6, rows + random.next(upTo: step + 1) - step / 2)
      script.send(.resized(Size(columns: columns, rows: rows)))
    }
    script.send(.resized(size))
  }

  @Test(arguments: popups, [(120, 40), (80, 24), (60, 20)])
  func aDraggedWindowShowsTheSameViewInTheEnd(popup: String, size: (Int, Int)) {
    for (seed, keys) in Self.places.enumerated() {
      var script = ReaderScript(columns: size.0, rows: size.1, options: Self.options)
      script.press("\(keys) l h \(keys)")
      script.press(popup)
      let before = script.screen
      let (tops, focus) = (script.state.tops, script.state.focus)
      drag(&script, seed: seed, by: 12)
      #expect(script.state.tops == tops && script.state.focus == focus, "\(keys), then \(popup)")
      #expect(script.screen == before, "\(keys), then \(popup)")
    }
  }

  /// Under a popup as without one, each size shows what it would show alone.
  @Test(arguments: popups) func aPopupMakesNoDifference(popup: String) {
    for keys in Self.places {
      for size in [Size(columns: 60, rows: 20), Size(columns: 200, rows: 30)] {
        var (plain, covered) = (
          ReaderScript(options: Self.options), ReaderScript(options: Self.options)
        )
        plain.press(keys)
        covered.press("\(keys) \(popup)")
        for script in [100, 70, 44] {
          plain.send(.resized(Size(columns: script, rows: 12)))
          covered.send(.resized(Size(columns: script, rows: 12)))
        }
        plain.send(.resized(size))
        covered.send(.resized(size))
        covered.press(popup.isEmpty ? "" : "Esc")
        plain.press("Ctrl-l")
        covered.press("Ctrl-l")
        #expect(covered.screen == plain.screen, "\(keys) under \(popup)")
      }
    }
  }

  /// A long way over many sizes moves the focused claim no further than one step there.
  @Test(arguments: places) func roundingsDoNotAddUp(keys: String) {
    for end in [Size(columns: 90, rows: 21), Size(columns: 130, rows: 55)] {
      var (slow, fast) = (ReaderScript(), ReaderScript())
      slow.press(keys)
      fast.press(keys)
      for rows in stride(from: 39, through: 11, by: -1) {
        slow.send(.resized(Size(columns: 120, rows: rows)))
      }
      slow.send(.resized(end))
      fast.send(.resized(end))
      #expect(slow.screen == fast.screen)
    }
  }

  @Test(arguments: places) func whatIsOpenedAndClosedLeavesNoTrace(keys: String) {
    for toggle in ["Enter Enter", "zd zd", "| | | |", "zp zp", "gx gx", "gr gr"] {
      var script = ReaderScript(columns: 120, rows: 40)
      script.press("\(keys) Ctrl-l")
      let before = script.screen
      script.press("\(toggle) Ctrl-l")
      #expect(script.screen == before, "\(toggle)")
    }
  }

  /// A row of a long claim stays the row with the same words.
  @Test func theFocusStaysWithItsWords() {
    var script = ReaderScript(columns: 200, rows: 40)
    script.press("2j")
    let word = Self.firstWord(script.state)
    script.send(.resized(Size(columns: 46, rows: 30)))
    #expect(Self.focusedText(script.state).contains(word))
    script.press("j")
    let next = Self.firstWord(script.state)
    script.send(.resized(Size(columns: 120, rows: 30)))
    #expect(Self.focusedText(script.state).contains(next))
  }

  private static func focusedText(_ state: ReaderState) -> String {
    guard let row = state.focusedRow else { return "" }
    return String(state.articles[state.focus.side][state.panes[state.focus.side].rows[row].span])
  }

  private static func firstWord(_ state: ReaderState) -> String {
    String(focusedText(state).split(separator: " ").first ?? "")
  }

  private static let options = ReaderOptions(
    theme: "dark",
    themes: [
      ThemeEntry(name: "dark", summary: "On black."),
      ThemeEntry(name: "light", summary: "On white."),
    ])
}
