import Alignment
import Articles
import Claims
import TestSupport
import TextScreen
import Theming
import Testing

@testable import Reader

/// Words chosen with the mouse.
@Suite struct SelectionTests {
  private static let comparison = MarkedComparison(
    left: """
      # The sea wall of Wexcombe
      A well-known engineer warned of cracks in the wall. // The council ignored those warnings.
      東京の新聞 also reported it, | and a 🌊 came. // Nobody was hurt.
      (footer) © Harbour Gazette
      """,
    right: """
      The council denies that it was warned. // Schools remain closed until Thursday.
      The opposition accuses the council of having ignored the reports of cracks.
      """,
    links: "A2=B1; A1-B3*0.4"
  ).comparison

  /// A script without marks on its words, so that what is reversed is what was chosen.
  private func script(
    _ columns: Int, _ rows: Int, _ keys: String = "", of comparison: Comparison = comparison
  ) -> ReaderScript {
    var script = ReaderScript(comparison, columns: columns, rows: rows)
    script.press("gw gw \(keys)")
    return script
  }

  /// Where a word begins in a pane, the first time.
  private func position(
    _ word: String, _ script: ReaderScript, in side: Side = .left
  ) throws -> Position {
    let (canvas, area) = (script.screen, script.state.layout.textArea(side))
    let letters = word.map(String.init)
    for row in area.row..<area.row + area.rows {
      for column in area.column...max(area.column, area.column + area.columns - letters.count) {
        let cells = letters.indices.map { Position(column: column + $0, row: row) }
        if cells.map({ canvas[$0].glyph }) == letters { return cells[0] }
      }
    }
    throw Missing(word: word)
  }

  private struct Missing: Error { let word: String }

  /// What is in reversed cells, row by row.
  private func reversed(_ script: ReaderScript) -> [String] {
    let canvas = script.screen
    return (0..<canvas.size.rows).compactMap { row in
      let cells = (0..<canvas.size.columns).map { canvas[Position(column: $0, row: row)] }
      let chosen = cells.filter { $0.style.attributes.contains(.reverse) }
      return chosen.isEmpty ? nil : chosen.map(\.glyph).joined()
    }
  }

  /// What was copied last.
  private func copied(_ script: ReaderScript) -> String? {
    for case .copy(let copied) in script.effects.reversed() { return copied.text }
    return nil
  }

  private func drag(_ script: inout ReaderScript, _ from: Position, _ to: Position) {
    script.send(.mouse(.press, from))
    script.send(.mouse(.drag, to))
    script.send(.mouse(.release, to))
  }

  @Test func whatTheMouseWentOverIsCopiedInTheWordsOfTheText() throws {
    var script = script(80, 24)
    try drag(&script, position("warned", script), position("ignored", script))
    #expect(copied(script) == "warned of cracks in the wall. The council i")
    #expect(reversed(script).joined(separator: " ") == copied(script))
    #expect(script.message == "Copying the selection…")
    #expect(script.place == "A1")
    // From below upwards the same, and a word that the reader broke at its hyphen stays whole.
    try drag(&script, position("ignored", script), position("A", script))
    #expect(copied(script)?.hasPrefix("A well-known engineer warned of") == true)
    #expect(copied(script)?.hasSuffix("wall. The council i") == true)
  }

  /// Rows end inside a word that is too long for one, after hyphens and dashes, and between words.
  @Test(arguments: [44, 50, 60, 72, 80, 100, 120])
  func whatTheReaderBrokeIsJoinedAgain(columns: Int) throws {
    let text =
      "Rear-Admiral Holt—head of the sea-wall-watch—wrote to "
      + "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft twice."
    let pair = MarkedComparison(left: text + " // Nobody answered.", right: "It rained.")
    var script = script(columns, 30, "", of: pair.comparison)
    let rows = script.state.panes.left.claimRows[0]
    #expect(columns > 100 || rows.count > 2)
    let area = script.state.layout.textArea(.left)
    let top = area.row - script.state.tops.left
    drag(
      &script, Position(column: area.column, row: top + rows.lowerBound),
      Position(column: area.column + area.columns, row: top + rows.upperBound - 1))
    #expect(copied(script) == text)
  }

  @Test func paragraphsAreKeptApartAndWideLettersWhole() throws {
    var script = script(120, 40)
    let wide = try position("東", script)
    try drag(
      &script, position("those", script), Position(column: wide.column + 3, row: wide.row))
    #expect(copied(script) == "those warnings.\n\n東京")
    try drag(&script, position("🌊", script), position("hurt", script))
    #expect(copied(script) == "🌊 came. Nobody was h")
  }

  /// However wide the drag, nothing of the other pane is chosen, and nothing of the gutter.
  @Test func aDragStaysInItsPane() throws {
    var script = script(80, 24)
    let start = try position("council", script)
    drag(&script, start, Position(column: 79, row: start.row))
    #expect(copied(script).map { "The council ignored those warnings.".contains($0) } == true)
    drag(&script, start, Position(column: 0, row: start.row))
    #expect(copied(script)?.hasSuffix("c") == true && copied(script)?.contains("A2") == false)
    let other = try position("denies", script, in: .right)
    drag(&script, other, Position(column: 0, row: other.row + 1))
    let text = copied(script) ?? ""
    #expect(script.effects.last == .copy(CopiedText(text: text, name: "Selection in B")))
    #expect(copied(script)?.contains("ignored") == false)
  }

  @Test func aClickOrEscClearsAndAClickChoosesNothing() throws {
    var script = script(80, 24)
    let (from, to) = (try position("warned", script), try position("cracks", script))
    drag(&script, from, to)
    #expect(!reversed(script).isEmpty)
    script.press("j")
    #expect(!reversed(script).isEmpty)
    script.press("Esc")
    #expect(reversed(script).isEmpty)
    drag(&script, from, to)
    let count = script.effects.count
    script.send(.mouse(.press, to))
    script.send(.mouse(.release, to))
    #expect(reversed(script).isEmpty && script.effects.count == count)
    drag(&script, from, to)
    script.send(.mouse(.press, Position(column: 0, row: 0)))
    #expect(reversed(script).isEmpty)
    // A movement without a press, as after a click elsewhere, chooses nothing either.
    script.send(.mouse(.drag, to))
    script.send(.mouse(.release, to))
    #expect(reversed(script).isEmpty)
  }

  @Test func beyondAnEdgeThePaneScrollsRowByRow() throws {
    var script = ReaderScript(columns: 80, rows: 16)
    script.press("gw gw")
    let area = script.state.layout.panes.left
    let (other, place) = (script.state.tops.right, script.place)
    script.send(.mouse(.press, Position(column: area.column + 8, row: area.row + 2)))
    let below = Position(column: area.column + 8, row: area.row + area.rows + 1)
    for moved in 1...4 {
      script.send(.mouse(.drag, below))
      #expect(script.state.tops.left == moved)
    }
    #expect(script.state.tops.right == other && script.place == place)
    for _ in 0..<60 { script.send(.mouse(.drag, below)) }
    #expect(script.state.tops.left == script.state.lastTop(.left))
    script.send(.mouse(.release, below))
    // The focus comes into view again.
    let row = try #require(script.state.focusedRow) - script.state.tops.left
    #expect((0..<area.rows).contains(row))
    for _ in 0..<60 {
      script.send(.mouse(.press, Position(column: area.column + 8, row: area.row + 2)))
      script.send(.mouse(.drag, Position(column: 0, row: 0)))
    }
    #expect(script.state.tops.left == 0)
  }

  /// What is copied is in the article word for word, wherever the mouse went, in every layout.
  @Test(arguments: 0..<40) func whatIsCopiedIsTheArticles(seed: Int) {
    var random = SeededRandom(seed)
    let size = [(120, 40), (80, 24), (60, 20), (80, 24), (44, 12)][seed % 5]
    var script = script(
      size.0, size.1, seed % 5 == 3 ? "zh | |" : "zh", of: StormPair.comparison)
    script.press("\(random.next(upTo: 20) + 1))")
    func somewhere() -> Position {
      Position(column: random.next(upTo: size.0), row: random.next(upTo: size.1))
    }
    for _ in 0..<6 {
      script.effects = []
      script.send(.mouse(.press, somewhere()))
      for _ in 0..<4 { script.send(.mouse(.drag, somewhere())) }
      script.send(.mouse(.release, somewhere()))
      guard let copied = copied(script), let selection = script.state.selection else { continue }
      let text = words(script.state.articles[selection.side].article.text)
      #expect(text.contains(words(copied)), "\(copied)")
      #expect(!copied.contains { $0 != "\n" && $0.unicodeScalars.contains { $0.value < 0x20 } })
      for row in reversed(script) { #expect(words(copied).contains(words(row)), "\(row)") }
    }
  }

  /// A text's words with single spaces.
  private func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func theWordsStayChosenInAnotherWidthAndGoWithTheText() throws {
    var script = script(80, 24)
    try drag(&script, position("warned", script), position("cracks", script))
    let before = words(reversed(script).joined(separator: " "))
    script.send(.resized(Size(columns: 60, rows: 20)))
    #expect(!before.isEmpty && words(reversed(script).joined(separator: " ")) == before)
    script.send(.reloaded(StormPair.comparison.articles))
    #expect(reversed(script).isEmpty)
  }

  /// Also where a theme says nothing of selections, and without colours.
  @Test(arguments: Theme.bundledNames) func aSelectionIsSeenWithoutColour(name: String) throws {
    let theme = try Theme.bundled(named: name)
    #expect(theme.withoutColor[.selection].attributes.contains(.reverse))
    #expect(theme[.selection] != theme[.text] && theme[.selection] != theme[.claimFocused])
  }

  @Test func theMouseIsGivenBackAndTakenAgain() {
    var script = ReaderScript(columns: 80, rows: 24)
    script.press("gm")
    #expect(script.effects == [.takeMouse(false)])
    #expect(script.message == "The mouse is the terminal's: gm takes it back")
    script.press("j")
    #expect(script.message.contains("mouse off"))
    script.press(": t o g g l e - m o u s e Enter")
    #expect(script.effects == [.takeMouse(false), .takeMouse(true)])
    #expect(script.message == "The mouse is the reader's again")
    script.press("j")
    #expect(!script.message.contains("mouse"))
  }

  @Test func theMouseIsExplained() {
    var script = ReaderScript(columns: 80, rows: 24)
    script.press("? / m o u s e")
    let text = script.screen.text.joined(separator: "\n")
    for gesture in MouseGesture.all {
      #expect(text.contains(gesture.help))
      // On the narrowest screen with two texts there is room for so much.
      #expect(gesture.name.columnWidth <= 17 && gesture.help.columnWidth <= 60 - 4 - 4 - 20)
    }
  }

  /// The wheel scrolls the facts on both documents, and a click beside them closes them.
  @Test func theFactsTakeTheMouse() {
    var script = ReaderScript(columns: 80, rows: 12)
    script.press("i")
    let middle = Position(column: 40, row: 6)
    script.send(.mouse(.wheelDown, middle))
    #expect(script.state.popup == .info(firstRow: 3))
    script.send(.mouse(.wheelUp, middle))
    script.send(.mouse(.press, middle))
    #expect(script.state.popup == .info(firstRow: 0))
    script.send(.mouse(.press, Position(column: 0, row: 0)))
    #expect(script.state.popup == nil)
  }
}
