import TestSupport
import Testing
import TextScreen

@testable import Reader

@Suite struct ThemeListTests {
  private static let options = ReaderOptions(
    theme: "terminal",
    themes: [
      ThemeEntry(name: "terminal", summary: "The terminal's own."),
      ThemeEntry(name: "dusk", summary: "Dark."), ThemeEntry(name: "paper", summary: "Light."),
    ])

  @Test func eachChoiceIsShownAndEscapeTakesItBack() {
    var script = ReaderScript(options: Self.options)
    script.press("gt Down Down")
    #expect(script.effects.suffix(2) == [.useTheme("dusk"), .useTheme("paper")])
    script.press("Esc")
    #expect(script.effects.last == .useTheme("terminal"))
    #expect(script.state.theme == "terminal")
  }

  @Test func aChoiceIsKeptAndFoundByName() {
    var script = ReaderScript(options: Self.options)
    script.press("gt d u s k")
    #expect(script.effects == [.useTheme("dusk")])
    script.press("Enter")
    #expect(script.message == "dusk for this run; theme = \"dusk\" in config.toml keeps it")
    #expect(script.state.theme == "dusk")
    let cursor = script.screen.cursor
    script.press("gt")
    #expect(script.screen.cursor != cursor)
    script.press("Esc")
    #expect(script.state.theme == "dusk")
    // The one that holds without this run needs no advice.
    script.press("gt Up Enter")
    #expect(script.message == "Theme: terminal")
  }

  /// The cursor of a screen reader is on the chosen row of every list.
  @Test func theCursorIsOnTheChosenRow() throws {
    for keys in ["gl", "gO", "gt", "?"] {
      var script = ReaderScript(options: Self.options)
      script.press(keys)
      let first = try #require(script.screen.cursor)
      script.press("Down")
      let next = try #require(script.screen.cursor)
      #expect(next.row > first.row && next.column == first.column, "\(keys)")
      let mark = script.screen[next].glyph
      #expect(mark == "▶", "\(keys)")
    }
  }
}
