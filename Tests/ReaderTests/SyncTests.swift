import Alignment
import Articles
import Claims
import Foundation
import TestSupport
import Testing
import TextScreen

@testable import Reader

/// The other pane follows the focus: the counterpart begins on the same screen row, or its text's
/// top or end is in view and the rail bridges the rest.
@Suite struct SyncTests {
  static let sizes = [(120, 40), (80, 24), (200, 60), (60, 12), (100, 20)]

  /// Whether the counterpart is where it should be.
  static func isInStep(_ state: ReaderState) -> Bool {
    guard let counterpart = state.counterpart, let rows = state.focusedRows else { return true }
    if state.layout.form == .ladder { return state.tops.left == state.tops.right }
    let (side, other) = (state.focus.side, state.focus.side.other)
    let here = rows.lowerBound - state.tops[side]
    let there = state.panes[other].claimRows[counterpart].lowerBound - state.tops[other]
    if here == there { return true }
    return there < here ? state.tops[other] == 0 : state.tops[other] == state.lastTop(other)
  }

  @Test(arguments: sizes)
  func everyLinkOfTheStormPair(columns: Int, rows: Int) {
    Self.walk(StormPair.comparison, columns, rows)
  }

  /// Jumps to every claim of both sides, each way, and checks the step after every key.
  static func walk(_ comparison: Comparison, _ columns: Int, _ rows: Int) {
    for key in ["c", "C", "t", "T", "o", ")", "}", "j", "Ctrl-e", "Ctrl-d", "k"] {
      for start in ["gg", "Tab gg"] {
        var script = ReaderScript(comparison, columns: columns, rows: rows)
        script.press(start)
        for _ in 0..<18 {
          script.press(key)
          let place = "\(script.place) after \(key) at \(columns) x \(rows)"
          let isInStep = isInStep(script.state)
          #expect(isInStep, "\(place)")
        }
      }
    }
  }

  @Test func jumpsPutTheCounterpartOnTheSameRowWherePossible() {
    // A4 is far from the top of A, B1 at the top of B: the pane gives way.
    var script = ReaderScript(columns: 80, rows: 24)
    script.press("]g")
    #expect(script.screenRow("A6") == script.screenRow("B3"))
    script.press("t")
    #expect(script.screenRow("A8") == script.screenRow("B11"))
  }

  @Test func atAClaimWithoutLinkTheOtherPaneStays() {
    var script = ReaderScript(columns: 80, rows: 24)
    script.press("3G")
    let top = script.state.tops.right
    script.press(")")
    #expect(script.place == "A4")
    #expect(script.state.tops.right == top)
  }

  @Test(arguments: [("gg", 0), ("c", 0), ("]m", 0), ("2]m", 1), ("Tab ]m", 0)])
  func aResizeKeepsTheClaimAndItsHeight(keys: String, seed: Int) {
    var script = ReaderScript(columns: 120, rows: 40)
    script.press(keys)
    let (place, item) = (script.place, script.state.shownItem)
    var random = SeededRandom(seed)
    for _ in 0..<60 {
      let state = script.state
      let share = Self.share(state)
      let size = Size(columns: 30 + random.next(upTo: 200), rows: 8 + random.next(upTo: 60))
      let wasFree = Self.isFree(state)
      script.send(.resized(size))
      #expect(script.place == place)
      #expect(script.state.shownItem == item)
      let isInStep = script.state.layout.form == .tooSmall || Self.isInStep(script.state)
      #expect(isInStep, "\(place) at \(size)")
      if state.layout.form != .tooSmall, script.state.layout.form != .tooSmall, wasFree,
        Self.isFree(script.state)
      {
        let tolerance = 1.0 / Double(min(state.layout.textRows, script.state.layout.textRows))
        #expect(abs(Self.share(script.state) - share) <= tolerance)
      }
    }
    script.send(.resized(Size(columns: 120, rows: 40)))
    #expect(script.place == place)
    #expect(script.screenRow(place) != nil)
  }

  @Test func aMomentOfTooLittleRoomMovesNothing() {
    var script = ReaderScript(columns: 80, rows: 24)
    script.press("]g")
    let before = script.screen
    for size in [Size(columns: 5, rows: 2), Size(columns: 1, rows: 1), Size(columns: 39, rows: 30)]
    {
      script.send(.resized(size))
    }
    script.send(.resized(Size(columns: 80, rows: 24)))
    #expect(script.screen == before)
  }

  /// How far down the view the focused row is.
  private static func share(_ state: ReaderState) -> Double {
    let row = (state.focusedRow ?? 0) - state.tops[state.focus.side]
    return Double(row) / Double(max(1, state.layout.textRows - 1))
  }

  /// Whether the pane is neither at its top nor at its end.
  private static func isFree(_ state: ReaderState) -> Bool {
    let side = state.focus.side
    return (1..<max(1, state.lastTop(side))).contains(state.tops[side])
  }
}
