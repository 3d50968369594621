import Claims

/// Collects the evidence for candidate links of one pair of articles.
struct EvidenceCollector {
  let profiles: Sides<[ClaimProfile]>
  let weights: [Int]
  private var similarity: WordSimilarity
  private let postings: Sides<[[Int]]>

  init(profiles: Sides<[ClaimProfile]>, terms: PairTerms) {
    self.profiles = profiles
    self.weights = terms.weights
    self.similarity = WordSimilarity(terms)
    let count = terms.weights.count
    self.postings = profiles.map { CandidateSearch.postings(of: $0, terms: count) }
  }

  /// The evidence for every candidate, in their order; nil where `isCancelled` said so.
  mutating func evidence(
    for pairs: [ClaimPair], isCancelled: () -> Bool = { false }
  ) -> [LinkEvidence]? {
    var all: [LinkEvidence] = []
    all.reserveCapacity(pairs.count)
    for (index, pair) in pairs.enumerated() {
      if index % 256 == 0, isCancelled() { return nil }
      all.append(evidence(for: pair))
    }
    let field = CandidateField(
      pairs, sizes: Sides(left: profiles.left.count, right: profiles.right.count))
    let cosines = all.map { $0[.cosine] }
    for index in pairs.indices {
      let pair = pairs[index]
      let row = cosines[index] / max(field.best(in: .left, of: pair.left, values: cosines), 1e-9)
      let column =
        cosines[index] / max(field.best(in: .right, of: pair.right, values: cosines), 1e-9)
      all[index][.competitionLeast] = min(row, column)
      all[index][.competitionMost] = max(row, column)
      all[index][.neighbours] = field.diagonal(of: index).map { cosines[$0] }.max() ?? 0
    }
    return all
  }

  private mutating func evidence(for pair: ClaimPair) -> LinkEvidence {
    let left = profiles.left[pair.left]
    let right = profiles.right[pair.right]
    var evidence = LinkEvidence()
    weigh(left, right, into: &evidence)
    compareNames(left, right, into: &evidence)
    compareOrder(left, right, into: &evidence)
    compareNearPairs(left, right, into: &evidence)
    compareMeaning(left, right, into: &evidence)
    compareActsOfNames(left, right, into: &evidence)
    let lengths = (
      min(left.sequence.count, right.sequence.count), max(left.sequence.count, right.sequence.count)
    )
    evidence[.lengthRatio] = Double(lengths.0) / Double(max(lengths.1, 1))
    evidence[.shortLength] = naturalLogarithm(Double(lengths.0 + 1))
    let place =
      Double(pair.left) / Double(max(profiles.left.count, 2) - 1)
      - Double(pair.right) / Double(max(profiles.right.count, 2) - 1)
    evidence[.distance] = abs(place)
    return evidence
  }

  private func weigh(_ left: ClaimProfile, _ right: ClaimProfile, into evidence: inout LinkEvidence)
  {
    var product = 0
    var sum = 0
    var weightiest = (0, 0)
    for term in shared(left.bag.map(\.term), right.bag.map(\.term)) {
      product += weights[term] * weights[term]
      sum += weights[term]
      if weights[term] >= weightiest.0 {
        weightiest = (weights[term], weightiest.0)
      } else {
        weightiest.1 = max(weightiest.1, weights[term])
      }
    }
    evidence[.rarestShared] = Double(weightiest.0) / 64
    evidence[.secondShared] = Double(weightiest.1) / 64
    evidence[.cosine] = ratio(product, left.squaredWeight, right.squaredWeight)
    evidence[.sharedWeight] = naturalLogarithm(1 + Double(sum) / 64)
    let lighter = max(1, min(left.totalWeight, right.totalWeight))
    let heavier = max(1, max(left.totalWeight, right.totalWeight))
    evidence[.containedMost] = Double(sum) / Double(lighter)
    evidence[.containedLeast] = Double(sum) / Double(heavier)
    let acts = shared(left.acts, right.acts).reduce(0) { $0 + weights[$1] * weights[$1] }
    evidence[.acts] = ratio(acts, left.squaredActs, right.squaredActs)
  }

  private func compareNames(
    _ left: ClaimProfile, _ right: ClaimProfile, into evidence: inout LinkEvidence
  ) {
    let names = shared(left.names, right.names)
    let fewer = max(1, min(weight(left.names), weight(right.names)))
    evidence[.names] = Double(weight(names)) / Double(fewer)
    evidence[.namesDiffer] =
      names.isEmpty && !left.names.isEmpty && !right.names.isEmpty ? 1 : 0
    let countries = Set(shared(left.countries, right.countries)).subtracting(names).sorted()
    evidence[.governments] = naturalLogarithm(1 + Double(weight(countries)) / 64)
    evidence[.sharers] = sharers(of: shared(left.bag.map(\.term), right.bag.map(\.term)))
    evidence[.nameSharers] = sharers(of: names)
    evidence[.nameCount] = naturalLogarithm(1 + Double(names.count))
    evidence[.namesWeight] = naturalLogarithm(1 + Double(weight(names)) / 64)
    let carried =
      shared(left.carried, right.names) + shared(left.names, right.carried)
      + shared(left.carried, right.carried)
    evidence[.carriedNames] = naturalLogarithm(
      1 + Double(weight(Set(carried).subtracting(names).sorted())) / 64)
    let numbers = shared(left.numbers, right.numbers)
    evidence[.numbers] = Double(min(numbers.count, 3))
    evidence[.numbersDiffer] =
      numbers.isEmpty && !left.numbers.isEmpty && !right.numbers.isEmpty ? 1 : 0
    let quoted = shared(left.quoted, right.quoted)
    evidence[.quoted] = naturalLogarithm(1 + Double(weight(quoted)) / 64)
    evidence[.quotesDiffer] =
      quoted.isEmpty && !left.quoted.isEmpty && !right.quoted.isEmpty ? 1 : 0
  }

  /// The logarithm of how many claims hold all of `terms`, of A times of B; the most where they are none.
  private func sharers(of terms: [Int]) -> Double {
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

  private func weight(_ terms: [Int]) -> Int { terms.reduce(0) { $0 + weights[$1] } }

  private func ratio(_ product: Int, _ left: Int, _ right: Int) -> Double {
    guard left > 0, right > 0 else { return 0 }
    return Double(product) / (Double(left) * Double(right)).squareRoot()
  }

  /// Runs and neighbouring pairs of words that both sides have in the same order.
  private func compareOrder(
    _ left: ClaimProfile, _ right: ClaimProfile, into evidence: inout LinkEvidence
  ) {
    var previous = [Int](repeating: 0, count: right.sequence.count + 1)
    var previousWeight = previous
    var best = 0
    var bestWeight = 0
    for term in left.sequence {
      var current = [Int](repeating: 0, count: previous.count)
      var currentWeight = current
      for (index, other) in right.sequence.enumerated() where other == term {
        current[index + 1] = previous[index] + 1
        currentWeight[index + 1] = previousWeight[index] + weights[term]
        best = max(best, current[index + 1])
        bestWeight = max(bestWeight, currentWeight[index + 1])
      }
      previous = current
      previousWeight = currentWeight
    }
    evidence[.runLength] = naturalLogarithm(1 + Double(best))
    evidence[.runWeight] = naturalLogarithm(1 + Double(bestWeight) / 64)
    let one = orderedPairs(left)
    let other = orderedPairs(right)
    let common = one.intersection(other).count
    evidence[.orderedPairs] = Double(common) / Double(max(1, min(one.count, other.count)))
  }

  /// Pairs of shared terms at most `reach` content words apart, in the same order on both sides.
  private func compareNearPairs(
    _ left: ClaimProfile, _ right: ClaimProfile, into evidence: inout LinkEvidence
  ) {
    let common = shared(left.bag.map(\.term), right.bag.map(\.term))
    guard common.count > 1 else { return }
    let one = places(of: common, in: left)
    let other = places(of: common, in: right)
    var count = 0
    var weight = 0
    for i in common.indices {
      for j in common.indices where one[i] < one[j] && one[j] - one[i] <= Self.reach {
        guard other[i] < other[j], other[j] - other[i] <= Self.reach else { continue }
        count += 1
        weight += min(weights[common[i]], weights[common[j]])
      }
    }
    evidence[.nearPairs] = naturalLogarithm(1 + Double(count))
    evidence[.nearPairsWeight] = naturalLogarithm(1 + Double(weight) / 64)
  }

  private static let reach = 8

  /// Where each of some terms first stands among the content words of a claim.
  private func places(of terms: [Int], in profile: ClaimProfile) -> [Int] {
    var places = [Int](repeating: Int.max / 2, count: terms.count)
    var place = 0
    for term in profile.sequence where weights[term] > 0 {
      if let index = terms.firstIndex(of: term), places[index] > place { places[index] = place }
      place += 1
    }
    return places
  }

  private func orderedPairs(_ profile: ClaimProfile) -> Set<Int> {
    let content = profile.sequence.filter { weights[$0] > 0 }
    guard content.count > 1 else { return [] }
    return Set(zip(content, content.dropFirst()).map { $0 * weights.count + $1 })
  }

  /// Soft word alignment: every word looks for its like on the other side.
  private mutating func compareMeaning(
    _ left: ClaimProfile, _ right: ClaimProfile, into evidence: inout LinkEvidence
  ) {
    let forward = likes(of: left, in: right)
    let backward = likes(of: right, in: left)
    let soft = (mean(forward), mean(backward))
    evidence[.softMost] = max(soft.0, soft.1)
    evidence[.softLeast] = min(soft.0, soft.1)
    let near = (mean(forward, cubed: true), mean(backward, cubed: true))
    evidence[.nearMost] = max(near.0, near.1)
    evidence[.nearLeast] = min(near.0, near.1)
    let acts = (
      mean(forward.filter { left.acts.contains($0.term) }, cubed: true),
      mean(backward.filter { right.acts.contains($0.term) }, cubed: true)
    )
    evidence[.actsNearMost] = max(acts.0, acts.1)
    evidence[.actsNearLeast] = min(acts.0, acts.1)
    let stretches = (bestStretch(of: left, forward), bestStretch(of: right, backward))
    evidence[.stretchMost] = max(stretches.0, stretches.1)
    evidence[.stretchLeast] = min(stretches.0, stretches.1)
  }

  /// What follows a name that both have: the nearest pair of acts by meaning.
  private mutating func compareActsOfNames(
    _ left: ClaimProfile, _ right: ClaimProfile, into evidence: inout LinkEvidence
  ) {
    var best = 0
    var sum = 0
    for name in shared(left.names, right.names) {
      var nearest = 0
      for act in acts(after: name, in: left) {
        for other in acts(after: name, in: right) {
          nearest = max(nearest, similarity(act, other))
        }
      }
      best = max(best, nearest)
      sum += nearest * nearest / 16_129
    }
    evidence[.actsOfName] = Double(best) / 16_129
    evidence[.actsOfNames] = naturalLogarithm(1 + Double(sum) / 16_129)
  }

  /// The next few words behind a name that are neither names, numbers nor function words.
  private func acts(after name: Int, in profile: ClaimProfile) -> ArraySlice<Int> {
    guard let place = profile.sequence.firstIndex(of: name) else { return [] }
    return profile.sequence[(place + 1)...].filter { profile.acts.contains($0) }.prefix(4)
  }

  /// A term and how near the nearest term of the other side is, to 16,129.
  private struct Like {
    let term: Int
    let nearness: Int
  }

  private mutating func likes(of from: ClaimProfile, in to: ClaimProfile) -> [Like] {
    from.bag.map { term, _ in
      var best = 0
      for (other, _) in to.bag {
        best = max(best, similarity(term, other))
        if best == 16_129 { break }
      }
      return Like(term: term, nearness: best)
    }
  }

  /// The mean nearness of some terms by weight, 0 to 1; of its third power where `cubed`.
  private func mean(_ likes: [Like], cubed: Bool = false, shrinking: Int = 0) -> Double {
    var sum = 0
    var whole = shrinking
    for like in likes {
      let cube = like.nearness * like.nearness / 16_129 * like.nearness / 16_129
      sum += weights[like.term] * (cubed ? cube : like.nearness)
      whole += weights[like.term]
    }
    return whole == 0 ? 0 : Double(sum) / (Double(whole) * 16_129)
  }

  private func bestStretch(of profile: ClaimProfile, _ likes: [Like]) -> Double {
    profile.stretches.reduce(0) { best, stretch in
      let within = likes.filter { stretch.contains($0.term) }
      return max(best, mean(within, cubed: true, shrinking: Self.shrinking))
    }
  }

  /// The weight of about two words that a stretch is thought to leave uncovered.
  private static let shrinking = 640
}
