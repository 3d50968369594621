internal import Lexicon
import Articles
import Claims

/// Pairs amounts of two claims that tell of one thing.
struct AmountPairs {
  /// Two amounts that do not agree.
  struct Pair {
    let left: Quantity
    let right: Quantity
    let ground: Ground
    fileprivate let weight: Double

    var amounts: Sides<Quantity> { Sides(left: left, right: right) }
    var evidence: Sides<TextSpan> { amounts.map(\.span) }
  }

  /// Why two amounts are of one thing.
  enum Ground {
    /// The same thing is counted, or they are in one place.
    case sameThing
    /// What is counted is not called the same, but means about the same (`steps`, `actions`).
    case kindredThing
    /// Nothing but that each claim has one such amount.
    case alone
  }

  private let meetings: Meetings
  private let link: LinkedClaims
  private let left: [Quantity]
  private let right: [Quantity]

  /// - Parameter ofTime: Whether lengths of time are paired, or all other amounts.
  init(_ meetings: Meetings, ofTime: Bool) {
    self.meetings = meetings
    link = meetings.link
    let amounts = link.facts.map { facts in
      Array(facts.quantities.filter { $0.isOfTime == ofTime }.prefix(Self.most))
    }
    (left, right) = (amounts.left, amounts.right)
  }

  private static let most = 40

  /// Amounts that do not agree, each with the rival whose surroundings match best; in order of
  /// A's. An amount that agrees with any of the other claim is in none, unless the two are in one
  /// place of near copies.
  func conflicts() -> [Pair] {
    let openLeft = left.filter { one in !right.contains { agree(one, $0) } }
    let openRight = right.filter { one in !left.contains { agree($0, one) } }
    var pairs = inOnePlace()
    for one in openLeft { for other in openRight { pairs += met(one, other).map { [$0] } ?? [] } }
    pairs.removeAll { CountedThings.differ($0.left, $0.right, in: link) }
    return pairs.filter { candidate in
      !pairs.contains { rival in
        (rival.left == candidate.left || rival.right == candidate.right)
          && rival.weight > candidate.weight
      }
    }
  }

  /// Amounts of one value, of which one is only about it and the other above it. A round number and
  /// `more than` it may be one count; `about` and `more than` are two.
  func bounded() -> [Sides<TextSpan>] {
    left.flatMap { one in
      right.compactMap { other in
        guard one.isOpenAbove != other.isOpenAbove,
          (one.isOpenAbove ? other : one).isApproximate, one.isMeasured(like: other),
          abs(one.value - other.value) <= 0.02 * max(one.value, other.value),
          one.unit == other.unit, link.meant.context(one.words, other.words) >= 4
        else { return nil }
        return Sides(left: one.span, right: other.span)
      }
    }
  }

  // MARK: One place

  private func inOnePlace() -> [Pair] {
    guard link.isNearCopy else { return [] }
    // A sign is no word, and opens no place: `-5`, `5`.
    let turned = zip(left, right).filter { $0.isNegative(of: $1) }
    let placed = meetings.places(5).compactMap { slot -> (Quantity, Quantity)? in
      guard let one = amount(left, slot.left.words), let other = amount(right, slot.right.words),
        areComparable(one, other),
        !agree(one, other) || isBoundTurned(slot) || areBoundAlike(one, other)
          || areOtherRanges(one, other)
      else { return nil }
      return (one, other)
    }
    return (turned + placed).map {
      Pair(left: $0, right: $1, ground: .sameThing, weight: .greatestFiniteMagnitude)
    }
  }

  private func amount(_ amounts: [Quantity], _ words: Range<Int>) -> Quantity? {
    amounts.first { $0.amount.overlaps(words) } ?? amounts.first { $0.words.overlaps(words) }
  }

  private func areComparable(_ left: Quantity, _ right: Quantity) -> Bool {
    switch (left.unit, right.unit) {
    case (.things, .things), (.ordinal, .ordinal): true
    default: left.isMeasured(like: right)
    }
  }

  /// Whether the same words bound two whole amounts that are not the same (`about 400`, `about
  /// 399`): in copies nobody rounded.
  private func areBoundAlike(_ left: Quantity, _ right: Quantity) -> Bool {
    let words = (
      link[.left].normals(left.words.lowerBound..<left.amount.lowerBound),
      link[.right].normals(right.words.lowerBound..<right.amount.lowerBound)
    )
    return left.value != right.value && !words.0.isEmpty && words.0 == words.1
      && left.unit == right.unit && left.isWhole && right.isWhole
      && max(left.value, right.value) < 1_000_000
  }

  /// Two ranges of whole amounts that overlap and are not the same (`40-60 hours`, `41-58 hours`).
  private func areOtherRanges(_ left: Quantity, _ right: Quantity) -> Bool {
    left.isRange && right.isRange && left.unit == right.unit && left.bounds != right.bounds
  }

  /// `more than` in the place of `fewer than`.
  private func isBoundTurned(_ slot: Slot) -> Bool {
    let bounds = slot.sides.map { side in
      side.normals.lazy.compactMap { word in
        WordClass.upwardWord.contains(word) ? 1 : WordClass.downwardWord.contains(word) ? -1 : nil
      }.first ?? 0
    }
    return bounds.left * bounds.right < 0
  }

  // MARK: One thing

  private func agree(_ left: Quantity, _ right: Quantity) -> Bool {
    guard left.agrees(with: right) else { return false }
    switch (left.unit, right.unit) {
    case (.things, .things), (.ordinal, .ordinal): return true
    case (.things(let noun), _) where noun.isEmpty: return true
    case (_, .things(let noun)) where noun.isEmpty: return true
    default: return left.isMeasured(like: right)
    }
  }

  private func met(_ one: Quantity, _ other: Quantity) -> Pair? {
    let context = link.meant.context(one.words, other.words) + inner(one, other)
    if isSameThing(one, other, context) {
      return Pair(left: one, right: other, ground: .sameThing, weight: context + 2)
    }
    if areKindred(one, other) {
      return Pair(left: one, right: other, ground: .kindredThing, weight: 4)
    }
    return areAlone(one, other) ? Pair(left: one, right: other, ground: .alone, weight: 0) : nil
  }

  private func isSameThing(_ left: Quantity, _ right: Quantity, _ context: Double) -> Bool {
    guard case .things(let one) = left.unit, case .things(let other) = right.unit else {
      return left.isMeasured(like: right) && context >= 3
    }
    let nouns = left.noun.flatMap { one in right.noun.map { link.matched.match(one, $0) } } ?? false
    if one == other, !one.isEmpty || nouns { return context >= 3 }
    return context >= 4
      && (link.matched.match(left.words.lowerBound - 1, right.words.lowerBound - 1)
        || link.matched.match(left.words.upperBound, right.words.upperBound))
  }

  /// Whether the nouns are two and mean about the same.
  private func areKindred(_ left: Quantity, _ right: Quantity) -> Bool {
    guard case .things = left.unit, case .things = right.unit, let one = left.noun,
      let other = right.noun, !link.matched.isMatched(one, .left),
      !link.matched.isMatched(other, .right)
    else { return false }
    return link.matched.closeness >= 0.25 && link.areKindred(one, other)
  }

  /// Whether both are money, or both percentages, and the only ones of their claims.
  private func areAlone(_ one: Quantity, _ other: Quantity) -> Bool {
    switch one.unit {
    case .money, .percent: break
    default: return false
    }
    return one.unit == other.unit && left.count { $0.unit == one.unit } == 1
      && right.count { $0.unit == other.unit } == 1
  }

  /// How much of the phrases themselves, the amounts aside, is the same.
  private func inner(_ left: Quantity, _ right: Quantity) -> Double {
    left.words.filter { !left.amount.contains($0) }.reduce(0) { sum, index in
      let counterpart = link.matched.counterparts(of: index, on: .left).first {
        right.words.contains($0) && !right.amount.contains($0)
      }
      return sum
        + (counterpart.map {
          Double(min(link.matched.rarity(index, .left), link.matched.rarity($0, .right), 7))
        } ?? 0)
    }
  }
}

extension Quantity {
  var isOfTime: Bool { if case .duration = unit { true } else { false } }
  var isMoney: Bool { if case .money = unit { true } else { false } }

  fileprivate var isWhole: Bool { value == value.rounded() }

  fileprivate var isRange: Bool {
    !isApproximate && !isOpenAbove && bounds.upperBound >= value + 1 && isWhole
      && bounds.upperBound == bounds.upperBound.rounded()
  }

  /// Whether the one is the other below zero.
  func isNegative(of other: Quantity) -> Bool {
    value == -other.value && value != 0 && unit == other.unit
  }

  /// Whether amounts of the same words are not the same amount: the sign of a currency and that of
  /// a number below zero are no words.
  func hasOtherSign(than other: Quantity) -> Bool {
    isMoney && other.isMoney && unit != other.unit || isNegative(of: other)
  }
}
