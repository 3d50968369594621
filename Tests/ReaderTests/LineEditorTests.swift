import Testing
import TextScreen

@testable import Reader

@Suite struct LineEditorTests {
  /// Keys in the table's notation, each one word; letters type themselves.
  private func typed(_ keys: String) -> LineEditor {
    var line = LineEditor()
    for word in keys.split(separator: " ") {
      for key in KeySequence(String(word)).keys { _ = line.press(key) }
    }
    return line
  }

  @Test(arguments: [
    ("s e a", "sea|"), ("s e a Left x", "sex|a"), ("s e a Home x End y", "xseay|"),
    ("s e a Backspace", "se|"), ("s e a Ctrl-a Del", "|ea"), ("s e a Left Ctrl-u", "|a"),
    ("s e a Left Ctrl-k", "se|"), ("a Space b c Space Ctrl-w", "a |"), ("Ctrl-w Backspace", "|"),
    ("Left Right Del", "|"), ("é Left Ctrl-f x", "éx|"),
  ])
  func edits(keys: String, expected: String) {
    let line = typed(keys)
    #expect(line.beforeCursor + "|" + line.text.dropFirst(line.cursor) == expected)
  }

  @Test func leavesOtherKeysToOthers() {
    var line = LineEditor("sea")
    for key in [Key.enter, .escape, .up, .down, .tab, .function(1), .control("c")] {
      let isTaken = line.press(key)
      #expect(!isTaken)
    }
    #expect(line.text == "sea")
  }

  @Test func takesOneLineOfPastedText() {
    var line = LineEditor("ab")
    _ = line.press(.left)
    line.insert("xy\nz")
    #expect(line.text == "axyb" && line.cursor == 3)
    line.insert(String(repeating: "w", count: 1_000))
    #expect(line.text.count == 400)
  }

  @Test func historyKeepsEachLineOnce() {
    var history = InputHistory()
    for entry in ["a", "b", "", "a", "c"] { history.add(entry) }
    #expect(history.entries == ["b", "a", "c"])
    #expect(history.position(-1, from: nil) == 2)
    #expect(history.position(-1, from: 0) == 0)
    #expect(history.position(1, from: 2) == nil)
    #expect(InputHistory().position(-1, from: nil) == nil)
  }

  @Test func earlierLinesComeBeforeThoseOfThisRun() {
    var history = InputHistory()
    for entry in ["b", "d"] { history.add(entry) }
    history.remember(["a", "b", "c"])
    #expect(history.entries == ["a", "c", "b", "d"] && history.entered == ["b", "d"])
    history.add("a")
    #expect(history.entries == ["c", "b", "d", "a"] && history.entered == ["b", "d", "a"])
    let kept = EnteredLines(patterns: ["x", "b"]).adding(EnteredLines(patterns: history.entered))
    #expect(kept == EnteredLines(patterns: ["x", "b", "d", "a"]))
    let many = EnteredLines(commands: (0..<80).map { "\($0)" })
    #expect(EnteredLines().adding(many).commands == many.commands.suffix(EnteredLines.most))
  }
}
