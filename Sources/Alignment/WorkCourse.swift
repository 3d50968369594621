/// A step of a comparison, as the one who waits is told of it.
enum WorkStep {
  /// The terms of both articles are counted.
  case counted
  /// Each claim has its profile.
  case profiled
  /// The search for candidates is done to a share of it.
  case searching(Double)
  /// So many candidates were found, of which some are claims in nearly the same words.
  case found(pairs: Int, alike: Int)
  /// The evidence for the candidates is gathered to a share of it.
  case weighing(Double)
  /// Every candidate has its score.
  case scored
  /// The links are read to a share of them.
  case reading(Double)
}

/// What a comparison does one after another, and how much of its time each part takes on long
/// texts.
///
///     terms · profiles · search       evidence                 scores   reading what the links say
///     0     .07        .11      .29                        .70      .80                          1
///     with texts that repeat themselves:      .41          .43                                   1
///
/// Each candidate in nearly the same words becomes a link, whose words are matched and whose facts
/// are read; others seldom do. Where many are such, reading takes most of the time, and the rest of
/// the way is divided anew once the candidates are known.
struct WorkCourse {
  /// The shares of the whole at which the evidence is there, and at which reading begins.
  private var evidenceEnd = Self.searchEnd + Self.evidence
  private var readingStart = Self.searchEnd + Self.evidence + Self.scoring

  /// Measured with `diptych-bench progress` on news articles one after another, 12,000 and 50,000
  /// words a side.
  private static let countingEnd = 0.07
  private static let profilesEnd = 0.11
  private static let searchEnd = 0.29
  private static let evidence = 0.41
  private static let scoring = 0.1
  private static let reading = 0.2
  /// How much more reading there is where all candidates are alike; measured on a text 150 times.
  private static let readingOfLikes = 2.4

  /// The share of the whole, from 0 to 1, that is done with a step; it never falls.
  mutating func share(at step: WorkStep) -> Double {
    switch step {
    case .counted: return Self.countingEnd
    case .profiled: return Self.profilesEnd
    case .searching(let share): return Self.between(Self.profilesEnd, Self.searchEnd, share)
    case .found(let pairs, let alike):
      let reading = Self.reading + Self.readingOfLikes * Double(alike) / Double(max(1, pairs))
      let unit = (1 - Self.searchEnd) / (Self.evidence + Self.scoring + reading)
      evidenceEnd = Self.searchEnd + Self.evidence * unit
      readingStart = evidenceEnd + Self.scoring * unit
      return Self.searchEnd
    case .weighing(let share): return Self.between(Self.searchEnd, evidenceEnd, share)
    case .scored: return readingStart
    case .reading(let share): return Self.between(readingStart, 1, share)
    }
  }

  private static func between(_ start: Double, _ end: Double, _ share: Double) -> Double {
    start + (end - start) * share
  }
}
