import Articles
import Claims

/// Finds dates and lengths of time that cannot both be true of the same event.
///
/// Dates are compared as stretches of days, so that "Tuesday" agrees with the date of that Tuesday
/// and "last week" with any day of it. Both must hang on words that answer each other. Lengths of
/// time are amounts and compared like them.
struct DateConflict: DiscrepancyDetector {
  func discrepancies(in link: LinkedClaims) -> [Discrepancy] {
    dates(in: link) + durations(in: link) + times(in: link)
  }

  /// Words for parts of the day or an order of events that exclude each other, in one place of near
  /// copies (`in the morning`, `in the evening`; `before the vote`, `after the vote`).
  private func times(in link: LinkedClaims) -> [Discrepancy] {
    guard link.isNearCopy else { return [] }
    return Slot.all(in: link, longest: 2).compactMap { slot in
      guard slot.isHeld, slot.words.left.count == 1, slot.words.right.count == 1,
        let left = slot.words.left.last, let right = slot.words.right.last,
        ExclusiveTerms.exclude(link.normal(left, .left), link.normal(right, .right), .time),
        !link.areQuoted(slot.words.left, .left) || !link.areQuoted(slot.words.right, .right)
      else { return nil }
      return make(
        Sides(left: link.span(slot.words.left, .left), right: link.span(slot.words.right, .right)),
        0.75, rule: "same-slot-other-time", "in the same place of the same statement", in: link)
    }
  }

  private func dates(in link: LinkedClaims) -> [Discrepancy] {
    let left = link.facts.left.dates.prefix(20)
    let right = link.facts.right.dates.prefix(20)
    var found: [Discrepancy] = []
    for one in left where !right.contains(where: { one.agrees(with: $0) != false }) {
      for other in right where !left.contains(where: { $0.agrees(with: other) != false }) {
        guard let weight = weight(one, other, in: link) else { continue }
        found.append(
          make(
            Sides(left: one.span, right: other.span), weight, rule: "same-event-other-date",
            "for the same event, and the two times do not meet", in: link))
      }
    }
    return found
  }

  private func durations(in link: LinkedClaims) -> [Discrepancy] {
    QuantityPairs(link: link) { quantity in
      if case .duration = quantity.unit { true } else { false }
    }.conflicts().map { pair in
      make(
        Sides(left: pair.left.span, right: pair.right.span), pair.confidence,
        rule: "same-thing-other-duration", "for the same thing, and the lengths do not overlap",
        in: link)
    }
  }

  /// How much the surroundings agree: the nearest content word on each side of both dates.
  private func weight(_ left: DateMention, _ right: DateMention, in link: LinkedClaims) -> Double? {
    let context = link.meant.context(left.words, right.words, reach: 5)
    guard context >= 6, !isDayAgainstYear(left, right),
      isSpoken(left, .left, in: link) == isSpoken(right, .right, in: link)
    else { return nil }
    let isFine = left.grain == .day && right.grain == .day
    return min(0.9, 0.3 + context / 40 + (isFine ? 0.1 : 0))
  }

  private func isDayAgainstYear(_ left: DateMention, _ right: DateMention) -> Bool {
    (left.grain == .day && right.grain == .year) || (left.grain == .year && right.grain == .day)
  }

  /// Whether the date tells when somebody spoke rather than what they spoke of (`he said Sunday`).
  private func isSpoken(_ date: DateMention, _ side: Side, in link: LinkedClaims) -> Bool {
    guard let verb = link.facts[side].attribution.verb else { return false }
    return verb >= date.words.lowerBound - 2 && verb <= date.words.upperBound + 1
  }

  private func make(
    _ evidence: Sides<TextSpan>, _ confidence: Double, rule: String, _ ending: String,
    in link: LinkedClaims
  ) -> Discrepancy {
    Discrepancy(
      .date, .conflict, evidence: evidence, confidence: confidence,
      why: "A has \(link.quoted(evidence.left, .left)), B has "
        + "\(link.quoted(evidence.right, .right)) \(ending).",
      unsettled: "Neither text settles which of the two is right.", rule: rule)
  }
}
