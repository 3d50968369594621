internal import Lexicon

// Infinitives and participles.
extension StatementReader {
  /// Whether a verb that `and` joins goes on with an infinitive: `to cancel and rebuild`.
  func joinsInfinitive(_ verbs: VerbGroup) -> Bool {
    guard coordinator != nil, verbs.isBare, claim.normal(verbs.main) == verbs.lemma else {
      return false
    }
    return frames.last { $0.hasVerb }?.verbs?.mood == .infinitive
  }

  /// Opens an infinitive with the subject of the one before it.
  mutating func coordinateInfinitive(_ verbs: VerbGroup, _ chunk: Chunk) {
    while frames.count > 1, top.tie != .nonfinite { frames.removeLast() }
    let draft = top.draft
    frames.removeLast()
    openInfinitive(verbs, chunk, who: draft.flatMap { drafts[$0].who }, hasDraft: draft != nil)
  }

  /// An infinitive: a statement of its own where it completes a verb.
  mutating func readInfinitive(_ verbs: VerbGroup, _ chunk: Chunk) {
    if coordinator != nil, top.tie == .nonfinite, let draft = top.draft, drafts[draft].isInfinitive
    {
      coordinateInfinitive(verbs, chunk)
      return
    }
    if coordinator != nil, claim.normal(verbs.first) != "to", sharesModal(verbs, chunk) { return }
    while frames.count > 1, top.isWaiting, top.isTentative { frames.removeLast() }
    guard top.hasVerb, let draft = top.draft, let who = controller(of: draft, chunk) else {
      openInfinitive(verbs, chunk, who: nil, hasDraft: false)
      return
    }
    // `something we have to stop`: the object of the infinitive.
    let antecedent = isFromAntecedent ? top.antecedent : nil
    if antecedent != nil { drafts[draft].whom = nil }
    openInfinitive(verbs, chunk, who: who.head, hasDraft: true)
    if let antecedent, let inner = top.draft, !verbs.isPassive, !verbs.isIntransitive {
      drafts[inner].whom = antecedent
      top.antecedent = antecedent
    }
  }

  private mutating func openInfinitive(
    _ verbs: VerbGroup, _ chunk: Chunk, who: Int?, hasDraft: Bool
  ) {
    var frame = ClauseFrame(
      tie: .nonfinite, start: chunk.words.lowerBound, subject: who, hasSubject: true)
    frame.verbs = verbs
    if hasDraft {
      var draft = StatementDraft(verbs: verbs, who: who, start: chunk.words.lowerBound)
      draft.isInfinitive = true
      draft.parent = top.parent
      if verbs.isPassive { (draft.whom, draft.who) = (draft.who, nil) }
      drafts.append(draft)
      frame.draft = drafts.count - 1
    }
    frames.append(frame)
  }

  /// Who does what an infinitive after a verb tells; nil where it does not complete the verb.
  private func controller(of index: Int, _ chunk: Chunk) -> (head: Int?, Void)? {
    let draft = drafts[index]
    guard chunk.gap.isDisjoint(with: .phraseEnds) else { return nil }
    let verbs = draft.verbs
    var before = at - 1
    while before > 0, case .adverb = chunks[before].kind { before -= 1 }
    guard before >= 0 else { return nil }
    switch chunks[before].kind {
    case .verbs:
      if verbs.isPassive {
        let isKnown =
          Language.english[.objectInfinitive].contains(verbs.lemma)
          || Language.english[.infinitiveVerb].contains(verbs.lemma)
          || Language.english[.infinitiveAdjective].contains(claim.normal(verbs.main))
        return isKnown ? (draft.whom, ()) : nil
      }
      return Language.english[.infinitiveVerb].contains(verbs.lemma) ? (draft.who, ()) : nil
    case .adjective:
      let isKnown =
        verbs.isCopula
        && Language.english[.infinitiveAdjective].contains(
          claim.normal(chunks[before].words.upperBound - 1))
      return isKnown ? (draft.who, ()) : nil
    case .nounPhrase(let phrase):
      guard
        Language.english[.objectInfinitive].contains(verbs.lemma)
          || Language.english[.bareInfinitive].contains(verbs.lemma)
            && claim.normal(chunk.words.lowerBound) != "to"
      else { return nil }
      if verbs.isPassive { return phrase.isTime ? (draft.whom, ()) : nil }
      if top.object == phrase { return (phrase.head, ()) }
      return verbs.lemma == "call" && last?.phrase == phrase ? (phrase.head, ()) : nil
    default: return nil
    }
  }

  /// A participle or a form in -ing has objects, but tells no statement of its own.
  mutating func readParticiple(_ verbs: VerbGroup, _ chunk: Chunk) {
    while frames.count > 1, top.isWaiting, top.isTentative { frames.removeLast() }
    var frame = ClauseFrame(tie: .nonfinite, start: chunk.words.lowerBound)
    frame.verbs = verbs
    frames.append(frame)
  }
}
