import Claims

/// Collects the evidence for candidate links of one pair of articles.
struct EvidenceCollector {
  let profiles: Sides<[ClaimProfile]>
  let weights: [Int]
  private var similarity: WordSimilarity

  init(profiles: Sides<[ClaimProfile]>, terms: PairTerms) {
    self.profiles = profiles
    self.weights = terms.weights
    self.similarity = WordSimilarity(terms)
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
    compareMeaning(left, right, into: &evidence)
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
    for term in shared(left.bag.map(\.term), right.bag.map(\.term)) {
      product += weights[term] * weights[term]
      sum += weights[term]
    }
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
    let numbers = shared(left.numbers, right.numbers)
    evidence[.numbers] = Double(min(numbers.count, 3))
    evidence[.numbersDiffer] =
      numbers.isEmpty && !left.numbers.isEmpty && !right.numbers.isEmpty ? 1 : 0
    let quoted = shared(left.quoted, right.quoted)
    evidence[.quoted] = naturalLogarithm(1 + Double(weight(quoted)) / 64)
    evidence[.quotesDiffer] =
      quoted.isEmpty && !left.quoted.isEmpty && !right.quoted.isEmpty ? 1 : 0
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

  private func orderedPairs(_ profile: ClaimProfile) -> Set<Int> {
    let content = profile.sequence.filter { weights[$0] > 0 }
    guard content.count > 1 else { return [] }
    return Set(zip(content, content.dropFirst()).map { $0 * weights.count + $1 })
  }

  /// Soft word alignment: every word looks for its like on the other side.
  private mutating func compareMeaning(
    _ left: ClaimProfile, _ right: ClaimProfile, into evidence: inout LinkEvidence
  ) {
    let forward = soft(left, right)
    let backward = soft(right, left)
    evidence[.softMost] = max(forward.mean, backward.mean)
    evidence[.softLeast] = min(forward.mean, backward.mean)
    evidence[.nearMost] = max(forward.near, backward.near)
    evidence[.nearLeast] = min(forward.near, backward.near)
  }

  private mutating func soft(_ from: ClaimProfile, _ to: ClaimProfile) -> (
    mean: Double, near: Double
  ) {
    guard from.totalWeight > 0 else { return (0, 0) }
    var sum = 0
    var cubes = 0
    for (term, _) in from.bag {
      var best = 0
      for (other, _) in to.bag {
        best = max(best, similarity(term, other))
        if best == 16_129 { break }
      }
      sum += weights[term] * best
      cubes += weights[term] * (best * best / 16_129 * best / 16_129)
    }
    let whole = Double(from.totalWeight) * 16_129
    return (Double(sum) / whole, Double(cubes) / whole)
  }
}
