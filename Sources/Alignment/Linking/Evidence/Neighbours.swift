import Claims

/// Whether the claims just before and just after the two share words too.
enum Neighbours: FieldEvidence {
  static let title = "the claims before and after"
  static let pieces: [LinkEvidence.Piece] = [.neighbours]

  static func meaning(of piece: LinkEvidence.Piece) -> PieceMeaning? {
    piece == .neighbours ? PieceMeaning("words that they share", .share) : nil
  }

  static func fill(_ all: inout [LinkEvidence], of pairs: [ClaimPair], in field: CandidateField) {
    let cosines = all.map { $0[.cosine] }
    for index in pairs.indices {
      all[index][.neighbours] = field.diagonal(of: index).map { cosines[$0] }.max() ?? 0
    }
  }
}
