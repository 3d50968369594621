internal import Lexicon

/// Parts the words of a claim into chunks. O(words).
struct Chunker {
  let claim: ClaimWords
  let words: [TaggedWord]
  private var at = 0
  private var chunks: [Chunk] = []

  init(claim: ClaimWords) {
    self.claim = claim
    var tagger = Tagger(claim: claim)
    words = tagger.tagged()
  }

  /// The chunks of the claim, in order; every word is in one.
  static func chunks(of claim: ClaimWords) -> [Chunk] {
    var chunker = Chunker(claim: claim)
    while chunker.at < chunker.words.count { chunker.readNext() }
    return chunker.chunks
  }

  private mutating func readNext() {
    let start = at
    switch words[at].part {
    case .there where !isExistential(at): single(.adverb)
    case .determiner, .owner, .noun, .number, .name, .pronoun, .there:
      readNounPhrase()
    case .adjective:
      if leadsToNoun(at) { readNounPhrase() } else { single(.adjective) }
    case .modal, .be, .have, .do, .verb, .to: readVerbs()
    case .preposition:
      single(.preposition(canOpenClause: words[at].parts.grammar.contains(.subordinator)))
    case .subordinator: single(.subordinator)
    case .relative, .that: single(.relative)
    case .relativeOwner: single(.relativeOwner)
    case .coordinator: single(.coordinator)
    case .adverb, .negation: single(.adverb)
    }
    at = max(at, start + 1)
  }

  private mutating func single(_ kind: Chunk.Kind) {
    append(kind, at..<at + 1)
    at += 1
  }

  private mutating func append(_ kind: Chunk.Kind, _ range: Range<Int>) {
    let words = words[range.lowerBound].index..<words[range.upperBound - 1].index + 1
    chunks.append(Chunk(kind: kind, words: words, gap: self.words[range.lowerBound].gap))
  }

  private func joins(_ at: Int) -> Bool {
    at < words.count && words[at].gap.isDisjoint(with: .phraseEnds)
  }

  // MARK: Noun phrases

  /// Whether adjectives from `at` on lead to a noun: `old grey ships`.
  private func leadsToNoun(_ at: Int) -> Bool {
    var next = at + 1
    while next < words.count, next - at < 6 {
      guard joins(next) || words[next].gap == .comma && words[next].part == .adjective else {
        return false
      }
      switch words[next].part {
      case .noun, .number, .name: return true
      case .adjective: next += 1
      case .coordinator, .adverb:
        guard next + 1 < words.count, words[next + 1].part == .adjective else { return false }
        next += 1
      default: return false
      }
    }
    return false
  }

  private mutating func readNounPhrase() {
    let start = at
    if words[at].part == .pronoun || words[at].part == .there {
      at += 1
    } else {
      at += 1
      while at < words.count, goesOn(at, from: start) { at += 1 }
    }
    append(.nounPhrase(nounPhrase(start..<at)), start..<at)
  }

  /// Whether the word at `at` belongs to the noun phrase that began at `start`.
  private func goesOn(_ at: Int, from start: Int) -> Bool {
    let last = words[at - 1]
    let isNoun = [.noun, .name, .number].contains(last.part)
    let isOwner = isOwner(at - 1)
    guard
      joins(at)
        || !isNoun && words[at].gap == .comma && words[at].part == .adjective && leadsToNoun(at)
        || !isNoun && words[at].gap == .quote
        || isOwner && words[at].gap == .quote
        || claim.isNickname(words[at].index)
        || claim.isNickname(last.index) && words[at].part == .name
    else { return false }
    switch words[at].part {
    case .noun, .name:
      if words[at].part == .name, words[at].parts.grammar == [.name], last.part == .noun {
        return false
      }
      return !beginsTime(at, from: start) && !isAfterIndefinite(at, from: start)
    case .number: return true
    case .adjective:
      let isLate = at + 1 < words.count && DateReader.isWeekday(claim.normal(words[at + 1].index))
      return isOwner || !isNoun || words[at].parts.grammar.isEmpty && leadsToNoun(at) && !isLate
    case .determiner, .owner:
      return last.part == .determiner && start == at - 1 || isOwner && words[at].part == .determiner
    case .pronoun: return last.part == .determiner && claim.normal(words[at].index) == "one"
    case .adverb:
      return !isNoun && at + 1 < words.count && joins(at + 1)
        && (words[at + 1].part == .adjective
          || last.part == .determiner && words[at + 1].part == .noun)
    case .coordinator:
      return last.part == .adjective && at + 1 < words.count && words[at + 1].part == .adjective
    default: return false
    }
  }

  private func isOwner(_ at: Int) -> Bool {
    !words[at].isContracted && claim.endsWithPossessive(words[at].index)
  }

  /// `the mayor Friday`: a day after a noun is a phrase of its own.
  private func beginsTime(_ at: Int, from start: Int) -> Bool {
    let isDay = DateReader.isWeekday(claim.normal(words[at].index))
    return isDay && [.noun, .name].contains(words[at - 1].part) && !isOwner(at - 1)
      && !isOwner(at)
  }

  /// `an accusation Berg denies`: a name after an indefinite noun is a phrase of its own.
  private func isAfterIndefinite(_ at: Int, from start: Int) -> Bool {
    words[at].part == .name && words[at - 1].part == .noun && !isOwner(at - 1)
      && Language.english[.indefiniteArticle].contains(claim.normal(words[start].index))
  }

  private func nounPhrase(_ range: Range<Int>) -> NounPhrase {
    var head = range.upperBound - 1
    while head > range.lowerBound,
      words[head].part == .number
        || Language.english[.generation].contains(claim.normal(words[head].index)),
      [.noun, .name].contains(words[head - 1].part)
    { head -= 1 }
    let word = words[head]
    var phrase = NounPhrase(head: word.index, count: range.count)
    phrase.isPronoun = word.part == .pronoun
    phrase.isSubjectForm = word.parts.isSubjectForm
    phrase.isObjectForm = word.parts.isObjectForm
    phrase.isTitledName =
      word.part == .name && words[range.lowerBound].part == .noun && range.count > 2
    phrase.isExistential = isExistential(head)
    phrase.owner = range.dropLast().last { isOwner($0) || words[$0].part == .owner }.map {
      words[$0].index
    }
    let normal = claim.normal(word.index)
    let isScore =
      range.count == 2 && range.allSatisfy { words[$0].part == .number }
      && words[range.upperBound - 1].gap == .hyphen
    let isMonth = Language.english[.month].contains(normal)
    let isOf = range.upperBound < words.count && claim.normal(words[range.upperBound].index) == "of"
    let isYear =
      word.part == .number && range.count == 1 && normal.utf8.count == 4
      && (normal.hasPrefix("19") || normal.hasPrefix("20"))
    phrase.isTime =
      isScore || isYear || isMonth && claim.written(word.index).first?.isUppercase ?? false
      || DateReader.isDay(normal) || DateReader.isWeekday(normal)
      || !isMonth && word.part != .name
        && (Self.times.contains(normal) || Self.times.contains(claim.stem(word.index))) && !isOf
    phrase.isCounting = word.part == .number && range.count < 4 || Self.counting.contains(normal)
    return phrase
  }

  private func isExistential(_ at: Int) -> Bool {
    words[at].part == .there && at + 1 < words.count
      && [.be, .modal, .have].contains(words[at + 1].part)
  }

  private static let counting = Language.english[.countingNoun]
  private static let times = WordSet(
    [WordClass.stretch, .dayPart, .weekday, .timeUnit, .timeNoun, .half]
      .flatMap { Language.english[$0].words }.flatMap { [$0, Stemmer.stem($0)] })

  // MARK: Groups of verbs

  private mutating func readVerbs() {
    let start = at
    var group = VerbGroup(
      main: words[at].index, mood: mood(at), first: words[at].index, isBare: words[at].part == .verb
    )
    var hasBe = false
    var wasHelper = false
    while at < words.count, at == start || joins(at) || words[at].gap == .quote {
      let word = words[at]
      if at > start, word.isFinite, !(group.mood == .infinitive) { break }
      switch word.part {
      case .modal, .do, .have, .be:
        (wasHelper, hasBe) = (true, word.part == .be)
        add(helper: word, to: &group)
      case .negation: group.isNegated = true
      case .adverb: break
      case .to where at == start: wasHelper = true
      case .verb where at == start || wasHelper:
        let isParticiple = word.form == .participle
        add(verb: word, to: &group, isPassive: isParticiple && (hasBe || !wasHelper))
        at += 1
        append(.verbs(group), start..<at)
        return
      default:
        end(group, from: start)
        return
      }
      at += 1
    }
    end(group, from: start)
  }

  private func add(helper word: TaggedWord, to group: inout VerbGroup) {
    let normal = claim.normal(word.index)
    group.main = word.index
    group.isAuxiliary = true
    group.isCopula = word.part == .be
    if VerbForms.isNegated(normal) { group.isNegated = true }
    group.lemma = word.part.rawValue
  }

  private func add(verb word: TaggedWord, to group: inout VerbGroup, isPassive: Bool) {
    group.main = word.index
    group.isAuxiliary = false
    group.lemma = word.parts.lemma
    group.form = word.form
    group.isCopula = Language.english[.copulaVerb].contains(group.lemma)
    group.isPassive = isPassive
    group.takesClause = word.parts.takesClause
    group.isIntransitive = word.parts.isIntransitive
  }

  /// Ends a group without another verb: adverbs at its end are chunks of their own.
  private mutating func end(_ group: VerbGroup, from start: Int) {
    while at - 1 > start, words[at - 1].part == .adverb { at -= 1 }
    append(.verbs(group), start..<at)
  }

  private func mood(_ at: Int) -> VerbGroup.Mood {
    let word = words[at]
    if word.isFinite { return .finite }
    if word.part == .to || word.form == .base { return .infinitive }
    return word.form == .ing ? .ing : .participle
  }
}
