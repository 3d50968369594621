import Articles
import Claims
import TestSupport
import Testing

@Suite struct ClauseSplitterTests {
  /// Claims are in brackets.
  @Test(arguments: [
    "[Police said twelve people had died,] [but the mayor put the number at ten.]",
    "[The city has closed its schools,] [as Ruth and Omar consider a second round of talks.]",
    "[While the mayor is said to be open to talks,] [the union wants a higher wage.]",
    "[She gave three speeches in May;] [her husband was paid for two more.]",
    "[He called it a mistake, an error, and a shame.]",
    "[They met in Oslo, as well as in Bergen and Tromsø.]",
    "[“We lost the vote, but we will try again next year,” she said.]",
    "[It rained, and he left.]",
    "[The plan, which the council had approved, was dropped.]",
  ])
  func splits(text: String) {
    let plain = text.replacing("[", with: "").replacing("]", with: "")
    let article = AnnotatedArticle(paragraphs: plain)
    #expect(marked(article.article, article.claims.map(\.span)).replacing("\n", with: "") == text)
  }
}
