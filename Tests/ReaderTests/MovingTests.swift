import Alignment
import Claims
import TestSupport
import Testing
import TextScreen

@testable import Reader

@Suite struct MovingTests {
  @Test(arguments: [
    (")", "A1b"), (") ) )", "A3"), ("3)", "A3"), (") ) (", "A1b"), ("(", "A1a"), ("99)", "A13"),
    ("}", "A3"), ("} }", "A5"), ("} } {", "A3"), ("{", "A1a"), ("99}", "A13"), (") {", "A1a"),
    ("G", "A13"), ("G gg", "A1a"), ("5G", "A5"), ("9gg", "A9a"), ("99G", "A13"),
    ("j", "A1a"), ("j j", "A1b"), ("2j", "A1b"), ("2j k", "A1a"), ("99j", "A13"),
    ("99j 99k", "A1a"),
    ("j j j (", "A1b"), ("Down Down", "A1b"), ("Ctrl-e", "A1a"),
    ("Tab", "B1"), ("l", "B1"), ("l l", "B1"), ("l h", "A1a"), ("h", "A1a"), (") ) Tab", "B1"),
    ("Right )", "B2"), ("End Home", "A1a"),
  ])
  func leadTo(keys: String, place: String) {
    var script = ReaderScript()
    script.press(keys)
    #expect(script.place == place)
  }

  /// On a small screen the text scrolls, and the focus is always in view.
  @Test(arguments: [
    "Space", "Space Space b", "Ctrl-d Ctrl-d Ctrl-u", "5Ctrl-e", "Ctrl-e Ctrl-e Ctrl-y", "zt", "zb",
    "c zz", "99Space", "99Space 99b", "20j", "20j 7k", "G 4k", "Tab G Space", "zh G", "3o zt",
  ])
  func keepsTheFocusInView(keys: String) {
    for size in [(80, 24), (60, 12), (120, 20)] {
      var script = ReaderScript(columns: size.0, rows: size.1)
      script.press(keys)
      let state = script.state
      let row = (state.focusedRow ?? -1) - state.tops[state.focus.side]
      #expect((0..<state.layout.textRows).contains(row), "\(keys) at \(size)")
      #expect(script.screen.cursor != nil)
      for side in [Side.left, .right] {
        #expect((0...state.lastTop(side)).contains(state.tops[side]))
      }
    }
  }

  @Test func pagingReachesBothEnds() {
    var script = ReaderScript(columns: 80, rows: 24)
    script.press("99Space")
    #expect(script.state.tops.left == script.state.lastTop(.left))
    script.press("Space")
    #expect(script.place == "A13")
    script.press("99b b")
    #expect(script.place == "A1a")
    #expect(script.state.tops.left == 0)
  }

  @Test func scrollingLeavesTheFocusUntilItWouldLeaveTheView() {
    var script = ReaderScript(columns: 80, rows: 24)
    script.press("Ctrl-e Ctrl-e")
    #expect((script.place, script.state.tops.left) == ("A1a", 2))
    script.press("Ctrl-e Ctrl-e")
    #expect((script.place, script.state.tops.left) == ("A1b", 4))
    script.press("Ctrl-y Ctrl-y")
    #expect((script.place, script.state.tops.left) == ("A1b", 2))
  }

  @Test func placesTheFocusedRow() {
    var script = ReaderScript(columns: 80, rows: 24)
    script.press("6G zt")
    #expect(script.screenRow("A6") == 0)
    script.press("zz")
    #expect(script.screenRow("A6") == (script.state.layout.textRows - 1) / 2)
    script.press("zb")
    #expect(script.screenRow("A6") == script.state.layout.textRows - 1)
  }

  @Test func aKeyWithoutMeaningSaysSo() {
    var script = ReaderScript()
    script.press("gy")
    #expect(script.message == "gy is not bound to anything: ? lists the keys")
    script.press("j")
    #expect(!script.message.contains("bound"))
    script.press("3g")
    #expect(script.screen.text.contains { $0.hasPrefix("─── 3g ───") })
    script.press("Esc j")
    #expect(script.place == "A1b")
  }

  @Test(arguments: [
    (
      "]",
      " c discrepancy   t twin   o claim without a twin   n number   d date or time   r name or role",
      " m done or possible   a attribution   q quoted words   w wording   s scope"
    ),
    ("'", " 5≠ 2↻ 5~", " ' back to the previous place   a-z go to the place so marked"),
  ])
  func hintsSayWhatCompletesASequence(key: String, upper: String, lower: String) {
    var script = ReaderScript()
    script.press(key)
    let rows = Array(script.screen.text.suffix(2))
    #expect(rows[0].hasPrefix(upper) && rows[0].hasSuffix(" " + key), "\(rows[0])")
    #expect(rows[1].hasPrefix(lower) && rows[1].hasSuffix("? help"), "\(rows[1])")
    script.press("Esc")
    #expect(script.screen.text.last?.hasPrefix(" c/C discrepancy") == true)
  }

  /// A filter that is on is named beside the keys that would change it.
  @Test func hintsNameTheFilter() {
    var script = ReaderScript()
    script.press("fn fr f")
    #expect(script.screen.text.contains { $0.hasPrefix("─── filter N R   f ───") })
  }

  @Test(arguments: [60, 72, 80, 120]) func theHintsNameEnter(columns: Int) {
    let script = ReaderScript(columns: columns, rows: 24)
    #expect(script.screen.text.last?.contains("Enter detail") == true)
  }

  @Test func theEndIsTheLastRowOfALongClaim() {
    let long = Array(repeating: "word", count: 400).joined(separator: " ")
    let pair = MarkedComparison(left: "First. // \(long).", right: "Other.")
    var script = ReaderScript(pair.comparison, columns: 60, rows: 12)
    script.press("G")
    let state = script.state
    #expect(state.focusedRow == state.panes.left.rows.count - 1)
    #expect(state.tops.left == state.lastTop(.left))
  }

  @Test func unfoldedLinesAtTheTopAreSeen() {
    for size in [(72, 20), (80, 24)] {
      var script = ReaderScript(columns: size.0, rows: size.1)
      #expect(script.state.tops.left == 0)
      script.press("zh")
      #expect(script.state.tops.left == 0)
      #expect(script.screen.text.contains { $0.contains("Ann Lee, Harbour") })
    }
  }

  @Test func theFirstClaimIsRevealedAsByAJump() {
    let head = "# " + Array(repeating: "headline", count: 40).joined(separator: " ") + "\n"
    let claim = "It rained on the town and on the harbour for all of the night."
    let rest = (1...9).map { " // Sentence number \($0)." }.joined()
    let pair = MarkedComparison(left: head + claim + rest, right: claim)
    let script = ReaderScript(pair.comparison, columns: 60, rows: 12, compared: false)
    #expect(script.screenRow("A1") == script.state.layout.textRows / 3)
  }

  /// A number beyond the last sentence leads to that one, and the reader says how many there are.
  @Test(arguments: [": 9 9 9 Enter", "999G", "999gg", "Tab 999G"])
  func aSentenceBeyondTheLastIsTold(keys: String) {
    var script = ReaderScript(columns: 80, rows: 24)
    script.press(keys)
    let side = script.state.focus.side
    let sentences = script.state.articles[side].sentences.count
    #expect(script.message == "\(side.letter) has \(sentences) sentences")
    #expect(
      script.state.focus.claim == script.state.articles[side].sentences.last?.claims.lowerBound)
    script.press("\(sentences)G")
    #expect(!script.message.contains("has \(sentences)"))
  }

  @Test func mouseScrollsAndChooses() {
    var script = ReaderScript(columns: 80, rows: 24)
    let top = script.state.tops.right
    script.send(.mouse(.wheelDown, Position(column: 50, row: 5)))
    // The other pane is driven along.
    #expect(script.state.tops.right == top + 3)
    let before = script.state.tops.left
    script.send(.mouse(.wheelDown, Position(column: 5, row: 5)))
    #expect(script.state.tops.left == before + 3)
    script.send(.mouse(.press, Position(column: 10, row: 9)))
    let place = script.place
    #expect(script.screenRow(place).map { $0 <= 7 } ?? true)
    script.send(.mouse(.press, Position(column: 0, row: 0)))
    #expect(script.place == place)
  }

  @Test func quitsOnRequestOnly() {
    var script = ReaderScript()
    script.press("Ctrl-c")
    #expect(script.effects.isEmpty)
    #expect(script.message == "Press Ctrl-C again to quit")
    script.press("j Ctrl-c")
    #expect(script.effects.isEmpty)
    script.press("Ctrl-c")
    #expect(script.effects == [.quit])
    script.press("q Q Ctrl-l")
    #expect(script.effects == [.quit, .quit, .quit, .redraw])
    script.send(.resumed)
    #expect(script.effects.last == .redraw)
  }
}
