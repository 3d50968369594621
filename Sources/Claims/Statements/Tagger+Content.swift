internal import Lexicon

// Which part a word of content has.
extension Tagger {
  /// A word before a hyphen is as good as an adjective, or an adverb where the last of the compound
  /// is a verb: `same-sex marriage`, `flip-flopped`. True where the part is decided.
  mutating func decideCompound(_ at: Int) -> Bool {
    let kind = claim.kind(words[at].index)
    if isTiedToNext(at), kind != .number {
      let last = words[at + 1].parts
      words[at].part =
        kind == .name ? .name : last.isOnlyVerb && last.forms.contains(.past) ? .adverb : .adjective
      return true
    }
    guard words[at].gap == .hyphen, kind != .number else { return false }
    let parts = words[at].parts
    if kind == .name || words[at - 1].part == .name && !parts.grammar.isEmpty {
      words[at].part = .name
    } else if !parts.grammar.isEmpty {
      words[at].part = canBeNominal(at + 1) ? .adjective : .noun
    } else if !parts.forms.isDisjoint(with: [.participle, .ing]), !parts.isNoun {
      guard canBeNominal(at + 1) || !parts.forms.contains(.past) || words[at - 1].part == .name
      else { return false }
      words[at].part = .adjective
    } else {
      words[at].part = parts.isNoun || !parts.isAdjective ? .noun : .adjective
    }
    return true
  }

  /// Decides by what is before the word, and where that leaves it open, by what tells for a verb.
  mutating func decideOpen(_ at: Int) {
    if claim.kind(words[at].index) == .name {
      words[at].part = .name
      return
    }
    let parts = words[at].parts
    let before = previous(at)
    let part = before.map { words[$0].part }
    if parts.isAdverb || parts.isAdjective, joins(at + 1), words[at + 1].parts.isOnlyVerb,
      words[at + 1].parts.forms.contains(.base), asksForBase(before, at)
    {
      words[at].part = .adverb
    } else if parts.forms.contains(.base) || isUnknownVerb(at), asksForBase(before, at) {
      set(at, .base, isFinite: false)
    } else if parts.isAdverb, part == .have || part == .be, joins(at + 1),
      words[at + 1].parts.forms.contains(.participle), !words[at + 1].parts.isNoun
    {
      words[at].part = .adverb
    } else if let before, parts.forms.contains(.base), isAfterHelped(before) {
      set(at, .base, isFinite: false)
    } else if part == .have, parts.forms.contains(.participle),
      !isBeforeItsNoun(at)
        || parts.forms.contains(.past) && !parts.isNoun && words[at - 1].part != .adverb
          && !parts.isMostlyAdjective
    {
      set(at, .participle, isFinite: false)
    } else if part == .be, !parts.forms.isDisjoint(with: [.ing, .participle]) {
      decideAfterBe(at)
    } else if let before, part == .be || part == .have || isNounLead(before, at) {
      decideNominal(at, after: before)
    } else if let before, words[before].part == .verb,
      words[before].isFinite || waiting == nil || parts.forms.isDisjoint(with: .third)
    {
      decideAfterVerb(at, before)
    } else {
      decideByScore(at, before)
    }
  }

  /// `helped the mayor win`, `let them go`: a verb without `to` after the object at `before`.
  private func isAfterHelped(_ before: Int) -> Bool {
    guard isNominal(words[before].part), !words[before].parts.isSubjectForm else { return false }
    var at = before
    while before - at < 5, let earlier = previous(at) {
      switch words[earlier].part {
      case .verb: return Language.english[.bareInfinitive].contains(words[earlier].parts.lemma)
      case .determiner, .owner, .adjective, .noun, .name, .number: at = earlier
      default: return false
      }
    }
    return false
  }

  /// Makes the word a verb.
  mutating func set(_ at: Int, _ form: Inflection, isFinite: Bool) {
    words[at].part = .verb
    words[at].form = form
    words[at].isFinite = isFinite
  }

  /// Whether what is before asks for a verb in its plain form: `to`, `will`, `did he`.
  private func asksForBase(_ before: Int?, _ at: Int) -> Bool {
    guard var before else { return false }
    let direct: [PartOfSpeech] = [.to, .modal, .do]
    if direct.contains(words[before].part) { return true }
    // `did the mayor say`, but not `he did`.
    var steps = 0
    while steps < 5,
      isNominal(words[before].part) || words[before].part == .determiner
        || words[before].part == .owner || words[before].part == .adjective,
      let earlier = previous(before)
    {
      if [.modal, .do].contains(words[earlier].part) {
        let subject = previous(earlier)
        return subject.map {
          !isNominal(words[$0].part) && words[$0].part != .relative && words[$0].part != .that
        } ?? true
      }
      before = earlier
      steps += 1
    }
    return false
  }

  /// Whether the word comes before a noun that it says something of: `had limited time`.
  private func isBeforeItsNoun(_ at: Int) -> Bool {
    words[at].parts.isMostlyAdjective && canBeNominal(at + 1)
  }

  private static let intensifiers = Language.english[.intensifier]

  private mutating func decideAfterBe(_ at: Int) {
    let parts = words[at].parts
    let isGraded = at > 0 && Self.intensifiers.contains(claim.normal(words[at - 1].index))
    if parts.isMostlyAdjective || isGraded && words[at - 1].part == .adverb {
      words[at].part = .adjective
    } else if parts.forms.contains(.ing) {
      set(at, .ing, isFinite: false)
    } else {
      set(at, .participle, isFinite: false)
    }
  }

  /// Whether a noun is to come after the word at `before`.
  private func isNounLead(_ before: Int, _ at: Int) -> Bool {
    switch words[before].part {
    case .determiner, .owner, .relativeOwner, .preposition: true
    case .adjective:
      words[at].parts.isNoun || words[at].parts.isAdjective
        || !words[before].parts.grammar.isEmpty && canBeNominal(at + 1)
        || words[at].parts.forms.contains(.ing) && isAttribute(before)
    case .number:
      words[at].parts.isNoun && !isSurelyFinite(at)
    case .noun, .name: isOwner(before)
    default: false
    }
  }

  /// Whether the adjective at `at` comes after a determiner or an owner: `his heavy borrowing`.
  private func isAttribute(_ at: Int) -> Bool {
    joins(at)
      && ([.determiner, .owner, .adjective].contains(words[at - 1].part) || isOwner(at - 1))
  }

  private mutating func decideNominal(_ at: Int, after before: Int) {
    let parts = words[at].parts
    let part = words[before].part
    if part == .preposition, parts.forms.contains(.ing),
      !parts.isNoun || opensNounPhrase(at + 1)
    {
      set(at, .ing, isFinite: false)
    } else if canBeNominal(at + 1), !isSurelyFinite(at + 1) {
      let isAttribute = !parts.forms.isDisjoint(with: [.ing, .participle]) && !parts.isNoun
      words[at].part =
        parts.isAdjective && (!parts.isNoun || parts.isMostlyAdjective) || isAttribute
        ? .adjective : parts.isNoun ? .noun : parts.isAdverb ? .adverb : .noun
    } else if parts.isNoun {
      words[at].part = part == .be && parts.isMostlyAdjective ? .adjective : .noun
    } else if parts.isAdjective {
      words[at].part = .adjective
    } else if parts.isAdverb {
      words[at].part =
        part == .determiner && !joins(at + 1)
          || part == .determiner && !canBeNominal(at + 1) && parts.isUnknown ? .noun : .adverb
    } else if part == .adjective || part == .preposition,
      !parts.forms.isDisjoint(with: [.past, .third])
    {
      decideByScore(at, before)
    } else {
      words[at].part = parts.forms.contains(.participle) ? .adjective : .noun
    }
  }

  /// After a verb there is its object or what it is like, or a second verb of the same clause.
  private mutating func decideAfterVerb(_ at: Int, _ before: Int) {
    let parts = words[at].parts
    if words[before].isFinite, parts.forms.contains(.past), let waiting, !waiting.isTentative,
      !canBeNominal(at + 1)
    {
      // `the man she saw left`
      set(at, .past, isFinite: true)
      return
    }
    if parts.forms.contains(.base), parts.verbPrior > 0, words[before].parts.lemma == "help" {
      set(at, .base, isFinite: false)
    } else if parts.forms.contains(.ing), !(parts.isNoun && !opensNounPhrase(at + 1)) {
      let isAttribute =
        canBeCommonNominal(at + 1) && !isSurelyFinite(at + 1)
        && !Language.english[.gerundVerb].contains(words[before].parts.lemma)
      if isAttribute { words[at].part = .adjective } else { set(at, .ing, isFinite: false) }
    } else if parts.forms == .past || parts.isOnlyVerb && parts.forms == .third {
      set(at, parts.forms, isFinite: true)
    } else if parts.forms.contains(.participle), !parts.isNoun {
      if canBeCommonNominal(at + 1) {
        words[at].part = .adjective
      } else {
        set(at, .participle, isFinite: false)
      }
    } else {
      decidePlain(at)
    }
  }

  /// Noun, adjective or adverb, by what is commonest and what follows.
  private mutating func decidePlain(_ at: Int) {
    let parts = words[at].parts
    if parts.isAdverb, !parts.isNoun || !parts.isAdjective && parts.verbPrior < 0,
      !(parts.isAdjective && canBeNominal(at + 1))
    {
      words[at].part = parts.isAdjective && parts.isMostlyAdjective ? .adjective : .adverb
    } else if parts.isAdjective,
      !parts.isNoun || canBeNominal(at + 1) && !isSurelyFinite(at + 1) || parts.isMostlyAdjective
    {
      words[at].part = .adjective
    } else if parts.isNoun {
      words[at].part = .noun
    } else if parts.forms.contains(.ing) {
      set(at, .ing, isFinite: false)
    } else if parts.forms.contains(.participle) {
      set(at, .participle, isFinite: false)
    } else {
      words[at].part = .noun
    }
  }
}
