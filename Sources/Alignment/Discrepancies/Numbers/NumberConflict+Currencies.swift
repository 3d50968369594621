import Articles
import Claims

extension NumberConflict {
  /// The same amount in two currencies in one place of near copies (`$2 million`, `€2 million`).
  ///
  /// Other amounts in other currencies may be one sum, converted.
  func currencies(in link: LinkedClaims) -> [Finding] {
    guard link.isNearCopy else { return [] }
    let left = link.facts.left.quantities.prefix(40)
    let right = link.facts.right.quantities.prefix(40)
    return left.flatMap { one in
      right.compactMap { other -> Finding? in
        guard case .money = one.unit, case .money = other.unit, one.unit != other.unit,
          one.value == other.value, one.agrees(with: other),
          areInOnePlace(one, other, in: link),
          // `$2 million (€2 million)`
          !right.contains(where: { $0.unit == one.unit && $0.agrees(with: one) }),
          !left.contains(where: { $0.unit == other.unit && $0.agrees(with: other) })
        else { return nil }
        let evidence = Sides(left: one.span, right: other.span)
        return Finding(
          .number, .conflict, evidence: evidence,
          why: "A has \(link.quoted(evidence.left, .left)), B has "
            + "\(link.quoted(evidence.right, .right)) for the same thing: the same figure in two "
            + "currencies.",
          unsettled: "Neither text says how the other came by its currency.",
          rule: .sameThingOtherAmount)
      }
    }
  }

  /// Whether the figures correspond, or the words before and after both do.
  private func areInOnePlace(
    _ left: Quantity, _ right: Quantity, in link: LinkedClaims
  ) -> Bool {
    func correspond(_ one: Int, _ other: Int) -> Bool {
      link.matched.match(one, other) || link.normal(one, .left) == link.normal(other, .right)
    }
    return link.matched.match(left.amount.lowerBound, right.amount.lowerBound)
      || correspond(left.amount.lowerBound - 1, right.amount.lowerBound - 1)
        && correspond(left.words.upperBound, right.words.upperBound)
  }
}

extension LinkedClaims {
  /// Whether amounts of the same words are not the same amount: the sign of a currency and that of
  /// a number below zero are no words.
  var haveOtherSigns: Bool {
    zip(facts.left.quantities, facts.right.quantities).contains(where: differ)
  }

  /// Whether two spans of evidence cover amounts that only their signs tell apart.
  func areOtherSigns(_ evidence: Sides<TextSpan>) -> Bool {
    func amount(_ side: Side) -> Quantity? {
      facts[side].quantities.first { $0.span == evidence[side] }
    }
    guard let one = amount(.left), let other = amount(.right) else { return false }
    return differ(one, other)
  }

  private func differ(_ one: Quantity, _ other: Quantity) -> Bool {
    if case .money = one.unit, case .money = other.unit, one.unit != other.unit { return true }
    return one.value == -other.value && one.value != 0 && one.unit == other.unit
  }
}
