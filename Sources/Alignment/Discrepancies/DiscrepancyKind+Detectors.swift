extension DiscrepancyKind {
  /// The detector of the kind: a new kind does not compile without one.
  var detector: any DiscrepancyDetector {
    switch self {
    case .number: NumberConflict()
    case .date: DateConflict()
    case .name: NameConflict()
    case .negation: NegationConflict()
    case .modality: ModalityConflict()
    case .attribution: AttributionConflict()
    case .quote: QuoteConflict()
    case .wording: WordingDifference()
    case .scope: ScopeDifference()
    }
  }
}
