internal import Lexicon

// Which part a word of grammar has.
extension Tagger {
  /// Decides by the words around which of its parts a word of grammar has.
  mutating func decideGrammar(_ at: Int) {
    let parts = words[at].parts
    let first = parts.grammar[0]
    words[at].part = first
    words[at].form = parts.forms
    switch first {
    case .be, .have, .do, .modal, .verb: decideAuxiliary(at)
    case .to: words[at].part = isInfinitive(at) ? .to : .preposition
    case .that: words[at].part = that(at)
    case .determiner where parts.grammar.count > 1: words[at].part = determiner(at)
    case .adverb where isNounAfterOwner(at): words[at].part = .noun
    case .adverb where isAttribute(at): words[at].part = .adjective
    case .owner where parts.grammar.count > 1:
      let next = at + 1
      let isBefore =
        canBeNominal(next)
        || joins(next) && !words[next].parts.forms.isEmpty && !isSurelyFinite(next)
      words[at].part = isBefore ? .owner : .pronoun
    case .relative:
      if let before = previous(at), words[before].part == .preposition,
        parts.isObjectForm || parts.grammar.count > 1
      {
        words[at].part = .subordinator
      }
    case .subordinator where at + 1 < words.count && words[at + 1].gap.contains(.comma):
      words[at].part = .adverb
    case .subordinator where parts.grammar.count > 1:
      let isThat = joins(at + 1) && words[at + 1].parts.grammar == [.that]
      if !opensNounPhrase(at + 1) && !canBeNominal(at + 1) && !isThat || at + 1 == words.count {
        words[at].part = .adverb
      }
    case .adjective where parts.grammar.count > 1 && isBeforeParticiple(at):
      words[at].part = .adverb
    case .preposition: decidePreposition(at)
    default: break
    }
  }

  /// `these ships`, `these are`, `more than`, `old enough`.
  private func determiner(_ at: Int) -> PartOfSpeech {
    if claim.normal(words[at].index + 1) == "than" || isDegree(at) { return .adverb }
    if claim.normal(words[at].index) == "enough", joins(at),
      [.adverb, .adjective].contains(words[at - 1].part)
    {
      return .adverb
    }
    let isBefore = canBeNominal(at + 1) || opensNounPhrase(at + 1) && !isSubject(at + 1)
    return isBefore ? .determiner : .pronoun
  }

  /// `his well of support`
  private func isNounAfterOwner(_ at: Int) -> Bool {
    joins(at) && words[at - 1].part == .owner && joins(at + 1)
      && words[at + 1].parts.grammar.first == .preposition
  }

  /// `was first announced`
  private func isBeforeParticiple(_ at: Int) -> Bool {
    guard joins(at + 1), let before = previous(at) else { return false }
    let next = words[at + 1].parts
    return !next.forms.isDisjoint(with: [.past, .participle]) && !next.isNoun
      && [.be, .have, .pronoun, .name, .noun].contains(words[before].part)
  }

  /// `more angered`: how much so.
  private func isDegree(_ at: Int) -> Bool {
    let next = at + 1
    guard words[at].parts.grammar.contains(.adverb), joins(next), words[next].parts.grammar.isEmpty,
      !canBeNominal(next)
    else { return false }
    let parts = words[next].parts
    return parts.isAdjective || parts.isAdverb || parts.forms.contains(.participle)
  }

  /// `their home country`: between an owner and its noun nothing is an adverb.
  private func isAttribute(_ at: Int) -> Bool {
    guard joins(at), [.determiner, .owner].contains(words[at - 1].part), joins(at + 1) else {
      return false
    }
    let parts = words[at + 1].parts
    return parts.grammar.isEmpty && parts.isNoun && !parts.isAdjective && !parts.isAdverb
  }

  private func isSubject(_ at: Int) -> Bool { words[at].parts.isSubjectForm }

  private mutating func decideAuxiliary(_ at: Int) {
    let parts = words[at].parts
    if parts.grammar[0] == .modal {
      // `in May`, `his will`: nouns.
      if let before = previous(at), !words[at].isContracted,
        [.determiner, .owner, .preposition, .adjective].contains(words[before].part)
      {
        words[at].part = .noun
        return
      }
      if claim.normal(words[at].index) == "may", claim.written(words[at].index).hasPrefix("M"),
        at > 0,
        words[at].gap != .quote, !joins(at + 1) || claim.kind(words[at + 1].index) == .number
      {
        words[at].part = .name
        return
      }
      words[at].isFinite = true
      return
    }
    guard parts.forms.isEmpty else {
      words[at].isFinite = false
      if parts.forms == .base, isImperativePlace(at) { words[at].isFinite = true }
      return
    }
    let helper = previous(at).map { words[$0].part }
    words[at].isFinite = helper != .modal && helper != .to && helper != .do && helper != .have
    if !words[at].isFinite { words[at].form = .base }
    if helper == .have { words[at].form = .participle }
  }

  /// Whether a verb in its plain form would be an imperative here.
  func isImperativePlace(_ at: Int) -> Bool {
    previous(at) == nil
      && (at == 0 || !words[at].gap.isDisjoint(with: [.stop, .quote, .colon, .dash]))
  }

  /// Whether the verb follows that `to` marks.
  private func isInfinitive(_ at: Int) -> Bool {
    var next = at + 1
    while next < words.count, joins(next),
      words[next].parts.grammar == [.adverb] || words[next].parts.grammar == [.negation]
        || words[next].parts.isAdverb && words[next].parts.forms.isEmpty
          && !words[next].parts.isNoun
    { next += 1 }
    guard next < words.count, joins(next) else { return false }
    let parts = words[next].parts
    if let grammar = parts.grammar.first {
      return grammar == .be && parts.forms == .base
        || (grammar == .have || grammar == .do) && parts.forms.isEmpty
          && Language.english[.plainHelper].contains(claim.normal(words[next].index))
        || grammar == .preposition && claim.normal(words[next].index) == "like"
    }
    guard claim.kind(words[next].index) == .content else { return false }
    guard parts.forms.contains(.base) else {
      return isUnknownVerb(next) && opensNounPhrase(next + 1)
    }
    return parts.verbPrior > -3 || opensNounPhrase(next + 1)
  }

  /// Whether a word that no table has may be a verb: `contravene`.
  func isUnknownVerb(_ at: Int) -> Bool {
    let parts = words[at].parts
    return parts.isUnknown && claim.kind(words[at].index) == .content
      && !claim.isPlural(words[at].index)
  }

  /// Whether a part can be the head of a noun phrase.
  func isNominal(_ part: PartOfSpeech) -> Bool {
    switch part {
    case .noun, .name, .number, .pronoun: true
    default: false
    }
  }

  /// Prepositions that only say how near a number is: `about 40`, `more than 40`.
  private static let nearly = Language.english[.approximating]

  private func isNumber(_ at: Int) -> Bool {
    guard joins(at) else { return false }
    if claim.kind(words[at].index) == .number { return true }
    return words[at].parts.grammar == [.determiner] && joins(at + 1)
      && claim.kind(words[at + 1].index) == .number
  }

  /// `they like it`, `to like`: a verb; else a preposition.
  private mutating func decidePreposition(_ at: Int) {
    if Self.nearly.contains(claim.normal(words[at].index)), isNumber(at + 1) {
      let before = previous(at).map { words[$0].part }
      if before == nil || before == .be || before == .adverb
        || claim.normal(words[at].index) == "than"
      {
        words[at].part = .adverb
      }
      return
    }
    if claim.normal(words[at].index) == "given", let before = previous(at),
      [.be, .have].contains(words[before].part)
    {
      set(at, .participle, isFinite: false)
      words[at].parts.lemma = "give"
      return
    }
    if claim.normal(words[at].index).hasSuffix("ing"), let before = previous(at) {
      if words[before].part == .be { set(at, .ing, isFinite: false) }
      if words[before].part == .determiner { words[at].part = .adjective }
      return
    }
    guard claim.normal(words[at].index) == "like", let before = previous(at) else { return }
    let asks: [PartOfSpeech] = [.to, .modal, .do]
    guard asks.contains(words[before].part) || words[before].parts.isSubjectForm else { return }
    words[at].part = .verb
    words[at].form = .base
    words[at].parts.lemma = "like"
    words[at].isFinite = words[before].parts.isSubjectForm
  }
}
