import Claims

/// Words that both claims put in quotation marks.
enum SharedQuotations: PairEvidence {
  static let title = "quoted words"
  static let pieces: [LinkEvidence.Piece] = [
    .quoted, .quotesDiffer, .quotedShareLeast, .quotedShareMost,
  ]

  static func meaning(of piece: LinkEvidence.Piece) -> PieceMeaning? {
    switch piece {
    case .quoted: PieceMeaning("rarity of words that both quote", .weight)
    case .quotesDiffer: PieceMeaning("both quote, nothing the same", .yes)
    case .quotedShareLeast: PieceMeaning("quoted part of the claim that quotes less", .share)
    case .quotedShareMost: PieceMeaning("quoted part of the claim that quotes more", .share)
    default: nil
    }
  }

  static func fill(_ evidence: inout LinkEvidence, from meeting: inout ClaimMeeting) {
    let (left, right) = (meeting.left.quoted, meeting.right.quoted)
    let quoted = shared(left, right)
    evidence[.quoted] = meeting.logarithmicWeight(quoted)
    let shares = (meeting.left.quotedShare, meeting.right.quotedShare)
    evidence[.quotedShareLeast] = min(shares.0, shares.1)
    evidence[.quotedShareMost] = max(shares.0, shares.1)
    evidence[.quotesDiffer] = quoted.isEmpty && !left.isEmpty && !right.isEmpty ? 1 : 0
  }
}
