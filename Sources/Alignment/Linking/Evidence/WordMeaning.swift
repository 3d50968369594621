import Claims

/// Words of like meaning: every word looks for its nearest word on the other side, by word vectors.
///
///     A  police arrested the mayor          arrested → custody 0.7
///     B  the mayor is in custody            one way may go better than the other
enum WordMeaning: PairEvidence {
  static let title = "words of like meaning"
  static let pieces: [LinkEvidence.Piece] = [.softMost, .softLeast, .nearMost, .nearLeast]

  static func meaning(of piece: LinkEvidence.Piece) -> PieceMeaning? {
    switch piece {
    case .softMost: PieceMeaning("likeness in meaning, better side", .share)
    case .softLeast: PieceMeaning("likeness in meaning, worse side", .share)
    case .nearMost: PieceMeaning("closeness in meaning, better side", .share)
    case .nearLeast: PieceMeaning("closeness in meaning, worse side", .share)
    default: nil
    }
  }

  static func fill(_ evidence: inout LinkEvidence, from meeting: inout ClaimMeeting) {
    let soft = (meeting.mean(meeting.likes.left), meeting.mean(meeting.likes.right))
    evidence[.softMost] = max(soft.0, soft.1)
    evidence[.softLeast] = min(soft.0, soft.1)
    let near = (
      meeting.mean(meeting.likes.left, cubed: true), meeting.mean(meeting.likes.right, cubed: true)
    )
    evidence[.nearMost] = max(near.0, near.1)
    evidence[.nearLeast] = min(near.0, near.1)
  }
}
