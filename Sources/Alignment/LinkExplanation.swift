import Claims

/// Why two claims are linked as strongly as they are, or are not.
///
///     -4.10   a usual pair
///     +3.20   shared words, by rarity      likeness by shared words 61%, usually 12% …
///     +1.15   names                        shared names 2, usually 0.4 …
///     ─────
///     +0.25   a probability of 0.56
///
/// Points are log odds, to two decimals: 0 is even odds, and `start` and the parts add up to
/// `logOdds` exactly. A part's points say how the two claims differ in it from the mean over the
/// candidates that the weights were fitted on. Swapped articles give the same points.
public struct LinkExplanation: Hashable, Sendable {
  /// The claims, as indices of each side's `AnnotatedArticle.claims`.
  public let claims: Sides<Int>
  /// What the score rests on.
  public let basis: Basis
  /// The score, as in `Link.score`; nil where the two were never compared.
  public let score: Double?
  /// How strong the link is; `candidate` where it is too weak to be shown, nil where the two were
  /// never compared.
  public let strength: LinkStrength?
  /// The points of a usual candidate, from which the parts count.
  public let start: Double
  /// The parts of the evidence, those with the most points for or against first.
  public let parts: [Part]
  /// The sum of all points; `score` is its logistic function.
  public let logOdds: Double
  /// Which words of the two claims correspond.
  public let wordMatches: [WordMatch]

  /// What a score rests on.
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    /// The evidence was weighed.
    case weighed
    /// The claims say the same in the same words: score 1, whatever the evidence.
    case identical
    /// The claims say the same in the same words, but each has its counterpart in another copy:
    /// related, although the evidence alone would not do.
    case copies
    /// The claims share too little to be looked at; there is no score.
    case notCompared
  }

  /// One sort of evidence.
  public struct Part: Hashable, Sendable {
    /// What it is, in lower case: "shared words, by rarity".
    public let title: String
    /// Its points for the link, or against it where negative.
    public let points: Double
    /// What was measured, the most telling first.
    public let measures: [Measure]
  }

  /// One thing that was measured.
  public struct Measure: Hashable, Sendable {
    /// What it is, in lower case: "likeness by shared words".
    public let title: String
    /// Its value, and that of a usual candidate, as they are told: "61%", "2", "yes".
    public let value, usual: String
    /// Its points, not rounded.
    public let points: Double
  }
}

extension WordMatch.Ground {
  /// The ground in a few words, of words that correspond.
  public var title: String {
    switch self {
    case .same: "same word"
    case .stem: "other form of a word"
    case .number: "same number"
    case .alias: "other name"
    case .vector: "like in meaning"
    case .antonym: "opposite"
    }
  }
}

extension Comparison {
  /// Why two claims are linked as strongly as they are: `LinkExplainer` for a single question.
  ///
  /// Takes as long as comparing once more.
  public func explanation(of claims: Sides<Int>) -> LinkExplanation {
    LinkExplainer(articles).explanation(of: claims)
  }
}
