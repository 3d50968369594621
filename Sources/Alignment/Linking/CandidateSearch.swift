import Claims

/// Two claims that share enough to be looked at, as indices of each side's claims.
struct ClaimPair: Hashable, Sendable {
  let left: Int
  let right: Int
  /// The cosine of their weighted terms.
  let cosine: Double
}

/// Finds the pairs of claims worth looking at, through an index of terms rather than by trying all.
///
///     term    claims of B that hold it        a claim of A walks the lists of its terms and
///     talks   2 13                            meets 13 twice: a candidate
///     trump   3 12 13 14
///
/// A claim keeps the partners it meets with the highest cosine; a pair stays where either side
/// keeps it. Terms held by very many claims are not walked. O(words × list length).
struct CandidateSearch {
  private let profiles: Sides<[ClaimProfile]>
  private let weights: [Int]
  private let nearTerms: NearTerms

  /// Prepares to search among the claims of both sides.
  init(profiles: Sides<[ClaimProfile]>, terms: PairTerms) {
    self.profiles = profiles
    weights = terms.weights
    nearTerms = NearTerms(terms)
  }

  private static let partnersKept = 24
  private static let longestList = 400
  private static let leastCosine = 0.02
  /// What occurs in more claims is near to too many of them.
  private static let longestNearList = 12
  /// Words that are near count by this part of what the same word would.
  private static let nearShare = 2

  /// The pairs, in order of A's claim, then B's.
  func pairs() -> [ClaimPair] { pairs { _ in true } ?? [] }

  /// The pairs, in order of A's claim, then B's; nil where `goesOn`, which is told the share done,
  /// said no.
  func pairs(goesOn: (Double) -> Bool) -> [ClaimPair]? {
    guard let forward = kept(from: .left, goesOn: { goesOn($0 / 2) }),
      let backward = kept(from: .right, goesOn: { goesOn(0.5 + $0 / 2) })
    else { return nil }
    var all = forward
    all += backward.map { ClaimPair(left: $0.right, right: $0.left, cosine: $0.cosine) }
    all.sort { ($0.left, $0.right) < ($1.left, $1.right) }
    var unique: [ClaimPair] = []
    unique.reserveCapacity(all.count)
    for pair in all
    where unique.last.map({ ($0.left, $0.right) != (pair.left, pair.right) }) ?? true {
      unique.append(pair)
    }
    return unique
  }

  private func kept(from side: Side, goesOn: (Double) -> Bool) -> [ClaimPair]? {
    let (from, to) = (profiles[side], profiles[side.other])
    let lists = Self.postings(of: to, terms: weights.count)
    var products = [Int](repeating: 0, count: to.count)
    var pairs: [ClaimPair] = []
    for (index, profile) in from.enumerated() {
      if index % 64 == 0, !goesOn(Double(index) / Double(from.count)) { return nil }
      var met: [Int] = []
      func meet(_ term: Int, _ product: Int) {
        guard product > 0 else { return }
        for other in lists[term] {
          if products[other] == 0 { met.append(other) }
          products[other] += product
        }
      }
      for (term, _) in profile.bag where lists[term].count <= Self.longestList {
        meet(term, weights[term] * weights[term])
      }
      for (term, _) in profile.bag {
        for near in nearTerms.near(to: term, on: side)
        where lists[near.term].count <= Self.longestNearList {
          let product = weights[term] * weights[near.term] * near.nearness / WordSimilarity.one
          meet(near.term, product / Self.nearShare)
        }
      }
      var partners = met.map { other in
        let norm = Double(profile.squaredWeight) * Double(to[other].squaredWeight)
        return ClaimPair(
          left: index, right: other, cosine: Double(products[other]) / norm.squareRoot())
      }
      for other in met { products[other] = 0 }
      partners.removeAll { $0.cosine < Self.leastCosine }
      if partners.count > Self.partnersKept {
        partners.sort { $0.cosine != $1.cosine ? $0.cosine > $1.cosine : $0.right < $1.right }
        let least = partners[Self.partnersKept - 1].cosine
        partners.removeAll { $0.cosine < least }
        if partners.count > 2 * Self.partnersKept {
          partners.removeLast(partners.count - 2 * Self.partnersKept)
        }
      }
      pairs += partners
    }
    return pairs
  }

  /// For every term the claims that hold it, ascending.
  static func postings(of profiles: [ClaimProfile], terms: Int) -> [[Int]] {
    var lists = [[Int]](repeating: [], count: terms)
    for (index, profile) in profiles.enumerated() {
      for (term, _) in profile.bag { lists[term].append(index) }
    }
    return lists
  }
}
