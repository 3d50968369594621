internal import Lexicon

/// Reads what the clauses of a claim say, chunk by chunk.
///
///     The man  who    saw  them  left.        [The man …: waits for a verb]
///                                             [who …: subject `man`, verb `saw`, object `them`]
///                                             `left` ends the inner clause: it is the man's
///
/// Open clauses are kept on a stack. A noun phrase becomes a subject that waits, an object, or
/// belongs to a preposition; a finite verb takes the subject that waits for it, and ends the
/// clauses that are full. O(words): every clause is opened and ended once.
struct StatementReader {
  let claim: ClaimWords
  let chunks: [Chunk]
  var frames: [ClauseFrame] = []
  var drafts: [StatementDraft] = []
  /// The last preposition without its noun.
  var preposition: Chunk?
  /// The coordinator right before, where there is one.
  var coordinator: Chunk?
  /// The noun phrase before, where no verb came since.
  var last: (phrase: NounPhrase, chunk: Int, isOfPreposition: Bool)?
  /// Whether that is in a phrase before its clause: `In May he left`.
  var isFronted = false
  /// Index of the chunk being read.
  var at = 0

  init(claim: ClaimWords) {
    self.claim = claim
    chunks = Chunker.chunks(of: claim)
  }

  /// The statements half read, in the order of their verbs.
  mutating func read() -> [StatementDraft] {
    frames = [ClauseFrame(tie: .main, start: claim.range.lowerBound)]
    while at < chunks.count {
      readMarks()
      let chunk = chunks[at]
      switch chunk.kind {
      case .nounPhrase(let phrase): read(phrase, chunk)
      case .verbs(let verbs): read(verbs, chunk)
      case .preposition:
        preposition = chunk
        dropStranded()
      case .subordinator: open(.subordinate, chunk)
      case .relative: readRelative(chunk)
      case .relativeOwner: open(.subordinate, chunk)
      case .coordinator:
        coordinator = chunk
        preposition = nil
      case .adverb: break
      case .adjective: readAdjective(chunk)
      }
      at += 1
    }
    return drafts.sorted { $0.verbs.main < $1.verbs.main }
  }

  /// `whom they focused on`: what belongs to a preposition without a noun is no object.
  private mutating func dropStranded() {
    guard let draft = top.draft, isFromAntecedent, at > 0, case .verbs = chunks[at - 1].kind,
      !nounFollows
    else { return }
    if at + 1 < chunks.count, chunks[at + 1].gap.isDisjoint(with: .phraseEnds),
      case .verbs(let verbs) = chunks[at + 1].kind, verbs.mood == .ing
    {
      return
    }
    if let word = preposition, isParticle(word, after: at - 1) { return }
    drafts[draft].whom = nil
  }

  private var nounFollows: Bool {
    var next = at + 1
    while next < chunks.count, case .adverb = chunks[next].kind { next += 1 }
    return chunkIsNoun(next) && chunks[next].gap.isDisjoint(with: [.comma, .stop, .dash])
  }

  /// A new sentence, or a quotation with one of its own, ends all clauses.
  private mutating func readMarks() {
    let gap = chunks[at].gap
    if at == 0 { return }
    if gap.contains(.colon) || gap.contains(.stop)
      || gap.isSuperset(of: [.comma, .quote]) && !isCoordinator(at)
        && !frames.contains(where: { $0.isWaiting && !$0.isTentative })
    {
      restart(reported: gap.contains(.stop) ? nil : frames[frames.count - 1].draft)
    } else if gap.contains(.dash), at == 1, !isRelative(at) {
      restart(reported: nil)
    }
    if !gap.isDisjoint(with: .phraseEnds), preposition != nil, gap != .quote { preposition = nil }
  }

  /// Whether the chunk at `at` is `and`, `or`, `but`.
  func isCoordinator(_ at: Int) -> Bool {
    if chunks.indices.contains(at), case .coordinator = chunks[at].kind { return true }
    return false
  }

  private func isRelative(_ at: Int) -> Bool {
    if case .relative = chunks[at].kind { return true }
    return false
  }

  private mutating func restart(reported: Int?) {
    frames = [ClauseFrame(tie: .main, start: chunks[at].words.lowerBound, parent: reported)]
    (preposition, coordinator, last) = (nil, nil, nil)
  }

  var top: ClauseFrame {
    get { frames[frames.count - 1] }
    set { frames[frames.count - 1] = newValue }
  }

  /// Opens a clause that the chunk introduces.
  mutating func open(_ tie: ClauseFrame.Tie, _ chunk: Chunk) {
    let parent = top.hasVerb && last.map { !$0.isOfPreposition } ?? true ? top.draft : nil
    dropHearer()
    frames.append(ClauseFrame(tie: tie, start: chunk.words.lowerBound, parent: parent))
    (preposition, coordinator, last) = (nil, nil, nil)
  }

  /// Whether the object is who hears the clause that begins: `told them that`.
  private var isAfterHearer: Bool {
    guard top.object != nil, let last, last.chunk == at - 1, !last.isOfPreposition else {
      return false
    }
    return Language.english[.hearerVerb].contains(top.verbs?.lemma ?? "")
  }

  /// `told them that`: whoever is told is no object.
  mutating func dropHearer() {
    guard isAfterHearer, let draft = top.draft, drafts[draft].whom == top.object?.head else {
      return
    }
    drafts[draft].whom = nil
  }

  private mutating func readRelative(_ chunk: Chunk) {
    let word = chunk.words.lowerBound
    let normal = claim.normal(word)
    let isOwn = normal.hasPrefix("what") || normal.hasPrefix("whoever")
    let before = antecedent(of: normal)
    if isOwn { takeClause(word) }
    var frame = ClauseFrame(tie: before == nil ? .subordinate : .relative, start: word)
    if isOwn || normal != "that" || before != nil {
      frame.tie = .relative
      frame.antecedent = isOwn ? word : before ?? word
    }
    if isOwn { frame.ownHead = word }
    if isOwn || before == nil {
      frame.parent = top.draft
      dropHearer()
    }
    frames.append(frame)
    (preposition, coordinator, last) = (nil, nil, nil)
  }

  /// The noun that a relative pronoun is about; nil where its clause is an object.
  private func antecedent(of normal: String) -> Int? {
    guard let last, last.chunk == at - 1, !last.phrase.isObjectForm else { return nil }
    if normal == "that", isAfterHearer || chunkIsNoun(at + 1) && takesClause(last.phrase) {
      return nil
    }
    if normal == "that", chunkIsNoun(at + 1), isAdjunct(last.phrase) { return nil }
    if normal == "that", chunkIsNoun(at + 1), top.verbs?.isCopula ?? false, !last.isOfPreposition,
      top.subject == nil || top.subject.map(claim.normal) == "it"
    {
      return nil
    }
    if normal == "that" || normal == "who", chunkIsNoun(at + 1),
      last.isOfPreposition || normal == "who",
      let verbs = top.verbs, verbs.takesClause, top.object == nil
    {
      return nil
    }
    return normal == "who" || last.phrase.isTime ? person(before: last.phrase) : last.phrase.head
  }

  /// `a student at the University of Dayton who`: the student; who is meant is no place.
  private func person(before phrase: NounPhrase) -> Int {
    var head = phrase.head
    var at = at - 1
    while at > 1, case .nounPhrase(let phrase) = chunks[at].kind,
      claim.kind(phrase.head) == .name || phrase.isTime,
      chunks[at].gap.isDisjoint(with: .phraseEnds), case .preposition = chunks[at - 1].kind,
      phrase.isTime
        || Language.english[.attaching].contains(claim.normal(chunks[at - 1].words.lowerBound)),
      case .nounPhrase(let earlier) = chunks[at - 2].kind
    {
      head = earlier.head
      at -= 2
    }
    return head
  }

  /// `the promise that he leaves`: a noun that a clause completes.
  private func takesClause(_ phrase: NounPhrase) -> Bool {
    let normal = claim.normal(phrase.head)
    if Language.english[.clauseNoun].contains(normal) { return true }
    let parts = WordParts(normal)
    return parts.takesClause && parts.isNoun && claim.kind(phrase.head) == .content
  }

  private func chunkIsNoun(_ at: Int) -> Bool {
    if chunks.indices.contains(at), case .nounPhrase = chunks[at].kind { return true }
    return false
  }

  /// `gives them what they want`: the object of a verb that takes no clause.
  private mutating func takeClause(_ word: Int) {
    guard let draft = top.draft, let verbs = top.verbs, preposition == nil, !verbs.isPassive else {
      return
    }
    let isReceiver = last?.chunk == at - 1 && Language.english[.receiverVerb].contains(verbs.lemma)
    let isFree = top.object == nil && last == nil && (!verbs.takesClause || verbs.isCopula)
    guard isFree || isReceiver, !Language.english[.hearerVerb].contains(verbs.lemma) else { return }
    drafts[draft].whom = word
  }

  /// Whether the object is the noun before the relative clause so far.
  var isFromAntecedent: Bool {
    guard let draft = top.draft, let antecedent = top.antecedent else { return false }
    return drafts[draft].whom == antecedent && drafts[draft].who != antecedent
  }

  /// `is open`: the predicate of a copula.
  private mutating func readAdjective(_ chunk: Chunk) {
    guard top.hasVerb, let draft = top.draft, last?.isOfPreposition ?? true, preposition == nil,
      drafts[draft].verbs.isCopula, drafts[draft].whom == nil || isFromAntecedent,
      coordinator == nil,
      top.object == nil
    else { return }
    drafts[draft].whom = chunk.words.upperBound - 1
  }
}
