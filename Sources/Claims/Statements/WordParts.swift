internal import Lexicon

/// What a word can be, whatever its neighbours: by the tables, and by its ending.
///
///     plans     a noun, or a verb in the third person; more often a verb
///     released  a verb in the past, or a participle
///     to        a preposition, or the mark of an infinitive
struct WordParts: Sendable {
  /// What a word of grammar can be; empty for words of content.
  var grammar: PartList = []
  /// Whether a pronoun is a subject only, or never one.
  var isSubjectForm = false
  var isObjectForm = false
  /// The forms of a verb that it can be.
  var forms: Inflection = []
  var isNoun = false
  var isAdjective = false
  var isAdverb = false
  /// Whether an adjective is the commonest that it is.
  var isMostlyAdjective = false
  /// Whether no table has it.
  var isUnknown = false
  /// How much rather a verb than something else: from -3 to 4.
  var verbPrior = 0
  /// Whether the verb takes a clause as its object: `says that`.
  var takesClause = false
  /// Whether the verb never has an object: `arrive`.
  var isIntransitive = false
  /// The plain form of the verb.
  var lemma = ""

  /// Whether it can be nothing but a verb.
  var isOnlyVerb: Bool { !forms.isEmpty && !isNoun && !isAdjective && !isAdverb }

  /// Looks a lower-case word up. O(length of the word).
  init(_ word: String) {
    if let row = Self.closed[word] {
      self = row
      return
    }
    readOpen(word)
  }

  private init() {}

  /// Words of grammar, by the rows of the table.
  private static let closed: WordMap<WordParts> = {
    Language.english.values(.grammarPart) { value in
      var parts = WordParts()
      for name in value.split(separator: " ") {
        switch name {
        case "subject": parts.isSubjectForm = true
        case "object": parts.isObjectForm = true
        case "base": parts.forms = .base
        case "participle": parts.forms = .participle
        case "ing": parts.forms = .ing
        default: PartOfSpeech(rawValue: String(name)).map { parts.grammar.append($0) }
        }
      }
      return parts
    }
  }()

  private mutating func readOpen(_ word: String) {
    let own = Language.english.parts[word]
    if let own {
      read(
        own, forms: Self.unchanged.contains(word) ? [.base, .past, .participle] : .base, lemma: word
      )
    }
    readInflection(word)
    if word.hasSuffix("ly"), word.utf8.count > 4, own == nil {
      (isAdverb, isUnknown) = (true, true)
    }
    if own == nil, forms.isEmpty, !isAdverb {
      if VerbForms.looksPast(word) {
        add([.past, .participle], lemma: word, prior: 2)
      } else {
        isNoun = true
        isUnknown = true
        if word.hasSuffix("ing"), word.utf8.count > 5 { add(.ing, lemma: word, prior: 0) }
      }
    }
    if own != nil, forms.isEmpty, !isAdverb, !isAdjective { isNoun = true }
  }

  private static let unchanged = Language.english[.unchangedPast]
  private static let onlyPast = Language.english[.onlyPast]
  private static let onlyParticiple = Language.english[.onlyParticiple]

  /// Takes over the letters of a row, with the forms that a verb of it has.
  private mutating func read(_ letters: String, forms: Inflection, lemma: String) {
    for letter in letters.utf8 {
      switch letter {
      case UInt8(ascii: "n"), UInt8(ascii: "N"): isNoun = true
      case UInt8(ascii: "a"), UInt8(ascii: "A"): isAdjective = true
      case UInt8(ascii: "r"), UInt8(ascii: "R"): isAdverb = true
      case UInt8(ascii: "v"), UInt8(ascii: "V"):
        add(forms, lemma: lemma, letters: letters, prior: Self.prior(letters))
      default: break
      }
    }
    isMostlyAdjective = letters.utf8.first.map { $0 | 32 == UInt8(ascii: "a") } ?? false
  }

  private mutating func add(
    _ forms: Inflection, lemma: String, letters: String = "", prior: Int
  ) {
    self.forms.formUnion(forms)
    self.lemma = lemma
    takesClause = letters.utf8.contains(UInt8(ascii: "c"))
    isIntransitive = letters.utf8.contains(UInt8(ascii: "i"))
    verbPrior = max(verbPrior, prior)
    if self.forms == forms { verbPrior = prior }
  }

  /// How much rather a verb, by the order and the capitals of a row's letters.
  private static func prior(_ letters: String) -> Int {
    guard let first = letters.utf8.first else { return 0 }
    let others = letters.utf8.contains { "nNaArR".utf8.contains($0) }
    switch first {
    case UInt8(ascii: "V"): return others ? 3 : 4
    case UInt8(ascii: "v"): return others ? 1 : 4
    case UInt8(ascii: "n"), UInt8(ascii: "a"), UInt8(ascii: "r"): return -1
    default: return -3
    }
  }

  /// The forms that the ending of the word shows.
  private mutating func readInflection(_ word: String) {
    if Language.english.irregularVerbForms.contains(word), let lemma = Language.english.lemmas[word]
    {
      let letters = Language.english.parts[lemma] ?? ""
      let prior = letters.isEmpty ? 3 : Self.prior(letters)
      if word.hasSuffix("ing") {
        add(.ing, lemma: lemma, letters: letters, prior: prior)
      } else {
        add(Self.pastForms(word), lemma: lemma, letters: letters, prior: max(prior, 2))
      }
      return
    }
    if Self.onlyPast.contains(word) || Self.onlyParticiple.contains(word) {
      add(Self.pastForms(word), lemma: word, prior: 3)
      return
    }
    if let (lemma, letters) = Self.lemma(of: word, ending: "s", ["", "es", "y"]) {
      let before = isNoun
      read(letters, forms: .third, lemma: lemma, keepingOthers: false)
      isNoun = isNoun || before
    } else if let (lemma, letters) = Self.lemma(of: word, ending: "ed", ["e", "", "y"]) {
      add(
        [.past, .participle], lemma: lemma, letters: letters, prior: max(2, Self.prior(letters)))
    } else if let (lemma, letters) = Self.lemma(of: word, ending: "ing", ["e", ""]) {
      add(.ing, lemma: lemma, letters: letters, prior: max(0, Self.prior(letters)))
    }
  }

  private mutating func read(
    _ letters: String, forms: Inflection, lemma: String, keepingOthers: Bool
  ) {
    let (adjective, adverb, mostly) = (isAdjective, isAdverb, isMostlyAdjective)
    read(letters, forms: forms, lemma: lemma)
    if !keepingOthers { (isAdjective, isAdverb, isMostlyAdjective) = (adjective, adverb, mostly) }
  }

  private static func pastForms(_ word: String) -> Inflection {
    if onlyPast.contains(word) { return .past }
    return onlyParticiple.contains(word) ? .participle : [.past, .participle]
  }

  private static let hissing = Language.english[.hissing]

  /// The verb that a word is a form of, and the letters of its row: `tries` is `try` with `s`.
  private static func lemma(
    of word: String, ending: String, _ restored: [String]
  ) -> (String, String)? {
    guard word.utf8.last == ending.utf8.last, word.hasSuffix(ending),
      word.utf8.count > ending.utf8.count + 1
    else { return nil }
    var stem = word
    stem.removeLast(ending.count)
    func row(_ candidate: String) -> (String, String)? {
      guard let letters = Language.english.parts[candidate],
        letters.utf8.contains(where: { $0 | 32 == UInt8(ascii: "v") })
      else { return nil }
      return (candidate, letters)
    }
    for end in restored {
      if end == "es", Self.hissing.contains(where: { stem.hasSuffix($0) }),
        let found = row(String(stem.dropLast()))
      {
        return found
      }
      if end == "y", stem.hasSuffix("i") || stem.hasSuffix("ie") {
        let root = stem.hasSuffix("ie") ? stem.dropLast(2) : stem.dropLast(1)
        if let found = row(root + "y") { return found }
      }
      if end != "y", end != "es", let found = row(stem + end) { return found }
    }
    let last = stem.utf8.suffix(2)
    if ending != "s", last.count == 2, last.first == last.last,
      let found = row(String(stem.dropLast()))
    {
      return found
    }
    return nil
  }
}
