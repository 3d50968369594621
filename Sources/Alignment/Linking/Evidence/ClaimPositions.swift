import Claims

/// Where the two claims are in their articles. What an article opens with is what the other tells
/// too; what is far down is often its own.
enum ClaimPositions: PairEvidence {
  static let title = "place in the article"
  static let pieces: [LinkEvidence.Piece] = [
    .distance, .earlierPlace, .laterPlace, .earlierLead, .laterLead, .bothLead,
  ]

  static func meaning(of piece: LinkEvidence.Piece) -> PieceMeaning? {
    switch piece {
    case .distance: PieceMeaning("distance between their places", .share)
    case .earlierPlace: PieceMeaning("claims before the earlier of the two", .count)
    case .laterPlace: PieceMeaning("claims before the later of the two", .count)
    case .earlierLead: PieceMeaning("the earlier is at the top", .share)
    case .laterLead: PieceMeaning("the later is at the top", .share)
    case .bothLead: PieceMeaning("both at the top", .share)
    default: nil
    }
  }

  static func fill(_ evidence: inout LinkEvidence, from meeting: inout ClaimMeeting) {
    let (claims, profiles) = (meeting.claims, meeting.profiles)
    let place =
      Double(claims.left) / Double(max(profiles.left.count, 2) - 1)
      - Double(claims.right) / Double(max(profiles.right.count, 2) - 1)
    evidence[.distance] = abs(place)
    let (left, right) = (min(claims.left, lastPlace), min(claims.right, lastPlace))
    evidence[.earlierPlace] = naturalLogarithm(Double(min(left, right) + 1))
    evidence[.laterPlace] = naturalLogarithm(Double(max(left, right) + 1))
    evidence[.earlierLead] = exponential(-Double(min(left, right)) / 2)
    evidence[.laterLead] = exponential(-Double(max(left, right)) / 2)
    evidence[.bothLead] = exponential(-Double(left + right) / 4)
  }

  /// After this many claims it does not matter where a claim is.
  private static let lastPlace = 40
}
