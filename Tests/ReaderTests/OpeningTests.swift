import Alignment
import Claims
import TestSupport
import Testing
import TextScreen

@testable import Reader

/// What the reader shows before any key is pressed.
@Suite struct OpeningTests {
  private static let filler = (1...30).map { "Filler \($0) of a long text is here to be scrolled." }
    .joined(separator: "\n")

  /// The best link of the first claim holds items 2 and 3; item 1 is on a weaker one.
  private static let weakerFirst = MarkedComparison(
    left: "Ten died. // Two fled.\n" + filler,
    right: "Nine died. // Four were lost.\n" + filler + "\nEight people died in the end.",
    links: "A1=B1*0.6 number:[Ten|Nine]; A1=B33*0.9 number:[Ten|Eight]; A2=B2 number:[Two|Four]"
  ).comparison

  /// The first claim agrees; the first item is on the third.
  private static let laterFirst = MarkedComparison(
    left: "It rained. // It poured. // Ten died.\n" + filler,
    right: "It rained.\n" + filler + "\nNine died.",
    links: "A1=B1; A3=B32 number:[Ten|Nine]"
  ).comparison

  /// The first item is far below the first screen of A.
  private static let farFirst = MarkedComparison(
    left: filler + "\nTen died.\n" + filler, right: "Nine died.\n" + filler,
    links: "A31=B1 number:[Ten|Nine]"
  ).comparison

  @Test(arguments: [weakerFirst, laterFirst, farFirst], [(120, 40), (80, 24), (60, 20)])
  func opensOnItemOneAndGoesOnToTwo(pair: Comparison, size: (columns: Int, rows: Int)) {
    var script = ReaderScript(
      pair, columns: size.columns, rows: size.rows, atFirstClaim: false)
    let count = script.state.links?.items.left.count ?? 0
    #expect(script.status.contains(" 1/\(count) "), "\(script.status)")
    #expect(script.screenRow(script.place) != nil)
    script.press("c")
    #expect(script.status.contains(" \(min(2, count))/\(count) "), "\(script.status)")
  }

  /// Where A's first screen is shown, so is B's: the texts do not move when the comparison arrives.
  @Test(arguments: [weakerFirst, laterFirst], [(120, 40), (80, 24)])
  func bothFirstScreensAreShown(pair: Comparison, size: (columns: Int, rows: Int)) {
    let script = ReaderScript(
      pair, columns: size.columns, rows: size.rows, atFirstClaim: false)
    #expect(script.state.tops == Sides(left: 0, right: 0))
    #expect(script.screenRow("B1") != nil)
  }

  /// Where item 1 is farther down, both its claims are on one row.
  @Test func aFarItemIsShownWithItsCounterpart() {
    let script = ReaderScript(Self.farFirst, atFirstClaim: false)
    #expect(script.place == "A31")
    #expect(script.screenRow("A31") == script.screenRow("B1"))
  }

  @Test func withoutAnItemItOpensOnTheFirstClaim() {
    let pair = MarkedComparison(left: "It rained.", right: "It rained.", links: "A1=B1").comparison
    #expect(ReaderScript(pair, atFirstClaim: false).place == "A1")
  }

  /// A place that a reader has gone to meanwhile is kept.
  @Test func aPlaceGoneToIsKept() {
    var script = ReaderScript(Self.laterFirst, compared: false)
    script.press(")")
    script.send(.compared(Self.laterFirst))
    #expect(script.place == "A2")
  }

  @Test func theLinearReaderOpensOnItemOne() {
    for pair in [Self.weakerFirst, Self.laterFirst, Self.farFirst] {
      var reader = LinearReader(articles: pair.articles)
      let said = reader.take(.compared(pair)) + reader.take(line: "c")
      let numbers = said.compactMap { reply in
        if case .item(let number, _, _, _) = reply { number } else { nil }
      }
      #expect(
        numbers.prefix(2) == (pair.links.flatMap(\.discrepancies).count > 1 ? [1, 2] : [1]))
    }
  }
}
