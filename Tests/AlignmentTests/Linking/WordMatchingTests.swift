import Alignment
import Articles
import Claims
import TestSupport
import Testing

@Suite struct WordMatchingTests {
  /// What is matched, left=right, in order of the left.
  @Test(arguments: [
    (
      "Trump held talks in Oslo.", "Trump met for talks in Oslo.",
      "Trump=Trump talks=talks in=in Oslo=Oslo"
    ),
    (
      "Tehran rejected three offers.", "Iran rejects 3 offers.",
      "Tehran=Iran rejected=rejects three=3 offers=offers"
    ),
    ("Police said crews left.", "Crews left, police said.", "Police=police said=said"),
  ])
  func matches(left: String, right: String, expected: String) throws {
    let articles = Sides(
      left: AnnotatedArticle(paragraphs: left), right: AnnotatedArticle(paragraphs: right))
    let link = try #require(Comparison(of: articles).links.first)
    let drawn = link.wordMatches.map { match in
      articles.left[articles.left.words[match.words.left].span] + "="
        + articles.right[articles.right.words[match.words.right].span]
    }.joined(separator: " ")
    #expect(drawn.hasPrefix(expected) || drawn == expected, "\(drawn)")
  }
}
