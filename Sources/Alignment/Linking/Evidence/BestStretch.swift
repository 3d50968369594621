import Claims

/// The best stretch of a long sentence: one between commas and conjunctions that the other side
/// covers.
///
///     A5  Iran is said to be open to talks, │ but the US wants missiles included
///     B3                                      Washington wants missile development in the talks
enum BestStretch: PairEvidence {
  static let title = "best part of a sentence"
  static let pieces: [LinkEvidence.Piece] = [.stretchMost, .stretchLeast]

  static func meaning(of piece: LinkEvidence.Piece) -> PieceMeaning? {
    switch piece {
    case .stretchMost: PieceMeaning("best part covered, better side", .share)
    case .stretchLeast: PieceMeaning("best part covered, worse side", .share)
    default: nil
    }
  }

  static func fill(_ evidence: inout LinkEvidence, from meeting: inout ClaimMeeting) {
    let best = (
      best(of: meeting.left, meeting.likes.left, meeting),
      best(of: meeting.right, meeting.likes.right, meeting)
    )
    evidence[.stretchMost] = max(best.0, best.1)
    evidence[.stretchLeast] = min(best.0, best.1)
  }

  private static func best(
    of profile: ClaimProfile, _ likes: [ClaimMeeting.Like], _ meeting: ClaimMeeting
  ) -> Double {
    profile.stretchPlaces.reduce(0) { best, stretch in
      max(best, meeting.mean(likes, of: stretch, cubed: true, shrinking: shrinking))
    }
  }

  /// The weight of about two words that a stretch is thought to leave uncovered.
  private static let shrinking = 640
}
