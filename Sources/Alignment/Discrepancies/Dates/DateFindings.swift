internal import Lexicon
import Articles
import Claims

/// Finds dates and lengths of time that cannot both be true of the same event.
///
/// Dates are compared as stretches of days, so that "Tuesday" agrees with the date of that Tuesday
/// and "last week" with any day of it. Both must belong to words that correspond, to verbs that
/// tell of one act, or tell when one thing was said. Lengths of time are amounts and compared like
/// them.
enum DateFindings {
  static func findings(_ meetings: Meetings) -> [Finding] {
    let dates = meetings.inTurn([near, ofOneAct, ofOneStatement, spansOfYears])
    let others = [durations, bounds, TimesInCopies.findings].flatMap { $0(meetings) }
    return (dates + others).map { $0.revised(.time, in: meetings.link) }
  }

  // MARK: Which dates are set against each other

  /// Pairs of dates that cannot be one time, and are of the same sort of time.
  ///
  /// - Parameter isRival: Whether one date of the other side keeps a date out of it.
  private static func pairs(
    _ link: LinkedClaims, unless isRival: (DateMention, DateMention) -> Bool
  ) -> [Sides<DateMention>] {
    let all = link.texts.map(compared)
    let open = Sides(
      left: all.left.filter { one in !all.right.contains { isRival(one, $0) } },
      right: all.right.filter { one in !all.left.contains { isRival($0, one) } })
    return open.left.flatMap { one in open.right.map { Sides(left: one, right: $0) } }
      .filter { !mayBe($0) && areOneSort($0, in: link) }
  }

  /// The dates of one side that can be set against others; a speaker's `this morning` is of the day
  /// of speaking, which is seldom told.
  private static func compared(_ text: ClaimText) -> [DateMention] {
    text.facts.dates.prefix(20).filter { date in
      date.part == nil || date.words.count == 1 || date.weekday != nil || date.month != nil
        || date.grain != .day || !text.areQuoted(date.words)
    }
  }

  /// Whether both can be one time. What counts from something that no date tells is none of the
  /// other days.
  static func mayBe(_ dates: Sides<DateMention>) -> Bool {
    let (one, other) = (dates.left, dates.right)
    if (one.shift == nil) != (other.shift == nil), one.days.isEmpty || other.days.isEmpty {
      return false
    }
    return one.agrees(with: other) != false
  }

  /// Whether two dates tell of the same sort of time: neither the day of one thing and the year of
  /// another, nor when it was said and when it was done.
  private static func areOneSort(_ dates: Sides<DateMention>, in link: LinkedClaims) -> Bool {
    let isSpoken = isSpoken(dates, in: link)
    let isAttribute = Sides(
      left: Self.isAttribute(dates.left, link[.left]),
      right: Self.isAttribute(dates.right, link[.right]))
    return Set([dates.left.grain, dates.right.grain]) != [.day, .year]
      && isSpoken.left == isSpoken.right && isAttribute.left == isAttribute.right
  }

  /// Whether the date is before a noun and tells which one (`the Friday vote`, `the May 3 fire`).
  private static func isAttribute(_ date: DateMention, _ text: ClaimText) -> Bool {
    let (before, next) = (date.words.lowerBound - 1, date.words.upperBound)
    return text.kind(next) == .content && text.isJoined(next)
      && (text.has(.dayDeterminer, at: before) || text.normal(before).hasSuffix("'s"))
  }

  private static func isSpoken(
    _ dates: Sides<DateMention>, in link: LinkedClaims
  ) -> Sides<Bool> {
    Sides(
      left: isSpoken(dates.left, link[.left]), right: isSpoken(dates.right, link[.right]))
  }

  /// Whether the date tells when somebody spoke rather than what they spoke of (`he said Sunday`).
  private static func isSpoken(_ date: DateMention, _ text: ClaimText) -> Bool {
    var before = date.words.lowerBound - 1
    if text.has(.dayLead, at: before) { before -= 1 }
    if text.has(.utterance, at: before) { return true }
    guard let verb = text.facts.attribution.verb else { return false }
    return (date.words.lowerBound - 2...date.words.upperBound + 1).contains(verb)
  }

  // MARK: Words around

  private static func near(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    return pairs(link) { mayBe(Sides(left: $0, right: $1)) }.filter { dates in
      let (one, other) = (dates.left, dates.right)
      return
        ((one.shift == nil) == (other.shift == nil)
        || !one.days.isEmpty && !other.days.isEmpty)
        && link.meant.context(one.words, other.words, reach: 5) >= 3
    }.map { dates in
      let rule: Rule =
        isSpoken(dates.left, link[.left])
        ? .sameStatementOtherDate
        : areOfOtherActs(dates, meetings) ? .sameWordsOtherDate : .sameEventOtherDate
      return link.finding(rule, of: evidence(dates, in: link))
    }
  }

  /// The words that show how two dates differ: with the part of a month or a year that is meant,
  /// unless the months or the years differ anyway.
  static func evidence(_ dates: Sides<DateMention>, in link: LinkedClaims) -> Sides<TextSpan> {
    let (one, other) = (dates.left, dates.right)
    let differ = [\DateMention.month, \.year].contains { field in
      one[keyPath: field] != nil && other[keyPath: field] != nil
        && one[keyPath: field] != other[keyPath: field]
    }
    return (one.isNarrowed || other.isNarrowed) && !differ
      ? link.spans(dates.map(\.wording)) : dates.map(\.span)
  }

  // MARK: Acts

  /// Dates that belong to verbs which tell of one act, wherever they are in the two claims.
  ///
  ///     A  Berg will [leave] the office on January 1
  ///     B  Berg would be [retiring] at the end of February
  private static func ofOneAct(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    return certain(link).compactMap { dates in
      guard let verbs = verbs(of: dates, in: link) else { return nil }
      let pair = meetings.acts.first { $0.verbs == verbs }
      guard pair != nil || areKindred(verbs, in: link) else { return nil }
      return link.finding(
        pair?.isSameWord ?? false ? .sameActOtherDate : .kindredActOtherDate,
        of: evidence(dates, in: link))
    }
  }

  /// The dates that none of the other side is for certain.
  private static func certain(_ link: LinkedClaims) -> [Sides<DateMention>] {
    pairs(link) { $0.agrees(with: $1) == true }
  }

  /// Two different days on which the same is said.
  ///
  ///     A  Berg said in an interview [Tuesday] …       B  Berg said on [Monday] …
  private static func ofOneStatement(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    guard link.meant.closeness >= 0.25 else { return [] }
    return certain(link).filter {
      $0.left.grain == .day && $0.right.grain == .day && isSpoken($0.left, link[.left])
    }.map { link.finding(.sameStatementOtherDate, of: evidence($0, in: link)) }
  }

  /// Whether both dates belong to verbs, and those tell of different acts. `Will vote on May 3`,
  /// `postponed its vote to May 5`: one vote.
  private static func areOfOtherActs(_ dates: Sides<DateMention>, _ meetings: Meetings) -> Bool {
    let link = meetings.link
    guard let verbs = verbs(of: dates, in: link),
      !Revision.movesTime(link[.left].normal(verbs.left.head)),
      !Revision.movesTime(link[.right].normal(verbs.right.head))
    else { return false }
    return !meetings.acts.contains { $0.verbs == verbs } && !areKindred(verbs, in: link)
  }

  /// Whether two verbs mean about the same, and the claims have a name in common before both.
  private static func areKindred(_ verbs: Sides<Predicate>, in link: LinkedClaims) -> Bool {
    ActPair.areKindred(verbs.left, verbs.right, in: link)
      && (link[.left].words.lowerBound..<verbs.left.head).contains { index in
        link[.left].kind(index) == .name
          && link.matched.counterparts(of: index, on: .left).contains {
            $0 < verbs.right.head && link[.right].kind($0) == .name
          }
      }
  }

  private static func verbs(
    of dates: Sides<DateMention>, in link: LinkedClaims
  ) -> Sides<Predicate>? {
    guard let left = verb(of: dates.left, link[.left]),
      let right = verb(of: dates.right, link[.right])
    else { return nil }
    return Sides(left: left, right: right)
  }

  /// The verb that a date belongs to: the one right after it, unless one is right before it; else
  /// the last before it, at most eight words away.
  private static func verb(of date: DateMention, _ text: ClaimText) -> Predicate? {
    let verbs = text.facts.predicates
    let before = verbs.last { $0.words.upperBound <= date.words.lowerBound }
    let after = verbs.first { $0.words.lowerBound >= date.words.upperBound }
    let distance = before.map { date.words.lowerBound - $0.words.upperBound } ?? .max
    if let after, after.words.lowerBound <= date.words.upperBound + 1, distance > 2 {
      return after
    }
    return distance <= 8 ? before : nil
  }

  // MARK: Lengths of time, bounds, spans of years

  private static func durations(_ meetings: Meetings) -> [Finding] {
    let pairs = AmountPairs(meetings, ofTime: true)
    return pairs.conflicts().map {
      meetings.link.finding(.sameThingOtherDuration, of: $0.evidence)
    } + pairs.bounded().map { meetings.link.finding(.sameDurationOtherBound, of: $0) }
  }

  /// The same words for a time, with a bound on one side only (`two years ago`, `more than two
  /// years ago`).
  private static func bounds(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    return link[.left].facts.dates.prefix(20).flatMap { one in
      link[.right].facts.dates.prefix(20).compactMap { other -> Finding? in
        let bounds = Sides(
          left: bound(before: one.words, link[.left]),
          right: bound(before: other.words, link[.right]))
        guard one.words.count >= 3, (bounds.left == 0) != (bounds.right == 0),
          link[.left].normals(one.words) == link[.right].normals(other.words),
          link.meant.context(one.words, other.words) >= 4
        else { return nil }
        return link.finding(
          .sameTimeOtherBound,
          Sides(
            left: one.words.lowerBound - bounds.left..<one.words.upperBound,
            right: other.words.lowerBound - bounds.right..<other.words.upperBound))
      }
    }
  }

  /// How many words right before a time bound it.
  private static func bound(before words: Range<Int>, _ text: ClaimText) -> Int {
    let phrase = text.normals(words.lowerBound - 2..<words.lowerBound)
    if boundPhrases.contains(phrase) { return 2 }
    return WordClass.closeBound.contains(phrase[1]) ? 1 : 0
  }

  private static let boundPhrases = Set(Language.english.phrases(.boundPhrase))

  /// Stretches from one year to another that have the same name beside them but not the same ends.
  ///
  ///     A  Brooke, who served [from 1967 to 1979]      B  Brooke held the seat [from 1966 to 1978]
  private static func spansOfYears(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    let spans = link.texts.map(years)
    return spans.left.flatMap { one in
      spans.right.filter { other in
        (one.first.agrees(with: other.first) == false || one.last.agrees(with: other.last) == false)
          && link.meant.context(one.words, other.words, reach: 9) >= 4
      }.map { link.finding(.sameThingOtherYears, Sides(left: one.words, right: $0.words)) }
    }
  }

  private typealias Years = (first: DateMention, last: DateMention, words: Range<Int>)

  /// The spans of years in a claim, with `from` or `between`.
  private static func years(_ text: ClaimText) -> [Years] {
    let years = text.facts.dates.filter { $0.grain == .year }
    return zip(years, years.dropFirst()).compactMap { first, last in
      let start = first.words.lowerBound - 1
      let between = text.normals(first.words.upperBound..<last.words.lowerBound)
      guard joints[text.normal(start)]?.contains(where: { [$0] == between }) ?? false else {
        return nil
      }
      return (first, last, start..<last.words.upperBound)
    }
  }

  /// What is between two years after a word: `from`, `to`.
  private static let joints = Language.english.groups(.yearJoint)
}
