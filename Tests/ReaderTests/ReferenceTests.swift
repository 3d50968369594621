import Alignment
import Articles
import Claims
import Foundation
import TestSupport
import Testing
import TextScreen

@testable import Reader

/// The reference pair, read and compared as the program does it.
///
/// Two accounts, of which hardly a difference reaches the usual floor: with `options` more is
/// shown.
enum ReferencePair {
  static let options = ReaderOptions(confidenceFloor: 0.1)

  static let comparison: Comparison = {
    func article(_ file: URL) -> AnnotatedArticle {
      let bytes = (try? Data(contentsOf: file)).map { [UInt8]($0) } ?? []
      let source = ArticleSource(name: file.lastPathComponent, bytes: bytes)
      guard let article = try? Article(source) else {
        Issue.record("\(file.lastPathComponent) could not be read")
        return MarkedArticle("", name: file.lastPathComponent).article
      }
      return AnnotatedArticle(article)
    }
    let files = SampleFiles.referencePair
    return Comparison(of: Sides(left: article(files.left), right: article(files.right)))
  }()
}

@Suite struct ReferenceTests {
  /// For each link that a jump leads to, the counterpart begins on the same screen row, or a text's
  /// top or end forbids it.
  @Test(arguments: [(120, 40), (80, 24), (200, 60)])
  func everyLinkIsShownSideBySide(columns: Int, rows: Int) {
    let comparison = ReferencePair.comparison
    #expect(comparison.links.count { $0.strength == .twin } >= 6)
    var beside = 0
    for (index, link) in comparison.links.enumerated() {
      for side in [Side.left, .right] {
        var script = ReaderScript(comparison, columns: columns, rows: rows)
        script.state.enter(Focus(side: side, claim: link.claims[side]), link: index, reveal: .jump)
        #expect(SyncTests.isInStep(script.state), "\(script.place)")
        let labels = [Side.left, .right].map { script.state.label($0, link.claims[$0]) }
        let screenRows = labels.map { script.screenRow($0) }
        if screenRows[0] != nil && screenRows[0] == screenRows[1] { beside += 1 }
      }
    }
    // On the largest screen both texts are wholly in view, and nothing can scroll.
    if rows < 60 { #expect(beside * 10 >= comparison.links.count * 2 * 8) }
  }

  /// Of several counterparts the one that carries the discrepancies comes first.
  @Test func opensOnTheCounterpartWithDiscrepancies() throws {
    let comparison = ReferencePair.comparison
    var script = ReaderScript(comparison, options: ReferencePair.options)
    script.press("8G")
    #expect(script.place == "A8")
    #expect(script.status.contains("A8 ↔ B14"))
    let link = try #require(script.state.shownLink)
    let kinds = try #require(script.state.links).items(ofLink: link).map { item in
      comparison.links.filter { $0.strength != .candidate }[item.link]
        .discrepancies[item.discrepancy].kind
    }
    #expect(kinds.contains(.attribution) && kinds.contains(.wording))
  }

  /// “Where do they differ on Netanyahu's visit, and is it a contradiction?” in under ten keys.
  @Test func aQuestionIsAnsweredInNineKeys() {
    for (columns, rows) in [(120, 40), (80, 24), (60, 20)] {
      var script = ReaderScript(
        ReferencePair.comparison, columns: columns, rows: rows, options: ReferencePair.options)
      let keys = "gl n e t a n Down Enter"
      script.press(keys)
      #expect(keys.split(separator: " ").reduce(0) { $0 + KeySequence(String($1)).keys.count } < 10)
      let text = script.screen.text.joined(separator: "\n")
      #expect(text.contains("Netanyahu") && script.status.contains("↻"))
      #expect(script.status.contains("probable update"))
    }
  }

  @Test func keysKeepTheStep() {
    SyncTests.walk(ReferencePair.comparison, 80, 24)
  }

  @Test func nothingSetAsideIsLabelled() {
    for columns in [80, 120] {
      var script = ReaderScript(ReferencePair.comparison, columns: columns, rows: 40)
      script.press("zh")
      for side in [Side.left, .right] {
        let pane = script.state.panes[side]
        for row in pane.rows where row.content == .setAside { #expect(row.claim == nil) }
        #expect(pane.rows.contains { $0.content == .setAside })
      }
    }
  }
}
