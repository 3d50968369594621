internal import Articles
internal import Lexicon

// Dates in forms of their own: digits, quarters, weekdays of a month, days from another day.
extension DateReader {
  /// `13/04/2026`, `2026-04-13`, `13.04.2026`. Where two numbers can both be the month, the date is
  /// one of two days.
  func numericDate(at index: Int) -> DateMention? {
    if let dotted = dottedDate(at: index) { return dotted }
    let marks = claim.before(index + 1)
    guard marks == .slash || marks == .hyphen, claim.before(index + 2) == marks,
      let first = number(at: index, in: 1...2199), let second = number(at: index + 1, in: 1...31),
      let third = number(at: index + 2, in: 1...2199)
    else { return nil }
    let words = index..<index + 3
    if first >= 1900 { return day(year: first, [(second, third)], words) }
    guard third >= 1900 else { return nil }
    return day(year: third, [(second, first), (first, second)], words)
  }

  private func dottedDate(at index: Int) -> DateMention? {
    let parts = claim.normal(index).split(separator: ".").compactMap { Int($0) }
    guard claim.kind(index) == .number, parts.count == 3, (1900...2199).contains(parts[2]) else {
      return nil
    }
    return day(year: parts[2], [(parts[1], parts[0])], index..<index + 1)
  }

  /// The day, or the days it may be, of a month and a day in each order that the calendar allows.
  private func day(
    year: Int, _ orders: [(month: Int, day: Int)], _ words: Range<Int>
  ) -> DateMention? {
    let days = orders.compactMap { order in
      (1...12).contains(order.month)
        ? CalendarStretch.days(year: year, month: order.month, day: order.day) : nil
    }
    guard let first = days.first else { return nil }
    let all = days.dropFirst().allSatisfy { $0 == first } ? [first] : days
    return DateMention(
      grain: .day, year: year, month: nil, day: nil, weekday: nil, days: all, shift: nil,
      isRelative: false, words: words, span: claim.span(words), wording: words)
  }

  /// `Q3 2024`, `Q3 of 2024`.
  func quarter(at index: Int) -> DateMention? {
    let word = claim.normal(index).utf8
    guard word.count == 2, word.first == UInt8(ascii: "q"),
      let place = word.last.map({ Double($0) - Double(UInt8(ascii: "0")) }),
      (1...4).contains(place)
    else { return nil }
    let at = claim.normal(index + 1) == "of" ? index + 2 : index + 1
    guard let year = number(at: at, in: 1900...2199),
      let days = CalendarStretch.days(year: year, month: nil, day: nil)
    else { return nil }
    let share = (place - 1) / 4...place / 4
    let words = index..<at + 1
    return DateMention(
      grain: .year, year: year, month: nil, day: nil, weekday: nil,
      days: Self.narrowed([days], to: share), shift: nil, isRelative: false, words: words,
      span: claim.span(words), wording: words, share: share)
  }

  /// `the last Friday of April`, `the second Tuesday in November 2025`.
  func weekdayOfMonth(at index: Int) -> DateMention? {
    guard let place = Self.edgeOrdinals[claim.normal(index)], claim.joins(index + 1),
      let weekday = Self.weekdays[claim.normal(index + 1)],
      Language.english[.monthLink].contains(claim.normal(index + 2)),
      let month = month(at: index + 3)
    else { return nil }
    let named = number(at: index + 4, in: 1500...2199)
    let words = index..<index + (named == nil ? 4 : 5)
    var days: [ClosedRange<Int>] = []
    var day: Int?
    if let year = named ?? nearestYear(month: month, day: nil, at: index),
      let whole = CalendarStretch.days(year: year, month: month, day: nil)
    {
      let all = whole.filter { CalendarDate(dayNumber: $0)?.weekday == weekday }
      let at = place < 0 ? all.count + place : place - 1
      guard all.indices.contains(at) else { return nil }
      days = [all[at]...all[at]]
      day = CalendarDate(dayNumber: all[at])?.day
    }
    return DateMention(
      grain: .day, year: named, month: month, day: day, weekday: weekday, days: days, shift: nil,
      isRelative: named == nil, words: words, span: claim.span(words), wording: words)
  }

  private static let edgeOrdinals = Language.english.values(.edgeOrdinal) { Int($0) }

  /// `the day before yesterday`.
  func nestedDay(at index: Int) -> DateMention? {
    let start = claim.normal(index) == "the" ? index + 1 : index
    guard
      let phrase = Self.nestedDays.first(where: { claim.matches($0.words, at: start) })
    else { return nil }
    let words = index..<start + phrase.words.count
    return DateMention(
      grain: .day, year: nil, month: nil, day: nil, weekday: nil,
      days: today.map { [$0.dayNumber + phrase.value...$0.dayNumber + phrase.value] } ?? [],
      shift: nil, isRelative: true, words: words, span: claim.span(words), wording: words,
      offsets: phrase.value...phrase.value)
  }

  private static let nestedDays = Language.english.phrases(.nestedDay) { Int($0) }

  /// `a week from Friday`, `three days from now`: counted on from a day, or from the present one.
  func dayFrom(at index: Int) -> DateMention? {
    guard let count = Self.ones.contains(claim.normal(index)) ? 1 : Int(claim.normal(index)),
      (1...400).contains(count), let unit = Quantity.timeUnit(claim.normal(index + 1)),
      let length = Self.days(inUnit: unit), claim.normal(index + 2) == "from",
      claim.joins(index + 1), claim.joins(index + 2), claim.joins(index + 3)
    else { return nil }
    let shift = count * length
    let end = index + 4
    let words = index..<end
    var from = Self.relativeDays[claim.normal(index + 3)]
    if from == nil, let weekday = Self.weekdays[claim.normal(index + 3)], let today {
      // The next one, be it today.
      from = (weekday - today.weekday + 7) % 7
    }
    guard let from else { return nil }
    // A month has 28 to 31 days; weeks from a day are meant to the day.
    let slack = length < 30 ? 0 : Self.slack(ofDays: length) / 5
    let offsets = from + shift - slack...from + shift + slack
    return DateMention(
      grain: .day, year: nil, month: nil, day: nil, weekday: nil,
      days: today.map {
        [$0.dayNumber + offsets.lowerBound...$0.dayNumber + offsets.upperBound]
      } ?? [],
      shift: nil, isRelative: true, words: words, span: claim.span(words), wording: words,
      offsets: offsets)
  }

  private static let relativeDays = Language.english.values(.dayShift) { Int($0) }

  /// How many days a unit of time has; nil for what is shorter than a day.
  static func days(inUnit unit: String) -> Int? {
    Quantity.minutes(inUnit: unit).flatMap { $0 >= 1440 ? Int($0 / 1440) : nil }
  }

  /// How many days a count of units leaves open: none of days, two of weeks, half of longer ones.
  static func slack(ofDays length: Int) -> Int {
    length < 7 ? 0 : length < 30 ? length * 2 / 7 : length / 2
  }
}
