internal import Lexicon
import Articles
import Claims

/// What is in one place of near copies and cannot be one time.
extension DateConflict {
  /// The findings of all places of near copies; nothing of other links.
  func inCopies(in link: LinkedClaims) -> [Finding] {
    guard link.isNearCopy else { return [] }
    return Slot.all(in: link, longest: 5).filter(\.isHeld).flatMap { slot in
      [
        time(at: slot, in: link), clock(at: slot, in: link), date(at: slot, in: link),
        step(at: slot, in: link), season(at: slot, in: link), order(at: slot, in: link),
      ].compactMap(\.self)
    }
  }

  private func isShort(_ slot: Slot, _ longest: Int) -> Bool {
    slot.words.left.count <= longest && slot.words.right.count <= longest
  }

  // MARK: Words that exclude each other

  /// Words for parts of the day or an order of events that exclude each other (`in the morning`,
  /// `in the evening`; `before the vote`, `after the vote`).
  private func time(at slot: Slot, in link: LinkedClaims) -> Finding? {
    guard isShort(slot, 2), let left = slot.words.left.last, let right = slot.words.right.last,
      areAlone(slot.words, in: link),
      ExclusiveTerms.exclude(link.normal(left, .left), link.normal(right, .right), .time),
      !areOneTime(slot.words, in: link)
    else { return nil }
    let lengths = Side.allCases.map { length(over: slot.words[$0], $0, in: link) }
    let evidence =
      if let one = lengths[0], let other = lengths[1] {
        Sides(left: one, right: other)
      } else {
        Sides(left: link.span(slot.words.left, .left), right: link.span(slot.words.right, .right))
      }
    return make(
      evidence, rule: .sameSlotOtherTime, Self.inPlace, in: link)
  }

  /// The length of time that has the words in it: `four weeks` for `weeks`.
  private func length(over words: Range<Int>, _ side: Side, in link: LinkedClaims) -> TextSpan? {
    let place = link.span(words, side)
    return link.facts[side].quantities.first {
      if case .duration = $0.unit { $0.span.overlaps(place) } else { false }
    }?.span
  }

  private static let inPlace = "in the same place of the same statement"

  /// Whether the words of both sides belong to dates that the articles' own dates make one time
  /// (`today`, and `yesterday` of the next day's paper).
  private func areOneTime(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    // In papers of one day the words mean what they say, though their days may touch.
    let papers = link.articles.map { $0.article.metadata.date?.value }
    guard papers.left != papers.right else { return false }
    return link.facts.left.dates.contains { one in
      one.words.overlaps(words.left) && !one.days.isEmpty
        && link.facts.right.dates.contains { other in
          other.words.overlaps(words.right) && !other.days.isEmpty
            && one.agrees(with: other) == true
        }
    }
  }

  /// Whether there is one word on either side, not counting an article before it
  /// (`an annual report`, `a monthly report`).
  private func areAlone(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    Side.allCases.allSatisfy { side in
      words[side].count == 1
        || words[side].count == 2
          && Language.english[.indefiniteArticle].contains(
            link.normal(words[side].lowerBound, side))
    }
  }

  // MARK: Times and dates

  /// Times of day that are not the same.
  private func clock(at slot: Slot, in link: LinkedClaims) -> Finding? {
    guard isShort(slot, 4), let left = link.time(over: slot.words.left, .left),
      let right = link.time(over: slot.words.right, .right), !left.agrees(with: right)
    else { return nil }
    return make(
      Sides(left: link.span(left.clock, .left), right: link.span(right.clock, .right)),
      rule: .sameSlotOtherTime, Self.inPlace, in: link)
  }

  /// Dates that cannot be one, whatever other dates the claims have.
  private func date(at slot: Slot, in link: LinkedClaims) -> Finding? {
    guard isShort(slot, 4),
      let one = link.facts.left.dates.first(where: { $0.words.overlaps(slot.words.left) }),
      let other = link.facts.right.dates.first(where: { $0.words.overlaps(slot.words.right) }),
      !areBothGiven(one, other, in: link)
    else { return nil }
    let why: String
    if !mayBe(one, other) {
      why = "for the same event, and the two times do not meet"
    } else if doNotMeet(one, other) {
      why = "for the same event, and counted from one day the two times do not meet"
    } else if isOfTheseDays(one) && isFarther(other, than: one, on: .right, in: link)
      || isOfTheseDays(other) && isFarther(one, than: other, on: .left, in: link)
    {
      why =
        "for the same event; a day named without its date is of the same week, the other time is farther "
        + "off"
    } else {
      return nil
    }
    return make(
      evidence(one, other, in: link), rule: .sameEventOtherDate, why, in: link)
  }

  /// Whether two times that count from the articles' own days, of which one at least is not known,
  /// cannot meet if the articles are of one day (`two years ago`, `eight years ago`).
  private func doNotMeet(_ one: DateMention, _ other: DateMention) -> Bool {
    guard one.days.isEmpty || other.days.isEmpty, let left = one.offsets, let right = other.offsets
    else { return false }
    return !left.overlaps(right)
  }

  /// Whether the words name a day near an article's own that no date tells (`on Tuesday`, `today`).
  private func isOfTheseDays(_ date: DateMention) -> Bool {
    guard date.grain == .day, date.days.isEmpty, let offsets = date.offsets else { return false }
    return offsets.lowerBound >= -14 && offsets.upperBound <= 14
  }

  /// Whether the words name a month or a year as one does from outside it (`in October`,
  /// `last month`), and the weekday of `day` is not beside it.
  private func isFarther(
    _ date: DateMention, than day: DateMention, on side: Side, in link: LinkedClaims
  ) -> Bool {
    guard date.grain >= .month, date.offsets.map({ !$0.contains(0) }) ?? (date.shift == nil) else {
      return false
    }
    guard date.days.isEmpty || !date.isRelative else { return false }
    return !link.facts[side].dates.contains {
      $0.weekday != nil && $0.weekday == day.weekday && $0.offsets == day.offsets
    }
  }

  /// Whether each of two days of a month is on the other side too: then only their order differs,
  /// or the way they are written (`March 31-April 4`, `31 March-4 April`).
  private func areBothGiven(
    _ left: DateMention, _ right: DateMention, in link: LinkedClaims
  ) -> Bool {
    func isDay(_ one: DateMention, _ other: DateMention) -> Bool {
      one.day != nil && one.day == other.day && one.month == other.month && one.year == other.year
    }
    return link.facts.right.dates.contains { isDay(left, $0) }
      && link.facts.left.dates.contains { isDay(right, $0) }
  }

  // MARK: Steps

  /// Counted from what was told before, the two are not as far (`the next day`, `two days later`,
  /// `that day`).
  private func step(at slot: Slot, in link: LinkedClaims) -> Finding? {
    guard isShort(slot, 4), let one = step(of: slot.words.left, .left, in: link),
      let other = step(of: slot.words.right, .right, in: link),
      abs(one.days - other.days) > max(abs(one.days), abs(other.days)) / 10
    else { return nil }
    return make(
      Sides(left: link.span(one.words, .left), right: link.span(other.words, .right)),
      rule: .sameSlotOtherTime,
      "counted from the same event, and the two are not as far from it",
      in: link)
  }

  private struct Step {
    let words: Range<Int>
    /// How many days later; below 0, earlier.
    let days: Int
  }

  /// The step that the words of a place end with.
  private func step(of words: Range<Int>, _ side: Side, in link: LinkedClaims) -> Step? {
    guard !words.isEmpty else { return nil }
    let date = link.facts[side].dates.first { $0.shift != nil && $0.words.overlaps(words) }
    if let date, let shift = date.shift {
      let isWhole =
        date.words.upperBound >= words.upperBound && date.words.lowerBound <= words.lowerBound + 1
      return isWhole ? Step(words: date.words, days: shift) : nil
    }
    // `day` may be the same on both sides.
    for unit in [words.upperBound - 1, words.upperBound] {
      guard let length = Self.lengths[link.normal(unit, side)] else { continue }
      let pointer = link.normal(unit - 1, side)
      if pointer == "that", unit - 1 <= words.lowerBound + 1 {
        return Step(words: unit - 1..<unit + 1, days: 0)
      }
      let isThat = Language.english[.thatThe].contains(link.normal(unit - 2, side))
      let isSpan = Language.english[.spanIntroduction].contains(link.normal(unit - 3, side))
      guard isThat, !isSpan, let sign = Self.signs[pointer], unit - 1 <= words.lowerBound + 2 else {
        continue
      }
      return Step(words: unit - 2..<unit + 1, days: sign * length)
    }
    return nil
  }

  private static let lengths = Language.english.values(.stretch) { Int($0) }
  private static let signs = Language.english.values(.pointer) { Int($0) }

  // MARK: Seasons

  /// A month on one side, and on the other a season that it is no part of.
  private func season(at slot: Slot, in link: LinkedClaims) -> Finding? {
    guard isShort(slot, 4) else { return nil }
    for side in Side.allCases {
      guard let last = slot.words[side].last, let months = Self.seasons[link.normal(last, side)],
        Language.english[.beforeSeason].contains(link.normal(last - 1, side)),
        let date = link.facts[side.other].dates.first(where: {
          $0.words.overlaps(slot.words[side.other])
        }), let month = date.month, !months.contains(month)
      else { continue }
      let season = link.span(last..<last + 1, side)
      let spans =
        side == .left
        ? Sides(left: season, right: date.span) : Sides(left: date.span, right: season)
      return make(
        spans, rule: .sameSlotOtherTime,
        "for the same event, and the month is not of that season north of the equator", in: link)
    }
    return nil
  }

  private static let seasons = Language.english.values(.season) { months in
    Set(months.split(separator: " ").compactMap { Int($0) })
  }
}
