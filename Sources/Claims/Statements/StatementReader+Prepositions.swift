internal import Lexicon

// Nouns after prepositions.
extension StatementReader {
  /// Whether a preposition right after a verb belongs to it: `put out a statement`.
  func isParticle(_ preposition: Chunk, after before: Int) -> Bool {
    guard before >= 0, let verbs = top.verbs, case .verbs = chunks[before].kind else {
      return false
    }
    let normal = claim.normal(preposition.words.lowerBound)
    return Language.english[.particle].contains(normal)
      || Language.english[.phrasalVerb].contains("\(verbs.lemma) \(normal)")
  }

  /// A noun phrase after a preposition: its object, or the subject of a clause that the preposition
  /// opens.
  mutating func readObject(of preposition: Chunk, _ phrase: NounPhrase, _ chunk: Chunk) {
    self.preposition = nil
    if !preposition.gap.isDisjoint(with: .phraseEnds) || at < 3 || isCoordinator(at - 2) {
      isFronted = true
    }
    let range = preposition.words.lowerBound..<chunk.words.upperBound
    if case .preposition(true) = preposition.kind,
      !top.isWaiting || top.isTentative || phrase.isSubjectForm,
      nextIsFinite || phrase.isSubjectForm || clauseFollows
    {
      frames.append(
        ClauseFrame(
          tie: .subordinate, start: range.lowerBound, subject: phrase.head, hasSubject: true))
      last = (phrase, at, false)
      return
    }
    let normal = claim.normal(preposition.words.lowerBound)
    if normal == "of", let before = last, before.chunk == at - 2,
      before.phrase.isCounting || phrase.isTitledName && isOffice(before.phrase)
    {
      replace(before.phrase, by: phrase)
      last = (phrase, at, before.isOfPreposition)
      return
    }
    if let draft = top.draft, top.hasVerb {
      if phrase.isTime {
        drafts[draft].times.append(range)
      } else if Language.english[.placing].contains(normal) || normal == "at" {
        drafts[draft].places.append(range)
      }
      if normal == "by", drafts[draft].verbs.isPassive, drafts[draft].who == nil, !phrase.isTime {
        drafts[draft].who = phrase.head
      }
    }
    last = (phrase, at, true)
  }

  /// Whether a finite verb follows before the next mark: `as Congress and the states pursue`.
  var clauseFollows: Bool {
    var next = at + 1
    while next < chunks.count, next - at < 8, chunks[next].gap.isDisjoint(with: .phraseEnds) {
      switch chunks[next].kind {
      case .nounPhrase(let phrase):
        if phrase.isSubjectForm, chunkIsPhrase(next - 1) { return false }
        next += 1
      case .adverb, .preposition: next += 1
      case .coordinator:
        guard next + 1 < chunks.count, case .nounPhrase = chunks[next + 1].kind else {
          return false
        }
        next += 1
      case .verbs(let verbs): return verbs.mood == .finite
      default: return false
      }
    }
    return false
  }

  private func isOffice(_ phrase: NounPhrase) -> Bool {
    let normal = claim.normal(phrase.head)
    return [WordClass.office, .officeStart, .trade].contains {
      Language.english[$0].contains(normal)
    }
      || Language.english[.officeStart].contains { $0.hasPrefix(normal) }
  }

  private func chunkIsPhrase(_ at: Int) -> Bool {
    if case .nounPhrase = chunks[at].kind { return true }
    return false
  }

  /// `a number of ships`: the ships.
  private mutating func replace(_ counting: NounPhrase, by phrase: NounPhrase) {
    if top.isWaiting, top.subject == counting.head { top.subject = phrase.head }
    if top.object == counting { top.object = phrase }
    if let draft = top.draft {
      if drafts[draft].whom == counting.head { drafts[draft].whom = phrase.head }
      if drafts[draft].who == counting.head { drafts[draft].who = phrase.head }
    }
  }
}
