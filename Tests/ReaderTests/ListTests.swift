import Alignment
import Articles
import Claims
import TestSupport
import Testing
import TextScreen

@testable import Reader

/// Lists over the text: they narrow while typing, and lead to what is chosen.
@Suite struct ListTests {
  private func text(_ script: ReaderScript) -> String {
    script.screen.text.joined(separator: "\n")
  }

  /// The row on which the cursor is, from its sign on.
  private func cursorRow(_ script: ReaderScript) -> String {
    guard let cursor = script.screen.cursor else { return "" }
    let row = script.screen.text[cursor.row].dropFirst(cursor.column + 2)
    return String(row.prefix { $0 != "│" }).trimmed
  }

  @Test func listsDiscrepanciesInThreeOrders() {
    var script = ReaderScript()
    script.press("gl")
    #expect(text(script).contains("Discrepancies · 12"))
    #expect(cursorRow(script).hasPrefix("1 ≠ A A1b ↔ B2  0.55  (nothing) | torn off"))
    script.press("Tab")
    #expect(text(script).contains("name or role"))
    #expect(cursorRow(script).hasPrefix("1 ≠ A"))
    script.press("Home")
    #expect(cursorRow(script).hasPrefix("2 ≠ N A2 ↔ B1"))
    script.press("Tab Home Down")
    #expect(cursorRow(script).hasPrefix("8 ≠ G A6 ↔ B3   0.95"))
    script.press("Enter")
    #expect(script.status == "≠ 8/12 · G negation · A6 ↔ B3 · conflict · confidence 0.95")
    script.press("''")
    #expect(script.place == "A1a")
  }

  @Test func narrowsWhileTyping() {
    var script = ReaderScript()
    script.press("gl s h e Backspace Backspace Backspace")
    script.press("q u o Backspace Backspace Backspace l i v i n g Space ≠")
    #expect(text(script).contains("Discrepancies: living ≠ · 1 of 12"))
    #expect(cursorRow(script).hasPrefix("4 ≠ Q A2 ↔ B8"))
    script.press("x")
    #expect(text(script).contains("Nothing matches"))
    #expect(script.screen.cursor != nil)
    script.press("Enter")
    #expect(script.state.popup != nil)
    script.press("Esc")
    #expect(script.state.popup == nil && script.place == "A1a")
  }

  /// A row is found by the words of its claims, too, of which it shows the deciding ones only.
  @Test func narrowsByTheWordsOfTheClaims() {
    var script = ReaderScript()
    script.press("gl b a n e r j e e")
    #expect(text(script).contains("Discrepancies: banerjee · 1 of 12"))
    #expect(cursorRow(script) == "10 ↻ M A9a ↔ B9  0.93  visited | is expected to visit")
  }

  @Test func opensOnWhatIsShownAndFollowsTheFilter() {
    var script = ReaderScript()
    script.press("]g gl")
    #expect(cursorRow(script).hasPrefix("8 ≠ G"))
    script.press("Esc fn gl")
    #expect(text(script).contains("Discrepancies · 2 · filter N"))
    script.press("Esc ff fw gl")
    #expect(script.state.popup == nil)
    #expect(
      script.state.message
        == "No discrepancy passes the filter (12 hidden; ff clears); places to compare: <")
  }

  @Test func listsClaimsWithoutATwinOfBothSides() {
    var script = ReaderScript()
    script.press("gO")
    #expect(text(script).contains("│ In A ") && text(script).contains("│ In B "))
    script.press("c a f é Enter")
    #expect(script.place == "B13")
    script.press(";")
    #expect(script.place == "A4")
    #expect(script.message.hasPrefix("Past the last claim without a twin"))
  }

  /// What both say, with the words of both: A's over B's.
  @Test func listsWhatBothSay() {
    var script = ReaderScript()
    script.press("gL")
    let shown = text(script)
    #expect(shown.contains("What both say · 10"))
    #expect(shown.contains("│ A1b tearing the roof off the fish market. "))
    #expect(shown.contains("≠ B2   The roof of the fish market was torn off."), "\(shown)")
    script.press("m a r i g o l d Enter")
    #expect(script.status.contains("A3 ↔ B4"))
    script.press("gL")
    #expect(cursorRow(script).contains("B4"))
    // A claim with two twins is named once.
    #expect(text(script).ranges(of: "│ A2 Twelve").count == 1)
    script.press("Esc ;")
    #expect(script.state.message == "Twin 6 of 10")
    script.press("& M a r i g o l d Enter gL")
    #expect(text(script).contains("What both say · 1 · filter"))
  }

  @Test func withoutATwinTheListOfThemSaysSo() {
    let pair = MarkedComparison(left: "It rained.", right: "A film opened.")
    var script = ReaderScript(pair.comparison)
    script.press("gL")
    #expect(script.message == "No claim is shared")
    script = ReaderScript(compared: false)
    script.press("gL")
    #expect(text(script).contains("What both say"))
    script.send(.compared(StormPair.comparison))
    #expect(text(script).contains("What both say · 10"))
  }

  @Test func aClickChoosesAndAClickOnTheChosenRowGoes() {
    var script = ReaderScript()
    script.press("gl")
    guard let cursor = script.screen.cursor else { return #expect(Bool(false), "no cursor") }
    let third = Position(column: cursor.column + 8, row: cursor.row + 2)
    script.send(.mouse(.press, third))
    #expect(cursorRow(script).hasPrefix("3 ~ A"))
    script.send(.mouse(.wheelDown, third))
    #expect(cursorRow(script).hasPrefix("6 ↻ M"))
    script.send(.mouse(.press, third))
    script.send(.mouse(.press, third))
    #expect(script.status.hasPrefix("~ 3/12"))
    script.press("gl")
    script.send(.mouse(.press, Position(column: 0, row: 0)))
    #expect(script.state.popup == nil)
  }

  @Test(arguments: [(120, 40), (80, 24), (60, 12), (20, 5)])
  func fitsEveryScreen(columns: Int, rows: Int) {
    var script = ReaderScript(columns: columns, rows: rows)
    for keys in ["gl", "Tab", "Tab", "End", "x", "Esc", "gO", "PgDn", "PgUp", "Esc", "gq", "Esc"] {
      script.press(keys)
      #expect(script.screen.size == Size(columns: columns, rows: rows))
    }
  }

  /// A list that is asked for too early is there, takes what is typed, and fills.
  @Test(arguments: [("gl", "n e g a t", "Discrepancies"), ("gO", "s o", "Claims without a twin")])
  func waitsForTheComparison(keys: String, typed: String, title: String) {
    var script = ReaderScript(compared: false)
    script.press("\(keys) \(typed) Tab Enter")
    let focus = script.state.focus
    func screen() -> String { script.screen.text.joined(separator: "\n") }
    #expect(screen().contains("Comparing… The list will be here."))
    script.send(.comparing(percent: 40))
    #expect(screen().contains("Comparing… 40 % The list"))
    let letters = typed.filter { $0 != " " }
    #expect(screen().contains("─ \(title): \(letters) ─"))
    #expect(script.state.focus == focus && script.state.filter == script.state.filter.floorOnly)
    script.send(.compared(StormPair.comparison))
    #expect(!screen().contains("Comparing…"))
    #expect(screen().contains("─ \(title): \(letters) · "))
    script.press("Enter")
    #expect(script.state.popup == nil && script.state.focus != focus)
  }

  @Test func aWaitingListCanBeClosedAndEmptyOnesSayWhy() {
    var script = ReaderScript(compared: false)
    script.press("gl Esc")
    #expect(script.state.popup == nil)
    script.press("gl")
    let same = MarkedComparison(left: "One.", right: "One.", links: "A1=B1").comparison
    var other = ReaderScript(same, compared: false)
    other.press("gl")
    other.send(.compared(same))
    #expect(other.state.popup == nil)
    #expect(other.message.hasPrefix("No discrepancy"))
    script.send(.comparisonCancelled)
    script.press("Esc gl")
    #expect(script.message == "Not compared: R compares again")
  }

  /// The bottom row says what the keys do while something lies over the text.
  @Test(arguments: [
    ("gl", "type to narrow   Enter go   Esc close   Tab by kind"),
    ("gO", "type to narrow   Enter go"),
    ("?", "Enter do it   / search"), ("? /", "type to search"), ("i", "j/k scroll"),
    ("gl F1", "Enter do it"), ("gl F1 F1", "type to narrow"), ("gl F1 Esc", "type to narrow"),
  ])
  func hasItsOwnHints(keys: String, hints: String) {
    for columns in [120, 80, 60] {
      var script = ReaderScript(columns: columns, rows: 30)
      script.press(keys)
      let row = script.screen.text.last ?? ""
      #expect(row.hasPrefix(" \(hints.prefix(columns < 80 ? 24 : 60))"), "\(row)")
      #expect(!row.contains("c/C"))
    }
  }

  @Test func helpGivesWayToTheListItWasOpenedOver() {
    var script = ReaderScript()
    script.press("gl n e g")
    let list = script.state.popup
    script.press("F1 / n e x t Esc F1")
    #expect(script.state.popup == list)
    script.press("F1 Enter")
    #expect(script.state.popup == nil)
  }

  /// Read by the program itself, as only that knows who speaks.
  private static var read: Comparison {
    let marked = MarkedComparison(
      left: """
        Mayor Ida Holt opened the new bridge. “It will stand for a hundred years,” Holt said.
        “Nobody asked us,” said Tom Reyes, a fisherman.
        """,
      right: """
        “We are proud of this bridge today,” Mayor Ida Holt told reporters. The sign said “welcome home”.
        """)
    return Comparison(
      articles: marked.comparison.articles.map { AnnotatedArticle($0.article) }, links: [])
  }

  @Test func listsQuotationsBySpeaker() {
    let spoken = SpokenQuotation.all(in: Self.read.articles)
    let articles = Self.read.articles
    let lines = spoken.map { "\($0.speaker ?? "-"): \(articles[$0.side][$0.span])" }
    #expect(
      lines == [
        "Ida Holt: “It will stand for a hundred years,”",
        "Ida Holt: “We are proud of this bridge today,”", "Tom Reyes: “Nobody asked us,”",
        "-: “welcome home”",
      ])
    var script = ReaderScript(Self.read)
    script.press("gq")
    let shown = text(script)
    #expect(shown.contains("Quotations by speaker · 4") && shown.contains("Speaker not named"))
    script.press("p r o u d Enter")
    #expect(script.place == "B1")
    script = ReaderScript()
    script.press("gq")
    #expect(script.message == "Nothing is quoted")
  }

  @Test(arguments: [("number", "N"), ("conflict", "N"), ("wording", "W"), ("update", "M")])
  func rowsAreFoundByKindAndClass(word: String, letter: String) throws {
    var script = ReaderScript()
    script.press("< < < gl \(word.map(String.init).joined(separator: " "))")
    guard case .list(let list) = script.state.popup else { throw NoList() }
    #expect(list.shown.contains { list.all[$0].label.contains(" \(letter) ") })
    #expect(list.shown.count < list.all.count)
  }

  @Test func quotationsAreFoundByTheirSentence() throws {
    var script = ReaderScript(Self.read)
    script.press("gq f i s h e r m a n")
    guard case .list(let list) = script.state.popup else { throw NoList() }
    #expect(list.shown.map { list.all[$0].text } == ["“Nobody asked us,”"])
  }

  private struct NoList: Error {}
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
