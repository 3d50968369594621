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
    ("Berg in early May [was asked] about Marsh.", ["done"]),
    ("May 3 [was sunny] in Lund.", ["done"]),
    ("Berg [is considering meeting] Marsh.", ["possible"]),
    ("Berg [is considering an order] on Marsh.", ["possible"]),
    ("Berg [has yet to meet] Marsh.", ["done, denied"]),
    ("The mill [will become] exhausted.", ["planned"]),
    ("Berg [should meet] Marsh.", ["demanded"]),
    ("Berg [would meet] Marsh.", ["conditional"]),
    ("[He'd meet] Marsh.", ["conditional"]),
    ("[He'd have met] Marsh.", ["conditional"]),
    ("[He'd met] Marsh.", ["done"]),
    ("Berg [did not meet] Marsh.", ["done, denied"]),
    ("Berg [has never met] Marsh.", ["done, denied"]),
    ("Berg [refused to meet] Marsh.", ["done, denied"]),
    ("Berg [did not refuse to meet] Marsh.", ["done"]),
    ("Berg [reportedly met] Marsh.", ["done, hedged"]),
    ("Berg [appeared to meet] Marsh.", ["present, hedged"]),
    ("Berg [is said to be open] to it.", ["present, hearsay"]),
    ("Berg [was reported to have met] Marsh.", ["done, hearsay"]),
    ("The planned vote [was held].", ["done"]),
    ("Berg [made a direct offer] yesterday.", ["done"]),
    ("It [was a tired tactic].", ["done"]),
    ("The crew [had no plan].", ["done, denied"]),
    ("The crew [had direct contact] with Marsh.", ["done"]),
    ("The crew [has little room].", ["present"]),
    ("Berg [would indeed be seeking] a seat.", ["conditional"]),
    ("It [is a new plan] to curb noise.", ["present"]),
    ("Berg [saw] a new plan to curb noise.", ["done"]),
    ("The dockers [plan to curb] noise.", ["planned"]),
    ("The price [is non-negotiable].", ["present, denied"]),
    ("Berg [is not pro-tax].", ["present, denied"]),
    ("The town [is ready] for the top-rated show.", ["present"]),
    ("Berg [has sent] mixed signals.", ["done"]),
    ("It [was an answer] to renewed calls from the town.", ["done"]),
    ("Berg [took office] today.", ["done"]),
    ("The man – Berg – [made long remarks].", ["done"]),
    ("Berg [plans to make an offer] despite the rain and Marsh’s proposed wall.", ["planned"]),
    ("The walls [are made] — all walls.", ["present"]),
  ])
  func readsVerbs(marked: String, expected: [String]) {
    let read = MarkedFacts(MarkedFacts.bare(marked))
    let predicates = read.facts.flatMap(\.predicates)
    #expect(read.drawn(predicates.map(\.span)) == marked)
    #expect(predicates.map(description) == expected)
  }

  @Test func theHeadOfAPhraseIsItsNoun() {
    let read = MarkedFacts("Berg made a direct offer, held long talks and is dead wrong.")
    let heads = read.facts.flatMap(\.predicates).map { read.article.words[$0.head].normal }
    #expect(heads == ["offer", "talks", "wrong"])
  }

  @Test(arguments: [
    ("They left without a deal.", ["deal"]), ("There is no plan.", ["plan"]),
    ("Without any help they left.", ["help"]), ("They made a deal.", []),
  ])
  func readsWhatIsDenied(sentence: String, nouns: [String]) {
    let read = MarkedFacts(sentence)
    #expect(read.facts.flatMap(\.deniedNouns).map { read.article.words[$0].normal } == nouns)
  }

  private func description(of predicate: Predicate) -> String {
    predicate.status.rawValue + (predicate.isNegated ? ", denied" : "")
      + (predicate.hedge != nil ? ", hedged" : "") + (predicate.hearsay != nil ? ", hearsay" : "")
  }
}
