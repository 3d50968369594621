import Claims
import TestSupport
import Testing

@testable import Alignment

@Suite struct NearTermsTests {
  private func pairs(_ left: String, _ right: String) -> [Sides<Int>] {
    let articles = Sides(
      left: AnnotatedArticle(paragraphs: left), right: AnnotatedArticle(paragraphs: right))
    let terms = PairTerms(articles)
    let profiles = Sides(
      left: ClaimProfile.profiles(of: articles.left, on: .left, terms: terms),
      right: ClaimProfile.profiles(of: articles.right, on: .right, terms: terms))
    return CandidateSearch(profiles: profiles, terms: terms).pairs().map {
      Sides(left: $0.left, right: $0.right)
    }
  }

  @Test(arguments: [
    ("Police arrested the suspect.", "Officers detained him.", 1),
    ("Police arrested the suspect.", "Soup was cheap.", 0),
    ("Rain. Police arrested the suspect.", "Fog. Soup. Officers detained him.", 1),
  ])
  func claimsMeetThroughNearWords(left: String, right: String, count: Int) {
    let found = pairs(left, right)
    #expect(found.count == count)
    #expect(Set(pairs(right, left)) == Set(found.map(\.swapped)))
  }
}
