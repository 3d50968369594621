/// Closed classes of verbs and the words that go with them.
package enum VerbForms {
  package static let be: WordSet = [
    "is", "are", "was", "were", "am", "be", "been", "being", "isn't", "aren't", "wasn't", "weren't",
    "it's", "he's", "she's", "they're", "we're", "i'm", "that's", "there's",
  ]
  static let have: WordSet = [
    "has", "have", "had", "having", "hasn't", "haven't", "hadn't", "i've", "we've", "they've",
    "you've",
  ]
  static let auxiliaryDo: WordSet = ["do", "does", "did", "don't", "doesn't", "didn't"]

  /// Auxiliary verbs with what they say of the verb after them.
  static let modals: WordMap<Predicate.Status> = [
    "will": .planned, "won't": .planned, "shall": .planned, "i'll": .planned, "he'll": .planned,
    "she'll": .planned, "they'll": .planned, "we'll": .planned, "it'll": .planned,
    "would": .conditional, "wouldn't": .conditional, "may": .possible, "might": .possible,
    "can": .possible, "can't": .possible, "cannot": .possible, "could": .possible,
    "couldn't": .possible, "should": .demanded, "shouldn't": .demanded, "must": .demanded,
    "mustn't": .demanded, "ought": .demanded,
  ]

  /// All forms that come before a verb and carry its time, mood or voice.
  static let auxiliaries = be.union(have).union(auxiliaryDo).union(modals.words).union(shortened)

  /// `would` or `had`, as the verb after it tells.
  static let shortened: WordSet = [
    "i'd", "you'd", "he'd", "she'd", "it'd", "we'd", "they'd", "who'd", "that'd", "there'd",
  ]

  static let negators: WordSet = ["not", "never", "no", "nor", "neither"]

  static func isNegated(_ normal: String) -> Bool {
    negators.contains(normal) || normal.hasSuffix("n't") || normal == "cannot"
  }

  /// Words that may occur between an auxiliary and its verb.
  package static func isAdverb(_ normal: String) -> Bool {
    if normal.hasSuffix("ly"), normal.utf8.count > 4,
      !["family", "reply", "apply", "supply"].contains(normal)
    {
      return true
    }
    return adverbs.contains(normal)
  }

  private static let adverbs: WordSet = [
    "not", "never", "also", "already", "still", "now", "then", "just", "only", "even", "always",
    "ever", "soon", "again", "yet", "so", "far", "once", "long", "often", "further", "all", "both",
    "instead", "indeed", "perhaps", "maybe", "almost", "rather", "thus", "therefore", "nonetheless",
    "nevertheless", "meanwhile", "sometimes", "twice",
  ]

  /// `is … to`: words that put what follows into the future.
  static let expectations: WordSet = [
    "expected", "set", "scheduled", "due", "going", "planning", "preparing", "likely", "poised",
    "slated", "ready", "supposed", "about", "prepared", "bound", "hoping", "intending",
  ]
  /// `is … to`: words that put what follows into other people's mouths.
  static let hearsay: WordSet = [
    "said", "reported", "believed", "thought", "alleged", "rumored", "rumoured", "understood",
    "suspected", "presumed",
  ]
  /// `appears to`.
  static let seeming: WordSet = [
    "appears", "appeared", "appear", "appearing", "seems", "seemed", "seem", "purportedly",
  ]
  /// Adverbs that do the same.
  static let hedges: WordSet = [
    "reportedly", "allegedly", "apparently", "purportedly", "supposedly", "presumably", "seemingly",
  ]
  /// `plans to`.
  static let plans: WordSet = [
    "plans", "plan", "planned", "planning", "intends", "intend", "intended", "vows", "vowed", "vow",
    "pledged", "pledges", "promised", "promises", "hopes", "hoped", "wants", "wanted", "aims",
    "aimed", "prepares", "threatened", "threatens", "threatening", "seeks", "sought", "seeking",
    "offered", "proposed", "decided", "agreed",
  ]
  /// `considers doing`.
  static let considerations: WordSet = [
    "consider", "considers", "considered", "considering", "weigh", "weighs", "weighed", "weighing",
    "mull", "mulls", "mulled", "mulling", "contemplating", "contemplated",
  ]
  /// `urged them to`.
  static let demands: WordSet = [
    "urged", "urges", "urge", "urging", "called", "calls", "calling", "pressed", "pressing",
    "pressured", "demanded", "demands", "demanding", "asked", "asks", "asking",
  ]
  /// `refused to`: what follows did not happen.
  package static let denials: WordSet = [
    "refused", "refuses", "refuse", "refusing", "declined", "declines", "decline", "failed",
    "fails",
    "fail", "failing",
  ]

  /// `denied that`: who says it says that it is not so.
  package static let denying: WordSet = ["denied", "denies", "denying", "deny"]
  /// What a source denies; of other things (`denied bail`) it keeps somebody from them.
  static let deniable: WordSet = [
    "that", "it", "this", "any", "all", "allegation", "allegations", "accusation", "accusations",
    "charge", "charges", "claim", "claims", "report", "reports", "rumor", "rumors", "rumour",
    "rumours", "suggestion", "suggestions", "wrongdoing", "involvement", "responsibility",
    "knowledge", "guilt", "having", "being", "role", "link", "links", "story", "stories",
    "statement", "statements", "account",
  ]
  /// `is accused of`.
  static let accusing: WordSet = ["accused", "suspected"]
  /// `faces charges of`.
  static let facing: WordSet = ["face", "faces", "faced", "facing"]
  static let charges: WordSet = [
    "charge", "charges", "accusation", "accusations", "allegation", "allegations",
  ]
  /// Words that occur between commas inside a group of verbs and say nothing of their own, beside
  /// the adverbs.
  static let insertions: WordSet = [
    "however", "though", "too", "moreover", "besides", "in", "fact", "of", "course", "for", "now",
    "at", "least", "as", "well", "by", "accounts", "to", "date", "turn",
  ]

  /// Verbs that say little themselves: what counts is their object (`held talks`).
  static let light: WordSet = [
    "hold", "held", "holds", "holding", "have", "had", "make", "made", "makes", "making", "take",
    "took", "taken", "taking", "give", "gave", "given", "giving", "conduct", "conducted",
    "conducting",
  ]

  /// Verbs of saying with a source as their subject.
  static let saying: WordSet = [
    "said", "says", "say", "told", "tells", "stated", "states", "warned", "warns", "claimed",
    "claims", "argued", "argues", "insisted", "insists", "asserted", "noted", "notes", "wrote",
    "writes", "tweeted", "testified", "added", "adds", "stressed", "maintained", "maintains",
    "explained", "reiterated", "contended", "reported", "reports",
  ]
  /// Verbs that say something only with `that` after them: else they do it (`announced the
  /// charges`).
  static let sayingThat: WordSet = [
    "announced", "announces", "declared", "declares", "confirmed", "confirms", "acknowledged",
    "conceded", "admitted", "predicted", "predicts", "suggested", "suggests", "alleged", "alleges",
    "allege", "argue", "contend", "insist", "acknowledge", "admit",
    "estimated", "estimates", "believes", "believe", "believed", "vowed", "signaled", "signalled",
    "indicated", "found", "concluded", "revealed", "argue", "contend", "insist", "claim", "warn",
    "maintain", "suggest", "predict", "counter", "counters", "countered", "acknowledge", "concede",
    "complained", "complain", "cautioned", "objected", "stress", "think", "fear", "conclude",
  ]

  /// Whether a lower-case word shows by its form that it is a finite verb.
  package static func looksFinite(_ normal: String) -> Bool {
    FunctionWords.finiteVerbs.contains(normal) || looksPast(normal)
  }

  /// Whether a lower-case word shows by its form that it is a past tense or a participle.
  package static func looksPast(_ normal: String) -> Bool {
    if normal.hasSuffix("ing") { return false }
    if Lexicon.irregularVerbForms.contains(normal) { return true }
    guard normal.hasSuffix("ed"), normal.utf8.count > 3 else { return false }
    if normal.hasSuffix("eed") {
      return ["agreed", "disagreed", "freed", "guaranteed"].contains(normal)
    }
    return !notPast.contains(normal)
  }

  private static let notPast: WordSet = [
    "hundred", "united", "alleged", "embed", "wicked", "sacred", "naked", "unprecedented",
    "unlimited", "armed", "shed", "sled", "biased", "talented", "limited", "so-called",
  ]

  /// Words after which a form in `-ed` is an attribute (`the expected vote`).
  static let attributive: WordSet = [
    "the", "a", "an", "its", "his", "her", "their", "our", "my", "your", "this", "that", "these",
    "those", "of", "in", "on", "by", "with", "for", "at", "as", "from", "more", "most", "very",
    "any", "some", "no", "into", "about", "other", "to", "against", "between", "under", "among",
    "including", "without", "despite", "across", "amid", "every", "each", "several", "many",
    "another", "such", "own",
  ]
}
