import Alignment
import Claims
import TestSupport
import Testing
import TextScreen

@testable import Reader

/// Stretches of claims that agree, folded into one row each.
@Suite struct AgreementFoldTests {
  private static let left = """
    One stands. // Two stands.
    Three stands. // Four differs, ten died. // Five stands.
    ## Next
    Six stands. // Seven stands. // Eight is alone.
    """
  private static let right = """
    One stood. // Two stood. // Three stood. // Four differs, nine died. // Five stood.
    Six stood. // Seven stood.
    """
  private static let links = """
    A1=B1; A2=B2; A3=B3; A4=B4 number:[ten|nine]@0.7; A5=B5; A6=B6; A7=B7
    """

  static var pair: MarkedComparison {
    MarkedComparison(left: Self.left, right: Self.right, links: Self.links)
  }

  private func script(columns: Int = 120, rows: Int = 30) -> ReaderScript {
    ReaderScript(Self.pair.comparison, columns: columns, rows: rows)
  }

  /// The rows of a pane as they are drawn, without blank ones.
  private func rows(_ script: ReaderScript, _ side: Side) -> [String] {
    let area = script.state.layout.panes[side]
    return (area.row..<area.row + area.rows).map { row in
      (area.column..<area.column + area.columns)
        .map { script.screen[Position(column: $0, row: row)].glyph }.joined()
    }.map { row in String(row.reversed().drop { $0 == " " }.reversed()) }.filter { !$0.isEmpty }
  }

  @Test func foldsAllAndUnfoldsAll() {
    var script = script()
    script.press("j k")
    let before = script.screen
    script.press("zM")
    #expect(
      rows(script, .left) == [
        "▶A1  ▸ 3 claims, no discrepancy shown: A1 to A3", " A4  Four differs, ten died.",
        " A5  Five stands.",
        "     Next", " A6  ▸ 2 claims, no discrepancy shown: A6 to A7", " A8  Eight is alone.",
      ])
    #expect(
      rows(script, .right) == [
        " B1  ▸ 3 claims, no discrepancy shown: B1 to B3", " B4  Four differs, nine died.",
        " B5  ▸ 3 claims, no discrepancy shown: B5 to B7",
      ])
    #expect(
      script.message == "11 claims without a shown discrepancy are folded away (zR shows them)")
    script.press("zR j k")
    #expect(script.screen == before)
  }

  @Test func movesOverAFoldAsOverOneRow() {
    var script = script()
    script.press("zM j")
    #expect(script.place == "A4")
    script.press("k")
    #expect(script.place == "A1")
    script.press(") ) )")
    #expect(script.place == "A6")
    script.press(")")
    #expect(script.place == "A8")
    script.press("2(")
    #expect(script.place == "A5")
    script.press("{ {")
    #expect(script.place == "A1")
    script.press("G gg")
    #expect(script.state.panes.left.rows.count < 10)
  }

  @Test func foldsAndOpensOneStretch() {
    var script = script()
    script.press("2) zc")
    #expect(script.place == "A1")
    #expect(rows(script, .left).contains("▶A1  ▸ 3 claims, no discrepancy shown: A1 to A3"))
    #expect(rows(script, .right).first == " B1  ▸ 3 claims, no discrepancy shown: B1 to B3")
    #expect(rows(script, .left).contains(" A6  Six stands."))
    script.press("zo")
    #expect(rows(script, .left).contains(" A2  Two stands."))
    script.press("4G zc")
    #expect(script.message == "Nothing to fold: only twins in a row that show no discrepancy fold")
    script.press("zM zo")
    #expect(script.message == "Nothing to fold: only twins in a row that show no discrepancy fold")
  }

  @Test(arguments: ["2t", "7G", "/ s e v e n Enter", "l / t w o Space Enter"])
  func jumpsOpenWhatTheyLeadInto(keys: String) {
    var script = script()
    script.press("zM " + keys)
    let focus = script.state.focus
    let claim = focus.claim ?? 0
    let row = script.state.panes[focus.side].claimRows[claim].lowerBound
    #expect(script.state.panes[focus.side].rows[row].content == .text)
    #expect(script.state.agreement.foldsAll)
  }

  /// Both texts of the link that is jumped to can be read, whichever way it was come by.
  @Test(arguments: [
    "t", "2t", "6t", "7G", "/ s e v e n Enter", "Tab 2t", "2t %", "/ s e v e n Enter n",
  ])
  func jumpsOpenTheCounterpartToo(keys: String) throws {
    for columns in [120, 60] {
      var script = script(columns: columns)
      script.press("zM " + keys)
      let state = script.state
      let links = try #require(state.links)
      let link = links.links[try #require(state.shownLink)]
      for side in [Side.left, .right] {
        let row = state.panes[side].claimRows[link.claims[side]].lowerBound
        #expect(state.panes[side].rows[row].content == .text, "\(side) at \(columns)")
        #expect(script.screenRow(state.label(side, link.claims[side])) != nil)
      }
    }
    // Moving opens nothing.
    var script = script()
    script.press("zM j j j")
    #expect(script.state.agreement.exceptions == Sides(left: [], right: []))
  }

  /// A claim whose discrepancy the kind filter hides does not agree, nor does a place to compare.
  @Test func theFilterMakesNothingAgree() {
    var script = script()
    script.press("zM fw j")
    #expect(rows(script, .left).contains("▶A4  Four differs, ten died."))
    script.press("ff 3>")
    #expect(
      rows(script, .left).contains { $0.contains("3 claims, no discrepancy shown: A1 to A3") })
    script.press("3<")
    #expect(
      rows(script, .left).contains { $0.contains("3 claims, no discrepancy shown: A1 to A3") })
  }

  /// What lies below the floor is not said to agree, at any width.
  @Test(arguments: [120, 80, 60]) func aFoldSaysWhatIsKnown(columns: Int) {
    var script = script(columns: columns)
    script.press("3> zM")
    let folds = rows(script, .left).filter { $0.contains("▸") }
    #expect(folds.first?.contains("no discrepancy shown") == true, "\(folds)")
    #expect(!script.screen.text.contains { $0.contains("agree") })
  }

  @Test func survivesResizingAndReloading() {
    var script = script()
    script.press("zM j")
    for size in [
      Size(columns: 80, rows: 24), Size(columns: 20, rows: 5), Size(columns: 120, rows: 30),
    ] {
      script.send(.resized(size))
    }
    #expect(script.place == "A4")
    #expect(rows(script, .left).first == " A1  ▸ 3 claims, no discrepancy shown: A1 to A3")
    let comparison = MarkedComparison(
      left: Self.left, right: Self.right, links: Self.links
    ).comparison
    script.send(.reloaded(comparison.articles))
    #expect(rows(script, .left).contains(" A2  Two stands."))
    script.send(.compared(comparison))
    #expect(rows(script, .left).first == " A1  ▸ 3 claims, no discrepancy shown: A1 to A3")
  }

  @Test func waitsForTheComparison() {
    var script = ReaderScript(compared: false)
    script.press("zM")
    #expect(script.message == "Still comparing…")
  }
}
