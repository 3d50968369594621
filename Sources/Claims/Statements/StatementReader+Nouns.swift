internal import Lexicon

// What a noun phrase is in its clause.
extension StatementReader {
  /// Finds the place of a noun phrase: subject, object, apposition, or one of a new clause.
  mutating func read(_ phrase: NounPhrase, _ chunk: Chunk) {
    defer { coordinator = nil }
    if let word = preposition, last == nil, isParticle(word, after: at - 2) { preposition = nil }
    if let preposition {
      readObject(of: preposition, phrase, chunk)
      return
    }
    let isParted = !chunk.gap.isDisjoint(with: [.comma, .dash, .bracket])
    let previous = last
    defer { isFronted = false }
    last = (phrase, at, false)
    if phrase.isTime, top.hasSubject || top.hasVerb, !isPredicatePlace(phrase) {
      if let draft = top.draft { drafts[draft].times.append(chunk.words) }
      last = previous.map { ($0.phrase, $0.chunk == at - 1 ? at : $0.chunk, $0.isOfPreposition) }
      return
    }
    if !top.hasSubject, !top.hasVerb {
      setSubject(phrase, chunk)
    } else if !top.hasVerb {
      readBeside(phrase, chunk, isParted: isParted, after: previous)
    } else if opensEmbedded(phrase, isParted: isParted) {
      openEmbedded(phrase, chunk)
    } else if let draft = top.draft, top.object == nil, coordinator == nil, !isParted,
      !(previous?.isOfPreposition ?? false),
      !phrase.isSubjectForm || phrase.isObjectForm || canBeObject(phrase)
    {
      setObject(phrase, of: draft)
    } else if top.draft == nil, top.object == nil, coordinator == nil, !isParted,
      !canBeSubject(phrase)
    {
      top.object = phrase
    } else if isParted || coordinator != nil {
      openTentative(phrase, chunk)
    } else {
      readSecond(phrase, chunk, after: previous)
    }
  }

  /// Whether a clause begins right after its verb: `said he left`, `think it works`.
  private func opensEmbedded(_ phrase: NounPhrase, isParted: Bool) -> Bool {
    guard top.object == nil, coordinator == nil, !isParted, let verbs = top.verbs,
      last?.chunk == at,
      !phrase.isObjectForm
    else { return false }
    if phrase.isSubjectForm, !Language.english[.itYou].contains(claim.normal(phrase.head)) {
      let isSaying = VerbForms.saying.contains(claim.normal(verbs.main))
      return isAfterVerbs ? verbs.takesClause || nextIsFinite : isSaying
    }
    guard nextIsFinite, !verbs.isCopula, !verbs.isPassive else { return false }
    if !verbs.takesClause, frames.contains(where: { $0.isWaiting && !$0.isTentative }) {
      return false
    }
    if top.tie == .nonfinite, !phrase.isPronoun,
      !frames.contains(where: { $0.hasVerb && $0.tie != .nonfinite })
    {
      // `supporting the mayor is`: the form in -ing is the subject.
      return VerbForms.saying.contains(verbs.lemma)
    }
    if verbs.takesClause, phrase.isSubjectForm || phrase.isPronoun { return true }
    return phrase.isSubjectForm
      || verbs.takesClause && !frames.contains { $0.isWaiting }
  }

  private var isAfterVerbs: Bool {
    if at > 0, case .verbs = chunks[at - 1].kind { return true }
    return false
  }

  /// Opens the clause that is the object of the last verb; what a relative clause is about may have
  /// its place in there: `the mistake he said he made`.
  private mutating func openEmbedded(_ phrase: NounPhrase, _ chunk: Chunk) {
    var frame = ClauseFrame(
      tie: .subordinate, start: chunk.words.lowerBound,
      subject: phrase.isExistential ? nil : phrase.head, hasSubject: true)
    frame.parent = top.draft
    if let antecedent = top.antecedent {
      frame.antecedent = antecedent
      if let draft = top.draft, drafts[draft].whom == antecedent { drafts[draft].whom = nil }
      top.antecedent = nil
    }
    frames.append(frame)
  }

  private func canBeSubject(_ phrase: NounPhrase) -> Bool {
    phrase.isSubjectForm && !Language.english[.itYou].contains(claim.normal(phrase.head))
  }

  private func canBeObject(_ phrase: NounPhrase) -> Bool {
    Language.english[.itYou].contains(claim.normal(phrase.head))
      && (!nextIsFinite || frames.contains { $0.isWaiting && !$0.isTentative })
  }

  /// Whether a finite verb is the next chunk, adverbs apart.
  var nextIsFinite: Bool {
    var next = at + 1
    while next < chunks.count, chunks[next].gap.isDisjoint(with: .phraseEnds) {
      switch chunks[next].kind {
      case .adverb: next += 1
      case .verbs(let verbs): return verbs.mood == .finite
      default: return false
      }
    }
    return false
  }

  private func isPredicatePlace(_ phrase: NounPhrase) -> Bool {
    guard let draft = top.draft, top.hasVerb else {
      return nextIsFinite && (!top.hasVerb && !top.hasSubject || coordinator != nil)
    }
    if nextIsFinite, coordinator != nil { return true }
    if last?.chunk == at, top.object == nil, case .verbs = chunks[at - 1].kind,
      Language.english[.timeTakingVerb].contains(drafts[draft].verbs.lemma)
    {
      return true
    }
    return drafts[draft].verbs.isCopula && top.object == nil && drafts[draft].whom == nil
  }

  private mutating func setSubject(_ phrase: NounPhrase, _ chunk: Chunk) {
    top.subject = phrase.isExistential ? nil : phrase.head
    top.hasSubject = true
    top.isTimeSubject = phrase.isTime
    if top.tie == .main { top.start = min(top.start, chunk.words.lowerBound) }
  }

  /// A noun phrase after a subject without its verb: an apposition, one more subject, or the
  /// subject of a clause without `that`: `the man he saw`.
  private mutating func readBeside(
    _ phrase: NounPhrase, _ chunk: Chunk, isParted: Bool,
    after previous: (phrase: NounPhrase, chunk: Int, isOfPreposition: Bool)?
  ) {
    if top.isTimeSubject {
      setSubject(phrase, chunk)
    } else if phrase.isSubjectForm,
      isParted || coordinator != nil && (top.isTentative || canBeSubject(phrase))
    {
      openTentative(phrase, chunk)
    } else if top.isTentative, top.isJoined, coordinator != nil, nextIsFinite {
      openTentative(phrase, chunk)
    } else if isParted, coordinator == nil, nextIsFinite {
      // No comma closes it: no apposition. `In May, he said, the mayor left`.
      openTentative(phrase, chunk)
    } else if !isParted, coordinator == nil, let previous, previous.chunk == at - 1, !isFronted {
      openContact(phrase, chunk, previous.phrase)
    }
  }

  /// `the man he saw`: a relative clause without its pronoun.
  private mutating func openContact(_ phrase: NounPhrase, _ chunk: Chunk, _ antecedent: NounPhrase)
  {
    var frame = ClauseFrame(
      tie: .relative, start: chunk.words.lowerBound, subject: phrase.head, hasSubject: true)
    frame.antecedent = isAdjunct(antecedent) ? nil : antecedent.head
    frame.isTentative = true
    frames.append(frame)
  }

  /// `the way he speaks`, `the day he left`: no object of the verb.
  func isAdjunct(_ phrase: NounPhrase) -> Bool {
    phrase.isTime || Language.english[.adjunctNoun].contains(claim.normal(phrase.head))
  }

  /// Opens a clause whose subject may turn out to be one more of a list.
  mutating func openTentative(_ phrase: NounPhrase, _ chunk: Chunk) {
    var frame = ClauseFrame(
      tie: .main, start: chunk.words.lowerBound, subject: phrase.isExistential ? nil : phrase.head,
      hasSubject: true)
    frame.isTentative = true
    frame.isJoined = coordinator != nil
    frames.append(frame)
  }

  private mutating func setObject(_ phrase: NounPhrase, of draft: Int) {
    top.object = phrase
    if drafts[draft].whom == nil || isFromAntecedent && !isNaming(draft) {
      if drafts[draft].verbs.isPassive || drafts[draft].verbs.lemma == "tell" { return }
      drafts[draft].whom = phrase.head
    }
  }

  /// `what he called a failure`: what is named has its place, the object is its name.
  private func isNaming(_ draft: Int) -> Bool {
    frames.contains { $0.ownHead != nil && $0.ownHead == drafts[draft].whom }
      && Language.english[.namingVerb].contains(drafts[draft].verbs.lemma)
  }

  /// A second noun phrase after a verb: what is given to the first, or the subject of a clause.
  private mutating func readSecond(
    _ phrase: NounPhrase, _ chunk: Chunk,
    after previous: (phrase: NounPhrase, chunk: Int, isOfPreposition: Bool)?
  ) {
    let lemma = top.verbs?.lemma ?? ""
    let isDirect = previous?.chunk == at - 1
    if isDirect, Language.english[.hearerVerb].contains(lemma), let object = top.object,
      nextIsFinite || phrase.isSubjectForm || clauseFollows
    {
      let draft = top.draft
      if let draft, drafts[draft].whom == object.head { drafts[draft].whom = nil }
      openTentative(phrase, chunk)
      top.parent = draft
      return
    }
    let isFirst =
      top.tie == .nonfinite && top.draft == nil
      && !frames.contains { $0.hasVerb && $0.tie != .nonfinite }
    if nextIsFinite || phrase.isSubjectForm {
      if isDirect, let previous, !isFronted, !(isFirst && phrase.isSubjectForm) {
        openContact(phrase, chunk, previous.phrase)
      } else {
        openTentative(phrase, chunk)
      }
    } else if let draft = top.draft, isDirect, givesSecond(lemma, previous?.phrase) {
      drafts[draft].whom = phrase.head
    } else if isDirect, let previous {
      openContact(phrase, chunk, previous.phrase)
    }
  }

  /// `gave them a book`: the second noun phrase is the object.
  private func givesSecond(_ lemma: String, _ first: NounPhrase?) -> Bool {
    if Language.english[.receiverVerb].contains(lemma) { return true }
    return first?.isObjectForm ?? false && !Language.english[.namingVerb].contains(lemma)
  }
}
