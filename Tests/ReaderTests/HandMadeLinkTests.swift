import Alignment
import Claims
import TestSupport
import Testing
import TextScreen

@testable import Reader

/// Links made and cut with keys.
@Suite struct HandMadeLinkTests {
  private static let comparison = ReferencePair.comparison

  /// A reader whose requests to go over the links are answered as the program answers them.
  private func press(_ keys: String, _ script: inout ReaderScript) {
    script.effects = []
    script.press(keys)
    for case .relink(let edits) in script.effects {
      script.send(.relinked(Self.comparison.edited(edits)))
    }
  }

  @Test func twoPinsLinkAndUndoCutsAgain() throws {
    var script = ReaderScript(Self.comparison)
    press("4G =", &script)
    #expect(script.message == "A4 is pinned: = on a claim of B links them")
    press("j", &script)
    #expect(script.message.contains("pinned A4"))
    press("Tab 7G =", &script)
    #expect(script.message == "A4 ↔ B7 linked by hand (u undoes)")
    #expect(script.status.contains("A4 ↔ B7"))
    #expect(script.status.contains("by hand"))
    let count = try #require(script.state.links).links.count
    press("u", &script)
    #expect(try #require(script.state.links).links.count == count - 1)
    press("u", &script)
    #expect(script.message == "Nothing to undo")
  }

  @Test func aCutLinkIsGoneAndComesBack() throws {
    var script = ReaderScript(Self.comparison)
    press("2c", &script)
    let claims = try #require(
      script.state.shownLink.flatMap { script.state.links?.links[$0].claims })
    press("\\", &script)
    #expect(script.message.hasSuffix("no longer linked (u undoes)"))
    #expect(try #require(script.state.links).links.allSatisfy { $0.claims != claims })
    press("u", &script)
    #expect(try #require(script.state.links).links.contains { $0.claims == claims })
  }

  @Test func theSamePinTwiceIsNoPin() {
    var script = ReaderScript(Self.comparison)
    press("4G = =", &script)
    #expect(script.state.hand.pin == nil)
    #expect(script.message == "A4 is no longer pinned")
  }

  @Test func handMadeLinksSurviveReadingAgain() {
    var script = ReaderScript(Self.comparison)
    press("4G = Tab 7G =", &script)
    script.effects = []
    script.send(.reloaded(Self.comparison.articles))
    #expect(script.effects == [.compare])
    script.send(.compared(Self.comparison))
    #expect(script.effects.last == .relink(script.state.hand.edits))
    #expect(!script.state.hand.edits.isEmpty)
  }

  @Test func nothingIsLinkedBeforeTheComparison() {
    var script = ReaderScript(Self.comparison, compared: false)
    press("=", &script)
    #expect(script.message == "Links can be made once the texts are compared")
    press("\\", &script)
    #expect(script.message == "Still comparing…")
  }
}
