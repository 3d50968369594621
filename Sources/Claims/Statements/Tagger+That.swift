internal import Lexicon

// What `that` is.
extension Tagger {
  /// What `that` is: `the ship that left`, `said that`, `that ship`, `saw that`.
  func that(_ at: Int) -> PartOfSpeech {
    let next = at + 1
    guard next < words.count, joins(next) else {
      return words.indices.contains(next) && opensNounPhraseIgnoringMarks(next)
        ? .subordinator : .pronoun
    }
    let before = previous(at).map { words[$0] }
    if words[at].isContracted {
      return before.map { isNominal($0.part) } ?? false ? .that : .pronoun
    }
    if at > 0, words[at].gap == .comma, isSurelyFinite(next) { return .that }
    if before == nil, words[next].parts.forms.contains(.third) { return .pronoun }
    if isAfterSo(at), opensNounPhrase(next) || canBeNominal(next) { return .subordinator }
    if let before, isNominal(before.part) { return .that }
    if let before, before.part == .preposition, isSurelyFinite(next), at > 2,
      claim.normal(before.index) != "in"
    {
      return .that
    }
    if isSurelyFinite(next) || words[next].parts.forms.contains(.third) && !words[next].parts.isNoun
    {
      return .pronoun
    }
    if isObjectThat(before, next) { return .pronoun }
    if nounIsPlural(from: next), before?.part != .preposition { return .subordinator }
    return thatBeforeClause(before, next)
  }

  private func thatBeforeClause(_ before: TaggedWord?, _ next: Int) -> PartOfSpeech {
    if let before, before.part == .preposition || before.part == .be {
      return canBeNominal(next) && !(before.part == .be && opensNounPhrase(next))
        ? .determiner : opensNounPhrase(next) ? .subordinator : .pronoun
    }
    if opensNounPhrase(next)
      || words[next].parts.grammar.contains(where: { $0 != .negation && $0 != .coordinator })
    {
      return .subordinator
    }
    if let before, before.part == .verb || before.part == .adjective || before.part == .coordinator
    {
      let isPlural = claim.isPlural(words[next].index)
      return isPlural || before.part == .adjective
        || VerbForms.saying.contains(claim.normal(before.index))
        ? .subordinator : .determiner
    }
    return canBeNominal(next)
      ? (claim.isPlural(words[next].index) ? .subordinator : .determiner) : .pronoun
  }

  /// `leave that to them`, `bring that up`: nothing that can begin a clause follows; of a verb that
  /// takes a clause a phrase in its front can.
  private func isObjectThat(_ before: TaggedWord?, _ next: Int) -> Bool {
    let parts = words[next].parts
    switch parts.grammar.first {
    case .preposition, .adverb, .to, .negation:
      return before?.part != .adjective
        && !(before?.parts.takesClause ?? false && parts.grammar.first != .to)
    case .relative: return !(before?.parts.takesClause ?? false)
    case .coordinator, .that: return true
    default: return false
    }
  }

  /// Whether a plural or a name comes next, which no `that` belongs to: `that old ships`.
  private func nounIsPlural(from at: Int) -> Bool {
    var at = at
    while canBeNominal(at + 1), !isSurelyFinite(at + 1) { at += 1 }
    return words[at].parts.grammar.isEmpty
      && (claim.kind(words[at].index) == .name || claim.isPlural(words[at].index))
  }

  /// `so old that`: what follows tells how much.
  private func isAfterSo(_ at: Int) -> Bool {
    words[max(0, at - 8)..<at].contains { ["so", "such"].contains(claim.normal($0.index)) }
      && (max(0, at - 7)..<at).allSatisfy { words[$0].gap.isDisjoint(with: [.comma, .stop]) }
  }

  private func opensNounPhraseIgnoringMarks(_ at: Int) -> Bool {
    let word = words[at]
    return claim.kind(word.index) == .name
      || word.parts.grammar.contains { [.determiner, .owner, .pronoun].contains($0) }
      || word.parts.grammar.isEmpty
  }
}
