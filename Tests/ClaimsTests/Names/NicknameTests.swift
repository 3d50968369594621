import Articles
import Claims
import Testing

@Suite struct NicknameTests {
  @Test(arguments: [
    "Police met Ann \"Annie\" Berg. Annie Berg spoke.", "Ann “Annie” Berg spoke. Berg left.",
    "Police met Ann ‘Annie’ Berg. Berg left.", "Police met Robert (Bob) Smith. Bob Smith left.",
    "Robert (Bob) Smith spoke. Smith left.", "Police met Jane 'Jinx' Berg. Jane Berg left.",
  ])
  func aNicknameBelongsToItsName(text: String) {
    let article = annotated(text)
    let entities = ArticleEntities(article)
    #expect(entities.entities.count == 1)
    #expect(
      article.sentences.allSatisfy {
        ClaimFacts.all(in: article)[$0.claims.lowerBound].quotations.isEmpty
      })
  }

  @Test(arguments: [
    ("Police met the Health Office (HO) Director Ann Berg.", 3),
    ("Police asked Berg (Norway) Marsh and Roe.", 4),
  ])
  func otherWordsBetweenMarksAreNone(text: String, names: Int) {
    #expect(ClaimFacts.all(in: annotated(text)).flatMap(\.names).count == names)
  }

  @Test func theFullNameIsTheOneWithoutIt() {
    let article = annotated("Police met Ann \"Annie\" Berg.")
    let entity = ArticleEntities(article).entities[0]
    #expect(entity.names == [["ann", "berg"], ["anni", "berg"]])
  }

  private func annotated(_ text: String) -> AnnotatedArticle {
    AnnotatedArticle(
      Article(
        name: "A", format: .plain, text: text,
        blocks: [Block(.paragraph, TextSpan(0, text.utf8.count))]))
  }
}
