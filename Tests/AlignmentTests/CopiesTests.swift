import Alignment
import Claims
import Testing

/// What became of a sentence is its copy; what sets it against a third one tells nothing.
@Suite struct CopiesTests {
  private let first = "Twelve dockers were hurt in the fire at the old mill on Monday."
  private let second = "On Monday ten dockers were hurt in a fire, and the mill was lost."

  private func comparison(_ left: [String], _ right: [String]) -> Comparison {
    Comparison(of: Sides(left: left, right: right).map { SampleArticle.of($0) })
  }

  /// The discrepancies of the link between a claim of A and the only one of B.
  private func found(_ comparison: Comparison, _ left: Int) -> [Discrepancy] {
    comparison.links.filter { $0.claims == Sides(left: left, right: 0) }.flatMap(\.discrepancies)
  }

  @Test func nothingIsFoundPastACopy() {
    let copy = first.replacing("Twelve", with: "Thirteen")
    let both = comparison([first, second], [copy])
    #expect(both.links.contains { $0.claims == Sides(left: 1, right: 0) })
    #expect(!found(comparison([second], [copy]), 0).isEmpty)
    #expect(!found(both, 0).isEmpty)
    #expect(found(both, 1).isEmpty)
  }

  @Test func whatIsLinkedByHandIsReadPastACopyToo() {
    let copy = first.replacing("Twelve", with: "Thirteen")
    var edits = LinkEdits()
    edits.link(Sides(left: 1, right: 0))
    #expect(!found(comparison([first, second], [copy]).edited(edits), 1).isEmpty)
  }

  @Test func aCopyThatIsUnlinkedHidesNothing() {
    let copy = first.replacing("Twelve", with: "Thirteen")
    var edits = LinkEdits()
    edits.unlink(Sides(left: 0, right: 0))
    #expect(!found(comparison([first, second], [copy]).edited(edits), 1).isEmpty)
  }
}
