import Claims
import TestSupport
import Testing

@testable import Alignment

@Suite struct PairEntitiesTests {
  /// What a claim calls by name and its counterpart by role or pronoun has one number.
  @Test func numbersWhatBothSpeakOf() {
    let found = PairEntities(
      PairSources(
        Sides(
          left: AnnotatedArticle(paragraphs: "Rep. Anna Holm resigned.", "“I am done,” she said."),
          right: AnnotatedArticle(
            paragraphs: "Anna Holm is a congresswoman.", "The congresswoman is out.",
            "The mill burned."))))
    let holm = found.claims.left[0]
    #expect(holm.count == 1)
    #expect(found.claims.left == [holm, holm])
    #expect(found.claims.right == [holm, holm, []])
    #expect(found.speakers.left == [[], holm])
  }

  @Test func weighsRareEntitiesMost() {
    let found = PairEntities(
      PairSources(
        Sides(
          left: AnnotatedArticle(paragraphs: "Anna Holm met Oliver Brandt.", "She left."),
          right: AnnotatedArticle(paragraphs: "Anna Holm met no one."))))
    let holm = found.claims.left[1][0]
    let brandt = found.claims.left[0].filter { $0 != holm }[0]
    #expect(found.weights[brandt] > found.weights[holm])
  }
}
