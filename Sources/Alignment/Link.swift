/// Two claims that say the same thing, with a score.
public struct Link: Hashable, Sendable {
  /// The claims, as indices of each side's `AnnotatedArticle.claims`.
  public let claims: Sides<Int>
  /// The probability that a careful reader would link the two, 0 to 1, four decimals. It means the
  /// same in every pair.
  public let score: Double
  /// How strong the link is.
  public let strength: LinkStrength
  /// Which words of the two claims correspond.
  public let wordMatches: [WordMatch]
  /// In what the two do not agree, by kind, then by evidence.
  public let discrepancies: [Discrepancy]
  /// What may differ and is less sure than a floor that was asked for, in the same order; none in a
  /// comparison as it was made.
  public let places: [Discrepancy]
  /// Who made it.
  public let origin: LinkOrigin

  /// Makes a link; `score` is rounded to four decimals.
  public init(
    claims: Sides<Int>, score: Double, strength: LinkStrength, wordMatches: [WordMatch],
    discrepancies: [Discrepancy], places: [Discrepancy] = [], origin: LinkOrigin = .found
  ) {
    self.claims = claims
    self.score = (min(max(score, 0), 1) * 10_000).rounded() / 10_000
    self.strength = strength
    self.wordMatches = wordMatches
    self.discrepancies = discrepancies
    self.places = places
    self.origin = origin
  }
}

/// How strong a link is.
public enum LinkStrength: String, Hashable, Sendable, CaseIterable {
  /// The two claims say the same thing: the one is shown as the other's counterpart.
  case twin
  /// They may; shown as a weaker mark.
  case related
  /// Too weak to show: ranked by `batch` for measuring.
  case candidate
}

/// A word of A and a word of B that correspond.
public struct WordMatch: Hashable, Sendable {
  /// The words, as indices of each side's `AnnotatedArticle.words`.
  public let words: Sides<Int>
  /// Why they match.
  public let ground: Ground

  /// Makes a match.
  public init(words: Sides<Int>, ground: Ground) {
    self.words = words
    self.ground = ground
  }

  /// Why two words match, from the surest on.
  public enum Ground: String, Hashable, Sendable, CaseIterable {
    /// The same form, or spellings of one.
    case same
    /// Forms of one word: `rejected`, `rejects`; `announced`, `announcement`.
    case stem
    /// The same amount: `five`, `5`; `$1.1 million`, `$1,100,000`.
    case number
    /// Another name of the same: `Tehran`, `Iran`; `FBI`, `Federal Bureau of Investigation`.
    case alias
    /// Near in meaning by their vectors: `arrested`, `detained`. Names and numbers never are.
    case vector
    /// Opposites in the same place: `rose`, `fell`. The words correspond and disagree.
    case antonym

    /// Whether the two words are the same or name the same, whatever the claims around them say.
    public var isCertain: Bool {
      switch self {
      case .same, .stem, .number, .alias: true
      case .vector, .antonym: false
      }
    }
  }
}
