import Claims

/// Where the two claims stand in their articles: both near the top, or one at the top, one at the end.
enum ClaimPositions: PairEvidence {
  static let title = "place in the article"
  static let pieces: [LinkEvidence.Piece] = [.distance]

  static func meaning(of piece: LinkEvidence.Piece) -> PieceMeaning? {
    switch piece {
    case .distance: PieceMeaning("distance between their places", .share)
    default: nil
    }
  }

  static func fill(_ evidence: inout LinkEvidence, from meeting: inout ClaimMeeting) {
    let (claims, profiles) = (meeting.claims, meeting.profiles)
    let place =
      Double(claims.left) / Double(max(profiles.left.count, 2) - 1)
      - Double(claims.right) / Double(max(profiles.right.count, 2) - 1)
    evidence[.distance] = abs(place)
  }
}
