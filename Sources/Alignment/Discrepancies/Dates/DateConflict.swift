internal import Lexicon
import Articles
import Claims

/// Finds dates and lengths of time that cannot both be true of the same event.
///
/// Dates are compared as stretches of days, so that "Tuesday" agrees with the date of that Tuesday
/// and "last week" with any day of it. Both must belong to words that correspond. Lengths of time
/// are amounts and compared like them.
struct DateConflict: DiscrepancyDetector {
  func findings(in link: LinkedClaims) -> [Finding] {
    let near = dates(in: link)
    let found =
      near + (datesOfOneAct(in: link) + datesOfOneStatement(in: link)).apart(from: near)
    let all =
      found + durations(in: link) + bounds(in: link) + inCopies(in: link)
      + spansOfYears(in: link).apart(from: found)
    return all.map { $0.revised(.time, in: link) }
  }

  /// The same words for a time, with a bound on one side only (`two years ago`,
  /// `more than two years ago`).
  private func bounds(in link: LinkedClaims) -> [Finding] {
    link.facts.left.dates.prefix(20).flatMap { one in
      link.facts.right.dates.prefix(20).compactMap { other -> Finding? in
        guard one.words.count >= 3,
          one.words.map({ link.normal($0, .left) }) == other.words.map({ link.normal($0, .right) })
        else { return nil }
        let bounds = Sides(
          left: bound(before: one.words.lowerBound, .left, in: link),
          right: bound(before: other.words.lowerBound, .right, in: link))
        guard (bounds.left == 0) != (bounds.right == 0),
          link.meant.context(one.words, other.words) >= 4
        else { return nil }
        let evidence = Sides(
          left: link.span(one.words.lowerBound - bounds.left..<one.words.upperBound, .left),
          right: link.span(other.words.lowerBound - bounds.right..<other.words.upperBound, .right))
        return Finding(
          .date, .difference, evidence: evidence,
          why: "A has \(link.quoted(evidence.left, .left)), B has "
            + "\(link.quoted(evidence.right, .right)), and one leaves it open.",
          unsettled: "Both can be true.", rule: .sameTimeOtherBound)
      }
    }
  }

  /// How many words right before a time bound it.
  private func bound(before index: Int, _ side: Side, in link: LinkedClaims) -> Int {
    let words = (link.normal(index - 2, side), link.normal(index - 1, side))
    if words.1 == "than", Language.english[.comparisonBeforeThan].contains(words.0) {
      return 2
    }
    if words.1 == "least" || words.1 == "most", words.0 == "at" { return 2 }
    return Language.english[.closeBound].contains(words.1) ? 1 : 0
  }

  /// The words that show how two dates differ: with the part of a month or a year that is meant,
  /// unless the months or the years differ anyway.
  func evidence(
    _ one: DateMention, _ other: DateMention, in link: LinkedClaims
  ) -> Sides<TextSpan> {
    func differ(_ field: KeyPath<DateMention, Int?>) -> Bool {
      one[keyPath: field] != nil && other[keyPath: field] != nil
        && one[keyPath: field] != other[keyPath: field]
    }
    guard one.isNarrowed || other.isNarrowed, !differ(\.month), !differ(\.year) else {
      return Sides(left: one.span, right: other.span)
    }
    return Sides(left: link.span(one.wording, .left), right: link.span(other.wording, .right))
  }

  /// The dates of one side that can be set against others; a speaker's `this morning` is of the day
  /// of speaking, which is seldom told.
  func compared(_ side: Side, in link: LinkedClaims) -> [DateMention] {
    link.facts[side].dates.prefix(20).filter { date in
      date.part == nil || date.words.count == 1 || date.weekday != nil || date.month != nil
        || date.grain != .day
        || !link.areQuoted(date.words, side)
    }
  }

  private func dates(in link: LinkedClaims) -> [Finding] {
    let left = compared(.left, in: link)
    let right = compared(.right, in: link)
    var found: [Finding] = []
    var pairs: [PredicatePairs.Pair]?
    for one in left where !right.contains(where: { mayBe(one, $0) }) {
      for other in right where !left.contains(where: { mayBe($0, other) }) {
        guard (one.shift == nil) == (other.shift == nil) || !one.days.isEmpty && !other.days.isEmpty
        else { continue }
        guard surroundingsAgree(one, other, in: link) else { continue }
        let verbs = pairs ?? PredicatePairs(link: link).pairs()
        pairs = verbs
        found.append(
          make(
            evidence(one, other, in: link),
            rule: isSpoken(one, .left, in: link) || isSpoken(other, .right, in: link)
              ? .sameStatementOtherDate
              : hangOnOtherActs(one, other, verbs, in: link)
                ? .sameWordsOtherDate : .sameEventOtherDate,
            "for the same event, and the two times do not meet", in: link))
      }
    }
    return found
  }

  /// Whether both can be one time. What counts from something that no date tells is none of the
  /// other days.
  func mayBe(_ one: DateMention, _ other: DateMention) -> Bool {
    if (one.shift == nil) != (other.shift == nil), one.days.isEmpty || other.days.isEmpty {
      return false
    }
    return one.agrees(with: other) != false
  }

  private func durations(in link: LinkedClaims) -> [Finding] {
    let pairs = QuantityPairs(link: link) { quantity in
      if case .duration = quantity.unit { true } else { false }
    }
    return pairs.conflicts().map { pair in
      make(
        Sides(left: pair.left.span, right: pair.right.span),
        rule: .sameThingOtherDuration, "for the same thing, and the lengths do not overlap",
        in: link)
    }
      + pairs.bounded().map { pair in
        Finding(
          .date, .difference, evidence: Sides(left: pair.left.span, right: pair.right.span),
          why: "A has \(link.quoted(pair.left.span, .left)), B has "
            + "\(link.quoted(pair.right.span, .right)) for the same thing, and one leaves it open.",
          unsettled: "Both can be true.", rule: .sameDurationOtherBound)
      }
  }

  /// Whether the surroundings agree: the nearest content word on each side of both dates.
  private func surroundingsAgree(
    _ left: DateMention, _ right: DateMention, in link: LinkedClaims
  ) -> Bool {
    let context = link.meant.context(left.words, right.words, reach: 5)
    return context >= 3 && isOneSort(left, right, in: link)
  }

  private func isDayAgainstYear(_ left: DateMention, _ right: DateMention) -> Bool {
    (left.grain == .day && right.grain == .year) || (left.grain == .year && right.grain == .day)
  }

  /// Whether the date is before a noun and tells which one (`the Friday vote`, `the May 3 fire`).
  private func isAttribute(_ date: DateMention, _ side: Side, in link: LinkedClaims) -> Bool {
    let next = date.words.upperBound
    guard link.claims[side].words.contains(next), link.word(next, side).kind == .content else {
      return false
    }
    let before = link.normal(date.words.lowerBound - 1, side)
    let gap = TextSpan(date.span.end, link.word(next, side).span.start)
    return link.articles[side][gap].allSatisfy { $0 == " " }
      && (Language.english[.dayDeterminer].contains(before)
        || link.normal(date.words.lowerBound - 1, side).hasSuffix("'s"))
  }

  /// Whether the date tells when somebody spoke rather than what they spoke of (`he said Sunday`).
  func isSpoken(_ date: DateMention, _ side: Side, in link: LinkedClaims) -> Bool {
    var before = date.words.lowerBound - 1
    if Language.english[.dayLead].contains(link.normal(before, side)) { before -= 1 }
    if Language.english[.utterance].contains(link.normal(before, side)) { return true }
    guard let verb = link.facts[side].attribution.verb else { return false }
    return verb >= date.words.lowerBound - 2 && verb <= date.words.upperBound + 1
  }

  /// Whether two dates tell of the same sort of time.
  func isOneSort(_ left: DateMention, _ right: DateMention, in link: LinkedClaims) -> Bool {
    !isDayAgainstYear(left, right)
      && isSpoken(left, .left, in: link) == isSpoken(right, .right, in: link)
      && isAttribute(left, .left, in: link) == isAttribute(right, .right, in: link)
  }

  func make(
    _ evidence: Sides<TextSpan>, rule: Rule, _ ending: String,
    in link: LinkedClaims
  ) -> Finding {
    Finding(
      .date, .conflict, evidence: evidence,
      why: "A has \(link.quoted(evidence.left, .left)), B has "
        + "\(link.quoted(evidence.right, .right)) \(ending).",
      unsettled: "Neither text settles which of the two is right.", rule: rule)
  }
}
