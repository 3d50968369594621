import Claims

/// Whether one of the two claims has a better partner elsewhere.
enum Competition: FieldEvidence {
  static let title = "rivals for the same claim"
  static let pieces: [LinkEvidence.Piece] = [.competitionLeast, .competitionMost]

  static func meaning(of piece: LinkEvidence.Piece) -> PieceMeaning? {
    switch piece {
    case .competitionLeast: PieceMeaning("shared words against the best rival, worse side", .share)
    case .competitionMost: PieceMeaning("shared words against the best rival, better side", .share)
    default: nil
    }
  }

  static func fill(_ all: inout [LinkEvidence], of pairs: [ClaimPair], in field: CandidateField) {
    let cosines = all.map { $0[.cosine] }
    let rows = field.sums(in: .left, of: cosines)
    let columns = field.sums(in: .right, of: cosines)
    for (index, pair) in pairs.enumerated() {
      let row = cosines[index] / max(rows[pair.left].best, 1e-9)
      let column = cosines[index] / max(columns[pair.right].best, 1e-9)
      all[index][.competitionLeast] = min(row, column)
      all[index][.competitionMost] = max(row, column)
    }
  }
}
