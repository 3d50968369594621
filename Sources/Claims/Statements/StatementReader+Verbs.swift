internal import Lexicon

// Whose verb a group of verbs is.
extension StatementReader {
  /// Finds whose verb a group is.
  mutating func read(_ verbs: VerbGroup, _ chunk: Chunk) {
    switch verbs.mood {
    case .finite: readFinite(verbs, chunk)
    case .infinitive: readInfinitive(verbs, chunk)
    case .participle, .ing: readParticiple(verbs, chunk)
    }
    (preposition, coordinator, last, isFronted) = (nil, nil, nil, false)
  }

  private mutating func readFinite(_ verbs: VerbGroup, _ chunk: Chunk) {
    if joinsInfinitive(verbs) {
      coordinateInfinitive(verbs, chunk)
      return
    }
    if isQuestion(verbs) {
      frames.append(ClauseFrame(tie: .main, start: chunk.words.lowerBound))
      coordinator = nil
    }
    if let coordinator { endTentative(isParted: coordinator.gap.contains(.comma)) }
    if !top.isWaiting, !(top.tie == .relative && !top.hasVerb) { findClause(verbs, chunk) }
    if top.isTentative, !chunk.gap.isDisjoint(with: [.comma, .dash, .bracket]),
      let outer = frames.dropLast().lastIndex(where: { $0.isWaiting })
    {
      frames.removeLast(frames.count - 1 - outer)
    }
    if top.isTentative, top.tie == .main, top.isWaiting, top.parent == nil, coordinator == nil,
      !isParenthesis || !frames.dropLast().contains(where: { $0.isWaiting && !$0.isTentative })
    {
      frames = [top]
    }
    addDraft(verbs)
  }

  /// Adds the statement of the innermost clause.
  private mutating func addDraft(_ verbs: VerbGroup) {
    var who = top.subject
    var isFromAntecedent = false
    if !top.hasSubject, top.tie == .relative, !top.hasVerb {
      who = top.antecedent
      isFromAntecedent = true
    }
    var draft = StatementDraft(verbs: verbs, who: who, start: top.start)
    draft.parent = top.parent
    drafts.append(draft)
    let index = drafts.count - 1
    top.draft = index
    top.verbs = verbs
    top.hasSubject = top.hasSubject || isFromAntecedent
    if isFromAntecedent {
      top.subject = who
      top.antecedent = nil
    }
    top.object = nil
    if !isFromAntecedent, let antecedent = top.antecedent { give(antecedent, to: index) }
    settle(index)
    readInverted(index)
  }

  /// `, officials said,`: whether a mark follows, so that the clause around goes on.
  private var isParenthesis: Bool {
    at + 1 >= chunks.count || !chunks[at + 1].gap.isDisjoint(with: [.comma, .dash])
  }

  /// `must resign or be removed`: a plain verb that `and` joins to one with a modal.
  mutating func sharesModal(_ verbs: VerbGroup, _ chunk: Chunk) -> Bool {
    guard let finite = frames.last(where: { $0.hasVerb && $0.tie != .nonfinite })?.verbs,
      form(finite) == "modal"
    else { return false }
    var joined = verbs
    joined.mood = .finite
    readFinite(joined, chunk)
    return true
  }

  /// Puts the subject of a passive, or of `there is`, in its place.
  private mutating func settle(_ index: Int) {
    guard drafts[index].verbs.isPassive else { return }
    drafts[index].whom = drafts[index].who
    drafts[index].who = nil
  }

  /// The noun before a relative clause is its object, unless the verb takes none.
  private mutating func give(_ antecedent: Int, to index: Int) {
    let verbs = drafts[index].verbs
    guard !verbs.isPassive, !verbs.isIntransitive || verbs.isCopula else { return }
    // `what he is`, but not `the fact that he is old`.
    if verbs.isCopula, antecedent != top.start || top.tie != .relative { return }
    drafts[index].whom = antecedent
  }

  /// Ends what `and` cannot go on with: lists, and with a comma before it the inner clauses.
  private mutating func endTentative(isParted: Bool) {
    while frames.count > 1, top.isWaiting && top.isTentative || top.tie == .nonfinite {
      frames.removeLast()
    }
    if isParted {
      let root = frames.firstIndex { $0.hasVerb && $0.tie != .nonfinite }
      if let root { frames.removeLast(frames.count - 1 - root) }
    }
  }

  /// The clause of a finite verb where the innermost one has its verb already, or no subject.
  private mutating func findClause(_ verbs: VerbGroup, _ chunk: Chunk) {
    if coordinator != nil {
      shareSubject(verbs, chunk)
      return
    }
    let waiting = frames.lastIndex { $0.isWaiting }
    let isParted = !chunk.gap.isDisjoint(with: [.comma, .dash, .bracket])
    let isSaying = top.verbs.map { VerbForms.saying.contains(claim.normal($0.main)) } ?? false
    if waiting == nil || isSaying, openGap(chunk) { return }
    if waiting == nil {
      if openObject(isParted: isParted) { return }
      if let outer = reportedObject(isParted: isParted) {
        openReported(outer)
        return
      }
    }
    if let waiting, top.hasVerb || top.tie != .subordinate {
      frames.removeLast(frames.count - 1 - waiting)
    } else if top.hasVerb {
      openWithoutNoun(chunk, isParted: isParted)
    }
  }

  /// `which he said was late`: the noun before is the subject of the inner clause; true where so.
  private mutating func openGap(_ chunk: Chunk) -> Bool {
    guard top.verbs?.takesClause ?? false, last == nil, isRightAfterVerbs,
      let antecedent = top.antecedent, let draft = top.draft, drafts[draft].who != antecedent
    else { return false }
    if drafts[draft].whom == antecedent { drafts[draft].whom = nil }
    frames.append(
      ClauseFrame(
        tie: .subordinate, start: chunk.words.lowerBound, subject: antecedent, hasSubject: true,
        parent: draft))
    return true
  }

  /// `said the plan works`: the object is the subject of another clause. True where it is.
  private mutating func openObject(isParted: Bool) -> Bool {
    guard let object = top.object, let draft = top.draft, let verbs = top.verbs, !verbs.isCopula,
      last != nil, !isParted || verbs.takesClause
    else { return false }
    let antecedent = top.antecedent
    if let whom = drafts[draft].whom, whom == object.head || whom == antecedent {
      drafts[draft].whom = nil
    }
    top.object = nil
    frames.append(
      ClauseFrame(
        tie: .subordinate, start: object.head, subject: object.head, hasSubject: true,
        antecedent: antecedent, parent: draft))
    return true
  }

  /// A clause whose subject is a clause itself, or nobody.
  private mutating func openWithoutNoun(_ chunk: Chunk, isParted: Bool) {
    let isFirst = top.tie == .nonfinite && top.draft == nil
    var frame = ClauseFrame(tie: .main, start: isFirst ? top.start : chunk.words.lowerBound)
    if let own = frames.last(where: { $0.ownHead != nil })?.ownHead {
      // `what he said is new`
      (frame.subject, frame.hasSubject) = (own, true)
    } else if !isFirst, let last, !isParted {
      (frame.subject, frame.hasSubject) = (last.phrase.head, true)
    } else if isFirst {
      frame.hasSubject = true
    }
    frames.append(frame)
  }

  /// The frame of a verb whose object is rather the subject of what it reports: `said the right to
  /// build it was theirs`, `said the email, which was long, contained it`.
  private func reportedObject(isParted: Bool) -> Int? {
    frames.lastIndex { frame in
      guard let object = frame.object, let draft = frame.draft, let verbs = frame.verbs,
        verbs.takesClause, drafts[draft].whom == object.head
      else { return false }
      return !isParted || VerbForms.saying.contains(claim.normal(verbs.main))
    }
  }

  private mutating func openReported(_ frame: Int) {
    frames.removeLast(frames.count - 1 - frame)
    guard let object = top.object, let draft = top.draft else { return }
    drafts[draft].whom = nil
    top.object = nil
    frames.append(
      ClauseFrame(
        tie: .subordinate, start: object.head, subject: object.head, hasSubject: true,
        parent: draft))
  }

  private var isRightAfterVerbs: Bool {
    if at > 0, case .verbs = chunks[at - 1].kind { return true }
    return false
  }

  /// `reaffirmed it and encouraged them`: the subject is the same. Verbs that are joined have the
  /// same form: `should give him what he wants and focus`.
  mutating func shareSubject(_ verbs: VerbGroup, _ chunk: Chunk) {
    func isFinite(_ frame: ClauseFrame) -> Bool { frame.hasVerb && frame.tie != .nonfinite }
    let wanted = form(verbs)
    let alike = frames.lastIndex { frame in
      guard isFinite(frame), let verbs = frame.verbs else { return false }
      let form = form(verbs)
      return form == wanted || wanted == "base" && form == "modal"
    }
    guard let finite = alike ?? frames.lastIndex(where: isFinite) else { return }
    frames.removeLast(frames.count - 1 - finite)
    var frame = ClauseFrame(
      tie: top.tie, start: chunk.words.lowerBound, subject: top.subject, hasSubject: true)
    frame.parent = top.parent
    frames[finite] = frame
  }

  /// What verbs that are joined share: a modal, the helping verb, or the form.
  private func form(_ verbs: VerbGroup) -> String {
    let first = claim.normal(verbs.first)
    if VerbForms.modals.contains(first) { return "modal" }
    if VerbForms.be.contains(first) { return "be" }
    if VerbForms.have.contains(first) { return "have" }
    if first == verbs.lemma || verbs.mood == .infinitive { return "base" }
    return first.hasSuffix("s") ? "third" : "past"
  }

  /// `said Berg`, `did he leave`, `there were ships`: the subject comes after its verb.
  private mutating func readInverted(_ index: Int) {
    guard drafts[index].who == nil, drafts[index].whom == nil, !top.hasSubject,
      at + 1 < chunks.count,
      chunks[at + 1].gap.isDisjoint(with: [.comma, .stop, .dash, .colon])
    else { return }
    guard case .nounPhrase(let phrase) = chunks[at + 1].kind, !phrase.isTime else { return }
    let verbs = drafts[index].verbs
    let isPlain = verbs.isBare && claim.normal(verbs.main) == verbs.lemma
    let isSaying =
      VerbForms.saying.contains(claim.normal(verbs.main))
      || !chunks[at].gap.isDisjoint(with: .quote)
    guard isSaying && !isPlain || verbs.isAuxiliary else { return }
    guard top.tie != .nonfinite else { return }
    drafts[index].who = phrase.head
    top.subject = phrase.head
    top.hasSubject = true
    last = (phrase, at + 1, false)
    if verbs.isAuxiliary { mergeInverted(index) }
    at += 1
  }

  /// `had he been`, `did they leave`: a helping verb before its subject.
  private func isQuestion(_ verbs: VerbGroup) -> Bool {
    guard verbs.isAuxiliary, top.hasVerb || coordinator != nil, at + 2 < chunks.count,
      case .nounPhrase(let phrase) = chunks[at + 1].kind, phrase.isSubjectForm,
      chunks[at + 1].gap.isDisjoint(with: .phraseEnds)
    else { return false }
    return true
  }

  /// `had he been`: the verb after the subject belongs to the helping verb before it.
  private mutating func mergeInverted(_ index: Int) {
    var next = at + 2
    while next < chunks.count, case .adverb = chunks[next].kind { next += 1 }
    guard next < chunks.count, case .verbs(let verbs) = chunks[next].kind, verbs.mood != .finite,
      chunks[next].gap.isDisjoint(with: .phraseEnds)
    else { return }
    let helper = drafts[index].verbs
    drafts[index].verbs = verbs
    drafts[index].verbs.mood = .finite
    drafts[index].verbs.first = helper.first
    drafts[index].verbs.isNegated = helper.isNegated || verbs.isNegated
    drafts[index].verbs.isPassive = verbs.isPassive && helper.isCopula
    settle(index)
    at = next - 1
  }
}
