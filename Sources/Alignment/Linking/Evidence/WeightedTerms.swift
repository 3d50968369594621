import Claims

/// Words that both claims hold, by how rare they are.
///
///     A3  missile capability remains a red line       shared: missile, capability, red, line
///     B1  missile capabilities are a "red line" …     rarest: red; few other claims hold all four
enum WeightedTerms: PairEvidence {
  static let title = "shared words, by rarity"
  static let pieces: [LinkEvidence.Piece] = [
    .cosine, .sharedWeight, .containedMost, .containedLeast, .rarestShared, .secondShared, .sharers,
  ]

  static func meaning(of piece: LinkEvidence.Piece) -> PieceMeaning? {
    switch piece {
    case .cosine: PieceMeaning("likeness by shared words", .share)
    case .sharedWeight: PieceMeaning("rarity of the shared words together", .weight)
    case .containedMost: PieceMeaning("shared part of the sparer claim", .share)
    case .containedLeast: PieceMeaning("shared part of the fuller claim", .share)
    case .rarestShared: PieceMeaning("rarity of the rarest shared word", .plain)
    case .secondShared: PieceMeaning("rarity of the next rarest", .plain)
    case .sharers: PieceMeaning("pairs of claims with all these words", .power)
    default: nil
    }
  }

  static func fill(_ evidence: inout LinkEvidence, from meeting: inout ClaimMeeting) {
    let (left, right) = (meeting.left, meeting.right)
    var product = 0
    var sum = 0
    var weightiest = (0, 0)
    for term in meeting.terms {
      let weight = meeting.weights[term]
      product += weight * weight
      sum += weight
      if weight >= weightiest.0 {
        weightiest = (weight, weightiest.0)
      } else {
        weightiest.1 = max(weightiest.1, weight)
      }
    }
    evidence[.cosine] = cosine(product, left.squaredWeight, right.squaredWeight)
    evidence[.sharedWeight] = naturalLogarithm(1 + Double(sum) / 64)
    let lighter = max(1, min(left.totalWeight, right.totalWeight))
    let heavier = max(1, max(left.totalWeight, right.totalWeight))
    evidence[.containedMost] = Double(sum) / Double(lighter)
    evidence[.containedLeast] = Double(sum) / Double(heavier)
    evidence[.rarestShared] = Double(weightiest.0) / 64
    evidence[.secondShared] = Double(weightiest.1) / 64
    evidence[.sharers] = meeting.sharers(of: meeting.terms)
  }
}
