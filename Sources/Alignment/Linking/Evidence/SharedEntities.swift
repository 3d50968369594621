import Claims

/// Whom and what both claims speak of, by whatever words: a full name, a surname, a role, a
/// pronoun, an acronym, a capital for its government.
///
///     A  Rep. Ann Roe resigned on Monday.     “the congresswoman” and “she” are Ann Roe
///     B  The congresswoman said she was done.
enum SharedEntities: PairEvidence {
  static let title = "whom and what they speak of"
  static let pieces: [LinkEvidence.Piece] = [.entities, .entitiesContained, .entitiesDiffer]

  static func meaning(of piece: LinkEvidence.Piece) -> PieceMeaning? {
    switch piece {
    case .entities: PieceMeaning("rarity of whom both speak of", .weight)
    case .entitiesContained: PieceMeaning("shared part of whom they speak of", .share)
    case .entitiesDiffer: PieceMeaning("each speaks of others", .yes)
    default: nil
    }
  }

  static func fill(_ evidence: inout LinkEvidence, from meeting: inout ClaimMeeting) {
    let (left, right) = (meeting.left, meeting.right)
    let both = shared(left.entities, right.entities)
    let weight = meeting.entityWeight(both)
    let less = max(1, min(left.entitiesWeight, right.entitiesWeight))
    evidence[.entities] = naturalLogarithm(1 + Double(weight) / 64)
    evidence[.entitiesContained] = Double(weight) / Double(less)
    evidence[.entitiesDiffer] =
      both.isEmpty && !left.entities.isEmpty && !right.entities.isEmpty ? 1 : 0
  }
}
