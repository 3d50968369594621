internal import Articles

/// Whom and what an article speaks of, under all their names.
///
///    Sen. Ann Roe said the Farm Bureau (FB) erred. “I asked,” she said. The senator blamed the FB.
///         1                2           2            1        1         1                      2
///
/// Names are joined where the text makes it plain: a surname to the full name, initials to what
/// they abbreviate, a role or a pronoun to the one who has it. Where two could be meant, nobody is.
public struct ArticleEntities: Sendable {
  /// The entities, in the order of their first mentions.
  public let entities: [Entity]
  /// The mentions, in the order of the words.
  public let mentions: [EntityMention]
  /// For every claim, what it speaks of: one mention for each entity and way, in the order of the
  /// words, the speakers of its quotations last.
  public let claims: [[EntityMention]]

  /// Reads an article. O(length of the text).
  public init(_ article: AnnotatedArticle) {
    let marks = WordMarks.before(wordsOf: article)
    let cues = article.words.map { $0.kind == .number ? nil : NameCue.of($0.normal) }
    var phraseReader = NamePhraseReader(article, marks: marks, cues: cues)
    let phrases = phraseReader.phrases()
    var reader = ReferenceReader(
      article, marks: marks, cues: cues, phrases: phrases,
      drafts: EntityDrafts(phrases.names, of: article))
    reader.read()
    var numbers = [Int?](repeating: nil, count: reader.drafts.drafts.count)
    var entities: [Entity] = []
    for mention in reader.mentions where numbers[mention.entity] == nil {
      numbers[mention.entity] = entities.count
      entities.append(reader.drafts.drafts[mention.entity].finished)
    }
    self.entities = entities
    let mentions = reader.mentions.map { mention in
      EntityMention(
        entity: numbers[mention.entity] ?? 0, words: mention.words, way: mention.way)
    }
    self.mentions = mentions
    let speakers = (0..<reader.spoken.count).map { quotation in
      reader.speaker(quotation).flatMap { numbers[$0] }
    }
    claims = Self.claims(of: article, mentions, reader.spoken, speakers)
  }

  private static func claims(
    of article: AnnotatedArticle, _ mentions: [EntityMention], _ spoken: SpokenWords,
    _ speakers: [Int?]
  ) -> [[EntityMention]] {
    var next = 0
    return article.claims.map { claim in
      var found: [EntityMention] = []
      func add(_ mention: EntityMention) {
        let isKnown = found.contains { $0.entity == mention.entity && $0.way == mention.way }
        if !isKnown, found.count < most { found.append(mention) }
      }
      while next < mentions.count, mentions[next].words.lowerBound < claim.words.upperBound {
        add(mentions[next])
        next += 1
      }
      var last: Int?
      for word in claim.words where spoken.quotation[word] != last {
        last = spoken.quotation[word]
        guard let speaker = last.flatMap({ speakers[$0] }) else { continue }
        add(
          EntityMention(
            entity: speaker, words: claim.words.lowerBound..<claim.words.lowerBound, way: .speaker))
      }
      return found
    }
  }

  /// Mentions kept for one claim: more than any sentence of prose has.
  private static let most = 64
}
