/// One sort of evidence for a link: what it is called and which pieces it fills.
///
/// A part is a `PairEvidence` or a `FieldEvidence`. To add one: its file beside this one, its cases
/// in `LinkEvidence.Piece`, its line in `EvidenceParts`. A test asks that every piece has one part.
protocol EvidencePart: Sendable {
  /// What the evidence is about, in a reader's words and in lower case: "names".
  static var title: String { get }
  /// The pieces that the part fills, in the order of the table.
  static var pieces: [LinkEvidence.Piece] { get }
  /// What a piece of the part measures, for whoever asks why two claims are linked; nil for a piece
  /// of another part.
  static func meaning(of piece: LinkEvidence.Piece) -> PieceMeaning?
}

/// Evidence that lies in the two claims themselves.
protocol PairEvidence: EvidencePart {
  /// Fills the part's pieces for the two claims of a meeting. The same whichever side is first; a
  /// piece that does not apply stays 0.
  static func fill(_ evidence: inout LinkEvidence, from meeting: inout ClaimMeeting)
}

/// Evidence that shows only beside the other candidates of the two articles.
protocol FieldEvidence: EvidencePart {
  /// Fills the part's pieces for every candidate, once all `PairEvidence` is known.
  static func fill(_ all: inout [LinkEvidence], of pairs: [ClaimPair], in field: CandidateField)
}

/// The parts of the evidence: what a link is judged by.
enum EvidenceParts {
  /// The parts that look at two claims, in the order in which they are filled.
  static let ofPairs: [any PairEvidence.Type] = [
    WeightedTerms.self,
    WordOrder.self,
    SharedNames.self,
    SharedEntities.self,
    Speakers.self,
    SharedNumbers.self,
    SharedQuotations.self,
    WhatHappens.self,
    WordMeaning.self,
    BestStretch.self,
    ClaimLengths.self,
    ClaimPositions.self,
    Surroundings.self,
  ]

  /// The parts that look at all candidates.
  static let ofFields: [any FieldEvidence.Type] = [
    Competition.self,
    Neighbours.self,
  ]

  /// All parts.
  static var all: [any EvidencePart.Type] { ofPairs + ofFields + [SameEvent.self] }
}
