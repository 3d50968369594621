import Claims

/// How long the two claims are, and how alike in length.
enum ClaimLengths: PairEvidence {
  static let title = "length of the claims"
  static let pieces: [LinkEvidence.Piece] = [.lengthRatio, .shortLength]

  static func meaning(of piece: LinkEvidence.Piece) -> PieceMeaning? {
    switch piece {
    case .lengthRatio: PieceMeaning("length of the shorter against the longer", .share)
    case .shortLength: PieceMeaning("words of the shorter claim", .count)
    default: nil
    }
  }

  static func fill(_ evidence: inout LinkEvidence, from meeting: inout ClaimMeeting) {
    let (left, right) = (meeting.left.sequence.count, meeting.right.sequence.count)
    evidence[.lengthRatio] = Double(min(left, right)) / Double(max(left, right, 1))
    evidence[.shortLength] = naturalLogarithm(Double(min(left, right) + 1))
  }
}
