import Alignment
import Claims
import TestSupport
import Testing
import TextScreen

@testable import Reader

/// The ways in which the other pane follows.
@Suite struct SyncModeTests {
  private func script(_ keys: String) -> ReaderScript {
    var script = ReaderScript(columns: 80, rows: 24)
    script.press(keys)
    return script
  }

  @Test func theModesFollowOneAnotherAndAreNamed() {
    var script = script("gs")
    #expect(script.message == "Sync: both panes scroll by the same rows")
    script.press("j")
    #expect(script.message.contains("sync locked"))
    script.press("gs j")
    #expect(script.message.contains("sync off"))
    script.press("gs")
    #expect(script.message == "Sync: the counterpart comes beside the claim")
    script.press("c")
    #expect(SyncTests.isInStep(script.state))
  }

  @Test func lockedPanesScrollByTheSameRows() {
    var script = script("]g gs")
    let offset = script.state.tops.right - script.state.tops.left
    for keys in ["Ctrl-e", "Ctrl-e", "Ctrl-y", "j", "k"] {
      script.press(keys)
      #expect(script.state.tops.right - script.state.tops.left == offset, "\(keys)")
    }
    // At the end of a text the offset is kept in mind.
    script.press("G gg")
    let wanted = script.state.clampedTop(script.state.tops.left + offset, .right)
    #expect(script.state.tops.right == wanted)
  }

  @Test func withSyncOffTheOtherPaneStays() {
    var script = script("gs gs")
    let top = script.state.tops.right
    for keys in ["c", "c", "t", "G", "}"] {
      script.press(keys)
      #expect(script.state.tops.right == top, "\(keys)")
    }
  }

  @Test func theCounterpartIsBroughtUntilTheCursorLeaves() {
    var script = script("gs gs ]g")
    let top = script.state.tops.right
    let before = script.screenRow("B3")
    script.press("ga")
    #expect(script.screenRow("A6") == script.screenRow("B3"))
    #expect(script.screenRow("B3") != before)
    script.press("j")
    #expect(script.place == "A6")
    #expect(script.state.tops.right != top)
    // On another row of the claim, it is brought there.
    script.press("ga")
    let cursor = (script.state.focusedRow ?? 0) - script.state.tops.left
    #expect(script.screenRow("B3") == cursor)
    script.press(")")
    #expect(script.state.tops.right == top)
    script.press("3G ) ga")
    #expect(script.message == "No counterpart to bring here")
  }

  /// The wheel over the pane without the focus: that pane scrolls as told, the other one follows.
  @Test(arguments: ["", "gs", "gs gs"]) func theScrolledPaneDrives(keys: String) {
    var script = script("]g \(keys)")
    let area = script.state.layout.panes.right
    let position = Position(column: area.column + 5, row: area.row + 2)
    for action in [MouseAction.wheelUp, .wheelUp, .wheelDown, .wheelDown, .wheelDown] {
      let (tops, offset) = (script.state.tops, script.state.lockedOffset)
      script.send(.mouse(action, position))
      let wanted = tops.right + (action == .wheelDown ? 3 : -3)
      #expect(script.state.tops.right == script.state.clampedTop(wanted, .right))
      #expect(script.state.focus.side == .left)
      if keys == "gs gs" { #expect(script.state.tops.left == tops.left) }
      if keys == "gs" { #expect(script.state.lockedOffset == offset) }
    }
  }

  @Test func aShareOfTheTextIsReached() {
    var script = script("50g%")
    let state = script.state
    let share = Double(state.focusedRow ?? 0) / Double(state.panes.left.rows.count)
    #expect((0.4...0.6).contains(share))
    script.press("100g%")
    #expect(script.state.focusedRow == script.state.panes.left.rows.count - 1)
    script.press("1g% g%")
    #expect(script.message == "A share comes first, as in 40g%")
    #expect(script.place == "A1a")
  }

  /// Clicks on overviews, rails and the list beside the panes lead to what they show.
  @Test func clicksLeadThere() throws {
    var script = ReaderScript(columns: 200, rows: 24)
    let layout = script.state.layout
    let strip = layout.strips.right
    script.send(.mouse(.press, Position(column: strip.column + 1, row: strip.row + strip.rows - 1)))
    #expect(script.state.focus.side == .right)
    let last = script.state.articles.right.claims.count
    #expect((script.state.focus.claim ?? 0) > last - 4)
    script.send(.mouse(.press, Position(column: layout.list.column + 3, row: layout.list.row + 1)))
    let links = try #require(script.state.links)
    #expect(script.state.shownItem == links.items.left.first)
    script.press("h gg 2c")
    let place = script.place
    let row = try #require(script.screenRow(place)) + layout.gutter.row
    script.send(.mouse(.press, Position(column: layout.gutter.column + 1, row: row)))
    #expect(script.place == "B1")
    script.send(.mouse(.press, Position(column: layout.gutter.column + 1, row: row)))
    #expect(script.place == place)
  }
}
