extension LinkContext.Piece {
  /// The part of the evidence that the piece is explained with; nil for the first pass's logit,
  /// which is every part's evidence once more.
  var part: (any EvidencePart.Type)? {
    switch self {
    case .logit: nil
    case .diagonalMost, .diagonalLeast, .beside, .across, .near: Neighbours.self
    case .rivalMost, .rivalLeast, .shareLeast, .shareMost, .crowdMost, .crowdLeast:
      Competition.self
    case .sameEvent: SameEvent.self
    }
  }

  /// What the piece measures.
  var meaning: PieceMeaning {
    switch self {
    case .logit: PieceMeaning("first impression", .plain)
    case .diagonalMost: PieceMeaning("chance that the one pair of them is linked", .share)
    case .diagonalLeast: PieceMeaning("chance that the other pair is linked too", .share)
    case .beside: PieceMeaning("chance that one of them corresponds to this claim", .share)
    case .across: PieceMeaning("chance of a link the other way round", .share)
    case .rivalMost: PieceMeaning("chance of the best rival", .share)
    case .rivalLeast: PieceMeaning("chance of the best rival on the other side", .share)
    case .shareLeast: PieceMeaning("chance against the best rival, worse side", .share)
    case .shareMost: PieceMeaning("chance against the best rival, better side", .share)
    case .crowdMost: PieceMeaning("likely rivals, fuller side", .count)
    case .crowdLeast: PieceMeaning("likely rivals, emptier side", .count)
    case .near: PieceMeaning("chance of a link two steps away", .share)
    case .sameEvent: PieceMeaning("chance that both tell of one event", .odds)
    }
  }
}
