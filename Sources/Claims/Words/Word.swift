public import Articles

/// A word of an article: where it is and what it counts as when claims are compared.
///
///     text       The U.S. programme's 3 "red lines"
///     normal     the|us|program|3|red|lines
///     stem       the|us|program|3|red|line
public struct Word: Hashable, Sendable {
  /// Where it is, without surrounding punctuation.
  public let span: TextSpan
  /// Lower case, one spelling for the variants of a word, no dots, straight apostrophes, no
  /// possessive `'s`. Numbers in digits.
  public let normal: String
  /// `normal` without its inflection; equal stems count as the same word.
  public let stem: String
  /// What sort of word it is.
  public let kind: WordKind
  /// How rare the word is in news, from 0.4 (`the`) to 10.3 (in none of 30,000 sentences): see
  /// `WordTable.rarity(at:)`.
  public let rarity: Float

  /// Makes a word.
  public init(span: TextSpan, normal: String, stem: String, kind: WordKind, rarity: Float) {
    self.span = span
    self.normal = normal
    self.stem = stem
    self.kind = kind
    self.rarity = rarity
  }
}

/// What sort of word a word is, as far as its form tells.
public enum WordKind: String, Hashable, Sendable, CaseIterable {
  /// `the`, `of`, `he`, `is`: carries grammar, not content.
  case function
  /// A number in digits or words.
  case number
  /// Capitalised where a common word would not be.
  case name
  /// Everything else.
  case content
}
