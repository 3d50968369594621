internal import Lexicon
internal import Articles

/// Finds whom roles and pronouns stand for, sentence by sentence.
///
///     Sen. Ann Roe met the mayor. “I agree,” she said. The senator left.
///          Roe                     Roe       Roe       Roe
///
/// What is outside quotations is read first: it says who speaks in them. A sentence looks back over
/// the two before it, and a role over the last few that have it: O(words).
struct ReferenceReader {
  let article: AnnotatedArticle
  let marks: [WordMarks]
  let cues: [NameCue?]
  let phrases: NamePhrases
  let spoken: SpokenWords
  var drafts: EntityDrafts
  private(set) var mentions: [EntityMention] = []

  /// A mention as later words see it.
  struct Anchor {
    let entity: Int
    /// With title, article and pronoun.
    let words: Range<Int>
    let quotation: Int?
  }

  /// Mentions in the order of the words, and where each sentence's begin.
  var anchors: [Anchor] = []
  var firstAnchor: [Int] = []
  /// Whom each sentence is about: its speaker, or else the person it begins with.
  var topics: [Int?] = []
  /// Who speaks in each quotation: as an attribution says, and as the sentences around it suggest.
  var speakers: [Int?]
  var likelySpeakers: [Int?]
  private var holders: [String: [Int]] = [:]
  private var lastMention: [Int]

  init(
    _ article: AnnotatedArticle, marks: [WordMarks], cues: [NameCue?], phrases: NamePhrases,
    drafts: EntityDrafts
  ) {
    self.article = article
    self.marks = marks
    self.cues = cues
    self.phrases = phrases
    self.drafts = drafts
    spoken = SpokenWords(article)
    speakers = [Int?](repeating: nil, count: spoken.count)
    likelySpeakers = speakers
    lastMention = [Int](repeating: -1, count: drafts.drafts.count)
  }

  /// Reads all sentences.
  mutating func read() {
    for entity in drafts.drafts.indices { hold(entity) }
    for sentence in article.sentences.indices { readOutside(sentence) }
    firstAnchor.append(anchors.count)
    for sentence in article.sentences.indices { readInside(sentence) }
    mentions.sort {
      ($0.words.lowerBound, $0.words.upperBound) < ($1.words.lowerBound, $1.words.upperBound)
    }
  }

  /// Who speaks in a quotation.
  func speaker(_ quotation: Int) -> Int? { speakers[quotation] ?? likelySpeakers[quotation] }

  private mutating func readOutside(_ sentence: Int) {
    firstAnchor.append(anchors.count)
    for event in phrases.events[sentence] {
      let quotation = spoken.quotation[event.word]
      switch event.kind {
      case .name(let index):
        let phrase = phrases.names[index]
        mention(drafts.entities[index], phrase.words, drafts.ways[index], phrase.extent, quotation)
      case .role(let index):
        let phrase = phrases.roles[index]
        let entity = holder(of: phrase) ?? addNameless(phrase)
        mention(entity, phrase.words, .role, phrase.words, quotation)
      case .pronoun(.third(let gender)):
        guard quotation == nil,
          let entity = antecedent(gender, at: event.word, in: sentence)
        else { continue }
        let words = event.word..<event.word + 1
        mention(entity, words, .pronoun, words, nil)
      case .pronoun(.first): continue
      }
    }
    readSpeaker(of: sentence)
  }

  private mutating func mention(
    _ entity: Int, _ words: Range<Int>, _ way: MentionWay, _ extent: Range<Int>, _ quotation: Int?
  ) {
    mentions.append(EntityMention(entity: entity, words: words, way: way))
    anchors.append(Anchor(entity: entity, words: extent, quotation: quotation))
    lastMention[entity] = words.lowerBound
    hold(entity)
  }

  // MARK: Roles

  private static let mostHolders = 8

  /// Puts an entity last among those that have its roles.
  private mutating func hold(_ entity: Int) {
    for role in drafts.drafts[entity].roles {
      var list = holders[role.name] ?? []
      if list.last == entity { continue }
      list.removeAll { $0 == entity }
      list.append(entity)
      if list.count > Self.mostHolders { list.removeFirst() }
      holders[role.name] = list
    }
  }

  private mutating func addNameless(_ phrase: RolePhrase) -> Int {
    let entity = drafts.addNameless(phrase.role, country: phrase.country)
    lastMention.append(-1)
    return entity
  }

  /// The one whom a definite role takes up: the last mentioned that has it, and that no country or
  /// gender speaks against. An office that only one has may come before its holder's name.
  private func holder(of phrase: RolePhrase) -> Int? {
    guard phrase.isDefinite else { return nil }
    let names = [phrase.role.name] + NameRoles.covered(by: phrase.role.name)
    let fitting = names.flatMap { holders[$0] ?? [] }.filter { entity in
      let draft = drafts.drafts[entity]
      if let gender = phrase.role.gender, let other = draft.gender, gender != other { return false }
      if let country = phrase.country, let other = draft.country { return country == other }
      return true
    }
    let met = fitting.filter { lastMention[$0] >= 0 }
    let latest = met.max { lastMention[$0] < lastMention[$1] }
    guard let latest else {
      let isOnly = fitting.count == 1 && phrase.role.isOffice && !phrase.role.isParty
      return isOnly ? fitting[0] : nil
    }
    let distance = phrase.words.lowerBound - lastMention[latest]
    guard phrase.role.isOffice || distance <= Self.roleReach else { return nil }
    if phrase.country == nil,
      let own = met.last(where: { drafts.drafts[$0].country == nil }), phrase.role.isOffice
    {
      return drafts.drafts[latest].country == nil ? latest : own
    }
    return latest
  }

  /// Words within which a role that many have, as `the official`, is still the same one's.
  private static let roleReach = 120

  // MARK: Pronouns

  private func persons(
    in range: Range<Int>, _ gender: EntityGender, before word: Int = Int.max,
    where isMeant: (Anchor) -> Bool
  ) -> [Int] {
    var found: [Int] = []
    for anchor in anchors[range].suffix(Self.mostAnchors)
    where anchor.words.upperBound <= word && isMeant(anchor) && !found.contains(anchor.entity)
      && drafts.drafts[anchor.entity].admits(gender)
    {
      found.append(anchor.entity)
    }
    return found
  }

  /// Mentions that a pronoun looks back over in one sentence.
  private static let mostAnchors = 24

  /// Whom `he` or `she` outside quotations stands for; nil where the text does not make it plain.
  private mutating func antecedent(
    _ gender: EntityGender, at word: Int, in sentence: Int
  ) -> Int? {
    let isObject = isObject(word)
    let same = persons(
      in: firstAnchor[sentence]..<anchors.count, gender, before: word
    ) { $0.quotation == nil && !(isObject && isClose($0, before: word)) }
    if same.count == 1 {
      if let topic = topicBefore(governed: same[0], gender, at: word, in: sentence) { return topic }
      drafts.count(gender, for: same[0])
      return same[0]
    }
    if same.count > 1 {
      let known = same.filter { drafts.drafts[$0].gender == gender }
      if known.count == 1 { return known[0] }
      if isObject { return nil }
      let words = article.sentences[sentence].words
      let subjects = same.filter { person in
        anchors[firstAnchor[sentence]...].contains {
          $0.entity == person && $0.quotation == nil && isSubject($0, in: words)
        }
      }
      return subjects.count == 1 ? subjects[0] : nil
    }
    var steps = 0
    for earlier in (max(0, sentence - Self.furthest)..<sentence).reversed() where steps < 2 {
      let range = firstAnchor[earlier]..<firstAnchor[earlier + 1]
      // What this sentence ends the quotation of names nobody but by the way.
      if topics[earlier] == nil, isQuotation(earlier) { continue }
      steps += 1
      let people = persons(in: range, gender) { $0.quotation == nil }
      if let topic = topics[earlier], drafts.drafts[topic].admits(gender) {
        if people.allSatisfy({ $0 == topic }) { drafts.count(gender, for: topic) }
        return topic
      }
      if people.count == 1 {
        drafts.count(gender, for: people[0])
        return people[0]
      }
      if people.count > 1 { return nil }
    }
    return nil
  }

  /// Whether a pronoun is what a verb acts on: `him`, and `her` without a noun after it.
  private func isObject(_ word: Int) -> Bool {
    let pronoun = article.words[word].normal
    if pronoun == "him" { return true }
    guard pronoun == "her", word + 1 < article.words.count else { return pronoun == "her" }
    return article.words[word + 1].kind == .function
      || !marks[word + 1].isDisjoint(with: .phraseEnds)
  }

  /// Whether an anchor is the subject of the verb that acts on the pronoun: `Roe praised him`.
  private func isClose(_ anchor: Anchor, before word: Int) -> Bool {
    word - anchor.words.upperBound <= 3
      && (anchor.words.upperBound...word).allSatisfy { marks[$0].isDisjoint(with: .phraseEnds) }
      && (anchor.words.upperBound..<word).allSatisfy { article.words[$0].kind != .function }
  }

  /// Sentences that a pronoun looks back over, those inside one quotation among them.
  private static let furthest = 8

  private func isQuotation(_ sentence: Int) -> Bool {
    let words = article.sentences[sentence].words
    guard let first = words.first, let last = words.last else { return false }
    return spoken.quotation[first] != nil && spoken.quotation[last] != nil
  }

  /// `Unlike Roe, he …`, `After talks with Roe, he …`: not of Roe, but of whom the sentence before
  /// is about.
  private func topicBefore(
    governed person: Int, _ gender: EntityGender, at word: Int, in sentence: Int
  ) -> Int? {
    guard Language.english[.heShe].contains(article.words[word].normal), sentence > 0,
      let topic = topics[sentence - 1], topic != person, drafts.drafts[topic].admits(gender)
    else { return nil }
    let words = article.sentences[sentence].words
    let isGoverned = anchors[firstAnchor[sentence]...].allSatisfy {
      $0.entity != person || $0.quotation != nil || !isSubject($0, in: words)
    }
    return isGoverned && marks[word].contains(.comma) ? topic : nil
  }

  /// Pronouns inside quotations.
  private mutating func readInside(_ sentence: Int) {
    for event in phrases.events[sentence] {
      guard case .pronoun(let pronoun) = event.kind,
        let quotation = spoken.quotation[event.word]
      else { continue }
      let entity: Int? =
        switch pronoun {
        case .first: speaker(quotation)
        case .third(let gender):
          quotedAntecedent(gender, at: event.word, in: sentence, quotation: quotation)
        }
      guard let entity else { continue }
      mentions.append(
        EntityMention(entity: entity, words: event.word..<event.word + 1, way: .pronoun))
    }
  }

  /// Whom a speaker means by `he`: the one person near by who is not speaking.
  private func quotedAntecedent(
    _ gender: EntityGender, at word: Int, in sentence: Int, quotation: Int
  ) -> Int? {
    let speaker = speaker(quotation)
    for back in 0...2 where sentence - back >= 0 {
      let range = firstAnchor[sentence - back]..<firstAnchor[sentence - back + 1]
      let people = persons(in: range, gender, before: word) { $0.entity != speaker }
      if people.count == 1 { return people[0] }
      if people.count > 1 { return nil }
    }
    return nil
  }
}
