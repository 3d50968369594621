internal import Lexicon
internal import Articles

extension DateReader {
  /// `Wednesday`, `last Wednesday`, `next Wednesday`.
  func weekday(at index: Int) -> DateMention? {
    guard let weekday = Self.weekdays[claim.normal(index)],
      claim.written(index).first?.isUppercase == true
    else { return nil }
    let previous = claim.normal(index - 1)
    let isLast = previous == "last"
    let isNext = previous == "next"
    let first = isLast || isNext ? index - 1 : index
    var days: [ClosedRange<Int>] = []
    if let today {
      let back = (today.weekday - weekday + 7) % 7
      let past = today.dayNumber - back
      if isLast {
        days = [past - 7...past - 7] + (back > 0 ? [past...past] : [])
      } else if isNext {
        days = [past + 7...past + 7, past + 14...past + 14]
      } else {
        days = [past...past, past + 7...past + 7]
      }
    }
    return DateMention(
      grain: .day, year: nil, month: nil, day: nil, weekday: weekday, days: days, shift: nil,
      isRelative: true, words: first..<index + 1, span: claim.span(first..<index + 1),
      wording: first..<index + 1, offsets: isLast ? -14 ... -1 : isNext ? 1...14 : -7...7)
  }

  /// `yesterday`, `this week`, `last month`, `next year`, `earlier this year`.
  func relativeDate(at index: Int, after previous: DateMention?) -> DateMention? {
    // “Today” is a programme.
    let isTitle =
      claim.written(index).first?.isUppercase == true
      && claim.before(index).contains(.quote) && claim.before(index + 1).contains(.quote)
    if let shift = Self.dayShifts[claim.normal(index)], !isTitle {
      let days = today.map { [$0.dayNumber + shift...$0.dayNumber + shift] } ?? []
      var date = relative(.day, days, index..<index + 1, offsets: shift...shift)
      if claim.normal(index) == "tonight" { date.part = .night }
      return date
    }
    if claim.normal(index) == "overnight" { return overnight(at: index) }
    guard
      let step = Self.steps[claim.normal(index)],
      claim.joins(index + 1)
    else { return nil }
    // `the last week of June`, `the last year of the war`: of what follows.
    if step != 0, claim.normal(index + 2) == "of", claim.normal(index - 1) == "the" { return nil }
    // `two years earlier this year`: the word is taken.
    let isFree = previous.map { $0.wording.upperBound < index } ?? true
    let start =
      isFree && Language.english[.earlierLater].contains(claim.normal(index - 1))
      ? index - 1 : index
    let words = start..<index + 2
    func offsets(_ length: Int) -> ClosedRange<Int> {
      let isSpan = claim.normal(index) == "past" || claim.normal(index - 1) == "the"
      let whole =
        step == 0
        ? -length...length : step > 0 ? 1...2 * length : -2 * length...(isSpan ? 0 : -1)
      // `Earlier next week` is to come all the same.
      guard start < index, step <= 0 else { return whole }
      return claim.normal(start) == "earlier"
        ? whole.lowerBound...max(whole.lowerBound, min(0, whole.upperBound))
        : max(0, whole.lowerBound)...max(0, whole.upperBound)
    }
    switch claim.normal(index + 1) {
    case "night", "evening", "morning", "afternoon":
      return partOfDay(step: step, words)
    case "week", "weekend":
      let days = today.map { day in
        let monday = day.dayNumber - day.weekday + 7 * step
        // "This week" and "last week" blur at the weekend.
        return [monday - 1...monday + 7]
      }
      return relative(.week, days ?? [], words, offsets: offsets(7))
    case "month":
      return relative(
        .month, today.flatMap { CalendarStretch.month(of: $0, shifted: step) } ?? [], words,
        offsets: offsets(31))
    case "year":
      let days = today.flatMap { CalendarStretch.days(year: $0.year + step, month: nil, day: nil) }
      return relative(.year, days.map { [$0] } ?? [], words, offsets: offsets(366))
    default: return nil
    }
  }

  /// `three days ago`, `a decade ago`.
  func countedDate(at index: Int) -> DateMention? {
    let isArticle = claim.normal(index) == "a" || claim.normal(index) == "an"
    guard let count = isArticle ? 1 : Int(claim.normal(index)), (1...400).contains(count),
      let unit = Quantity.timeUnit(claim.normal(index + 1)), claim.normal(index + 2) == "ago",
      let length = Self.days(inUnit: unit)
    else { return nil }
    let slack = Self.slack(ofDays: length)
    let hasBound = Approximation.before(index, in: claim) != nil
    let days = today.map { day in
      let middle = day.dayNumber - count * length
      return [middle - (hasBound ? length : 0) - slack...middle + slack]
    }
    let grain: DateMention.Grain =
      length < 7 ? .day : length < 30 ? .week : length < 365 ? .month : .year
    // Counts of one unit differ, be it by one only (`five years ago`, `six years ago`).
    let middle = count * length
    let room = min(slack, length * 9 / 20)
    let offsets =
      hasBound
      ? -(middle * 13 / 10) - room...(-(middle * 7 / 10) + room)
      : -middle - room...(-middle + room)
    return relative(grain, days ?? [], index..<index + 3, offsets: offsets)
  }

  /// `three days earlier`, `two weeks later`, `the day before`: counted from the day named last
  /// before it, and left open where none is.
  func shiftedDate(at index: Int, after anchor: DateMention?) -> DateMention? {
    let isOne = Language.english[.one].contains(claim.normal(index))
    guard let count = isOne ? 1 : Int(claim.normal(index)), (1...400).contains(count),
      let unit = Quantity.timeUnit(claim.normal(index + 1)), claim.joins(index + 1),
      claim.joins(index + 2),
      let sign = Self.shiftSigns[claim.normal(index + 2)],
      let length = Self.days(inUnit: unit), length < 3000
    else { return nil }
    let isOpen = Language.english[.beforeAfter].contains(claim.normal(index + 2))
    // `the day before the vote` counts from the vote; `the year later` is no date.
    guard claim.normal(index) != "the" || isOpen else { return nil }
    let shift = sign * count * length
    let slack = Self.slack(ofDays: length)
    let isAlone = !isOpen || !claim.joins(index + 3)
    let days = isAlone && anchor?.grain == .day ? anchor?.days ?? [] : []
    let grain: DateMention.Grain =
      length < 7 ? .day : length < 30 ? .week : length < 365 ? .month : .year
    let words = index..<index + 3
    return DateMention(
      grain: grain, year: nil, month: nil, day: nil, weekday: nil,
      days: days.map { $0.lowerBound + shift - slack...$0.upperBound + shift + slack },
      shift: shift, isRelative: true, words: words, span: claim.span(words), wording: words)
  }

  /// `this morning`, `last night`.
  private func partOfDay(step: Int, _ words: Range<Int>) -> DateMention? {
    let word = claim.normal(words.upperBound - 1)
    guard step == 0 || step == -1 && (word == "night" || word == "evening"),
      Language.english[.lastThis].contains(claim.normal(words.upperBound - 2))
    else { return nil }
    // A night ends on the next day.
    let days = today.map { [$0.dayNumber + step...$0.dayNumber] } ?? []
    var date = relative(.day, days, words, offsets: step...0)
    date.part = Self.dayParts[word]
    return date
  }

  /// `overnight`, but not `an overnight stay`: the night before the article's day, or the one after
  /// it.
  private func overnight(at index: Int) -> DateMention? {
    guard !VerbForms.attributive.contains(claim.normal(index - 1)) else { return nil }
    let days = today.map { [$0.dayNumber - 1...$0.dayNumber + 1] } ?? []
    var date = relative(.day, days, index..<index + 1, offsets: -1...1)
    date.part = .night
    return date
  }

  private func relative(
    _ grain: DateMention.Grain, _ days: [ClosedRange<Int>], _ words: Range<Int>,
    offsets: ClosedRange<Int>
  ) -> DateMention {
    DateMention(
      grain: grain, year: nil, month: nil, day: nil, weekday: nil, days: days, shift: nil,
      isRelative: true, words: words, span: claim.span(words), wording: words, offsets: offsets)
  }

  /// Whether a lower-case word names a day by the present one: `today`, `yesterday`.
  static func isDay(_ normal: String) -> Bool { dayShifts[normal] != nil }

  /// Whether a lower-case word is a day of the week.
  static func isWeekday(_ normal: String) -> Bool { weekdays[normal] != nil }

  private static let shiftSigns = Language.english.values(.shiftSign) { Int($0) }
  private static let steps = Language.english.values(.step) { Int($0) }
  private static let dayShifts = Language.english.values(.dayShift) { Int($0) }

  /// Words that a date by the article's own day begins with.
  static let relativeOpenings: [String] = dayShifts.words + steps.words

  static let weekdays = Language.english.values(.weekday) { Int($0) }
}

/// Stretches of the calendar as day numbers.
enum CalendarStretch {
  /// A year, a month of it, or a day; nil where the calendar has none.
  static func days(year: Int, month: Int?, day: Int?) -> ClosedRange<Int>? {
    guard let start = CalendarDate(year: year, month: month ?? 1, day: day ?? 1) else { return nil }
    if day != nil { return start.dayNumber...start.dayNumber }
    let isYear = month == nil || month == 12
    let next = CalendarDate(
      year: isYear ? year + 1 : year, month: isYear ? 1 : (month ?? 0) + 1, day: 1)
    guard let next else { return nil }
    return start.dayNumber...max(start.dayNumber, next.dayNumber - 1)
  }

  /// The month of a date, or one before or after it.
  static func month(of date: CalendarDate, shifted step: Int) -> [ClosedRange<Int>]? {
    let months = date.year * 12 + date.month - 1 + step
    return days(year: months / 12, month: months % 12 + 1, day: nil).map { [$0] }
  }
}
