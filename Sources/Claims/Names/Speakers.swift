internal import Lexicon
internal import Articles

extension ReferenceReader {
  /// Finds who speaks in a sentence, and so in its quotations, and whom it is about.
  mutating func readSpeaker(of sentence: Int) {
    let words = article.sentences[sentence].words
    let own = anchors[firstAnchor[sentence]...].filter { $0.quotation == nil }
    let said = attributed(words, own)
    let subject = self.subject(of: words, own)
    let before = sentence > 0 ? topics[sentence - 1] : nil
    let quotations = quotations(in: words)
    let isWhole =
      quotations.count == 1 && own.isEmpty && !words.isEmpty
      && spoken.quotation[words.lowerBound] != nil && spoken.quotation[words.upperBound - 1] != nil
    for quotation in quotations {
      speakers[quotation] = speakers[quotation] ?? said
      if likelySpeakers[quotation] == nil {
        likelySpeakers[quotation] = isWhole ? inherited(by: sentence) : subject?.entity
      }
    }
    if isWhole, let quotation = quotations.first {
      topics.append(speaker(quotation))
    } else {
      let isSilent = own.allSatisfy { !drafts.drafts[$0.entity].isHuman }
      topics.append(said ?? subject?.entity ?? (isSilent && isTopicNear(sentence) ? before : nil))
    }
  }

  /// Whom a sentence begins with, after the comma of a clause like `If Roe wins,`.
  private func subject(of words: Range<Int>, _ own: [Anchor]) -> Anchor? {
    let persons = own.filter { isSubject($0, in: words) && drafts.drafts[$0.entity].isHuman }
    guard let first = words.first,
      Language.english[.subordinating].contains(article.words[first].normal),
      let comma = words.dropFirst().first(where: { marks[$0].contains(.comma) })
    else { return persons.first }
    return persons.first { $0.words.lowerBound >= comma } ?? persons.first
  }

  /// Whether the sentence before names its topic itself, so that one that names nobody may go on.
  private func isTopicNear(_ sentence: Int) -> Bool {
    guard sentence > 0, let topic = topics[sentence - 1] else { return false }
    return anchors[firstAnchor[sentence - 1]..<firstAnchor[sentence]].contains {
      $0.entity == topic
    }
  }

  /// The speaker of a sentence that is nothing but quotation: the one before it in the paragraph.
  private func inherited(by sentence: Int) -> Int? {
    guard sentence > 0 else { return nil }
    let before = article.sentences[sentence - 1]
    if before.block == article.sentences[sentence].block { return topics[sentence - 1] }
    return quotations(in: before.words).last.flatMap { speaker($0) } ?? topics[sentence - 1]
  }

  private func quotations(in words: Range<Int>) -> [Int] {
    var found: [Int] = []
    for word in words {
      if let quotation = spoken.quotation[word], found.last != quotation {
        found.append(quotation)
      }
    }
    return found
  }

  /// The mention that a verb of saying outside quotations has as its subject.
  private func attributed(_ words: Range<Int>, _ own: [Anchor]) -> Int? {
    guard !own.isEmpty else { return nil }
    var near = 0
    for verb in words where cues[verb]?.isSaying == true && spoken.quotation[verb] == nil {
      while near < own.count, own[near].words.upperBound <= verb { near += 1 }
      if near > 0, let anchor = subject(of: verb, own[..<near]) { return anchor.entity }
      if near < own.count, verb > words.lowerBound,
        !marks[verb].isDisjoint(with: [.comma, .quote]),
        isClose(own[near].words.lowerBound, after: verb)
      {
        return own[near].entity
      }
    }
    return nil
  }

  /// `Roe said`, `Roe also said`, `Roe, the mayor, said`.
  private func subject(of verb: Int, _ before: ArraySlice<Anchor>) -> Anchor? {
    guard let last = before.last else { return nil }
    var end = verb
    while end > last.words.upperBound, marks[end].isDisjoint(with: .phraseEnds),
      VerbForms.isAdverb(article.words[end - 1].normal)
        || VerbForms.have.contains(article.words[end - 1].normal)
    {
      end -= 1
    }
    if last.words.upperBound == end, marks[end].isDisjoint(with: .phraseEnds) { return last }
    guard marks[verb].contains(.comma) else { return nil }
    return before.last { anchor in
      // `her aide, Ann Roe, said`, but not the Roe of `Smith, an aide to Roe, said`.
      (anchor.words.upperBound < verb || marks[anchor.words.lowerBound].contains(.comma))
        && verb - anchor.words.upperBound <= 14
        && marks[anchor.words.upperBound].contains(.comma)
        && drafts.drafts[anchor.entity].isHuman
    }
  }

  /// `said Roe`, `said former mayor Ann Roe`.
  private func isClose(_ word: Int, after verb: Int) -> Bool {
    // A mention may lie around the verb: `the Foreign Ministry spokesman said to be Ann Roe`.
    guard word > verb, word - verb <= 6 else { return false }
    let isFramed = (verb + 1..<word).contains { index in
      article.words[index].kind == .function && cues[index]?.isHonorific != true
        && !Language.english[.one].contains(article.words[index].normal)
    }
    return !isFramed
      && (verb + 1...word).allSatisfy {
        marks[$0].isDisjoint(with: [.comma, .dash, .quote, .colon])
      }
  }

  /// Whether a mention can be what its sentence is about: nothing possesses by it or governs it.
  func isSubject(_ anchor: Anchor, in words: Range<Int>) -> Bool {
    let last = article[article.words[anchor.words.upperBound - 1].span]
    if last.hasSuffix("'s") || last.hasSuffix("’s") { return false }
    if Language.english[.hisHer].contains(article.words[anchor.words.lowerBound].normal) {
      return false
    }
    var before = anchor.words.lowerBound - 1
    if words.contains(before),
      Language.english[.nounOpener].contains(article.words[before].normal)
    {
      before -= 1
    }
    guard words.contains(before), marks[before + 1].isDisjoint(with: .phraseEnds) else {
      return true
    }
    return !Language.english[.governing].contains(article.words[before].normal)
  }
}
