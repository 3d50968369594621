import Claims

/// What speaks for and against a link between two claims, as numbers; the same whichever side is
/// first.
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
    /// Logarithm of one more than the number, and of one more than the weight, of pairs of shared
    /// terms that are near each other in the same order on both sides.
    case nearPairs, nearPairsWeight
    /// Shared weight of names against the names of the claim with fewer; both have names, none
    /// shared.
    case names, namesDiffer
    /// Numbers shared; both have numbers, none shared.
    case numbers, numbersWeight, numbersDiffer
    /// Cosine of what is neither name nor number.
    case acts
    /// Shared weight inside quotation marks; both quote, nothing shared.
    case quoted, quotesDiffer
    /// How well each word finds its like on the other side by meaning: the better and the worse
    /// side; the same with the third power, which counts near words only.
    case softMost, softLeast, nearMost, nearLeast
    /// The same among what is neither name nor number, third power only: the better and the worse
    /// side.
    case actsNearMost, actsNearLeast
    /// How well the best stretch between commas and conjunctions of one claim is covered by the
    /// other, short stretches counting less: the better and the worse side.
    case stretchMost, stretchLeast
    /// Weights of the two weightiest shared terms; logarithm of one more than the shared names'
    /// weight.
    case rarestShared, secondShared, namesWeight
    /// Logarithm of how many claims of the two articles hold all that the two share, and all the
    /// names that they share; the logarithm of one more than the number of those names.
    case sharers, nameSharers, nameCount
    /// How near in meaning the acts are that follow a shared name: at best, and summed over the
    /// names.
    case actsOfName, actsOfNames
    /// Weight of countries that meet through a capital on one side.
    case governments
    /// Weight of persons that meet through a pronoun on at least one side.
    case carriedNames
    /// Logarithm of one more than the weight of the shared entities; that weight against the claim
    /// with less; both speak of entities, of none in common.
    case entities, entitiesContained, entitiesDiffer
    /// Both are part of quotations of one speaker, or of different ones; one quotes whom the other
    /// speaks of.
    case sameSpeaker, speakersDiffer, speakerNamed
    /// How much of the claim is quoted: the lower and the higher share.
    case quotedShareLeast, quotedShareMost
    /// Length of the shorter claim against the longer; logarithm of the shorter one's words.
    case lengthRatio, shortLength
    /// Cosine against the best of the claim's row and column: the lower and the higher.
    case competitionLeast, competitionMost
    /// How far apart the two are in their articles, 0 to 1.
    case distance
    /// Logarithm of the number of claims before the earlier and before the later of the two, and
    /// one more; how near the top the earlier, the later and both together are.
    case earlierPlace, laterPlace, earlierLead, laterLead, bothLead
    /// Cosine of the two with their neighbours, which count half.
    case surroundings
    /// How much of one claim that the other lacks is right beside the other: the better side.
    case restNearby
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
