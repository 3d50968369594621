import Articles
import Testing

@testable import Alignment

/// Exchanged claims have the same discrepancies, whichever side a word is a name, a title or a verb
/// of saying on.
@Test(arguments: [
  (
    "In spring, Harbour officials warn that it would put pilots abroad at legal risk.",
    "The harbour has argued that such a rule would put pilots at legal risk abroad."
  ),
  (
    "Officials in Harbour Council warn that going out would put pilots at risk.",
    "The council has argued that going out would put pilots at legal risk; there is no such law."
  ),
  ("Berg denied saying", "She said."),
  (
    "“There are dozens of ways to keep the old mill open,” Berg said.",
    "“There are doznes of ways to keep the old mill open,” Berg said."
  ),
  ("Berg denied saying that the mill will close.", "Berg said that the mill will close."),
  ("The mill is no longer open, Berg said.", "The mill is open, Berg said."),
  ("President Berg of Norway spoke.", "President House of Norway spoke."),
  ("The Mayor Berg Bank closed in May.", "The Chairman Berg Company closed in May."),
  ("The Plan for the port is said to be ready.", "The plan for the port was proposed in May."),
  ("In an interview on Monday Berg was calm.", "On Tuesday Berg was calm in the interview."),
])
func exchangedClaimsHaveTheSameDiscrepancies(left: String, right: String) {
  let articles = Sides(left: left, right: right).map { SampleArticle.of([$0]) }
  let found = [articles, articles.swapped].map { pair in
    Discrepancies.find(in: MarkedClaims.link(0, 0, pair)).map {
      "\($0.rule.rawValue) \($0.kind) \($0.discrepancyClass) \($0.confidence)"
    }.sorted()
  }
  #expect(found[0] == found[1])
}
