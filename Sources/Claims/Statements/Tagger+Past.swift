internal import Lexicon

// Whether a form in -ed is the past of its clause, or a participle.
extension Tagger {
  /// A form in -ed: a past, or a participle that says something of the noun before.
  mutating func decidePast(_ at: Int, _ before: Int?) {
    let parts = words[at].parts
    guard parts.forms.contains(.participle) else {
      set(at, .past, isFinite: true)
      return
    }
    let part = before.map { words[$0].part }
    if let before, part == .pronoun, words[before].parts.isSubjectForm {
      set(at, .past, isFinite: true)
      return
    }
    switch part {
    case nil: decideFirstPast(at)
    case .coordinator:
      let isJoined = !forms.isEmpty && !joinsParticiple(at)
      set(at, isJoined ? .past : .participle, isFinite: isJoined)
    case .relative, .that:
      if canBeCommonNominal(at + 1), finiteFollows(after: at), words[at - 1].part == .adverb {
        words[at].part = .adjective
      } else {
        set(at, .past, isFinite: true)
      }
    case .subordinator, .preposition: set(at, .participle, isFinite: false)
    default:
      guard waiting == nil && !isSurelySaying(at) || isReduced(at) || isAttributeOfObject(at) else {
        set(at, .past, isFinite: true)
        return
      }
      if parts.isAdjective, canBeNominal(at + 1), part != .noun, part != .name {
        words[at].part = .adjective
      } else {
        set(at, .participle, isFinite: false)
      }
    }
  }

  /// A form in -ed with nothing of its clause right before it.
  private mutating func decideFirstPast(_ at: Int) {
    let isAwaited = waiting.map { !$0.isTentative || $0.isReported } ?? false
    if isAwaited, words[at].gap != .stop, !isInsertion(at) {
      set(at, .past, isFinite: true)
      return
    }
    let isSaying = VerbForms.saying.contains(claim.normal(words[at].index))
    if canBeCommonNominal(at + 1), !isSaying || words[at].gap == .stop {
      words[at].part = .adjective
    } else {
      set(at, isSaying ? .past : .participle, isFinite: isSaying)
    }
  }

  /// `signed by him and sent by her`: `and` joins what has the same form.
  private func joinsParticiple(_ at: Int) -> Bool {
    if joins(at + 1), claim.normal(words[at + 1].index) == "by" { return true }
    for earlier in (max(0, at - 12)..<at).reversed() {
      switch words[earlier].part {
      case .verb:
        let helper = previous(earlier).map { words[$0].part }
        return words[earlier].form == .participle && helper != .be && helper != .have
      case .be, .have, .do, .modal: return false
      default: continue
      }
    }
    return false
  }

  /// `describes the anger directed at them`: a form in -ed without an object, after the object of
  /// a verb that reports nothing.
  private func isAttributeOfObject(_ at: Int) -> Bool {
    if let waiting, waiting.isApposition, !VerbForms.saying.contains(claim.normal(words[at].index))
    {
      return true
    }
    guard let waiting, waiting.isObject, !waiting.isReported, joins(at),
      words[at - 1].part != .pronoun
    else { return false }
    return !joins(at + 1) || words[at + 1].parts.grammar.first == .preposition
  }

  /// `, elected in May, said`: a comma and a finite verb follow.
  private func isInsertion(_ at: Int) -> Bool {
    var start = at
    while joins(start), words[start - 1].part == .adverb { start -= 1 }
    guard !joins(start) else { return false }
    var next = at + 1
    while next < words.count, next - at < 20,
      words[next].gap.isDisjoint(with: [.comma, .dash, .stop])
    { next += 1 }
    guard next < words.count, words[next].gap.isDisjoint(with: .stop) else { return false }
    while next < words.count,
      words[next].parts.isAdverb && words[next].parts.forms.isEmpty
        || words[next].parts.grammar == [.adverb]
    { next += 1 }
    return next < words.count && isSurelyFinite(next)
  }

  /// A verb of saying whose subject is right before it needs no other sign.
  private func isSurelySaying(_ at: Int) -> Bool {
    if isInPhrase(before: at) { return false }
    return VerbForms.saying.contains(claim.normal(words[at].index))
      && claim.normal(words[at].index) != "reported"
  }

  private func isDay(_ at: Int) -> Bool {
    let normal = claim.normal(words[at].index)
    return DateReader.isDay(normal) || DateReader.isWeekday(normal)
  }

  /// `a report released on Friday said`: nothing but prepositions with their nouns, and times, is
  /// between this form and a finite verb; or `by` follows.
  private func isReduced(_ at: Int) -> Bool {
    var next = at + 1
    guard joins(next) else { return false }
    if claim.normal(words[next].index) == "by" { return true }
    var isInPhrase = false
    while next < words.count, joins(next), next - at < 12 {
      let isThird = words[next].parts.forms.contains(.third) && words[next].parts.verbPrior > 0
      if isSurelyFinite(next) || isThird && !opensNounPhrase(next - 1) && next > at + 1 {
        return next > at + 1 && !words[next - 1].parts.isSubjectForm
      }
      let parts = words[next].parts
      switch parts.grammar.first {
      case .preposition, .to: isInPhrase = true
      case .adverb: break
      case .relative, .that, .subordinator, .coordinator: return false
      case .pronoun, .determiner, .owner:
        guard isInPhrase, !parts.isSubjectForm else { return false }
      default:
        guard isInPhrase || isDay(next) || parts.isAdverb else {
          return false
        }
      }
      next += 1
    }
    return false
  }
}
