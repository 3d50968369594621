import Articles
import Claims
import TestSupport
import Testing

@Suite struct PronounTests {
  @Test(arguments: [
    ("Anna Holm won. She thanked voters.", "she=holm"),
    ("Anna Holm won. He thanked voters.", ""),
    ("On Monday Brandt said he won. Then he left.", "he=brandt, he=brandt"),
    ("Anna Holm met Oliver Brandt. Later she spoke and he left.", "she=holm, he=brandt"),
    // The subject of the sentence before goes before whom it only meets.
    ("Mr. Brandt met Mr. Holm. He left.", "he=brandt"),
    ("Mr. Brandt met Mr. Holm, and he left.", ""),
    ("If Mr. Brandt wins, Mr. Holm will go. He is tired.", "he=holm"),
    ("Mr. Brandt spoke. Unlike Mr. Holm, he won.", "he=brandt"),
    ("An aide spoke. He is tired. Mr. Brandt left.", "he=?adviser"),
    ("Mr. Brandt spoke. The roof fell. The walls held. Nobody came. It rained. He left.", ""),
    ("Everybody has his or her price, Mr. Brandt said.", ""),
    // A surname that looks like a verb of saying.
    ("A friend of peace, Said's key allies were writers. Professor Said's key friends.", ""),
  ])
  func bindsPronouns(text: String, expected: String) {
    #expect(MarkedNames(text).mentions(.pronoun) == expected)
  }

  @Test(arguments: [
    ("“I won,” Mr. Brandt said.", "i=brandt"),
    ("“I won. We did it,” said Mr. Brandt.", "i=brandt, we=brandt"),
    ("Mr. Brandt, the mayor, said, “My work is done.”", "my=brandt"),
    (
      "Mr. Brandt was calm. “I won,” he said. “I am glad.”",
      "i=brandt, he=brandt, i=brandt"
    ),
    ("I met Mr. Brandt.", ""),
    ("Mr. Brandt spoke of Mr. Holm. “He lost,” Mr. Brandt said.", "he=holm"),
    ("Mr. Brandt spoke. “He lost,” Mr. Brandt said.", ""),
  ])
  func knowsWhoSpeaks(text: String, expected: String) {
    #expect(MarkedNames(text).mentions(.pronoun) == expected)
  }

  /// A quotation of several paragraphs opens anew in each and closes in the last.
  @Test func carriesQuotationsOverParagraphs() {
    let names = MarkedNames("Mr. Brandt said: “I won.", "“We did it.”", "“Who?” asked Ms. Holm.")
    #expect(names.mentions(.pronoun) == "i=brandt, we=brandt")
  }

  /// Whatever the words: mentions are in order inside the article, speak of entities that are
  /// there, and each entity is mentioned.
  @Test(arguments: 0..<200)
  func isTotal(seed: UInt64) {
    let pieces = [
      "Anna Holm", "Brandt", "he", "she", "\"", "“", "”", "said", "the senator", "Sen.", "Paris",
      ",",
      ".", "(EPA)", "I", "a spokesman", "of", "'s", "France", "the", "bin", "-", "president", "\n",
      "Secretary of State", "House", "東京", "Supreme Leader's", "House’s", "Paris'", "France's",
    ]
    var random = SeededGenerator(seed: seed)
    let text = (0..<Int.random(in: 0...60, using: &random)).compactMap { _ in
      pieces.randomElement(using: &random)
    }.joined(separator: " ")
    let article = AnnotatedArticle(paragraphs: text.split(separator: "\n").map(String.init))
    let found = ArticleEntities(article)
    #expect(found.claims.count == article.claims.count)
    var seen = 0
    var last = 0
    for mention in found.mentions {
      #expect(mention.words.lowerBound >= last)
      #expect(!mention.words.isEmpty && mention.words.upperBound <= article.words.count)
      #expect(mention.entity <= seen && mention.entity < found.entities.count)
      seen = max(seen, mention.entity + 1)
      last = mention.words.lowerBound
    }
    #expect(seen == found.entities.count)
  }
}
