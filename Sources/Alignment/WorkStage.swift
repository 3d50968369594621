/// What a comparison does one after another, and how much of its time each part takes on long texts.
///
///     linking                                              reading what the links say
///     terms · candidates · evidence                        word matches · discrepancies
enum WorkStage {
  case linking, reading

  /// The share of the whole at which this stage is done to `share`, both from 0 to 1.
  func share(_ share: Double) -> Double {
    switch self {
    case .linking: Self.linkingShare * share
    case .reading: Self.linkingShare + (1 - Self.linkingShare) * share
    }
  }

  /// Measured with `diptych-bench progress` on news articles one behind another, 12,000 and 50,000 words
  /// a side: 0.77 of the time; 0.89 on made texts, which have fewer links to read.
  private static let linkingShare = 0.8
}
