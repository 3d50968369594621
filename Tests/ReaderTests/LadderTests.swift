import Alignment
import Articles
import Claims
import Foundation
import TestSupport
import Testing
import TextScreen

@testable import Reader

/// Both texts in one column, and the ways between the layouts.
@Suite struct LadderTests {
  /// The rows of the ladder: labels of claims, `>` for pointers, `=` for joints.
  private func rows(_ left: String, _ right: String, _ links: String) -> String {
    let pair = MarkedComparison(left: left, right: right, links: links)
    let state = ReaderScript(pair.comparison, columns: 60, rows: 40).state
    return state.panes.left.rows.compactMap { row in
      switch row.content {
      case .text: row.claim.map { state.label(row.side, $0) }
      case .joint: "="
      case .pointers: ">"
      default: nil
      }
    }.joined(separator: " ")
  }

  private static let left = "One. // Two. // Three."
  private static let right = "Un. // Deux. // Trois. // Quatre."

  @Test(arguments: [
    // In A's order; what B alone says is after its predecessor in B.
    ("A1=B1; A2=B3; A3=B2", "A1 = B1 A2 = B3 B4 A3 = B2"),
    ("A2=B2", "B1 A1 A2 = B2 B3 B4 A3"),
    // In full at the best link, elsewhere a pointer.
    ("A1=B1*0.8; A2=B1*0.9; A3=B1*0.7", "A1 > A2 = B1 B2 B3 B4 A3 >"),
    // What is only perhaps related stays with its neighbours, unless it shows a discrepancy.
    ("A1=B1; A2-B3*0.4", "A1 = B1 B2 B3 B4 A2 > A3"),
    ("A1=B1; A2-B3*0.4 wording~:[Two|Trois]", "A1 = B1 B2 A2 = B3 B4 A3"),
    // Two to one claim of A.
    ("A1=B1; A1=B2", "A1 = B1 = B2 B3 B4 A2 A3"),
    // Nothing is linked: one text after the other.
    ("", "A1 A2 A3 B1 B2 B3 B4"),
  ])
  func everyClaimOccursOnceInTheOrderOfA(links: String, expected: String) {
    #expect(rows(Self.left, Self.right, links) == expected)
  }

  /// What follows B's last claim follows everything, wherever that claim is.
  @Test func endsWithTheFooter() {
    let pair = MarkedComparison(
      left: "One. // Two.", right: "Un. // Deux.\n(share) Share this", links: "A1=B2; A2=B1")
    let rows = ReaderScript(pair.comparison, columns: 60, rows: 30).state.panes.left.rows
    guard case .folded = rows.last?.content else {
      Issue.record("the last row is \(String(describing: rows.last))")
      return
    }
    #expect(rows.count { if case .folded = $0.content { true } else { false } } == 1)
  }

  /// The words that a jump is about can be read, in the text or under it, with where they are.
  @Test(arguments: ["c", "c c", "c Tab", "c c Tab"]) func showsTheCounterpartOrSaysWhereItIs(
    keys: String
  ) throws {
    let pair = MarkedComparison(
      left: """
        The harbour board said on Monday that ten boats had been lost in the storm, that the outer \
        wall would have to be built again from the ground, and that nobody could yet say who was \
        going to pay for either of the two, or when the work might begin.
        """,
      right: """
        The board of the port wants its outer wall back, which the sea had taken in a single night \
        together with the lamp at its end and the steps beside it. // By Tuesday the fishermen had \
        counted nine boats that would never sail again, and two more that nobody had seen since.
        """,
      links: "A1=B1 wording~:[harbour board|board of the port]@0.7; A1=B2 number:[ten|nine]@0.9")
    var script = ReaderScript(pair.comparison, columns: 60, rows: 20)
    script.press(keys)
    let (state, side) = (script.state, script.state.focus.side)
    let counterpart = try #require(state.counterpart)
    let rows = state.panes[side.other].claimRows[counterpart]
    let isInView = rows.allSatisfy {
      (state.tops[side]..<state.tops[side] + state.layout.textRows).contains($0)
    }
    let label = state.label(side.other, counterpart)
    let distance = rows.lowerBound - (state.focusedRows?.lowerBound ?? 0)
    let pointer = "\(label)\(distance < 0 ? "↑" : "↓")\(abs(distance))"
    let detail = script.screen.text[state.layout.detail.row...].joined(separator: "\n")
    #expect(isInView != detail.contains(pointer), "\(keys): \(detail)")
  }

  @Test(arguments: [20, 38, 60]) func holdsBothTextsWholly(columns: Int) {
    let state = ReaderScript(columns: max(40, columns), rows: 30).state
    #expect(state.layout.form == .ladder)
    let panes = state.panes
    #expect(panes.left.rows == panes.right.rows)
    for side in [Side.left, .right] {
      let article = state.articles[side]
      for (claim, rows) in panes[side].claimRows.enumerated() {
        #expect(rows.allSatisfy { panes.left.rows[$0].claim == claim })
        #expect(rows.allSatisfy { panes.left.rows[$0].side == side })
        #expect(panes[side].claim(nearestTo: rows.lowerBound) == claim)
      }
      let shown = panes.left.rows.filter { $0.side == side && $0.claim != nil }
        .sorted { $0.span.start < $1.span.start }.map { String(article[$0.span]) }.joined()
      let claims = article.claims.map { String(article[$0.span]) }.joined()
      #expect(shown.filter { !$0.isWhitespace } == claims.filter { !$0.isWhitespace })
    }
  }

  /// Down and up again: every claim of both sides is met, in the order of the rows.
  @Test func rowsAreWalkedThroughBothTexts() {
    var script = ReaderScript(columns: 60, rows: 20)
    script.press("gg")
    var met: [String] = [script.place]
    for _ in 0..<200 {
      script.press(")")
      if script.place != met.last { met.append(script.place) }
    }
    let state = script.state
    #expect(Set(met).count == met.count)
    #expect(met.count == state.articles.left.claims.count + state.articles.right.claims.count)
    for place in met.reversed().dropFirst() {
      script.press("(")
      #expect(script.place == place)
    }
    script.press("G 300k")
    #expect(script.place == met.first)
    script.press("300j")
    #expect(script.place == met.last)
  }

  @Test func jumpsSearchFoldsAndFiltersWorkInTheLadder() {
    var script = ReaderScript(columns: 60, rows: 20)
    for keys in ["c", "c", "%", "t", "o", "o", "C", "fn", "ff", "zM", "zR", "zh", "Tab", "n"] {
      script.press(keys)
      let (state, screen) = (script.state, script.screen)
      #expect(state.tops.left == state.tops.right)
      #expect(screen.cursor != nil, "\(keys)")
      #expect(script.screenRow(script.place) != nil || state.focus.row > 0, "\(keys)")
    }
    script.press("/ t o w n Enter")
    #expect(script.message.contains("/town"))
    #expect(script.screenRow(script.place) != nil)
  }

  @Test(arguments: ["2c", "]m", "2]m Tab", "5G"]) func switchesKeepTheFocusAtItsHeight(keys: String)
  {
    var script = ReaderScript(columns: 120, rows: 40)
    script.press(keys)
    let (place, item) = (script.place, script.state.shownItem)
    var forms: [ScreenLayout.Form] = []
    for _ in 0..<8 {
      script.press("|")
      forms.append(script.state.layout.form)
      #expect(script.place == place && script.state.shownItem == item)
      #expect(script.screenRow(place) != nil)
    }
    #expect(forms == [.narrow, .ladder, .single, .wide, .narrow, .ladder, .single, .wide])
    #expect(script.state.arrangement.chosen == nil)
  }

  @Test func theWidthDecidesUntilALayoutIsChosen() {
    var script = ReaderScript(columns: 120, rows: 40)
    script.press("| |")
    #expect(script.message == "Layout: ladder, both texts in one column")
    script.send(.resized(Size(columns: 200, rows: 40)))
    #expect(script.state.layout.form == .ladder)
    script.press("| |")
    #expect(script.message == "Layout: wide, as the width has it")
    for (columns, form) in [(60, ScreenLayout.Form.ladder), (80, .narrow), (110, .wide)] {
      script.send(.resized(Size(columns: columns, rows: 40)))
      #expect(script.state.layout.form == form)
    }
  }

  /// The panes change places on the screen; letters, jumps and counts stay.
  @Test func swappedPanesHaveTheSameRowsOnTheOtherSide() {
    var (plain, swapped) = (ReaderScript(), ReaderScript())
    swapped.press("gx")
    #expect(swapped.message == "B is on the left")
    for keys in ["c", "2c", "%", "o", "Tab", "l", "h"] {
      plain.press(keys == "h" ? "l" : keys == "l" ? "h" : keys)
      swapped.press(keys)
      #expect(plain.place == swapped.place, "\(keys)")
      #expect(plain.state.tops == swapped.state.tops)
      let panes = swapped.state.layout.panes
      #expect(panes.left.column > panes.right.column)
    }
  }
}
