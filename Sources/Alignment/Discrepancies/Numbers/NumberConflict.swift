internal import Lexicon
import Articles
import Claims

/// Finds numbers that cannot both be true.
///
/// Two quantities conflict when they measure the same thing in the same unit and their bounds do
/// not touch. Bounds carry what the wording allows: "about 40" is 36...44 and "at least 40" has no
/// upper end, so "about 40" and "42" agree. A number that agrees with any number of the other claim
/// is no conflict, and a conflict needs words around both that correspond.
struct NumberConflict: DiscrepancyDetector {
  func findings(in link: LinkedClaims) -> [Finding] {
    let found = conflicts(in: link) + bounds(in: link)
    let placed = found + numerals(in: link).apart(from: found)
    let ranked = placed + ranks(in: link).apart(from: placed)
    return ranked + currencies(in: link).apart(from: ranked)
  }

  private func conflicts(in link: LinkedClaims) -> [Finding] {
    QuantityPairs(link: link) { quantity in
      if case .duration = quantity.unit { false } else { true }
    }.conflicts().map { pair in
      let evidence = Sides(left: pair.left.span, right: pair.right.span)
      let order = PublicationOrder(link)
      let update = isRaisedToll(pair, order, in: link)
      let canBothBeTrue = pair.left.isOpenAbove && pair.right.isOpenAbove
      return Finding(
        .number, update ? .update : canBothBeTrue ? .difference : .conflict, evidence: evidence,
        why: why(evidence, raisedBy: update ? order : nil, in: link),
        unsettled: update
          ? "The texts do not settle whether the two describe the same event."
          : "Neither text says how the other came by its number.",
        rule: update
          ? .laterTextRaisesCount
          : pair.isAlone
            ? .onlyAmountOfItsUnit
            : pair.isKindred ? .kindredThingOtherAmount : .sameThingOtherAmount
      ).revised(.amount, of: Sides(left: pair.left, right: pair.right), in: link)
    }
  }

  /// The same amount, on one side about and on the other above (`about 40`, `more than 40`).
  private func bounds(in link: LinkedClaims) -> [Finding] {
    QuantityPairs(link: link) { quantity in
      if case .duration = quantity.unit { false } else { true }
    }.bounded().map { pair in
      let evidence = Sides(left: pair.left.span, right: pair.right.span)
      return Finding(
        .number, .difference, evidence: evidence,
        why: why(evidence, raisedBy: nil, in: link),
        unsettled: "Both can be true.", rule: .sameAmountOtherBound)
    }
  }

  func why(
    _ evidence: Sides<TextSpan>, raisedBy order: PublicationOrder?, in link: LinkedClaims
  ) -> String {
    let both =
      "A has \(link.quoted(evidence.left, .left)), B has \(link.quoted(evidence.right, .right))"
    guard let order else {
      return both + " for the same thing, and the amounts are not the same."
    }
    return both + "; \(order.provenance), so the later text "
      + "\(order.isInferred ? "probably " : "")has the higher count."
  }
}

/// Pairs quantities of two claims that are in the same slot and do not agree.
struct QuantityPairs {
  /// Two quantities that do not agree.
  struct Pair {
    let left: Quantity
    let right: Quantity
    /// Whether nothing around them speaks for it but that each claim has one such amount.
    var isAlone = false
    /// Whether what is counted is not called the same, but means about the same (`steps`,
    /// `actions`).
    var isKindred = false
  }

  let link: LinkedClaims
  let includes: (Quantity) -> Bool

  /// Each quantity at most once, with the rival whose surroundings match best; in order of A's.
  func conflicts() -> [Pair] {
    let left = link.facts.left.quantities.filter(includes).prefix(40)
    let right = link.facts.right.quantities.filter(includes).prefix(40)
    let openLeft = left.filter { one in !right.contains { agree(one, $0) } }
    let openRight = right.filter { one in !left.contains { agree($0, one) } }
    var pairs = inOnePlace(Array(left), Array(right))
    for one in openLeft {
      for other in openRight {
        if let weight = weight(one, other) {
          pairs.append((Pair(left: one, right: other), weight))
        } else if let weight = kindredWeight(one, other) {
          pairs.append(
            (
              Pair(left: one, right: other, isKindred: true),
              weight / 2
            ))
        } else if areAlone(one, other, Array(left), Array(right)) {
          pairs.append((Pair(left: one, right: other, isAlone: true), 0))
        }
      }
    }
    pairs.removeAll { CountedThings.differ($0.pair.left, $0.pair.right, in: link) }
    return pairs.filter { candidate in
      !pairs.contains { rival in
        let shares =
          rival.pair.left == candidate.pair.left || rival.pair.right == candidate.pair.right
        return shares && rival.weight > candidate.weight
      }
    }.map(\.pair)
  }

  /// Amounts that are in one place of near copies and do not agree there, whatever other amounts
  /// the claims have.
  private func inOnePlace(
    _ left: [Quantity], _ right: [Quantity]
  ) -> [(pair: Pair, weight: Double)] {
    guard link.isNearCopy else { return [] }
    // A sign is no word, and opens no slot: `-5`, `5`.
    let turned = zip(left, right).filter {
      $0.value == -$1.value && $0.value != 0 && $0.unit == $1.unit
    }
    .map { (Pair(left: $0, right: $1), 100.0) }
    return turned
      + Slot.all(in: link, longest: 5).filter(\.isHeld).compactMap { slot in
        func amount(_ quantities: [Quantity], _ words: Range<Int>) -> Quantity? {
          quantities.first { $0.amount.overlaps(words) }
            ?? quantities.first { $0.words.overlaps(words) }
        }
        guard let one = amount(left, slot.words.left), let other = amount(right, slot.words.right),
          areComparable(one, other),
          !agree(one, other) || isBoundTurned(slot) || areBoundAlike(one, other)
            || areOtherRanges(one, other)
        else { return nil }
        return (Pair(left: one, right: other), 100)
      }
  }

  /// Whether both are money, or both percentages, and the only ones of their claims.
  private func areAlone(
    _ left: Quantity, _ right: Quantity, _ lefts: [Quantity], _ rights: [Quantity]
  ) -> Bool {
    switch left.unit {
    case .money, .percent: break
    default: return false
    }
    return left.unit == right.unit && left.isMeasured(like: right)
      && lefts.count { $0.unit == left.unit } == 1
      && rights.count { $0.unit == right.unit } == 1
  }

  /// Amounts of one value, of which one is only about it and the other above it.
  func bounded() -> [Pair] {
    let left = link.facts.left.quantities.filter(includes).prefix(40)
    let right = link.facts.right.quantities.filter(includes).prefix(40)
    return left.flatMap { one in
      right.compactMap { other -> Pair? in
        // A round number and `more than` it may be one count; `about` and `more than` are two.
        guard one.isOpenAbove != other.isOpenAbove,
          (one.isOpenAbove ? other : one).isApproximate, one.isMeasured(like: other),
          abs(one.value - other.value) <= 0.02 * max(one.value, other.value),
          one.unit == other.unit,
          link.meant.context(one.words, other.words) >= 4
        else { return nil }
        return Pair(left: one, right: other)
      }
    }
  }

  private func areComparable(_ left: Quantity, _ right: Quantity) -> Bool {
    switch (left.unit, right.unit) {
    case (.things, .things), (.ordinal, .ordinal): true
    default: left.isMeasured(like: right)
    }
  }

  /// Whether the same words bound two whole amounts that are not the same (`about 400`,
  /// `about 399`): in copies nobody rounded.
  private func areBoundAlike(_ left: Quantity, _ right: Quantity) -> Bool {
    let bounds = Sides(left: left, right: right).map { $0.words.lowerBound..<$0.amount.lowerBound }
    let words = Sides(
      left: bounds.left.map { link.normal($0, .left) },
      right: bounds.right.map { link.normal($0, .right) })
    return left.value != right.value && !words.left.isEmpty && words.left == words.right
      && left.unit == right.unit && left.value == left.value.rounded()
      && right.value == right.value.rounded() && max(left.value, right.value) < 1_000_000
  }

  /// Two ranges of whole amounts that overlap and are not the same (`40-60 hours`, `41-58 hours`).
  private func areOtherRanges(_ left: Quantity, _ right: Quantity) -> Bool {
    func isRange(_ quantity: Quantity) -> Bool {
      !quantity.isApproximate && !quantity.isOpenAbove
        && quantity.bounds.upperBound >= quantity.value + 1
        && quantity.value == quantity.value.rounded()
        && quantity.bounds.upperBound == quantity.bounds.upperBound.rounded()
    }
    return isRange(left) && isRange(right) && left.unit == right.unit && left.bounds != right.bounds
  }

  /// `more than` in the place of `fewer than`.
  private func isBoundTurned(_ slot: Slot) -> Bool {
    func bound(_ side: Side) -> Int {
      for index in slot.words[side] {
        let word = link.normal(index, side)
        if Language.english[.upwardWord].contains(word) { return 1 }
        if Language.english[.downwardWord].contains(word) { return -1 }
      }
      return 0
    }
    return bound(.left) * bound(.right) < 0
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
    let context = link.meant.context(left.words, right.words) + inner(left, right)
    let nouns = left.noun.flatMap { one in right.noun.map { link.matched.match(one, $0) } } ?? false
    switch (left.unit, right.unit) {
    case (.things(let one), .things(let other)):
      if one == other, !one.isEmpty || nouns { return context >= 3 ? context + 2 : nil }
      let isHeld = slotHolds(left, right)
      return isHeld && context >= 4 ? context : nil
    default:
      guard left.isMeasured(like: right) else { return nil }
      return context >= 3 ? context : nil
    }
  }

  /// How much speaks for one slot where the two nouns mean about the same; nil where they do not,
  /// or too little does.
  private func kindredWeight(_ left: Quantity, _ right: Quantity) -> Double? {
    guard case .things = left.unit, case .things = right.unit, let one = left.noun,
      let other = right.noun, !link.matched.isMatched(one, .left),
      !link.matched.isMatched(other, .right)
    else { return nil }
    return link.areKindred(one, other) && link.matched.closeness >= 0.25 ? 8 : nil
  }

  /// How much of the phrases themselves, the amounts aside, is the same.
  private func inner(_ left: Quantity, _ right: Quantity) -> Double {
    var sum = 0.0
    for index in left.words where !left.amount.contains(index) {
      let counterpart = link.matched.counterparts(of: index, on: .left).first {
        right.words.contains($0) && !right.amount.contains($0)
      }
      if let counterpart {
        sum += Double(
          min(link.matched.rarity(index, .left), link.matched.rarity(counterpart, .right), 7))
      }
    }
    return sum
  }

  /// Whether words right before or right after both correspond.
  private func slotHolds(_ left: Quantity, _ right: Quantity) -> Bool {
    let before = link.matched.match(left.words.lowerBound - 1, right.words.lowerBound - 1)
    let after = link.matched.match(left.words.upperBound, right.words.upperBound)
    return before || after
  }
}
