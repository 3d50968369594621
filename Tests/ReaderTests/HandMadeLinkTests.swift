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
    var script = ReaderScript(Self.comparison, options: ReferencePair.options)
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
    var script = ReaderScript(Self.comparison, options: ReferencePair.options)
    press("2c", &script)
    let claims = try #require(
      script.state.shownLink.flatMap { script.state.links?.links[$0].claims })
    press("\\", &script)
    #expect(script.message.hasSuffix("no longer linked (u undoes)"))
    #expect(try #require(script.state.links).links.allSatisfy { $0.claims != claims })
    press("u", &script)
    #expect(try #require(script.state.links).links.contains { $0.claims == claims })
  }

  /// What was made by hand is nowhere but here: leaving is asked for twice, in a row.
  @Test(arguments: ["q", "Q", ": q u i t Enter"]) func leavingAsksWhereLinksWouldBeLost(
    keys: String
  ) {
    var script = ReaderScript(Self.comparison, options: ReferencePair.options)
    press("4G = Tab 7G =", &script)
    press(keys, &script)
    #expect(script.effects.isEmpty)
    #expect(script.message.hasPrefix("1 link made by hand will be lost: "), "\(script.message)")
    #expect(script.message.hasSuffix(" again to leave"))
    press("j", &script)
    press("2c \\", &script)
    press(keys, &script)
    #expect(!script.effects.contains(.quit))
    #expect(
      script.message.hasPrefix("1 link made and 1 cut by hand will be lost: "), "\(script.message)")
    press(keys, &script)
    #expect(script.effects == [.quit])
    // Nothing by hand, nothing to ask.
    script = ReaderScript(Self.comparison, options: ReferencePair.options)
    press("4G = Tab 7G = u", &script)
    press(keys, &script)
    #expect(script.effects == [.quit])
  }

  @Test func theLinearReaderAsksToo() {
    var reader = LinearReader(articles: Self.comparison.articles)
    _ = reader.take(.compared(Self.comparison))
    for line in ["4", "=", "l", "7", "="] { _ = reader.take(line: line) }
    #expect(!reader.take(line: "q").contains(.effect(.quit)))
    #expect(reader.take(line: "q").contains(.effect(.quit)))
  }

  @Test func theSamePinTwiceIsNoPin() {
    var script = ReaderScript(Self.comparison, options: ReferencePair.options)
    press("4G = =", &script)
    #expect(script.state.hand.pin == nil)
    #expect(script.message == "A4 is no longer pinned")
  }

  @Test func handMadeLinksSurviveReadingAgain() {
    var script = ReaderScript(Self.comparison, options: ReferencePair.options)
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

  @Test func aComparisonReadAgainIsToldOnceItHoldsTheLinks() throws {
    var script = ReaderScript(Self.comparison, options: ReferencePair.options)
    press("4G = Tab 7G =", &script)
    let twins = try #require(script.state.links).twinCount
    script.send(.reloaded(Self.comparison.articles))
    script.send(.compared(Self.comparison))
    #expect(script.state.links == nil)
    #expect(!script.message.contains("twins"))
    script.send(.relinked(Self.comparison.edited(script.state.hand.edits)))
    #expect(script.message.contains("\(twins) twins"))
  }

  @Test func undoShowsTheLinkThatCameBack() throws {
    var script = ReaderScript(Self.comparison, options: ReferencePair.options)
    let claim = try #require(
      script.state.links?.linksOfClaim.left.indices.first { claim in
        let own = script.state.links?.linksOfClaim.left[claim] ?? []
        return own.count > 1
      })
    script.state.enter(Focus(side: .left, claim: claim), reveal: .jump)
    let status = script.status
    press("\\", &script)
    #expect(script.status != status)
    press("u", &script)
    #expect(script.status == status)
    press("j k", &script)
    #expect(script.status == status)
  }

  @Test func aLinkByHandHasItsOwnSign() throws {
    var script = ReaderScript(Self.comparison)
    press("4G = Tab 7G =", &script)
    let row = try #require(script.screenRow("B7")) + script.state.layout.panes.left.row
    #expect(script.screen.text[row].contains("≟h"), "\(script.screen.text[row])")
    #expect(!script.status.contains("score"))
    press("u", &script)
    #expect(!script.screen.text[row].contains("≟h"))
  }

  @Test func bothSidesCountTheSameTwins() throws {
    var script = ReaderScript(Self.comparison)
    press("4G = Tab 7G =", &script)
    let count = try #require(script.state.links).twinCount
    #expect(script.status.contains("/\(count) "))
    let number = script.status.split(separator: " ")[1]
    press("Tab", &script)
    #expect(script.status.split(separator: " ")[1] == number)
  }

  @Test func aRelatedClaimOfOneWithATwinHasNoNumber() throws {
    var script = ReaderScript()
    let links = try #require(script.state.links)
    let related = try #require(
      links.links.firstIndex { link in
        link.strength == .related
          && links.twins(.left).contains { links.links[$0].claims.left == link.claims.left }
      })
    let claim = links.links[related].claims.left
    script.state.enter(Focus(side: .left, claim: claim), link: related, reveal: .jump)
    #expect(script.status.hasPrefix("≈ · perhaps related · "), "\(script.status)")
  }
}
