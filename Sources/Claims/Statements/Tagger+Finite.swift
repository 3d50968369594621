internal import Lexicon

// Whether a word is the finite verb of its clause.
extension Tagger {
  /// Weighs what tells for a finite verb against what tells for a noun.
  mutating func decideByScore(_ at: Int, _ before: Int?) {
    let parts = words[at].parts
    let finite = parts.forms.intersection(.finite)
    guard !finite.isEmpty else {
      decideNonfinite(at, before)
      return
    }
    if finite == .past {
      decidePast(at, before)
      return
    }
    let form: Inflection = finite.contains(.third) ? .third : .base
    var score = parts.isOnlyVerb ? 4 : parts.verbPrior
    if parts.isMostlyAdjective { score -= 1 }
    if let waiting, waiting.isTentative, isInPhrase(before: at) { score -= 2 }
    let agreement = agreement(of: form, with: before, at)
    // `found` and `left` are pasts as well, which go with any subject.
    let isAnyPast = finite.contains(.past) && before != nil
    score += (isAnyPast ? max(0, agreement) : agreement) + following(at)
    if let waiting {
      score +=
        finiteFollows(after: at)
        ? -1 : waiting.isTentative ? (waiting.isObject && !waiting.isReported ? 0 : 1) : 2
    } else if clauses[clauses.count - 1].hasFinite
      || before.map({ isNominal(words[$0].part) }) ?? false
    {
      score -= 3
    }
    if score > 0 {
      set(at, finite.contains(.past) && form == .base ? [.base, .past] : form, isFinite: true)
    } else {
      decideNominal(at, before)
    }
  }

  private mutating func decideNominal(_ at: Int, _ before: Int?) {
    let parts = words[at].parts
    let isAfterNoun = before.map { words[$0].part == .noun } ?? false
    if parts.isNoun, isAfterNoun, !parts.isMostlyAdjective {
      words[at].part = .noun
    } else if parts.isAdjective, canBeNominal(at + 1) && !isSurelyFinite(at + 1) || !parts.isNoun {
      words[at].part = .adjective
    } else if parts.isNoun {
      words[at].part = .noun
    } else {
      words[at].part = parts.isAdverb ? .adverb : .noun
    }
  }

  private mutating func decideNonfinite(_ at: Int, _ before: Int?) {
    let parts = words[at].parts
    if parts.forms.contains(.ing) {
      let next = at + 1
      if let before, [.noun, .name].contains(words[before].part), joins(at),
        canBeCommonNominal(next),
        !claim.isPlural(words[next].index), words[next].parts.isNoun
      {
        // `the House briefing room`
        words[at].part = .noun
        return
      }
      let isGerund =
        !parts.isNoun || opensNounPhrase(at + 1) || before == nil && !canBeNominal(at + 1)
      if isGerund, !(before.map { words[$0].part == .noun } ?? false && isSurelyFinite(at + 1)) {
        set(at, .ing, isFinite: false)
      } else {
        words[at].part = .noun
      }
    } else if parts.forms.contains(.participle) {
      if canBeNominal(at + 1), before == nil {
        words[at].part = .adjective
      } else {
        set(at, .participle, isFinite: false)
      }
    } else if parts.isAdverb, !parts.isAdjective || !canBeNominal(at + 1) {
      words[at].part =
        parts.isNoun && parts.isMostlyAdjective
        ? .adjective : parts.isNoun && !joins(at + 1) ? .noun : .adverb
    } else if parts.isAdjective,
      !parts.isNoun
        || canBeNominal(at + 1) && !isSurelyFinite(at + 1)
          && (parts.isMostlyAdjective || !(before.map { words[$0].part == .noun } ?? false))
    {
      words[at].part = .adjective
    } else {
      words[at].part = .noun
    }
  }

  /// How well the form goes with what is before it.
  private func agreement(of form: Inflection, with before: Int?, _ at: Int) -> Int {
    guard let before else {
      if isImperativePlace(at) {
        return form == .base && (!finiteFollows(after: at) || words[at].parts.verbPrior > 2)
          ? 0 : -4
      }
      return words[at].gap.contains(.comma) ? -3 : -4
    }
    let word = words[before]
    switch word.part {
    case .pronoun:
      if word.parts.isObjectForm { return -4 }
      return word.parts.isSubjectForm ? 5 : 2
    case .relative, .that: return 4
    case .noun, .name, .number:
      let isPlural = word.part == .noun && claim.isPlural(word.index)
      // `Democrats` or `Holmes`: one or many.
      if word.part == .name, claim.isPlural(word.index) { return 0 }
      if form == .third { return isPlural ? -4 : 0 }
      return isPlural ? 1 : isCoordinated(before) ? 0 : -7
    case .coordinator: return agreement(of: form, joinedBy: before, at)
    case .adjective: return -2
    case .verb where !word.isFinite && waiting != nil: return 0
    default: return -3
    }
  }

  /// Joined words are alike: `champion and fund it`, but not `houses and surf shops`.
  private func agreement(of form: Inflection, joinedBy coordinator: Int, _ at: Int) -> Int {
    let earlier = previous(coordinator).map { words[$0] }
    if let earlier, earlier.part == .verb, earlier.form == form { return 5 }
    if let earlier, earlier.part == .noun, words[at].parts.isNoun {
      if canBeNominal(at + 1), claim.isPlural(words[at + 1].index) { return -4 }
      if claim.isPlural(earlier.index), claim.isPlural(words[at].index) { return -3 }
    }
    return forms.isDisjoint(with: form == .base ? .base : .third) ? -3 : 1
  }

  /// `Congress and the states`: more than one.
  private func isCoordinated(_ at: Int) -> Bool {
    var at = at
    var steps = 0
    while steps < 8, let before = previous(at) {
      if words[before].part == .coordinator { return true }
      guard words[before].part != .verb else { return false }
      at = before
      steps += 1
    }
    return false
  }

  /// What the word after tells.
  private func following(_ at: Int) -> Int {
    let next = at + 1
    guard joins(next) else {
      return next < words.count && words[next].gap.contains(.quote) ? 1 : -1
    }
    if isSurelyFinite(next) || words[next].parts.isOnlyVerb && words[next].parts.forms == .base {
      return -4
    }
    let parts = words[next].parts
    switch parts.grammar.first {
    case .determiner where claim.normal(words[next].index) == "such": return 0
    case .that: return words[at].parts.takesClause ? 2 : 0
    case .determiner, .owner, .pronoun: return 2
    case .to: return Language.english[.infinitiveVerb].contains(words[at].parts.lemma) ? 1 : 0
    case .relative: return -3
    case .preposition: return claim.normal(words[next].index) == "of" ? -3 : 0
    case .adverb, .negation: return 1
    case .coordinator: return -1
    case nil:
      if claim.kind(words[next].index) == .number || claim.kind(words[next].index) == .name {
        return 1
      }
      return parts.isAdverb && !parts.isNoun ? 1 : 0
    default: return 0
    }
  }

  /// Whether a certain finite verb follows in this clause.
  func finiteFollows(after at: Int) -> Bool {
    var next = at + 1
    while next < words.count, next - at < 14 {
      if !words[next].gap.isDisjoint(with: [.stop, .colon, .dash, .quote, .comma]) { return false }
      switch words[next].parts.grammar.first {
      case .relative, .that, .subordinator, .coordinator: return false
      case .pronoun where words[next].parts.isSubjectForm: return false
      default: break
      }
      if isSurelyFinite(next) { return true }
      next += 1
    }
    return false
  }
}
