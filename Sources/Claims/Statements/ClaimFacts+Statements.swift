internal import Lexicon

extension ClaimFacts {
  /// What the claim's clauses say, in the order of their verbs; read each time it is asked for.
  /// O(words).
  public var statements: [Statement] {
    let claim = claimWords
    var reader = StatementReader(claim: claim)
    let drafts = reader.read()
    let order = drafts.indices.sorted { drafts[$0].verbs.main < drafts[$1].verbs.main }
    let starts = drafts.map { $0.start }.sorted()
    return order.map { statement(drafts[$0], of: drafts, starts: starts, claim) }
  }

  private func statement(
    _ draft: StatementDraft, of drafts: [StatementDraft], starts: [Int], _ claim: ClaimWords
  ) -> Statement {
    let verbs = draft.verbs
    let clause = clause(of: draft, starts, claim)
    let predicate = predicates.first { $0.head == verbs.main || $0.words.contains(verbs.main) }
    return Statement(
      who: draft.who, act: verbs.main, stem: claim.stem(verbs.main),
      tense: draft.isInfinitive ? .infinitive : tense(of: draft, claim),
      isNegated: verbs.isNegated || predicate?.isNegated ?? false,
      voice: verbs.isPassive ? .passive : .active, status: predicate?.status,
      hedge: predicate?.hedge, whom: draft.whom, when: draft.times, where: draft.places,
      howMany: quantities.map(\.words).filter { clause.contains($0.lowerBound) },
      saysWho: source(of: draft, in: drafts, claim), clause: clause)
  }

  /// From the first word of the clause to the next one that begins.
  private func clause(
    of draft: StatementDraft, _ starts: [Int], _ claim: ClaimWords
  ) -> Range<Int> {
    let main = draft.verbs.main
    // The starts are sorted: the first one after the verb.
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] > main { high = middle } else { low = middle + 1 }
    }
    let end = low < starts.count ? starts[low] : claim.range.upperBound
    return min(draft.start, draft.verbs.first)..<max(end, main + 1)
  }

  /// Who says it: the subject of the verb of saying that it depends on, or the claim's source.
  private func source(
    of draft: StatementDraft, in drafts: [StatementDraft], _ claim: ClaimWords
  ) -> Int? {
    if let parent = draft.parent.map({ drafts[$0] }), Self.isSaying(claim.normal(parent.verbs.main))
    {
      return parent.who
    }
    guard let verb = attribution.verb, verb != draft.verbs.main else { return nil }
    let speaker = names.first { $0.words.overlaps(attribution.source) }
    return speaker?.surname ?? attribution.head
  }

  private func tense(of draft: StatementDraft, _ claim: ClaimWords) -> Statement.Tense {
    let verbs = draft.verbs
    let first = claim.normal(verbs.first)
    if let status = VerbForms.modals[first] { return status == .planned ? .future : .modal }
    if VerbForms.shortened.contains(first) { return .modal }
    guard verbs.isBare else {
      return Self.isPastHelper[Self.plain(first)] ?? false ? .past : .present
    }
    if verbs.form.contains(.past) { return .past }
    return verbs.form == .base && draft.who == nil ? .infinitive : .present
  }

  /// `didn't` is `did`, as far as the time goes.
  private static func plain(_ helper: String) -> String {
    helper.hasSuffix("n't") ? String(helper.dropLast(3)) : helper
  }

  private static func isSaying(_ verb: String) -> Bool {
    VerbForms.saying.contains(verb) || VerbForms.sayingThat.contains(verb)
  }

  private static let isPastHelper = Language.english.values(.tense) { $0.hasSuffix("past") }
}
