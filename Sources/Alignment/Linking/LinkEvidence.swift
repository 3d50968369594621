import Claims

/// What speaks for and against a link between two claims, as numbers; the same whichever side is first.
///
/// Order and names of the pieces of evidence are those of `Piece`; `LinkModel` weighs them.
struct LinkEvidence: Sendable {
  /// The pieces of evidence. Order is the order of the model's weights.
  enum Piece: Int, CaseIterable, Sendable {
    /// Cosine of the two claims' weighted terms.
    case cosine
    /// Logarithm of the weight that the two share.
    case sharedWeight
    /// Shared weight against the whole weight of the lighter and of the heavier claim.
    case containedMost, containedLeast
    /// Weight and length of the longest run of words that both have.
    case runWeight, runLength
    /// Share of ordered pairs of neighbouring content terms that both have.
    case orderedPairs
    /// Shared weight of names against the names of the claim with fewer; both have names, none shared.
    case names, namesDiffer
    /// Numbers shared; both have numbers, none shared.
    case numbers, numbersDiffer
    /// Cosine of what is neither name nor number.
    case acts
    /// Shared weight inside quotation marks; both quote, nothing shared.
    case quoted, quotesDiffer
    /// How well each word finds its like on the other side by meaning: the better and the worse side;
    /// the same with the third power, which counts near words only.
    case softMost, softLeast, nearMost, nearLeast
    /// Length of the shorter claim against the longer; logarithm of the shorter one's words.
    case lengthRatio, shortLength
    /// Cosine against the best of the claim's row and column: the lower and the higher.
    case competitionLeast, competitionMost
    /// How far apart the two stand in their articles, 0 to 1.
    case distance
    /// Logarithm of one more than the shared weight of neighbouring claims.
    case neighbours
  }

  /// The values, by `Piece.rawValue`.
  var values: [Double]

  subscript(piece: Piece) -> Double {
    get { values[piece.rawValue] }
    set { values[piece.rawValue] = newValue }
  }

  init() { values = Array(repeating: 0, count: Piece.allCases.count) }
}
