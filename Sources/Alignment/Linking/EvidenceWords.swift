/// What each measure of an explanation says in a sentence a newsroom reads.
///
///     rarity of the rarest shared word   4, usually 2.6
///     ──► "the rarest word in both has rarity 4 (usually 2.6)"
///
/// The titles are those that exports in JSON give; these words are for the eye.
enum EvidenceWords {
  /// The sort of evidence, shorter and plainer than its title where that says little.
  static func heading(of title: String) -> String { headings[title] ?? title }

  /// A measure with its value and the usual one; nil of a title that is not known.
  static func sentence(of title: String, value: String, usual: String) -> String? {
    sentences[title].map { sentence in
      if value == "yes" || value == "no" {
        return truth(of: sentence, is: value == "yes", usual: usual)
      }
      let parts = sentence.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      return parts.joined(separator: value) + " (usually \(usual))"
    }
  }

  /// A sentence that holds or does not: "both have numbers, but none in common (it is so in 6% of
  /// usual pairs)".
  private static func truth(of sentence: String, is isSo: Bool, usual: String) -> String {
    let told = isSo ? sentence : "it is not so that \(sentence)"
    switch usual {
    case "yes": return "\(told) (\(isSo ? "as usual" : "usually it is"))"
    case "no": return "\(told) (\(isSo ? "usually it is not so" : "as usual"))"
    default: return "\(told) (it is so in \(usual) of usual pairs)"
    }
  }

  private static let headings = [
    "shared words, by rarity": "words in both",
    "whom and what they speak of": "who and what is spoken of",
    "what happens": "what is done", "quoted words": "words in quotation marks",
    "best part of a sentence": "the best matching part of a sentence",
    "rivals for the same claim": "other partners for the same claims",
    "what is around them": "the sentences around them",
    "the claims before and after": "the claims before and after",
  ]

  /// `#` is the place of the value; those without one are so or not.
  private static let sentences = words.merging(contents) { $1 }.merging(places) { $1 }

  private static let words = [
    "likeness by shared words": "the wording is alike by #, rare words counting more",
    "rarity of the shared words together": "all words in both together have rarity #",
    "shared part of the sparer claim": "# of the claim with less to tell is in the other, too",
    "shared part of the fuller claim": "# of the claim with more to tell is in the other, too",
    "rarity of the rarest shared word": "the rarest word in both has rarity #",
    "rarity of the next rarest": "the next rarest has rarity #",
    "pairs of claims with all these words":
      "claims of the two articles that have all these words: #",
    "rarity of the rarest run of words": "the rarest run of words in both has rarity #",
    "words in the longest run": "the longest run of words in both has # words",
    "neighbouring words in the same order": "# of neighbouring words are in the same order",
    "pairs of near words in the same order":
      "pairs of words that are near each other in both, in the same order: #",
    "rarity of such pairs together": "pairs of words near each other in both have rarity #",
    "likeness in meaning, better side":
      "words of the better matched claim find a like meaning in the other by #",
    "likeness in meaning, worse side":
      "words of the worse matched claim find a like meaning in the other by #",
    "closeness in meaning, better side":
      "close meanings only: the better matched claim finds # of itself in the other",
    "closeness in meaning, worse side":
      "close meanings only: the worse matched claim finds # of itself in the other",
    "best part covered, better side": "the best part of one sentence is # in the other claim",
    "best part covered, worse side":
      "the best part of the worse matched sentence is # in the other claim",
  ]

  private static let contents = [
    "shared part of the names": "# of the names are in both",
    "both have names, none the same": "both have names, but none in common",
    "rarity of the shared names together": "the names in both have rarity # together",
    "pairs of claims with these names": "claims of the two articles that have these names: #",
    "shared names": "names in both: #",
    "rarity of countries met through a capital":
      "a capital means its government, as Moscow for Russia, with rarity #",
    "rarity of names met through a pronoun": "he, she or they means a name, with rarity #",
    "shared numbers": "numbers in both: #",
    "rarity of the shared numbers together": "the numbers in both have rarity # together",
    "both have numbers, none the same": "both have numbers, but none in common",
    "rarity of words that both quote": "the words quoted in both have rarity #",
    "both quote, nothing the same": "both quote, but no word in common",
    "quoted part of the claim that quotes less":
      "# of the claim that quotes less is in quotation marks",
    "quoted part of the claim that quotes more":
      "# of the claim that quotes more is in quotation marks",
    "both quote one speaker": "both quote the same speaker",
    "they quote different speakers": "they quote different speakers",
    "one quotes whom the other speaks of": "one quotes somebody of whom the other speaks",
    "rarity of whom both speak of": "who and what is spoken of in both has rarity #",
    "shared part of whom they speak of": "# of those spoken of are the same",
    "each speaks of others": "nobody spoken of is the same",
    "likeness without names and numbers":
      "without names and numbers, the wording is alike by #",
    "closeness of what is done, better side":
      "acts of the better matched claim: # found in the other",
    "closeness of what is done, worse side":
      "acts of the worse matched claim: # found in the other",
    "nearest acts of a shared name": "the nearest acts of somebody in both are alike by #",
    "shared names that act alike": "names in both that do alike things: #",
    "length of the shorter against the longer": "the shorter has # of the length of the longer",
    "words of the shorter claim": "the shorter has # words",
  ]

  private static let places = [
    "distance between their places": "their places are # of an article apart",
    "claims before the earlier of the two": "claims before the one nearer the top: #",
    "claims before the later of the two": "claims before the one farther down: #",
    "the earlier is at the top":
      "the one nearer the top is # at the top (100%: it opens its article)",
    "the later is at the top":
      "the one farther down is # at the top (100%: it opens its article, too)",
    "both at the top": "both are # at the top (100%: both open their articles)",
    "likeness with their neighbours": "with the sentences before and after, they are alike by #",
    "part of a claim found beside the other":
      "# of one claim is missing in the other and is right beside it",
    "words that they share": "the claims next to them are alike by #",
    "chance that the one pair of them is linked":
      "the claims on one side of them are linked with a chance of #",
    "chance that the other pair is linked too":
      "the claims on the other side of them are linked with a chance of #",
    "chance that one of them corresponds to this claim":
      "a claim next to one of them says what the other one says with a chance of #",
    "chance of a link the other way round":
      "the claims around them say the same crosswise with a chance of #",
    "chance of a link two steps away": "claims two steps away are linked with a chance of #",
    "shared words against the best rival, worse side":
      "the wording is as near as # of the best partner's, for the claim with the better partner",
    "shared words against the best rival, better side":
      "the wording is as near as # of the best partner's, for the claim with the worse partner",
    "chance of the best rival": "one of the two has another partner with a chance of #",
    "chance of the best rival on the other side":
      "the other one has another partner with a chance of #",
    "chance against the best rival, worse side":
      "the chance is # of the best partner's, for the claim with the better partner",
    "chance against the best rival, better side":
      "the chance is # of the best partner's, for the claim with the worse partner",
    "likely rivals, fuller side": "likely other partners of one of the two: #",
    "likely rivals, emptier side": "likely other partners of the other one: #",
    "chance that both tell of one event": "both articles tell of one event with a chance of #",
  ]
}
