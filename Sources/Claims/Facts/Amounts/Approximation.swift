internal import Lexicon

/// The words before an amount that bound it.
struct Approximation {
  /// What the words leave open.
  enum Kind: String { case above, atLeast, below, atMost, nearly, about }
  let kind: Kind
  /// The words, as indices of `AnnotatedArticle.words`.
  let words: Range<Int>

  /// The bound that ends right before the word at `index`.
  static func before(_ index: Int, in claim: ClaimWords) -> Approximation? {
    // "about the “47 percent”" is not about 47.
    guard claim.before(index).isDisjoint(with: .phraseEnds) else { return nil }
    var end = index
    if Language.english[.anotherArticle].contains(claim.normal(end - 1)) { end -= 1 }
    // "Over the eight years" is during them.
    if claim.normal(end - 1) == "the", Language.english[.almost].contains(claim.normal(end - 2)) {
      end -= 1
    }
    for (phrase, kind) in phrases where claim.matches(phrase, at: end - phrase.count) {
      return Approximation(kind: kind, words: end - phrase.count..<end)
    }
    return nil
  }

  private static let phrases = Language.english.phrases(.bound) { Kind(rawValue: $0) }
}

/// Amounts that no digit can be given for.
enum VagueAmounts {
  /// Whether a vague amount, or a length of time in words, can begin with a word.
  static func mayBegin(with word: String) -> Bool { Language.english[.vagueOpening].contains(word) }

  /// The vague amount that begins at `index`, whose word may begin one: its bounds, and how many
  /// words it takes.
  static func amount(at index: Int, in claim: ClaimWords)
    -> (low: Double, high: Double, count: Int)?
  {
    let word = claim.normal(index)
    if word == "half" { return half(at: index, in: claim) }
    if let ten = tens[word], claim.normal(index + 1) == "of",
      let scale = plurals[claim.normal(index + 2)]
    {
      return (2 * ten * scale, (ten == 12 ? 200 : 10 * ten) * scale - 1, 3)
    }
    if Language.english[.vaguePlural].contains(word) {
      return plural(word, count: 1)
    }
    if word == "several" { return (3, 12, 1) }
    if word == "couple", claim.normal(index + 1) == "of" { return (2, 3, 1) }
    guard word == "a" || word == "an", let scale = single[claim.normal(index + 1)] else {
      return nil
    }
    return (scale, scale, 2)
  }

  private static let tens = Language.english.values(.pluralTen) { Double($0) }

  /// `half`, `half a million`; what follows `and a` belongs to the amount before.
  private static func half(
    at index: Int, in claim: ClaimWords
  ) -> (low: Double, high: Double, count: Int)? {
    if claim.matches(["and", "a"], at: index - 2) || claim.normal(index - 1) == "and" {
      return nil
    }
    if claim.normal(index + 1) == "dozen" { return (6, 6, 2) }
    if claim.normal(index + 1) == "a", let scale = single[claim.normal(index + 2)] {
      let slack = scale >= 1e6 ? 0.05 : 0
      return (scale / 2 * (1 - slack), scale / 2 * (1 + slack), 3)
    }
    return (0.5, 0.5, 1)
  }

  private static func plural(_ word: String, count: Int) -> (low: Double, high: Double, count: Int)
  {
    switch word {
    case "dozens": (24, 199, count)
    case "hundreds": (200, 1999, count)
    case "thousands": (2000, 19_999, count)
    case "millions": (2e6, 1e9 - 1, count)
    default: (2e9, 1e12, count)
    }
  }

  private static let plurals = Language.english.values(.pluralScale) { Double($0) }
  private static let single = Language.english.values(.scale) { Double($0) }
}

/// Places in an order, in words.
enum Ordinals {
  /// The place that a word names; nil for other words.
  static func value(of normal: String) -> Double? { words[normal] }

  private static let words = Language.english.values(.ordinal) { Double($0) }
}
