import Claims

/// Numbers that both claims give, by value: `three` is `3`.
enum SharedNumbers: PairEvidence {
  static let title = "numbers"
  static let pieces: [LinkEvidence.Piece] = [.numbers, .numbersWeight, .numbersDiffer]

  static func meaning(of piece: LinkEvidence.Piece) -> PieceMeaning? {
    switch piece {
    case .numbers: PieceMeaning("shared numbers", .plain)
    case .numbersWeight: PieceMeaning("rarity of the shared numbers together", .weight)
    case .numbersDiffer: PieceMeaning("both have numbers, none the same", .yes)
    default: nil
    }
  }

  static func fill(_ evidence: inout LinkEvidence, from meeting: inout ClaimMeeting) {
    let (left, right) = (meeting.left.numbers, meeting.right.numbers)
    let numbers = shared(left, right)
    evidence[.numbers] = Double(min(numbers.count, 3))
    evidence[.numbersWeight] = meeting.logarithmicWeight(numbers)
    evidence[.numbersDiffer] = numbers.isEmpty && !left.isEmpty && !right.isEmpty ? 1 : 0
  }
}
