import Alignment
import TestSupport
import Testing
import TextScreen

@testable import Reader

@Suite struct MouseTests {
  /// The cell at which `text` begins in a row of the screen.
  private func cell(of text: String, row: Int, in script: ReaderScript) throws -> Position {
    let line = script.screen.text[row]
    let found = try #require(line.firstRange(of: text))
    return Position(column: String(line[..<found.lowerBound]).columnWidth, row: row)
  }

  private func click(_ text: String, row: Int, _ script: inout ReaderScript) throws {
    let position = try cell(of: text, row: row, in: script)
    script.send(.mouse(.press, position))
    script.send(.mouse(.release, position))
  }

  @Test(arguments: [
    ("detail", "Enter"), ("search", "/"), ("discrepancy", "c"), ("other side", "%"), ("help", "?"),
    ("list", "gl"), ("twin", "t"),
  ])
  func aClickOnAHintDoesWhatItsKeyDoes(hint: String, key: String) throws {
    var clicked = ReaderScript(columns: 140, rows: 30)
    var pressed = ReaderScript(columns: 140, rows: 30)
    try click(hint, row: clicked.state.layout.hints.row, &clicked)
    pressed.press(key)
    #expect(clicked.screen.text == pressed.screen.text)
    #expect(clicked.state.focus == pressed.state.focus)
  }

  @Test(arguments: [Size(columns: 120, rows: 40), Size(columns: 60, rows: 20)])
  func aClickOnAPrefixOffersItsKeysAndAClickOnOneTakesIt(size: Size) throws {
    var script = ReaderScript(columns: size.columns, rows: size.rows)
    script.press("f")
    let row = try #require(script.screen.text.lastIndex { $0.contains(" n number ") })
    let position = try cell(of: " n ", row: row, in: script)
    script.send(.mouse(.press, Position(column: position.column + 1, row: row)))
    #expect(script.state.pendingKeys.isEmpty)
    #expect(script.state.filter.kinds == [.number])
  }

  /// The sign between the accounts, the counts and the rule do what one would think.
  @Test(arguments: [Size(columns: 120, rows: 40), Size(columns: 80, rows: 24)])
  func aClickOnABarDoesTheObvious(size: Size) throws {
    var script = ReaderScript(columns: size.columns, rows: size.rows)
    try click("⇄", row: 0, &script)
    #expect(script.message == "B is on the left")
    let status = script.state.layout.status.row
    script.send(.mouse(.press, Position(column: 10, row: status)))
    #expect(script.state.detailSize == .enlarged)
    script.send(.mouse(.press, Position(column: 10, row: script.state.layout.status.row)))
    #expect(script.state.detailSize == .normal)
    script.send(.mouse(.press, Position(column: 3, row: script.state.layout.counts.row)))
    guard case .list(let list) = script.state.popup else {
      Issue.record("no list")
      return
    }
    #expect(list.content == .discrepancies)
  }

  /// The wheel over the detail pane leads to all that it says, and back; the next claim begins
  /// anew.
  @Test(arguments: [
    Size(columns: 120, rows: 20), Size(columns: 80, rows: 24), Size(columns: 60, rows: 15),
  ])
  func theWheelScrollsTheDetailPane(size: Size) throws {
    var script = ReaderScript(columns: size.columns, rows: size.rows)
    script.press("2c")
    let area = script.state.layout.detail
    let middle = Position(column: 20, row: area.row)
    func rows() -> [String] { Array(script.screen.text[area.row..<area.row + area.rows]) }
    let first = rows()
    var seen = first.joined(separator: " ")
    for _ in 0..<40 {
      script.send(.mouse(.wheelDown, middle))
      seen += rows().joined(separator: " ")
    }
    #expect(rows() != first)
    #expect(seen.contains("| police"), "\(seen)")
    let last = rows()
    script.send(.mouse(.wheelDown, middle))
    #expect(rows() == last)
    let place = script.place
    for _ in 0..<40 { script.send(.mouse(.wheelUp, middle)) }
    #expect(rows() == first && script.place == place)
    script.send(.mouse(.wheelDown, middle))
    script.press("c")
    #expect(script.state.detailTop == 0)
  }

  @Test func aClickOnAFoldedRowUnfoldsIt() throws {
    var script = ReaderScript(AgreementFoldTests.pair.comparison, rows: 30)
    script.press("zM")
    let row = try #require(script.screen.text.firstIndex { $0.contains("no discrepancy shown") })
    let before = script.state.panes.left.rows.count
    let position = try cell(of: "▸", row: row, in: script)
    script.send(.mouse(.press, position))
    #expect(script.state.panes.left.rows.count > before)
  }

  @Test func aClickOnAPointerGoesToTheClaimOffTheScreen() throws {
    var script = ReaderScript(columns: 120, rows: 16)
    let arrows = ["↑", "↓"]
    var tries = 0
    while !script.screen.text.contains(where: { line in arrows.contains { line.contains($0) } }),
      tries < 12
    {
      script.press("t")
      tries += 1
    }
    let gutter = script.state.layout.gutter
    let rows = script.screen.text
    let row = try #require(
      (gutter.row..<gutter.row + gutter.rows).first { row in
        arrows.contains { rows[row].contains($0) }
      })
    let drawn = (gutter.column..<gutter.column + gutter.columns)
      .map { script.screen[Position(column: $0, row: row)].glyph }.joined()
    let arrow = try #require(arrows.first { drawn.contains($0) })
    let side = script.state.focus.side
    let position = try cell(of: arrow, row: row, in: script)
    script.send(.mouse(.press, position))
    #expect(script.state.focus.side == side.other)
    let near = rows[row - 1...row + 1].joined()
    #expect(near.contains(script.place) || drawn.contains(script.place.dropFirst()))
  }
}
