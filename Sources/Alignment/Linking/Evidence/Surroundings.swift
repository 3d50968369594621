import Claims

/// What is around the two claims: whether they and their neighbours together share words, and
/// whether what one of them has more is right beside the other.
///
///     A4  Twelve men were freed on Monday and flown to Oslo.   "flown", "Oslo" are in B7, right
///     B6  On Monday twelve men were freed.                     after B6
///     B7  They were flown to Oslo.
enum Surroundings: PairEvidence {
  static let title = "what is around them"
  static let pieces: [LinkEvidence.Piece] = [.surroundings, .restNearby]

  static func meaning(of piece: LinkEvidence.Piece) -> PieceMeaning? {
    switch piece {
    case .surroundings: PieceMeaning("likeness with their neighbours", .share)
    case .restNearby: PieceMeaning("part of a claim found beside the other", .share)
    default: nil
    }
  }

  static func fill(_ evidence: inout LinkEvidence, from meeting: inout ClaimMeeting) {
    let left = meeting.surroundings.left[meeting.claims.left]
    let right = meeting.surroundings.right[meeting.claims.right]
    evidence[.surroundings] = left.cosine(with: right)
    evidence[.restNearby] = max(
      rest(of: meeting.left, beside: right, meeting),
      rest(of: meeting.right, beside: left, meeting))
  }

  /// The share of a claim's weight that the other lacks and that is beside the other.
  private static func rest(
    of profile: ClaimProfile, beside other: ClaimSurroundings, _ meeting: ClaimMeeting
  ) -> Double {
    guard profile.totalWeight > 0 else { return 0 }
    let (beside, common) = (other.beside, meeting.terms)
    var weight = 0
    var i = 0
    var j = 0
    for term in profile.terms {
      if j < common.count, common[j] == term {
        j += 1
        continue
      }
      while i < beside.count, beside[i] < term { i += 1 }
      if i < beside.count, beside[i] == term { weight += meeting.weights[term] }
    }
    return Double(weight) / Double(profile.totalWeight)
  }
}

/// A claim with the claims before and after it, which count half.
struct ClaimSurroundings: Sendable {
  /// The terms of the claims before and after, distinct, ascending.
  let beside: [Int]
  /// The terms of all three, distinct, ascending, with twice the weight they count with.
  private let weighted: [(term: Int, weight: Int)]
  private let squaredWeight: Int

  /// The surroundings of every claim of a side. O(terms of the claims).
  static func all(of profiles: [ClaimProfile], weights: [Int]) -> [ClaimSurroundings] {
    profiles.indices.map { index in
      let before = index > 0 ? profiles[index - 1].terms : []
      let after = index + 1 < profiles.count ? profiles[index + 1].terms : []
      return ClaimSurroundings(
        own: profiles[index].terms, beside: before + after, weights: weights)
    }
  }

  private init(own: [Int], beside: [Int], weights: [Int]) {
    var sorted = beside
    sorted.sort()
    var distinct: [Int] = []
    for term in sorted where distinct.last != term { distinct.append(term) }
    self.beside = distinct
    var weighted: [(term: Int, weight: Int)] = []
    weighted.reserveCapacity(own.count + distinct.count)
    var next = 0
    for term in own {
      while next < distinct.count, distinct[next] < term {
        weighted.append((distinct[next], weights[distinct[next]]))
        next += 1
      }
      if next < distinct.count, distinct[next] == term { next += 1 }
      weighted.append((term, 2 * weights[term]))
    }
    weighted += distinct[next...].map { ($0, weights[$0]) }
    self.weighted = weighted
    squaredWeight = weighted.reduce(0) { $0 + $1.weight * $1.weight }
  }

  /// The cosine of two claims with their surroundings, 0 to 1. O(terms).
  func cosine(with other: ClaimSurroundings) -> Double {
    var product = 0
    var i = 0
    var j = 0
    while i < weighted.count, j < other.weighted.count {
      let (one, two) = (weighted[i], other.weighted[j])
      if one.term == two.term {
        product += one.weight * two.weight
        i += 1
        j += 1
      } else if one.term < two.term {
        i += 1
      } else {
        j += 1
      }
    }
    return Alignment.cosine(product, squaredWeight, other.squaredWeight)
  }
}
