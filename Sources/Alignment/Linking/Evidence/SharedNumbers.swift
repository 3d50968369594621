import Claims

/// Numbers that both claims give, by value: `three` is `3`.
enum SharedNumbers: PairEvidence {
  static let title = "numbers"
  static let pieces: [LinkEvidence.Piece] = [.numbers, .numbersDiffer]

  static func fill(_ evidence: inout LinkEvidence, from meeting: inout ClaimMeeting) {
    let (left, right) = (meeting.left.numbers, meeting.right.numbers)
    let numbers = shared(left, right)
    evidence[.numbers] = Double(min(numbers.count, 3))
    evidence[.numbersDiffer] = numbers.isEmpty && !left.isEmpty && !right.isEmpty ? 1 : 0
  }
}
