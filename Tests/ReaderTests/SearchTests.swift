import Alignment
import TestSupport
import Testing
import TextScreen
import Theming

@testable import Reader

/// Searching both texts of the storm pair.
@Suite struct SearchTests {
  private func text(_ script: ReaderScript) -> String {
    script.screen.text.joined(separator: "\n")
  }

  @Test func findsWhileTyping() {
    var script = ReaderScript()
    script.press("/ c r a c k s")
    #expect(script.place == "A7")
    #expect(script.message.hasPrefix("/cracks"))
    #expect(script.message.hasSuffix("1/2 · A 1 · B 1"))
    let row = script.state.layout.counts.row
    #expect(script.screen.cursor == Position(column: 8, row: row))
    script.press("Backspace Backspace z")
    #expect(script.place == "A1a")
    #expect(script.message.hasSuffix("no match"))
    script.press("Esc")
    #expect(script.state.search == nil && script.state.prompt == nil)
  }

  /// Ctrl-r in the line changes how it is read, at once and until it is changed back.
  @Test func readsWhatIsTypedAsPatternOrText() {
    var script = ReaderScript()
    script.press("/ c . a c k s")
    #expect(script.message.hasSuffix("1/2 · A 1 · B 1"))
    #expect(script.screen.text.last?.contains("Ctrl-r plain text") == true)
    script.press("Ctrl-r")
    #expect(script.message.hasSuffix("plain text · no match"))
    #expect(script.screen.text.last?.contains("Ctrl-r patterns") == true)
    script.press("Backspace Backspace Backspace Backspace Backspace r a c k s Enter")
    #expect(script.message == "/cracks: 1/2 · A 1 · B 1")
    script.press("& [ Ctrl-r")
    #expect(script.message.hasSuffix("[ is not closed (\\[ finds the sign itself)"))
    script.press("Ctrl-r")
    #expect(script.message.hasSuffix("plain text"))
    #expect(
      ReaderScript(options: ReaderOptions(searchSyntax: .text)).state.options.searchSyntax == .text)
  }

  /// Names that find no room are counted, and Tab shows those it comes to.
  @Test(arguments: [120, 80, 60]) func saysHowManyNamesAreLeftOut(columns: Int) throws {
    var script = ReaderScript(columns: columns, rows: 24)
    script.press(": n e x t -")
    let all = Action.allCases.map(\.name).filter { $0.hasPrefix("next-") }.sorted()
    for tab in 0..<all.count {
      let row = try #require(script.screen.text.last)
      let shown = row.split(separator: " ").count { all.contains(String($0)) }
      #expect(shown > 0 && row.contains("… \(all.count - shown) more"))
      if tab > 0 { #expect(row.contains(script.state.prompt?.line.text ?? "?")) }
      #expect(row.hasSuffix("F1 help"))
      script.press("Tab")
    }
    script.press("Ctrl-u z")
    #expect(script.screen.text.last?.contains("more") == false)
  }

  @Test func goesFromHitToHitOverBothTexts() {
    var script = ReaderScript()
    script.press("/ t u g s Enter")
    #expect(script.place == "A3")
    #expect(script.message == "/tugs: 1/2 · A 1 · B 1")
    script.press("n")
    #expect(script.place == "B4")
    #expect(script.message == "/tugs: 2/2 · A 1 · B 1")
    script.press("n")
    #expect(script.place == "A3")
    #expect(script.message == "Past the last hit: on to the first · /tugs: 1/2 · A 1 · B 1")
    script.press("N")
    #expect(script.place == "B4")
    script.press("''")
    #expect(script.place == "A3")
    // From somewhere else the next hit is that after the reader's place.
    script.press("h G N")
    #expect(script.place == "A3")
  }

  @Test func takesTheDescribedPattern() {
    var script = ReaderScript()
    for key in "/(ferry|town) m".map(Key.character) { script.send(.key(key)) }
    #expect(script.message.hasSuffix("1/2 · A 1 · B 1"))
    for key in " [".map(Key.character) { script.send(.key(key)) }
    #expect(script.message.hasSuffix("[ is not closed (\\[ finds the sign itself)"))
    script.press("Enter")
    #expect(script.message == "/(ferry|town) m [: [ is not closed (\\[ finds the sign itself)")
    #expect(script.place == "A1a" && script.state.search == nil)
  }

  @Test func keepsHitsMarkedUntilEsc() throws {
    var script = ReaderScript()
    script.press("/ f e r r y Enter j")
    let theme = try Theme.bundled(named: "terminal")
    func marked(_ script: ReaderScript) -> String {
      let canvas = script.state.view(theme: theme)
      return canvas.cells.filter { cell in
        cell.style == theme[.searchHit] || cell.style == theme[.searchHit].adding(.bold)
      }.map(\.glyph).joined()
    }
    #expect(marked(script).hasPrefix("ferryferry"))
    #expect(script.message.contains("/ferry 1/2 · A 1 · B 1"))
    #expect(text(script).contains("┤") && text(script).contains("├"))
    script.press("Esc")
    #expect(!marked(script).contains("ferry"))
    #expect(script.message == "The marks of the search are cleared: n finds them again")
    script.press("n")
    #expect(marked(script).contains("ferry"))
  }

  /// What was not found is said once; with the next key it is over, as it is with Esc.
  @Test(arguments: ["/ n o w h e r e Enter", "/ s e a Enter Esc", "/ n o w h e r e Enter n"])
  func aSearchThatIsOverLeavesNothing(keys: String) {
    var script = ReaderScript()
    script.press("\(keys)")
    #expect(!script.message.contains("≠"))
    script.press("j")
    #expect(!script.message.contains("/"), "\(script.message)")
    #expect(script.state.search == nil)
    script.press("n")
    #expect(script.message.contains(keys.contains("s e a") ? "/sea: " : "/nowhere: no match"))
  }

  @Test func findsHiddenLinesOnceTheyAreShown() {
    var script = ReaderScript()
    script.press("/ o k a f o r Enter")
    #expect(script.message == "/okafor: only in hidden lines: zh")
    script.press("zh n")
    #expect(script.message.hasSuffix("1/1 · A 0 · B 1"))
    let shown = text(script)
    #expect(shown.contains("Okafor"))
  }

  /// Of very many hits the first are found, and it is said that there are more.
  @Test func saysWhereThereAreMoreHits() {
    let many = (0..<120).map { _ in String(repeating: "ab ", count: 100) + "end." }
      .joined(separator: " // ")
    let pair = MarkedComparison(left: many, right: "A cab.")
    var script = ReaderScript(pair.comparison)
    script.press("/ b Enter")
    #expect(script.state.message == "/b: 1/10001+ · A 10000+ · B 1")
  }

  @Test func remembersWhatWasSearched() {
    var script = ReaderScript()
    script.press("n")
    #expect(script.message == "Nothing was searched for: / searches")
    script.press("/ t u g s Enter / c r a c k s Enter / Up Up")
    #expect(script.message.hasPrefix("/tugs"))
    script.press("Down")
    #expect(script.message.hasPrefix("/cracks"))
    script.press("Down Enter")
    #expect(script.message.hasPrefix("/cracks: "))
    script.press("/ Backspace")
    #expect(script.state.prompt == nil)
    script.press("/")
    script.send(.paste("sea wall\nmore"))
    #expect(script.message.hasPrefix("/sea wall"))
  }

  @Test func theFilterTakesPatternsToo() {
    var script = ReaderScript()
    script.press("& f e r r y Enter")
    #expect(script.state.message == "Only claims matching ferry: 1 of 12 discrepancies (ff clears)")
    script.press("c")
    #expect(script.status.contains("A3 ↔ B4"))
    script.press("t ;")
    #expect(script.state.message == "Twin 1 of 1, the only one")
    script.press("& ( Enter")
    #expect(script.state.message == "&(: ( is not closed (\\( finds the sign itself)")
    script.press("& Enter")
    #expect(script.state.message == "No filter: 12 discrepancies; places to compare: <")
  }

  @Test(arguments: [120, 80, 60]) func theLineFitsAndKeepsItsCursor(columns: Int) {
    var script = ReaderScript(columns: columns, rows: 20)
    script.press("/")
    script.send(.paste(String(repeating: "wexcombe ", count: 30)))
    let cursor = script.screen.cursor
    #expect(cursor == Position(column: columns - 2, row: script.state.layout.counts.row))
    script.press("Home")
    #expect(script.screen.cursor?.column == 2)
    #expect(script.screen.text.last?.hasSuffix("F1 help") == true)
    script.press("F1")
    #expect(text(script).contains("Keys and signs"))
    script.press("Esc")
    #expect(script.state.prompt != nil)
  }
}

/// Marks, and the line in which actions are called by name.
@Suite struct CommandLineTests {
  private func script(entering line: String) -> ReaderScript {
    var script = ReaderScript()
    for key in ":\(line)".map(Key.character) { script.send(.key(key)) }
    script.press("Enter")
    return script
  }

  @Test(arguments: [
    ("next-discrepancy", "A1b"), ("next-disc 4", "A2"), ("next-one", "A4"), ("7", "A7"),
    ("search tugs", "A3"), ("END", "A13"), ("", "A1a"),
  ])
  func doesWhatIsNamed(line: String, place: String) {
    #expect(script(entering: line).place == place)
  }

  @Test(arguments: [
    ("nonsense", "No action is called nonsense: Tab lists their names"),
    ("quot", "No action is called quot: do you mean quit?"),
    ("next-n", ":next-n begins 3 names: next-name, next-negation, next-number"),
    ("top x", ":top takes a count at most, not “x”"),
    ("set-mark", "A letter must follow, as in :set-mark a"),
    ("filter-pattern tugs", "Only claims matching tugs: 1 of 12 discrepancies (ff clears)"),
  ])
  func saysWhatItMade(line: String, message: String) {
    #expect(script(entering: line).message == message)
  }

  @Test func everyActionHasANameOfItsOwn() {
    let names = Action.allCases.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { name in name.allSatisfy { $0 == "-" || ("a"..."z").contains($0) } })
    #expect(Action.nextOneSided.name == "next-one-sided")
  }

  @Test func tabCompletes() {
    var script = ReaderScript()
    script.press(": n e x t - n")
    #expect(script.screen.text.last?.contains("next-name next-negation next-number") == true)
    script.press("Tab")
    #expect(script.message.hasPrefix(":next-n"))
    script.press("Tab Tab")
    #expect(script.message.hasPrefix(":next-number"))
    script.press("Tab Tab")
    #expect(script.message.hasPrefix(":next-negation"))
    script.press("Enter")
    #expect(script.status.contains("G negation"))
    script.press(": Up")
    #expect(script.message.hasPrefix(":next-negation"))
    script.press("Esc")
    #expect(script.effects.isEmpty)
  }

  @Test func marksAreKeptOnBothSides() {
    var script = ReaderScript()
    script.press("2c ma % mb gg 'a")
    #expect(script.place == "A2")
    script.press("'b")
    #expect(script.place == "B1")
    script.press("''")
    #expect(script.place == "A2")
    script.press("'x")
    #expect(script.message == "No mark x: mx sets it")
    script.press("m1")
    #expect(script.message == "m1 is not bound to anything: ? lists the keys")
    script.press("m")
    #expect(script.screen.text.last?.contains("a-z mark this place") == true)
  }

  @Test func aResizeWhileSearchingKeepsThePlaceToComeBackTo() {
    for script in [")) ", "5) ", "G "] {
      var plain = ReaderScript()
      plain.press(script)
      var searching = plain
      searching.press("/ f e r")
      for size in [(80, 24), (30, 6), (100, 30), (80, 24)] {
        plain.send(.resized(Size(columns: size.0, rows: size.1)))
        searching.send(.resized(Size(columns: size.0, rows: size.1)))
      }
      searching.send(.key(.escape))
      #expect(searching.state.focus == plain.state.focus)
      #expect(searching.state.tops == plain.state.tops)
      #expect(searching.state.shownLink == plain.state.shownLink)
    }
  }

  @Test func theHitIsShownAfterAResize() {
    var script = ReaderScript()
    script.press("/ c a f é")
    let place = script.place
    script.send(.resized(Size(columns: 80, rows: 24)))
    #expect(script.place == place && script.screenRow(place) != nil)
  }

  @Test(arguments: [
    (": 2 Space n e x t - t w i n Enter", "2t"), (": n e x t - t w i n Space 2 Enter", "2t"),
    (": 3 Space n e x t - c l Tab Enter", "3)"), (": 3 Enter", "3gg"),
  ])
  func aCountComesBeforeOrAfterAName(command: String, keys: String) {
    var (commanded, pressed) = (ReaderScript(), ReaderScript())
    for key in command.split(separator: " ") {
      commanded.send(
        key == "Space" ? .key(.character(" ")) : .key(KeySequence(String(key)).keys[0]))
    }
    pressed.press(keys)
    #expect(commanded.place == pressed.place)
  }
}
