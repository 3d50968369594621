import Claims

/// Two claims that meet, and what several parts of the evidence look at: worked out once for a pair.
///
///     A13  Netanyahu held talks with Trump …          shared names  netanyahu trump
///     B13  Netanyahu is expected to meet with Trump   shared terms  netanyahu trump …
///                                                     likes         talks → meet 0.6 …
struct ClaimMeeting {
  /// The claims of both articles.
  let profiles: Sides<[ClaimProfile]>
  /// The weight of every term.
  let weights: [Int]
  /// How near two terms are in meaning.
  var similarity: WordSimilarity
  /// Every claim of both sides with its neighbours.
  let surroundings: Sides<[ClaimSurroundings]>
  private let entityWeights: [Int]
  /// For every term the claims of each side that hold it.
  private let postings: Sides<[[Int]]>

  /// Which two claims meet, as indices of each side.
  private(set) var claims = Sides(left: 0, right: 0)
  /// Terms that both hold, ascending.
  private(set) var terms: [Int] = []
  /// Names that both hold, ascending.
  private(set) var names: [Int] = []
  /// For every term of each side's bag, in its order, how near the other side's nearest term is.
  private(set) var likes: Sides<[Like]> = Sides(left: [], right: [])

  /// A term and how near the nearest term of the other side is, to 16,129.
  struct Like {
    let term: Int
    let nearness: Int
  }

  init(profiles: Sides<[ClaimProfile]>, terms: PairTerms) {
    self.profiles = profiles
    weights = terms.weights
    similarity = WordSimilarity(terms)
    surroundings = profiles.map { ClaimSurroundings.all(of: $0, weights: terms.weights) }
    entityWeights = terms.entities.weights
    let count = terms.weights.count
    postings = profiles.map { CandidateSearch.postings(of: $0, terms: count) }
  }

  /// A's claim.
  var left: ClaimProfile { profiles.left[claims.left] }
  /// B's claim.
  var right: ClaimProfile { profiles.right[claims.right] }

  /// Lets two claims meet. O(terms of the one × terms of the other).
  mutating func meet(_ pair: ClaimPair) {
    claims = Sides(left: pair.left, right: pair.right)
    let (left, right) = (self.left, self.right)
    terms = shared(left.bag.map(\.term), right.bag.map(\.term))
    names = shared(left.names, right.names)
    likes = Sides(left: likes(of: left, in: right), right: likes(of: right, in: left))
  }

  private mutating func likes(of from: ClaimProfile, in to: ClaimProfile) -> [Like] {
    from.bag.map { term, _ in
      var best = 0
      for (other, _) in to.bag {
        best = max(best, similarity(term, other))
        if best == WordSimilarity.one { break }
      }
      return Like(term: term, nearness: best)
    }
  }

  /// The weight of some terms together.
  func weight(_ terms: [Int]) -> Int { terms.reduce(0) { $0 + weights[$1] } }

  /// The weight of some entities together.
  func entityWeight(_ entities: [Int]) -> Int { entities.reduce(0) { $0 + entityWeights[$1] } }

  /// The logarithm of one more than the weight of some terms, in weights of 64.
  func logarithmicWeight(_ terms: [Int]) -> Double {
    naturalLogarithm(1 + Double(weight(terms)) / 64)
  }

  /// The mean nearness of some terms by weight, 0 to 1; of its third power where `cubed`. `shrinking` is
  /// weight without a like that is counted in.
  func mean(_ likes: [Like], cubed: Bool = false, shrinking: Int = 0) -> Double {
    let one = WordSimilarity.one
    var sum = 0
    var whole = shrinking
    for like in likes {
      let cube = like.nearness * like.nearness / one * like.nearness / one
      sum += weights[like.term] * (cubed ? cube : like.nearness)
      whole += weights[like.term]
    }
    return whole == 0 ? 0 : Double(sum) / (Double(whole) * Double(one))
  }

  /// The logarithm of how many claims hold all of `terms`, of A times of B; the most where they are none.
  func sharers(of terms: [Int]) -> Double {
    func count(_ lists: [[Int]], _ all: Int) -> Int {
      guard let shortest = terms.min(by: { lists[$0].count < lists[$1].count }) else { return all }
      var claims = lists[shortest]
      for term in terms where term != shortest && claims.count > 1 {
        claims = shared(claims, lists[term])
      }
      return max(claims.count, 1)
    }
    return naturalLogarithm(Double(count(postings.left, profiles.left.count)))
      + naturalLogarithm(Double(count(postings.right, profiles.right.count)))
  }
}

/// The cosine of two vectors from their product and their squares; 0 where one is empty.
func cosine(_ product: Int, _ left: Int, _ right: Int) -> Double {
  guard left > 0, right > 0 else { return 0 }
  return Double(product) / (Double(left) * Double(right)).squareRoot()
}
