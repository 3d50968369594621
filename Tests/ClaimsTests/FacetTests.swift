import Articles
import Claims
import TestSupport
import Testing

/// Everything a claim says, drawn as `sort:words`.
@Suite struct FacetTests {
  private func drawn(_ sentence: String) -> String {
    let article = AnnotatedArticle(paragraphs: sentence)
    return ClaimFacts.all(in: article).flatMap { facts in
      facts.facets.map { "\($0.sort):\(article[$0.span])" }
    }.joined(separator: " | ")
  }

  @Test(arguments: [
    ("Two boats sank on May 3.", "amount:Two boats | act:sank | time:May 3"),
    ("It was her third term.", "rank:third term"),
    ("The ferry left at 5 p.m.", "act:left | clock:5 p.m."),
    ("Mayor Ida Berg resigned.", "office:Mayor | name:Ida Berg | act:resigned"),
    ("Without a permit, they left.", "absence:Without a permit | act:left"),
    ("They had no permit.", "absence:no permit"),
  ])
  func drawsEachSortWhereItIs(sentence: String, expected: String) {
    let sorts = Set(
      expected.split(separator: "|").map { $0.split(separator: ":")[0].filter { $0 != " " } })
    let found = drawn(sentence).split(separator: " | ").map(String.init)
      .filter { facet in sorts.contains(String(facet.prefix { $0 != ":" })) }
    #expect(found.joined(separator: " | ") == expected)
  }

  @Test func wordsOfListsAreFacetsToo() {
    let facets = drawn("Berg warned that the regime may open the northern gate.")
    #expect(facets.contains("stance:warned"))
    #expect(facets.contains("certainty:may"))
    #expect(facets.contains("loaded:regime"))
    #expect(facets.contains("group:northern"))
  }

  @Test func everyFacetIsInsideItsClaim() {
    let article = AnnotatedArticle(
      paragraphs: HostileNumbers.sentences(oneIn: 7).joined(separator: "\n\n"))
    for (claim, facts) in zip(article.claims, ClaimFacts.all(in: article)) {
      for facet in facts.facets {
        #expect(claim.words.lowerBound <= facet.words.lowerBound)
        #expect(facet.words.upperBound <= claim.words.upperBound)
      }
    }
  }
}
