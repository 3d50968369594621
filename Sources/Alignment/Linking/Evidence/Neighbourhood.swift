import Claims

/// The candidates around: whether one of the two claims has a better partner, and whether the claims
/// before and behind share words too.
enum Neighbourhood: FieldEvidence {
  static let title = "claims around"
  static let pieces: [LinkEvidence.Piece] = [.competitionLeast, .competitionMost, .neighbours]

  static func fill(_ all: inout [LinkEvidence], of pairs: [ClaimPair], in field: CandidateField) {
    let cosines = all.map { $0[.cosine] }
    for (index, pair) in pairs.enumerated() {
      let row = cosines[index] / max(field.best(in: .left, of: pair.left, values: cosines), 1e-9)
      let column =
        cosines[index] / max(field.best(in: .right, of: pair.right, values: cosines), 1e-9)
      all[index][.competitionLeast] = min(row, column)
      all[index][.competitionMost] = max(row, column)
      all[index][.neighbours] = field.diagonal(of: index).map { cosines[$0] }.max() ?? 0
    }
  }
}
