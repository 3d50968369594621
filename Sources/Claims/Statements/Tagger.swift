internal import Lexicon
internal import Articles

/// Says of every word of a claim what part it has there.
///
///     The mayor   plans   to  visit   the ship    plans: a verb, since no other comes
///     The mayor's plans   for the     ship failed  plans: a noun, since an owner is before it
///
/// What a word can be is known by the tables; which of it, by the words around: what a determiner,
/// an auxiliary or `to` asks for, whether the clause has its verb yet, and whether one follows. One
/// pass from left to right that looks a few words ahead. O(words).
struct Tagger {
  let claim: ClaimWords
  var words: [TaggedWord] = []
  /// The clauses that are open, the innermost last.
  var clauses = [TaggedClause()]
  /// The forms of the verbs of the sentence so far, for those that `and` joins to them.
  var forms: Inflection = []

  /// The words, each with its part.
  mutating func tagged() -> [TaggedWord] {
    for index in claim.range { append(index) }
    markInsertions()
    for at in words.indices { decide(at) }
    return words
  }

  private mutating func append(_ index: Int) {
    let written = claim.written(index)
    let normal = claim.normal(index)
    var gap = index == claim.range.lowerBound ? WordMarks.stop : claim.before(index)
    if gap.contains(.stop), index > claim.range.lowerBound, isInside(index) { gap.remove(.stop) }
    if gap == .hyphen, !isTied(index) { gap = .dash }
    if gap == .colon, claim.kind(index) == .number, claim.kind(index - 1) == .number { gap = [] }
    if let (host, verb) = contraction(normal, written, at: index) {
      words.append(
        TaggedWord(index: index, parts: WordParts(host), gap: gap, isContracted: true))
      words.append(
        TaggedWord(index: index, parts: WordParts(verb), gap: [], isContracted: true))
      return
    }
    words.append(TaggedWord(index: index, parts: WordParts(normal), gap: gap))
  }

  /// Whether a full stop ends no sentence: after an abbreviation, before a comma or a bracket, and
  /// before a word without a capital.
  private func isInside(_ index: Int) -> Bool {
    let words = claim.article.words
    let gap = claim.article[TextSpan(words[index - 1].span.end, words[index].span.start)].utf8
    guard gap.first == UInt8(ascii: "."), !gap.contains(where: { ";!?".utf8.contains($0) }),
      gap.filter({ $0 == UInt8(ascii: ".") }).count == 1
    else { return false }
    if gap.dropFirst().first == UInt8(ascii: ",") || gap.dropFirst().first == UInt8(ascii: ")") {
      return true
    }
    return isAbbreviation(index - 1) && !gap.contains(UInt8(ascii: "\""))
      || claim.written(index).first?.isLowercase ?? false
  }

  /// Whether a hyphen ties the word to the one before: no space, and no dash of two hyphens.
  private func isTied(_ index: Int) -> Bool {
    let words = claim.article.words
    let gap = claim.article[TextSpan(words[index - 1].span.end, words[index].span.start)].utf8
    return !gap.contains(UInt8(ascii: " ")) && !gap.starts(with: "--".utf8)
  }

  /// Whether the word at `at` is a part of a compound with a hyphen, and not its last.
  func isTiedToNext(_ at: Int) -> Bool { at + 1 < words.count && words[at + 1].gap == .hyphen }

  /// `Mr.`, `Jr.`, `J.`: the stop ends no sentence.
  private func isAbbreviation(_ index: Int) -> Bool {
    let written = claim.written(index)
    let word = String(written)
    return word.utf8.count == 1 || Abbreviations.titles.contains(word)
      || Abbreviations.others.contains(word) || Abbreviations.beforeNumbers.contains(word)
      || Language.english[.generation].contains(claim.normal(index)) || written.contains(".")
  }

  /// The two words of `it's`, `they've`, `he'd`; the owner `Berg's` is none.
  private func contraction(
    _ normal: String, _ written: Substring, at index: Int
  ) -> (host: String, verb: String)? {
    let bytes = Array(written.utf8)
    guard bytes.count > 2, bytes.contains(0x27) || bytes.contains(0x99) else { return nil }
    let plain = normal.hasSuffix("'s") ? normal : written.lowercased().replacing("’", with: "'")
    guard let mark = plain.lastIndex(of: "'") else { return nil }
    let host = String(plain[..<mark])
    switch plain[plain.index(after: mark)...] {
    case "re", "m": return (host, "are")
    case "ve": return (host, "have")
    case "ll": return (host, "will")
    case "d":
      let next = WordParts(claim.normal(index + 1)).forms
      return (host, next.contains(.participle) && !next.contains(.base) ? "had" : "would")
    case "s":
      let grammar = WordParts(host).grammar
      let isHost = grammar.contains { Self.hosts.contains($0) }
      let next = claim.normal(index + 1)
      guard isHost || isAfterContraction(next) && claim.joins(index + 1), host != "let" else {
        return nil
      }
      return (host, Language.english[.perfectParticiple].contains(next) ? "has" : "is")
    default: return nil
    }
  }

  private static let hosts: Set<PartOfSpeech> = [
    .pronoun, .relative, .that, .there, .subordinator,
  ]

  /// Whether a word comes after a verb and no owner: `Berg's not here`.
  private func isAfterContraction(_ word: String) -> Bool {
    let parts = WordParts(word).grammar
    return parts == [.determiner] || parts == [.negation] || parts == [.be]
  }

  /// Finds what is between commas after a helping verb, and takes the commas off.
  private mutating func markInsertions() {
    for at in words.indices.dropLast() where isHelper(at) && words[at + 1].gap == .comma {
      let end = (at + 2..<min(at + 7, words.count)).first {
        !words[$0].gap.isDisjoint(with: .phraseEnds)
      }
      guard let end, end < words.count, words[end].gap == .comma,
        !(at + 1..<end).contains(where: { isHelper($0) || words[$0].parts.isSubjectForm })
      else { continue }
      for inside in at + 1..<end { words[inside].isInserted = true }
      words[at + 1].gap = []
      words[end].gap = []
    }
  }

  private func isHelper(_ at: Int) -> Bool {
    let part = words[at].parts.grammar.first
    return part == .have || part == .be || part == .modal
  }

  private mutating func decide(_ at: Int) {
    if words[at].isInserted {
      words[at].part = .adverb
      return
    }
    readMarks(before: at)
    let parts = words[at].parts
    if decideCompound(at) {
      note(at)
      return
    }
    if claim.kind(words[at].index) == .number, parts.grammar.isEmpty {
      words[at].part = .number
    } else if parts.grammar.isEmpty {
      decideOpen(at)
    } else {
      decideGrammar(at)
    }
    note(at)
  }

  // MARK: What is around a word

  /// The place of the word before that counts: adverbs and negations between are passed over; nil
  /// where a mark or the beginning is there.
  func previous(_ at: Int) -> Int? {
    var at = at
    while joins(at) {
      at -= 1
      if words[at].part != .adverb && words[at].part != .negation { return at }
    }
    return nil
  }

  /// Whether the word at `at` belongs to a phrase with the one before it.
  func joins(_ at: Int) -> Bool {
    at > 0 && at < words.count
      && (words[at].gap.isDisjoint(with: .phraseEnds) || words[at].gap == .quote)
  }

  /// Whether the word at `at` goes on with a noun phrase.
  ///
  /// - Parameter reach: How many words may lead up to the noun.
  func canBeNominal(_ at: Int, reach: Int = 4) -> Bool {
    guard reach > 0, joins(at) else { return false }
    let word = words[at]
    if word.parts.grammar.contains(.adjective) || word.parts.grammar == [.name] { return true }
    guard word.parts.grammar.isEmpty else { return false }
    let kind = claim.kind(word.index)
    return kind == .number || kind == .name || word.parts.isNoun || word.parts.isAdjective
      || word.parts.isAdverb && canBeNominal(at + 1, reach: reach - 1)
      || !word.parts.forms.isDisjoint(with: [.ing, .participle])
        && canBeNominal(at + 1, reach: reach - 1)
  }

  /// The same where the word is no name: `the charged men`, but not `charged Berg`.
  func canBeCommonNominal(_ at: Int) -> Bool {
    canBeNominal(at) && claim.kind(words[at].index) != .name
      && !DateReader.isDay(claim.normal(words[at].index))
  }

  /// Whether a noun phrase begins at `at` for certain.
  func opensNounPhrase(_ at: Int) -> Bool {
    guard joins(at) else { return false }
    let word = words[at]
    if claim.kind(word.index) == .name || claim.kind(word.index) == .number { return true }
    return !word.parts.grammar.isEmpty
      && word.parts.grammar.contains { [.determiner, .owner, .pronoun, .there].contains($0) }
  }

  /// Whether a finite verb is at `at` for certain.
  func isSurelyFinite(_ at: Int) -> Bool {
    guard at < words.count else { return false }
    let parts = words[at].parts
    if let grammar = parts.grammar.first {
      return grammar == .modal || grammar == .do
        || grammar == .have && parts.forms.isEmpty || grammar == .be && parts.forms.isEmpty
    }
    guard claim.kind(words[at].index) == .content, words[at].gap != .hyphen else { return false }
    if parts.forms.contains(.participle), at > 0,
      words[at - 1].parts.grammar.contains(where: {
        [.determiner, .owner, .preposition, .be].contains($0)
      })
    {
      return false
    }
    return parts.isOnlyVerb && parts.forms.contains(.past)
      || parts.isOnlyVerb && parts.forms == .third
  }

  /// Whether the word at `at` is an owner: `Berg's`.
  func isOwner(_ at: Int) -> Bool {
    !words[at].isContracted && claim.endsWithPossessive(words[at].index)
  }
}
