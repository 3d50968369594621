internal import Lexicon
import Articles
import Claims

extension DateConflict {
  /// Words of order in one place of near copies that put what is told on the other side of the same
  /// thing (`ahead of the vote`, `after the vote`; `by June`, `after June`).
  func order(at slot: Slot, in link: LinkedClaims) -> Finding? {
    let mayDiffer = Side.allCases.allSatisfy { side in
      slot.words[side].contains {
        let word = link.normal($0, side)
        return word == "from" || OrderMention.mayMark(word)
      }
    }
    guard mayDiffer, let one = placed(slot.words.left, .left, in: link),
      let other = placed(slot.words.right, .right, in: link),
      Self.exclude(one.relation, other.relation), areOfOneThing(one, other, slot, in: link)
    else { return nil }
    return make(
      Sides(left: link.span(one.marker, .left), right: link.span(other.marker, .right)),
      rule: .sameSlotOtherTime, "the same event or time", in: link)
  }

  private struct Placed {
    let relation: OrderMention.Relation
    let marker: Range<Int>
    let head: Int?
    let isTold: Bool
  }

  /// The order that a place's words tell; `from Friday` is since then.
  private func placed(_ words: Range<Int>, _ side: Side, in link: LinkedClaims) -> Placed? {
    if words.count == 1, link.normal(words.lowerBound, side) == "from" {
      let date = link.facts[side].dates.first { $0.wording.lowerBound == words.upperBound }
      guard let date,
        !Language.english[.upTo].contains(link.normal(date.wording.upperBound, side))
      else { return nil }
      return Placed(relation: .since, marker: words, head: nil, isTold: false)
    }
    let order = link.facts[side].orders.first { $0.marker.overlaps(words) }
    return order.map {
      Placed(relation: $0.relation, marker: $0.marker, head: $0.head, isTold: $0.sort == .told)
    }
  }

  /// Whether both are put in an order with one thing: the heads correspond, or the same words
  /// follow.
  private func areOfOneThing(
    _ one: Placed, _ other: Placed, _ slot: Slot, in link: LinkedClaims
  ) -> Bool {
    guard one.isTold == other.isTold else { return false }
    if one.isTold { return true }
    if let left = one.head, let right = other.head { return link.matched.match(left, right) }
    return slot.hold.after >= 1 && one.marker.upperBound == slot.words.left.upperBound
      && other.marker.upperBound == slot.words.right.upperBound
  }

  /// Whether what is told cannot be in both orders with one thing.
  private static func exclude(
    _ one: OrderMention.Relation, _ other: OrderMention.Relation
  ) -> Bool {
    exclusive[one]?.contains(other) ?? false || exclusive[other]?.contains(one) ?? false
  }

  private static let exclusive: [OrderMention.Relation: Set<OrderMention.Relation>] = [
    .before: [.after, .since, .during, .when], .after: [.until, .by, .during],
    .since: [.until, .by],
  ]
}
