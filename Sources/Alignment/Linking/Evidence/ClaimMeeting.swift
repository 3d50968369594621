import Claims

/// Two claims that meet, and what several parts of the evidence look at: worked out once for a
/// pair.
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
  let similarity: WordSimilarity
  /// Every claim of both sides with its neighbours.
  let surroundings: Sides<[ClaimSurroundings]>
  private let entityWeights: [Int]
  /// For every term the claims of each side that hold it.
  private let postings: Sides<ClaimPostings>

  /// Which two claims meet, as indices of each side.
  private(set) var claims = Sides(left: 0, right: 0)
  /// Terms that both hold, ascending.
  private(set) var terms: [Int] = []
  /// Names that both hold, ascending.
  private(set) var names: [Int] = []
  /// For every term of each side's bag, in its order, how near the other side's nearest term is, by
  /// weight.
  private(set) var likes: Sides<[Like]> = Sides(left: [], right: [])

  /// What `likes` are made from: of the terms that have a vector.
  private var nearest: Sides<[Int32]> = Sides(left: [], right: [])
  /// The terms and the names that `sharers` was last asked for, and its results: in a text that
  /// repeats itself all candidates of a claim share the same.
  private var lastSharers: [(terms: [Int], logarithm: Double)] = []

  /// The weight of a term, and how much of it the nearest term of the other side matches: the
  /// weight times the nearness, to 16,129, and times its third power.
  struct Like {
    let weight: Int
    let soft: Int
    let near: Int

    init(weight: Int, nearness: Int) {
      let one = WordSimilarity.one
      self.weight = weight
      soft = weight * nearness
      near = weight * (nearness * nearness / one * nearness / one)
    }
  }

  init(profiles: Sides<[ClaimProfile]>, terms: PairTerms) {
    self.profiles = profiles
    weights = terms.weights
    similarity = WordSimilarity(terms)
    surroundings = profiles.map { ClaimSurroundings.all(of: $0, weights: terms.weights) }
    entityWeights = terms.entities.weights
    let count = terms.weights.count
    postings = profiles.map { ClaimPostings(of: $0, terms: count) }
  }

  /// A's claim.
  var left: ClaimProfile { profiles.left[claims.left] }
  /// B's claim.
  var right: ClaimProfile { profiles.right[claims.right] }

  /// Lets two claims meet. O(terms of the one × terms of the other).
  mutating func meet(_ pair: ClaimPair) {
    claims = Sides(left: pair.left, right: pair.right)
    let (left, right) = (self.left, self.right)
    terms = shared(left.terms, right.terms)
    names = shared(left.names, right.names)
    fillLikes(left, right)
  }

  /// Looks at every two terms once, for both sides.
  private mutating func fillLikes(_ left: ClaimProfile, _ right: ClaimProfile) {
    similarity.findNearest(left, right, &nearest)
    Self.fill(&likes.left, left, nearest.left, terms, weights)
    Self.fill(&likes.right, right, nearest.right, terms, weights)
  }

  /// A shared term is its own nearest.
  private static func fill(
    _ likes: inout [Like], _ profile: ClaimProfile, _ nearest: [Int32], _ shared: [Int],
    _ weights: [Int]
  ) {
    likes.removeAll(keepingCapacity: true)
    var next = 0
    var meaning = 0
    for (place, term) in profile.terms.enumerated() {
      var near = 0
      if meaning < nearest.count, profile.meaningPlaces[meaning] == place {
        near = min(Int(nearest[meaning]), WordSimilarity.one)
        meaning += 1
      }
      if next < shared.count, shared[next] == term {
        near = WordSimilarity.one
        next += 1
      }
      likes.append(Like(weight: weights[term], nearness: near))
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

  /// The mean nearness of some terms by weight, 0 to 1; of its third power where `cubed`.
  /// `shrinking` is weight without a like that is counted in.
  func mean(_ likes: [Like], cubed: Bool = false, shrinking: Int = 0) -> Double {
    mean(likes, of: likes.indices, cubed: cubed, shrinking: shrinking)
  }

  /// The same of the likes at some places of a claim's bag.
  func mean(
    _ likes: [Like], of places: some Sequence<Int>, cubed: Bool = false, shrinking: Int = 0
  ) -> Double {
    var sum = 0
    var whole = shrinking
    for place in places {
      let like = likes[place]
      sum += cubed ? like.near : like.soft
      whole += like.weight
    }
    return whole == 0 ? 0 : Double(sum) / (Double(whole) * Double(WordSimilarity.one))
  }

  /// The logarithm of how many claims hold all of `terms`, of A times of B; the most where they are
  /// none.
  mutating func sharers(of terms: [Int]) -> Double {
    if let known = lastSharers.first(where: { $0.terms == terms }) { return known.logarithm }
    let logarithm =
      naturalLogarithm(Double(postings.left.sharers(of: terms)))
      + naturalLogarithm(Double(postings.right.sharers(of: terms)))
    if lastSharers.count == 2 { lastSharers.removeFirst() }
    lastSharers.append((terms, logarithm))
    return logarithm
  }
}

/// The cosine of two vectors from their product and their squares; 0 where one is empty.
func cosine(_ product: Int, _ left: Int, _ right: Int) -> Double {
  guard left > 0, right > 0 else { return 0 }
  return Double(product) / (Double(left) * Double(right)).squareRoot()
}
