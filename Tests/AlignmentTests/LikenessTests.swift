import Alignment
import TestSupport
import Testing

/// The same ten sentences, with some of them changed.
private func lines(changed: Int) -> String {
  (1...10).map { "The gauge read \($0 <= changed ? "exactly \($0)" : "\($0)") metres." }
    .joined(separator: " // ")
}

@Test(arguments: [
  (lines(changed: 0), lines(changed: 0), Likeness.same),
  ("# Flood\n(byline) Ann Lee\nIt rose.", "# Flood\nIt rose.", .sameButSetAside),
  ("# Flood\nIt rose.", "# The flood\nIt rose.", .mostlySame),
  (lines(changed: 0), lines(changed: 1), .mostlySame),
  (lines(changed: 0), lines(changed: 2), .different),
  ("It rose.", "", .different), ("", "", .different),
])
func saysHowMuchOfTwoTextsIsOne(left: String, right: String, likeness: Likeness) {
  let count = left.split(separator: "/").count
  let links = (1...max(1, count)).map { "A\($0)=B\($0)" }.joined(separator: "; ")
  let isLinked = !left.isEmpty && !right.isEmpty
  for (one, other) in [(left, right), (right, left)] {
    let pair = MarkedComparison(left: one, right: other, links: isLinked ? links : "").comparison
    #expect(pair.likeness == likeness)
  }
}
