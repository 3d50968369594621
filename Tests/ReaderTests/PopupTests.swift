import Alignment
import TestSupport
import Testing
import TextScreen

@testable import Reader

@Suite struct PopupTests {
  private func text(_ script: ReaderScript) -> String {
    script.screen.text.joined(separator: "\n")
  }

  /// After the first key of a sequence every key that completes it has its words, and a click on it
  /// is that key.
  @Test(
    arguments: ["f", "g", "z", "]", "["],
    [(200, 50), (120, 40), (99, 24), (80, 24), (72, 24), (60, 20), (40, 10)])
  func everyKeyOfASequenceHasItsWords(first: String, size: (columns: Int, rows: Int)) throws {
    var script = ReaderScript(columns: size.columns, rows: size.rows)
    script.press(first)
    let rows = script.screen.text
    let bottom = rows.suffix(size.rows - 2)
    for binding in KeyMap.standard.bindings {
      for keys in binding.keys {
        guard let rest = keys.rest(after: script.state.pendingKeys) else { continue }
        // At least as much as tells that it is a word.
        let row = bottom.first { row in
          row.ranges(of: " \(rest) ").contains { row[$0.upperBound...].first?.isLetter == true }
        }
        #expect(row != nil, "\(rest) \(binding.help)")
      }
    }
    #expect(rows.last?.contains("? help") == true)
    if first == "f" {
      let number = try #require(rows.lastIndex { $0.contains(" n number") })
      script.send(.mouse(.press, Position(column: 3, row: number)))
      #expect(script.state.message?.hasPrefix("Only number") == true)
    }
  }

  @Test func helpListsEveryBindingOfTheTable() {
    var script = ReaderScript(columns: 100, rows: 30)
    script.press("?")
    var seen = ""
    for _ in HelpList().entries(script.state.options) {
      seen += text(script)
      script.press("j")
    }
    for binding in KeyMap.standard.bindings {
      #expect(seen.contains(binding.help), "\(binding.help)")
      #expect(seen.contains(binding.keys[0].description))
    }
    for group in KeyGroup.allCases { #expect(seen.contains(group.rawValue)) }
    #expect(seen.contains("Signs"))
    for entry in Legend.entries(.unicode) {
      #expect(seen.contains(entry.signs) && seen.contains(entry.meaning), "\(entry.signs)")
    }
  }

  @Test(arguments: [GlyphSet.unicode, .ascii]) func everySignIsExplainedOnce(glyphs: GlyphSet) {
    let entries = Legend.entries(glyphs)
    let signs = entries.map(\.signs)
    #expect(Set(signs).count == signs.count)
    for kind in DiscrepancyKind.allCases {
      #expect(entries.contains(Legend.Entry(signs: String(kind.letter), meaning: kind.title)))
    }
    for discrepancyClass in DiscrepancyClass.allCases {
      let sign = glyphs.sign(.discrepancy(discrepancyClass))
      #expect(
        entries.contains { $0.signs == sign && $0.meaning.hasPrefix(discrepancyClass.title) })
    }
    for sign in [Sign.twin, .related, .oneSided] { #expect(signs.contains(glyphs.sign(sign))) }
    for entry in entries {
      #expect(entry.meaning.columnWidth <= 60 - 4 - 4 - 20)
      #expect(entry.signs.columnWidth <= 17)
    }
  }

  /// The signs of a narrow screen are explained as they are there.
  @Test func theSignsOfTheLadderAreExplained() {
    let entries = Legend.entries(.unicode)
    let pointers = entries.filter { $0.signs.contains("→ B") }
    #expect(pointers.map(\.meaning) == ["linked claims of B, elsewhere"])
    #expect(entries.contains { $0.signs == "B1↓8" && $0.meaning == "quoted below: 8 rows down" })
    let ascii = Legend.entries(.ascii)
    #expect(
      ascii.contains { $0.signs == "B1v8" } && ascii.contains { $0.signs.hasPrefix("> B3 =") })
  }

  @Test func aSignIsFoundByItsMeaning() {
    var script = ReaderScript()
    script.press("? / r e l a t e d")
    #expect(text(script).contains("no twin, perhaps related"))
    script.press("Enter Enter")
    #expect(script.state.popup != nil)
  }

  @Test func helpTextsFitTheNarrowestScreen() {
    for binding in KeyMap.standard.bindings {
      #expect(binding.help.columnWidth <= 60 - 4 - 4 - 20)
      let keys = binding.keys.map(\.description).joined(separator: " ")
      #expect(keys.columnWidth <= 17)
    }
  }

  @Test func helpIsSearchedAndWhatIsChosenIsDone() {
    var script = ReaderScript()
    script.press("? / n e g")
    let shown = text(script)
    #expect(shown.contains("Keys and signs: /neg"))
    #expect(shown.contains("negation") && !shown.contains("half a page"))
    script.press("Enter")
    #expect(script.state.popup == nil)
    #expect(script.status.contains("G negation"))
    script.press("? / x y z")
    #expect(text(script).contains("no key or sign matches"))
    script.press("Enter Backspace Backspace Backspace")
    #expect(text(script).contains("one row down"))
  }

  @Test func aClickInHelpChoosesAndThenDoes() {
    var script = ReaderScript()
    script.press("? / n e x t - t w i n")
    #expect(text(script).contains("next twin"))
    script.press("Esc")
    let cursor = script.screen.cursor ?? Position(column: 0, row: 0)
    let third = Position(column: cursor.column + 4, row: cursor.row + 2)
    script.send(.mouse(.press, third))
    #expect(script.screen.cursor == Position(column: cursor.column, row: third.row))
    script.send(.mouse(.wheelDown, third))
    script.send(.mouse(.wheelUp, third))
    script.send(.mouse(.press, third))
    #expect(script.state.popup == nil)
    script.press("?")
    script.send(.mouse(.press, Position(column: 0, row: 0)))
    #expect(script.state.popup == nil)
  }

  @Test(arguments: [
    ["?", "Esc"], ["?", "?"], ["F1", "F1"], ["?", "q"], ["i", "i"], ["i", "q"],
  ])
  func popupsCloseAndChangeNothing(keys: [String]) {
    var script = ReaderScript()
    script.press("2c j")
    let before = script.screen
    for key in keys { script.press(key) }
    #expect(script.effects.isEmpty)
    #expect(script.screen == before)
  }

  @Test func keysGoToThePopupFirst() {
    var script = ReaderScript()
    script.press("? j j")
    #expect(script.place == "A1a")
    script.press("Ctrl-c Ctrl-c")
    #expect(script.effects == [.quit])
    script.press("? Q")
    #expect(script.effects == [.quit, .quit])
  }

  @Test func pastedTextGoesIntoTheSearchOnly() {
    var script = ReaderScript()
    script.send(.paste("cccc"))
    #expect(script.place == "A1a")
    script.press("? /")
    script.send(.paste("twin\nmore"))
    #expect(text(script).contains("Keys and signs: /twin"))
    #expect(!text(script).contains("more"))
  }

  @Test func infoTellsDatesAndWhatWasSetAside() {
    var script = ReaderScript(columns: 120, rows: 50)
    script.press("i")
    let shown = text(script)
    for line in [
      "4 Mar 2031 (dateline)", "3 Mar 2031 (photo caption)", "Ann Lee (byline)",
      "byline: marked as byline: “Ann Lee, Harbour Gazette”", "10 twins, 2 related",
      "5≠ conflict, 2↻ probable update, 5~ difference", "A 6, B 4",
    ] {
      #expect(shown.contains(line), "\(line)")
    }
    #expect(script.screen.cursor.map { $0.row > 1 } == true)
  }

  @Test func infoScrollsToItsEndAndNoFurther() {
    var script = ReaderScript(columns: 60, rows: 12)
    script.press("i")
    #expect(text(script).contains("rows 1 to 10 of "))
    script.press("9j G")
    #expect(text(script).contains("none; 0 discrepancies hidden"))
    script.press("Space j")
    #expect(text(script).contains("none; 0 discrepancies hidden"))
    script.press("g")
    #expect(text(script).contains("A  a.txt"))
  }
}
