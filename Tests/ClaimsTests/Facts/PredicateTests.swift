import Articles
import Claims
import Testing

@Suite struct PredicateTests {
  @Test(arguments: [
    ("Berg [held talks] with Marsh.", ["done"]),
    ("Berg [is expected to meet] Marsh.", ["expected"]),
    ("Berg [will meet] Marsh.", ["planned"]),
    ("Berg [plans to meet] Marsh.", ["planned"]),
    ("Berg [may meet] Marsh.", ["possible"]),
    ("Berg [is considering meeting] Marsh.", ["possible"]),
    ("Berg [should meet] Marsh.", ["demanded"]),
    ("Berg [would meet] Marsh.", ["conditional"]),
    ("Berg [did not meet] Marsh.", ["done, denied"]),
    ("Berg [has never met] Marsh.", ["done, denied"]),
    ("Berg [refused to meet] Marsh.", ["done, denied"]),
    ("Berg [did not refuse to meet] Marsh.", ["done"]),
    ("Berg [reportedly met] Marsh.", ["done, hedged"]),
    ("Berg [appeared to meet] Marsh.", ["present, hedged"]),
    ("Berg [is said to be open] to it.", ["present, hearsay"]),
    ("Berg [was reported to have met] Marsh.", ["done, hearsay"]),
    ("The planned vote [was held].", ["done"]),
  ])
  func readsVerbs(marked: String, expected: [String]) {
    let read = MarkedFacts(MarkedFacts.bare(marked))
    let predicates = read.facts.flatMap(\.predicates)
    #expect(read.drawn(predicates.map(\.span)) == marked)
    #expect(predicates.map(description) == expected)
  }

  private func description(of predicate: Predicate) -> String {
    predicate.status.rawValue + (predicate.isNegated ? ", denied" : "")
      + (predicate.hedge != nil ? ", hedged" : "") + (predicate.hearsay != nil ? ", hearsay" : "")
  }
}
