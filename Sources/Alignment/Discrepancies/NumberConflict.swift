import Articles
import Claims

/// Finds numbers that cannot both be true.
///
/// Two quantities conflict when they measure the same thing in the same unit and their bounds do
/// not touch. Bounds carry what the wording allows: "about 40" is 36...44 and "at least 40" has no
/// upper end, so "about 40" and "42" agree. A number that agrees with any number of the other claim
/// is no conflict, and a conflict needs words around both that answer each other.
struct NumberConflict: DiscrepancyDetector {
  func discrepancies(in link: LinkedClaims) -> [Discrepancy] {
    QuantityPairs(link: link) { quantity in
      if case .duration = quantity.unit { false } else { true }
    }.conflicts().map { pair in
      let evidence = Sides(left: pair.left.span, right: pair.right.span)
      let values = Sides(left: pair.left.value, right: pair.right.value)
      let update = isRaisedToll(pair, in: link)
      let canBothBeTrue = pair.left.isOpenAbove && pair.right.isOpenAbove
      return Discrepancy(
        .number, update ? .update : canBothBeTrue ? .difference : .conflict, evidence: evidence,
        confidence: pair.confidence,
        why: why(evidence, values, update: update, in: link),
        unsettled: update ? nil : "Neither text says how the other came by its number.",
        rule: update ? "later-text-raises-count" : "same-thing-other-amount")
    }
  }

  private func why(
    _ evidence: Sides<TextSpan>, _ values: Sides<Double>, update: Bool, in link: LinkedClaims
  ) -> String {
    let both =
      "A has \(link.quoted(evidence.left, .left)), B has \(link.quoted(evidence.right, .right))"
    return update
      ? both + ": the later text has the higher count."
      : both + " for the same thing, and the amounts are not the same."
  }

  /// A count of victims that is higher in the article that is later by its date.
  private func isRaisedToll(_ pair: QuantityPairs.Pair, in link: LinkedClaims) -> Bool {
    guard case .things(let noun) = pair.left.unit, let later = PublicationOrder(link).later else {
      return false
    }
    let counted = Self.victims.contains(noun) || isCasualty(pair, in: link)
    let values = Sides(left: pair.left.value, right: pair.right.value)
    return counted && values[later] > values[later.other]
  }

  private func isCasualty(_ pair: QuantityPairs.Pair, in link: LinkedClaims) -> Bool {
    let words = pair.left.words
    let near = (words.lowerBound - 4)..<(words.upperBound + 4)
    return near.contains { Self.victims.contains(link.normal($0, .left)) }
  }

  private static let victims: Set<String> = [
    "dead", "killed", "died", "injured", "wounded", "missing", "victim", "victims", "deaths",
    "death",
    "casualti", "casualties", "arrested", "arrest", "arrests", "hurt",
  ]
}

/// Pairs quantities of two claims that stand in the same slot and do not agree.
struct QuantityPairs {
  /// Two quantities that do not agree.
  struct Pair {
    let left: Quantity
    let right: Quantity
    let confidence: Double
  }

  let link: LinkedClaims
  let includes: (Quantity) -> Bool

  /// Each quantity at most once, with the rival whose surroundings answer best; in order of A's.
  func conflicts() -> [Pair] {
    let left = link.facts.left.quantities.filter(includes).prefix(40)
    let right = link.facts.right.quantities.filter(includes).prefix(40)
    let openLeft = left.filter { one in !right.contains { agree(one, $0) } }
    let openRight = right.filter { one in !left.contains { agree($0, one) } }
    var pairs: [(pair: Pair, weight: Double)] = []
    for one in openLeft {
      for other in openRight {
        guard let weight = weight(one, other) else { continue }
        pairs.append((Pair(left: one, right: other, confidence: confidence(weight)), weight))
      }
    }
    return pairs.filter { candidate in
      !pairs.contains { rival in
        let shares =
          rival.pair.left == candidate.pair.left || rival.pair.right == candidate.pair.right
        return shares && rival.weight > candidate.weight
      }
    }.map(\.pair)
  }

  private func agree(_ left: Quantity, _ right: Quantity) -> Bool {
    guard left.agrees(with: right) else { return false }
    if left.isMeasured(like: right) { return true }
    switch (left.unit, right.unit) {
    case (.things, .things), (.ordinal, .ordinal): return true
    case (.things(let noun), _): return noun.isEmpty
    case (_, .things(let noun)): return noun.isEmpty
    default: return false
    }
  }

  /// How much speaks for the same slot; nil where too little does.
  private func weight(_ left: Quantity, _ right: Quantity) -> Double? {
    let context = link.matched.context(left.words, right.words) + inner(left, right)
    let nouns = left.noun.flatMap { one in right.noun.map { link.matched.match(one, $0) } } ?? false
    switch (left.unit, right.unit) {
    case (.things(let one), .things(let other)):
      if one == other, !one.isEmpty || nouns { return context >= 7 ? context + 2 : nil }
      let isHeld = slotHolds(left, right)
      return isHeld && context >= 8 ? context : nil
    default:
      guard left.isMeasured(like: right) else { return nil }
      return context >= 6 ? context : nil
    }
  }

  /// How much of the phrases themselves, the amounts aside, is the same.
  private func inner(_ left: Quantity, _ right: Quantity) -> Double {
    var sum = 0.0
    for index in left.words where !left.amount.contains(index) {
      let isShared = link.matched.answers(to: index, on: .left).contains {
        right.words.contains($0) && !right.amount.contains($0)
      }
      if isShared { sum += Double(min(link.matched.rarity(index, .left), 7)) }
    }
    return sum
  }

  /// Whether words right before or behind both answer each other.
  private func slotHolds(_ left: Quantity, _ right: Quantity) -> Bool {
    let before = link.matched.match(left.words.lowerBound - 1, right.words.lowerBound - 1)
    let behind = link.matched.match(left.words.upperBound, right.words.upperBound)
    return before || behind
  }

  private func confidence(_ weight: Double) -> Double { min(0.9, 0.4 + weight / 60) }
}
