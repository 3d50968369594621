import Claims

/// Words that both claims have in the same order: runs, neighbours, and words not far apart.
///
///     A2  an event marking the 47th anniversary of the 1979 Islamic Revolution
///                                                          └──────┬────────┘  a run of two
///     B2  … sidelines of the February 11 Islamic Revolution anniversary rallies
enum WordOrder: PairEvidence {
  static let title = "words in the same order"
  static let pieces: [LinkEvidence.Piece] = [
    .runWeight, .runLength, .orderedPairs, .nearPairs, .nearPairsWeight,
  ]

  static func meaning(of piece: LinkEvidence.Piece) -> PieceMeaning? {
    switch piece {
    case .runWeight: PieceMeaning("rarity of the rarest run of words", .weight)
    case .runLength: PieceMeaning("words in the longest run", .count)
    case .orderedPairs: PieceMeaning("neighbouring words in the same order", .share)
    case .nearPairs: PieceMeaning("pairs of near words in the same order", .count)
    case .nearPairsWeight: PieceMeaning("rarity of such pairs together", .weight)
    default: nil
    }
  }

  static func fill(_ evidence: inout LinkEvidence, from meeting: inout ClaimMeeting) {
    let (left, right) = (meeting.left, meeting.right)
    fillRuns(&evidence, left, right, meeting.weights)
    let (one, other) = (left.orderedPairs, right.orderedPairs)
    var common = 0
    forEachShared(one, other) { _ in common += 1 }
    evidence[.orderedPairs] = Double(common) / Double(max(1, min(one.count, other.count)))
    fillNearPairs(&evidence, meeting)
  }

  /// The longest and the weightiest run of words, function words among them.
  private static func fillRuns(
    _ evidence: inout LinkEvidence, _ left: ClaimProfile, _ right: ClaimProfile, _ weights: [Int]
  ) {
    var best = 0
    var bestWeight = 0
    // For every word of the right, how long and how heavy the run is that ends there and at the
    // word of the left: from the end on, so that one row is enough.
    withUnsafeTemporaryAllocation(
      of: (count: Int, weight: Int).self, capacity: right.sequence.count + 1
    ) {
      runs in
      runs.initialize(repeating: (0, 0))
      right.sequence.withUnsafeBufferPointer { others in
        for term in left.sequence {
          for index in others.indices.reversed() {
            guard others[index] == term else {
              runs[index + 1] = (0, 0)
              continue
            }
            let run = (runs[index].count + 1, runs[index].weight + weights[term])
            runs[index + 1] = run
            best = max(best, run.0)
            bestWeight = max(bestWeight, run.1)
          }
        }
      }
    }
    evidence[.runLength] = naturalLogarithm(1 + Double(best))
    evidence[.runWeight] = naturalLogarithm(1 + Double(bestWeight) / 64)
  }

  /// Pairs of shared terms at most `reach` content words apart, in the same order on both sides.
  private static func fillNearPairs(_ evidence: inout LinkEvidence, _ meeting: ClaimMeeting) {
    let common = meeting.terms
    guard common.count > 1 else { return }
    let one = places(of: common, in: meeting.left, meeting.weights)
    let other = places(of: common, in: meeting.right, meeting.weights)
    var count = 0
    var weight = 0
    for i in common.indices {
      for j in common.indices where one[i] < one[j] && one[j] - one[i] <= reach {
        guard other[i] < other[j], other[j] - other[i] <= reach else { continue }
        count += 1
        weight += min(meeting.weights[common[i]], meeting.weights[common[j]])
      }
    }
    evidence[.nearPairs] = naturalLogarithm(1 + Double(count))
    evidence[.nearPairsWeight] = naturalLogarithm(1 + Double(weight) / 64)
  }

  private static let reach = 8

  /// Where each of some terms first occurs among the content words of a claim.
  private static func places(of terms: [Int], in profile: ClaimProfile, _ weights: [Int]) -> [Int] {
    var places = [Int](repeating: Int.max / 2, count: terms.count)
    var place = 0
    for term in profile.sequence where weights[term] > 0 {
      if let index = terms.firstIndex(of: term), places[index] > place { places[index] = place }
      place += 1
    }
    return places
  }
}
