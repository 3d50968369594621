import Alignment
import Foundation
import TestSupport
import Testing
import TextScreen
import Theming

@testable import Reader

@Suite struct ViewTests {
  /// Random keys on random sizes: there is always a whole screen, and the cursor is on it.
  @Test(arguments: 0..<30) func isTotal(seed: Int) {
    var random = SeededRandom(seed)
    let keys = KeyMap.standard.bindings.flatMap(\.keys).map(\.description)
      .filter { !["q", "Q", "R", "F5"].contains($0) }
    var script = ReaderScript(
      columns: 1 + random.next(upTo: 120), rows: 1 + random.next(upTo: 40),
      options: ReaderOptions(glyphs: seed % 2 == 0 ? .unicode : .ascii), compared: seed % 5 > 0)
    for _ in 0..<40 {
      let size = Size(columns: 1 + random.next(upTo: 120), rows: 1 + random.next(upTo: 40))
      if random.next(upTo: 3) == 0 { script.send(.resized(size)) }
      script.press(keys[random.next(upTo: keys.count)])
      let screen = script.screen
      #expect(screen.size == script.state.layout.size)
      #expect(screen.cells.count == screen.size.columns * screen.size.rows)
      if let cursor = screen.cursor { #expect(screen.area.contains(cursor)) }
      #expect(script.state.tops.left >= 0 && script.state.tops.right >= 0)
    }
  }

  @Test(arguments: 1...40) func everySizeHasAPicture(rows: Int) {
    // Every thirteenth width, other ones in each row.
    for columns in stride(from: 1 + rows % 13, through: 120, by: 13) {
      let script = ReaderScript(columns: columns, rows: rows)
      let screen = script.screen
      #expect(screen.cells.count == columns * rows)
      let isLarge = columns >= 40 && rows >= 10
      #expect(isLarge == screen.text.contains { $0.hasSuffix("? help") })
    }
  }

  @Test(arguments: [
    (80, 5, "Diptych needs 40 columns and 10 rows; this screen has 80 and 5."),
    (39, 20, "Diptych needs 40 x 10 cells."), (28, 5, "Diptych needs 40 x 10 cells."),
    (27, 5, "Needs 40 x 10"), (13, 5, "Needs 40 x 10"), (12, 5, "40x10"), (5, 1, "40x10"),
    (4, 1, ""),
  ])
  func aSmallScreenSaysWhatIsNeeded(columns: Int, rows: Int, sentence: String) {
    let screen = ReaderScript(columns: columns, rows: rows).screen
    #expect(screen.text.filter { !$0.isEmpty } == (sentence.isEmpty ? [] : [sentence]))
  }

  @Test func theCursorIsOnTheFirstCellOfTheFocusedClaim() throws {
    for (columns, rows) in [(120, 40), (80, 24), (60, 12)] {
      for keys in ["gg", "c", "3c", "Tab", "o", "G", "2j", "zh", "Enter"] {
        var script = ReaderScript(columns: columns, rows: rows)
        script.press(keys)
        let state = script.state
        let cursor = try #require(script.screen.cursor)
        let text = state.layout.textArea(state.focus.side)
        let isIndented = state.layout.form == .ladder && state.focus.side == .right
        #expect(cursor.column == text.column + (isIndented ? PaneLayout.ladderIndent : 0))
        let row = try #require(state.focusedRows).lowerBound - state.tops[state.focus.side]
        #expect(cursor.row == text.row + max(0, row), "\(keys) at \(columns) x \(rows)")
      }
    }
  }

  /// Without colour, the deciding words of the shown discrepancy are reversed and those of the
  /// others of the pair underlined.
  @Test func decidingWordsAreMarkedWithoutColour() throws {
    let theme = try Theme.bundled(named: "terminal").withoutColor
    var script = ReaderScript(columns: 80, rows: 24)
    script.press("2c")
    let screen = script.state.view(theme: theme)
    #expect(words(of: screen, in: script.state.layout.panes.left, .reverse) == "Twelve")
    #expect(words(of: screen, in: script.state.layout.panes.left, .underline).contains("Mayor Ida"))
    #expect(words(of: screen, in: script.state.layout.panes.right, .reverse) == "At least ten")
    script.press("c")
    let next = script.state.view(theme: theme)
    #expect(words(of: next, in: script.state.layout.panes.right, .reverse) == "police said")
  }

  private func words(of screen: Canvas, in area: Area, _ attribute: Style.Attributes) -> String {
    var words = ""
    for row in area.row..<area.row + area.rows {
      for column in area.column..<area.column + area.columns {
        let cell = screen[Position(column: column, row: row)]
        if cell.style.attributes.contains(attribute) { words += cell.glyph }
      }
    }
    return words
  }

  @Test func colourIsNeverTheOnlySign() throws {
    // What the screen says is the same in glyphs whatever the theme.
    let colours = try Theme.bundled(named: "dusk")
    var script = ReaderScript()
    script.press("2c")
    #expect(script.state.view(theme: colours).text == script.screen.text)
  }

  @Test func asciiScreensHoldNoOtherLineDrawing() {
    var script = ReaderScript(columns: 120, rows: 40, options: ReaderOptions(glyphs: .ascii))
    for keys in ["c", "c", "%", "gr", "zh", "i", "Esc", "?", "Esc", "o"] {
      script.press(keys)
      for row in script.screen.text {
        // What is left is the articles' own letters.
        let foreign = row.unicodeScalars.filter { !$0.isASCII && !$0.properties.isAlphabetic }
        #expect(foreign.allSatisfy { "🌊©".unicodeScalars.contains($0) }, "\(row)")
      }
    }
  }
}
