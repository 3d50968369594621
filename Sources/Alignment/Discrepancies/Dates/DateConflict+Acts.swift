internal import Lexicon
import Articles
import Claims

extension DateConflict {
  /// Dates that belong to verbs which tell of one act, wherever they are in the two claims.
  ///
  ///     A  Berg will [leave] the office on January 1
  ///     B  Berg would be [retiring] at the end of February
  func datesOfOneAct(in link: LinkedClaims) -> [Finding] {
    let open = openDates(in: link)
    guard !open.left.isEmpty, !open.right.isEmpty else { return [] }
    let pairs = PredicatePairs(link: link).pairs()
    return open.left.flatMap { one in
      open.right.compactMap { other -> Finding? in
        guard !mayBe(one, other), isOneSort(one, other, in: link),
          let left = verb(of: one, .left, in: link), let right = verb(of: other, .right, in: link)
        else { return nil }
        let pair = pairs.first { $0.left == left && $0.right == right }
        guard pair != nil || areKindred(left, right, in: link) else { return nil }
        let isSame = pair?.isSameWord ?? false
        return make(
          evidence(one, other, in: link),
          rule: isSame ? .sameActOtherDate : .kindredActOtherDate,
          "for what the same verb tells of, and the two times do not meet", in: link)
      }
    }
  }

  /// Two different days on which the same is said.
  ///
  ///     A  Berg said in an interview [Tuesday] …       B  Berg said on [Monday] …
  func datesOfOneStatement(in link: LinkedClaims) -> [Finding] {
    guard link.meant.closeness >= 0.25 else { return [] }
    let open = openDates(in: link)
    return open.left.flatMap { one in
      open.right.compactMap { other -> Finding? in
        guard !mayBe(one, other), one.grain == .day, other.grain == .day,
          isSpoken(one, .left, in: link),
          isSpoken(other, .right, in: link)
        else { return nil }
        return make(
          evidence(one, other, in: link), rule: .sameStatementOtherDate,
          "for when it was said, and the two times do not meet", in: link)
      }
    }
  }

  /// Stretches from one year to another that have the same name beside them but not the same ends.
  ///
  ///     A  Brooke, who served [from 1967 to 1979]      B  Brooke held the seat [from 1966 to 1978]
  func spansOfYears(in link: LinkedClaims) -> [Finding] {
    let spans = Sides(left: years(.left, in: link), right: years(.right, in: link))
    return spans.left.flatMap { one in
      spans.right.compactMap { other -> Finding? in
        let isSame =
          one.first.agrees(with: other.first) != false && one.last.agrees(with: other.last) != false
        guard !isSame, link.meant.context(one.words, other.words, reach: 9) >= 4 else { return nil }
        return make(
          Sides(left: link.span(one.words, .left), right: link.span(other.words, .right)),
          rule: .sameThingOtherYears, "by the same words, and the years are not the same",
          in: link)
      }
    }
  }

  private struct Years {
    let first: DateMention
    let last: DateMention
    /// With `from` or `between`.
    let words: Range<Int>
  }

  private func years(_ side: Side, in link: LinkedClaims) -> [Years] {
    let years = link.facts[side].dates.filter { $0.grain == .year }
    return zip(years, years.dropFirst()).compactMap { first, last in
      let before = link.normal(first.words.lowerBound - 1, side)
      let between = (first.words.upperBound..<last.words.lowerBound).map { link.normal($0, side) }
      let isSpan =
        before == "from" && (between == ["to"] || between == ["until"] || between == ["through"])
        || before == "between" && between == ["and"]
      guard isSpan else { return nil }
      return Years(
        first: first, last: last, words: first.words.lowerBound - 1..<last.words.upperBound)
    }
  }

  /// Whether two verbs mean about the same, and the claims have a name in common before both.
  private func areKindred(_ left: Predicate, _ right: Predicate, in link: LinkedClaims) -> Bool {
    guard !PredicatePairs.saying.contains(link.normal(left.head, .left)),
      !PredicatePairs.saying.contains(link.normal(right.head, .right)),
      link.areKindred(left.head, right.head)
    else { return false }
    return link.claims.left.words.contains { index in
      index < left.head && link.word(index, .left).kind == .name
        && link.matched.counterparts(of: index, on: .left).contains { $0 < right.head }
    }
  }

  /// The dates that none of the other side is for certain.
  private func openDates(in link: LinkedClaims) -> Sides<[DateMention]> {
    let all = Sides(left: compared(.left, in: link), right: compared(.right, in: link))
    return Sides(
      left: all.left.filter { one in !all.right.contains { one.agrees(with: $0) == true } },
      right: all.right.filter { one in !all.left.contains { $0.agrees(with: one) == true } })
  }

  /// Whether both dates belong to verbs, and those tell of different acts.
  func hangOnOtherActs(
    _ left: DateMention, _ right: DateMention, _ pairs: [PredicatePairs.Pair],
    in link: LinkedClaims
  ) -> Bool {
    guard let one = verb(of: left, .left, in: link), let other = verb(of: right, .right, in: link)
    else { return false }
    // `will vote on May 3`, `postponed its vote to May 5`: one vote.
    if RevisionWords.movesTime(link.normal(one.head, .left))
      || RevisionWords.movesTime(link.normal(other.head, .right))
    {
      return false
    }
    return !pairs.contains { $0.left == one && $0.right == other }
      && !areKindred(one, other, in: link)
  }

  /// The verb that a date belongs to: the one right after it, unless one is right before it; else
  /// the last before it, at most eight words away.
  private func verb(of date: DateMention, _ side: Side, in link: LinkedClaims) -> Predicate? {
    let verbs = link.facts[side].predicates
    let before = verbs.last { $0.words.upperBound <= date.words.lowerBound }
    let after = verbs.first { $0.words.lowerBound >= date.words.upperBound }
    let distance = before.map { date.words.lowerBound - $0.words.upperBound } ?? .max
    if let after, after.words.lowerBound <= date.words.upperBound + 1, distance > 2 {
      return after
    }
    return distance <= 8 ? before : nil
  }
}
