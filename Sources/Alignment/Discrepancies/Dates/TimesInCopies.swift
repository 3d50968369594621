internal import Lexicon
import Articles
import Claims

/// What is in one place of near copies and cannot be one time: times of day, dates, words for times
/// that exclude each other, steps from the same event, months and seasons, words of order.
enum TimesInCopies {
  static func findings(_ meetings: Meetings) -> [Finding] {
    let readers = [words, clock, date, step, season, order]
    return meetings.copiedPlaces(5).flatMap { slot in
      readers.compactMap { $0(slot, meetings.link) }
    }
  }

  // MARK: Words that exclude each other

  /// Words for parts of the day or an order of events that exclude each other (`in the morning`,
  /// `in the evening`; `before the vote`, `after the vote`), each alone but for an article.
  private static func words(_ slot: Slot, in link: LinkedClaims) -> Finding? {
    guard slot.fits(2), let left = word(slot.left), let right = word(slot.right),
      ExclusiveTerms.exclude(left, right, .time), !areOneTime(slot, in: link)
    else { return nil }
    // `four weeks` for `weeks`
    let lengths = slot.sides.map { side in
      side.text.facts.quantities.first { $0.isOfTime && $0.span.overlaps(side.span) }?.span
    }
    if let one = lengths.left, let other = lengths.right {
      return link.finding(.sameSlotOtherTime, of: Sides(left: one, right: other))
    }
    return link.finding(.sameSlotOtherTime, slot.words)
  }

  private static func word(_ side: Stretch) -> String? {
    let isAlone =
      side.count == 1
      || side.count == 2 && side.text.has(.indefiniteArticle, at: side.words.lowerBound)
    return isAlone ? side.normals.last : nil
  }

  /// Whether the words belong to dates that the articles' own dates make one time (`today`, and
  /// `yesterday` of the next day's paper). In papers of one day the words mean what they say,
  /// though their days may touch.
  private static func areOneTime(_ slot: Slot, in link: LinkedClaims) -> Bool {
    let papers = link.articles.map { $0.article.metadata.date?.value }
    guard papers.left != papers.right else { return false }
    let dates = slot.sides.map { side in
      side.text.facts.dates.filter { $0.words.overlaps(side.words) && !$0.days.isEmpty }
    }
    return dates.left.contains { one in
      dates.right.contains { one.agrees(with: $0) == true }
    }
  }

  // MARK: Times and dates

  /// Times of day that are not the same.
  private static func clock(_ slot: Slot, in link: LinkedClaims) -> Finding? {
    guard slot.fits(4), let left = slot.left.timeOfDay, let right = slot.right.timeOfDay,
      !left.agrees(with: right)
    else { return nil }
    return link.finding(.sameSlotOtherTime, Sides(left: left.clock, right: right.clock))
  }

  /// Dates that cannot be one, whatever other dates the claims have.
  private static func date(_ slot: Slot, in link: LinkedClaims) -> Finding? {
    guard slot.fits(4), let one = dateIn(slot.left), let other = dateIn(slot.right) else {
      return nil
    }
    let dates = Sides(left: one, right: other)
    guard !areBothGiven(dates, in: link),
      !DateFindings.mayBe(dates) || doNotMeet(dates)
        || isOfTheseDays(one) && isFarther(other, than: one, link[.right])
        || isOfTheseDays(other) && isFarther(one, than: other, link[.left])
    else { return nil }
    return link.finding(.sameEventOtherDate, of: DateFindings.evidence(dates, in: link))
  }

  private static func dateIn(_ side: Stretch) -> DateMention? {
    side.text.facts.dates.first { $0.words.overlaps(side.words) }
  }

  /// Whether two times that count from the articles' own days, of which one at least is not known,
  /// cannot meet if the articles are of one day (`two years ago`, `eight years ago`).
  private static func doNotMeet(_ dates: Sides<DateMention>) -> Bool {
    guard dates.left.days.isEmpty || dates.right.days.isEmpty, let left = dates.left.offsets,
      let right = dates.right.offsets
    else { return false }
    return !left.overlaps(right)
  }

  /// Whether the words name a day near an article's own that no date tells (`on Tuesday`, `today`).
  private static func isOfTheseDays(_ date: DateMention) -> Bool {
    guard date.grain == .day, date.days.isEmpty, let offsets = date.offsets else { return false }
    return offsets.lowerBound >= -14 && offsets.upperBound <= 14
  }

  /// Whether the words name a month or a year as one does from outside it (`in October`, `last
  /// month`), and the weekday of `day` is not beside it: a day named without its date is of the
  /// same week.
  private static func isFarther(
    _ date: DateMention, than day: DateMention, _ text: ClaimText
  ) -> Bool {
    date.grain >= .month && (date.offsets.map { !$0.contains(0) } ?? (date.shift == nil))
      && (date.days.isEmpty || !date.isRelative)
      && !text.facts.dates.contains {
        $0.weekday != nil && $0.weekday == day.weekday && $0.offsets == day.offsets
      }
  }

  /// Whether each of two days of a month is on the other side too: then only their order differs,
  /// or the way they are written (`March 31-April 4`, `31 March-4 April`).
  private static func areBothGiven(_ dates: Sides<DateMention>, in link: LinkedClaims) -> Bool {
    Side.allCases.allSatisfy { side in
      let one = dates[side]
      return link[side.other].facts.dates.contains {
        one.day != nil && one.day == $0.day && one.month == $0.month && one.year == $0.year
      }
    }
  }

  // MARK: Steps

  /// Counted from what was told before, the two are not as far (`the next day`, `two days later`,
  /// `that day`).
  private static func step(_ slot: Slot, in link: LinkedClaims) -> Finding? {
    guard slot.fits(4), let one = step(slot.left), let other = step(slot.right),
      abs(one.days - other.days) > max(abs(one.days), abs(other.days)) / 10
    else { return nil }
    return link.finding(.sameSlotOtherTime, Sides(left: one.words, right: other.words))
  }

  /// The step that the words of a place end with, and how many days later it is; below 0, earlier.
  private static func step(_ side: Stretch) -> (words: Range<Int>, days: Int)? {
    let (text, words) = (side.text, side.words)
    guard !words.isEmpty else { return nil }
    let date = text.facts.dates.first { $0.shift != nil && $0.words.overlaps(words) }
    if let date, let shift = date.shift {
      let isWhole =
        date.words.upperBound >= words.upperBound && date.words.lowerBound <= words.lowerBound + 1
      return isWhole ? (date.words, shift) : nil
    }
    // `day` may be the same on both sides.
    for unit in [words.upperBound - 1, words.upperBound] {
      guard let length = lengths[text.normal(unit)] else { continue }
      if text.has(.sameDayPointer, at: unit - 1), unit - 1 <= words.lowerBound + 1 {
        return (unit - 1..<unit + 1, 0)
      }
      if let sign = signs[text.normal(unit - 1)], text.has(.thatThe, at: unit - 2),
        !text.has(.spanIntroduction, at: unit - 3), unit - 1 <= words.lowerBound + 2
      {
        return (unit - 2..<unit + 1, sign * length)
      }
    }
    return nil
  }

  private static let lengths = Language.english.values(.stretch) { Int($0) }
  private static let signs = Language.english.values(.pointer) { Int($0) }

  // MARK: Seasons

  /// A month on one side, and on the other a season that it is no part of, north of the equator.
  private static func season(_ slot: Slot, in link: LinkedClaims) -> Finding? {
    guard slot.fits(4), let side = slot.side(where: isOtherSeason),
      let date = dateIn(slot[side.other])
    else { return nil }
    var spans = Sides(left: date.span, right: date.span)
    let last = slot[side].words.upperBound - 1
    spans[side] = link[side].span(last..<last + 1)
    return link.finding(.sameSlotOtherTime, of: spans)
  }

  private static func isOtherSeason(_ own: Stretch, _ other: Stretch) -> Bool {
    guard let last = own.words.last, let months = seasons[own.text.normal(last)],
      own.text.has(.beforeSeason, at: last - 1), let month = dateIn(other)?.month
    else { return false }
    return !months.contains(month)
  }

  private static let seasons = Language.english.values(.season) { months in
    Set(months.split(separator: " ").compactMap { Int($0) })
  }

  // MARK: Order

  /// Words of order that put what is told on the other side of the same thing (`ahead of the vote`,
  /// `after the vote`; `by June`, `after June`).
  private static func order(_ slot: Slot, in link: LinkedClaims) -> Finding? {
    let mayDiffer = Side.allCases.allSatisfy { side in
      slot[side].normals.contains {
        WordClass.sinceBeforeDate.contains($0) || OrderMention.mayMark($0)
      }
    }
    guard mayDiffer, let one = placed(slot.left), let other = placed(slot.right),
      exclude(one.relation, other.relation), areOfOneThing(one, other, slot, in: link)
    else { return nil }
    return link.finding(.sameSlotOtherTime, Sides(left: one.marker, right: other.marker))
  }

  private typealias Placed = (
    relation: OrderMention.Relation, marker: Range<Int>, head: Int?, isTold: Bool
  )

  /// The order that a place's words tell; `from Friday` is since then.
  private static func placed(_ side: Stretch) -> Placed? {
    let text = side.text
    if side.isOne(of: .sinceBeforeDate) {
      let date = text.facts.dates.first { $0.wording.lowerBound == side.words.upperBound }
      guard let date, !text.has(.upTo, at: date.wording.upperBound) else { return nil }
      return (.since, side.words, nil, false)
    }
    let order = text.facts.orders.first { $0.marker.overlaps(side.words) }
    return order.map { ($0.relation, $0.marker, $0.head, $0.sort == .told) }
  }

  /// Whether both are put in an order with one thing: the heads correspond, or the same words
  /// follow.
  private static func areOfOneThing(
    _ one: Placed, _ other: Placed, _ slot: Slot, in link: LinkedClaims
  ) -> Bool {
    guard one.isTold == other.isTold else { return false }
    if one.isTold { return true }
    if let left = one.head, let right = other.head { return link.matched.match(left, right) }
    return slot.hold.after >= 1 && one.marker.upperBound == slot.left.words.upperBound
      && other.marker.upperBound == slot.right.words.upperBound
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
