import Claims

/// Whose words the two claims are, where they are part of quotations.
///
///     A  “We won,” Dolan said.   B  “It is over,” said Dolan.     one speaker
///     A  “We won,” Dolan said.   B  Dolan spoke of a victory.     the speaker is spoken of
enum Speakers: PairEvidence {
  static let title = "who is quoted"
  static let pieces: [LinkEvidence.Piece] = [.sameSpeaker, .speakersDiffer, .speakerNamed]

  static func meaning(of piece: LinkEvidence.Piece) -> PieceMeaning? {
    switch piece {
    case .sameSpeaker: PieceMeaning("both quote one speaker", .yes)
    case .speakersDiffer: PieceMeaning("they quote different speakers", .yes)
    case .speakerNamed: PieceMeaning("one quotes whom the other speaks of", .yes)
    default: nil
    }
  }

  static func fill(_ evidence: inout LinkEvidence, from meeting: inout ClaimMeeting) {
    let (left, right) = (meeting.left, meeting.right)
    let isSame = !shared(left.speakers, right.speakers).isEmpty
    evidence[.sameSpeaker] = isSame ? 1 : 0
    evidence[.speakersDiffer] =
      !isSame && !left.speakers.isEmpty && !right.speakers.isEmpty ? 1 : 0
    let isNamed =
      !shared(left.speakers, right.entities).isEmpty
      || !shared(left.entities, right.speakers).isEmpty
    evidence[.speakerNamed] = isNamed ? 1 : 0
  }
}
