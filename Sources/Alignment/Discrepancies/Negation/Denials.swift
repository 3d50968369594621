internal import Lexicon
import Articles
import Claims

/// What denies what, in one claim.
extension ClaimText {
  /// Whether the word at `index` denies the verb that it is before or in.
  func isNegator(_ index: Int) -> Bool { Self.isNegator(normal(index)) }

  /// Whether it denies what follows, be it a verb, a noun or one of two (`neither … nor`).
  func denies(_ index: Int) -> Bool { isNegator(index) || has(.nounNegation, at: index) }

  /// Whether what follows did not happen, by a verb (`refused to`).
  func refuses(_ index: Int) -> Bool {
    has(.refusal, at: index) && normal(index + 1) == Self.infinitive
  }

  static func isNegator(_ word: String) -> Bool {
    VerbForms.isNegated(word) && !WordClass.nounNegation.contains(word)
  }

  private static let infinitive = "to"

  /// Whether the word means no person or thing (`nobody`, `no one`, `none`).
  func isNobody(_ index: Int) -> Bool {
    has(.nobody, at: index) || has(.nobodyPair, at: index) && isNegator(index - 1)
  }

  /// The first word of `nobody`, `no one`, `none of the sailors` or `no sailors` right before a
  /// verb; nil where something else is.
  func nobody(before verb: Predicate) -> Int? {
    let last = verb.words.lowerBound - 1
    if has(.anyNo, at: last - 1), isNegator(last - 1), kind(last) != .name { return last - 1 }
    if isNobody(last) { return last }
    return (last - 3..<last - 1).first { has(.nobody, at: $0) && has(.ofThe, at: $0 + 1) }
  }

  /// The first word of the few that name who did it, right before a verb; nil where a small word
  /// that names nobody is there.
  func subject(before verb: Predicate) -> Int? {
    let before = (max(words.lowerBound, verb.words.lowerBound - 4)..<verb.words.lowerBound)
      .reversed().prefix { kind($0) != .function || has(.ofThe, at: $0) }
    return has(.fewNegator, in: before) ? nil : before.last
  }

  /// Whether a word shortly before the verb denies it, though another verb is in between (`was not
  /// regarded to be a threat`), or one right after it (`paid nothing`, `ended without a deal`).
  func isDenied(around verb: Predicate) -> Bool {
    (verb.words.lowerBound - 4..<verb.words.lowerBound).contains {
      denies($0) || isNobody($0) || has(.nearNegator, at: $0)
    }
      || (verb.words.lowerBound..<verb.words.upperBound + 2).contains {
        has(.nearNegator, at: $0) || has(.denyingWord, at: $0)
      }
  }

  /// The verb of denying that a denied verb owes its denial to; nil where a word of its own denies
  /// it.
  func denial(of verb: Predicate) -> Int? {
    guard verb.isNegated, !verb.words.contains(where: denies) else { return nil }
    return (verb.words.lowerBound - 9..<verb.words.upperBound).last {
      VerbForms.denying.contains(normal($0))
    }
  }

  /// Whether no verb group holds the word and nothing before it denies it or makes a noun of it.
  func isBareAffirmed(_ index: Int) -> Bool {
    kind(index) == .content && predicate(at: index) == nil && !has(.nounLead, at: index - 1)
      && !(index - 4..<index).contains { denies($0) || has(.refusal, at: $0) }
  }
}

extension Stretch {
  /// Whether words deny something here, or all but deny it.
  enum Denial {
    case none, full
    /// `hardly`, `by no means`.
    case nearly
    /// `barely`: it is so, though only just.
    case barely
  }

  /// The words without what denies them, and whether anything does: of two denials none is left
  /// (`refused not to`).
  var affirmed: (words: [String], denial: Denial) {
    var rest: [String] = []
    var isDenied = false
    var index = words.lowerBound
    if let nearly = nearNegation { return ([], nearly) }
    while index < words.upperBound {
      let word = text.normal(index)
      if text.has(.anyNo, at: index), text.has(.ended, at: index + 1) {
        (isDenied, index) = (true, index + 1)
      } else if ClaimText.isNegator(word) {
        isDenied.toggle()
        rest += Contractions.expanded(word).filter { !ClaimText.isNegator($0) }
      } else if text.refuses(index) {
        isDenied.toggle()
        index += 1
      } else if text.has(.anymore, at: index) {
        isDenied = true
      } else {
        rest.append(word)
      }
      index += 1
    }
    // `did not tell` is `told`.
    return (rest.filter { !WordClass.plainDo.contains($0) }, isDenied ? .full : .none)
  }

  /// Whether a verb of its own denies what follows (`did not`, `refused to`).
  var hasOwnVerb: Bool {
    words.contains {
      text.refuses($0)
        || Contractions.expanded(text.normal($0)).contains(where: WordClass.plainDo.contains)
    }
  }

  /// What the words are where they all but deny what follows, and are nothing else.
  private var nearNegation: Denial? {
    if let single {
      return WordClass.nearNegator.contains(single)
        ? WordClass.onlyJust.contains(single) ? .barely : .nearly : nil
    }
    if Self.limitingPhrases.contains(normals) { return .nearly }
    // `is far from happy`; a town may be far from another.
    return Self.farFrom.contains(normals) && VerbForms.be.contains(before)
      && text.kind(words.upperBound) == .content ? .nearly : nil
  }

  /// Whether the words say that there is none of the thing after them (`no evidence`).
  var isNo: Bool {
    Self.noPhrases.contains(normals) && text.kind(words.upperBound) == .content
  }

  private static let limitingPhrases = Set(Language.english.phrases(.limitingPhrase))
  private static let farFrom = Set(Language.english.phrases(.farFrom))
  private static let noPhrases = Set(Language.english.phrases(.noPhrase))
}
