import Claims

/// Persons, places and organisations: named by both, meant by a pronoun, or met through a capital.
///
///     A  The senator, Maria Dolan, refused.           carried   he, she, they → the names of the
///     B  She said no.                                           sentence before
///     A  Tehran agreed.   B  Iran agreed.             governments
enum SharedNames: PairEvidence {
  static let title = "names"
  static let pieces: [LinkEvidence.Piece] = [
    .names, .namesDiffer, .namesWeight, .nameSharers, .nameCount, .governments, .carriedNames,
  ]

  static func meaning(of piece: LinkEvidence.Piece) -> PieceMeaning? {
    switch piece {
    case .names: PieceMeaning("shared part of the names", .share)
    case .namesDiffer: PieceMeaning("both have names, none the same", .yes)
    case .namesWeight: PieceMeaning("rarity of the shared names together", .weight)
    case .nameSharers: PieceMeaning("pairs of claims with these names", .power)
    case .nameCount: PieceMeaning("shared names", .count)
    case .governments: PieceMeaning("rarity of countries met through a capital", .weight)
    case .carriedNames: PieceMeaning("rarity of names met through a pronoun", .weight)
    default: nil
    }
  }

  static func fill(_ evidence: inout LinkEvidence, from meeting: inout ClaimMeeting) {
    let (left, right) = (meeting.left, meeting.right)
    let names = meeting.names
    let fewer = max(1, min(left.namesWeight, right.namesWeight))
    evidence[.names] = Double(meeting.weight(names)) / Double(fewer)
    evidence[.namesDiffer] =
      names.isEmpty && !left.names.isEmpty && !right.names.isEmpty ? 1 : 0
    evidence[.namesWeight] = meeting.logarithmicWeight(names)
    evidence[.nameSharers] = meeting.sharers(of: names)
    evidence[.nameCount] = naturalLogarithm(1 + Double(names.count))
    evidence[.governments] = meeting.logarithmicWeight(
      distinct(shared(left.countries, right.countries), but: names))
    let carried =
      shared(left.carried, right.names) + shared(left.names, right.carried)
      + shared(left.carried, right.carried)
    evidence[.carriedNames] = meeting.logarithmicWeight(distinct(carried, but: names))
  }

  /// Some terms, each once, without those of an ascending list.
  private static func distinct(_ terms: [Int], but others: [Int]) -> [Int] {
    terms.isEmpty ? [] : Set(terms).subtracting(others).sorted()
  }
}
