internal import Lexicon
internal import Articles

/// Reads the dates of a claim, and tells which words belong to one.
///
/// Absolute dates (`February 11`, `11 Feb. 2026`, `2016`), days of the week, and what counts from
/// the article's own date (`yesterday`, `last year`, `this week`, `three days ago`), and what
/// counts from another time in the text (`three days earlier`), with the part of the day, the month
/// or the year that is named (`late Tuesday`, `the early 1990s`); and the times of day, in the same
/// pass. O(words).
struct DateReader {
  let claim: ClaimWords
  /// The article's date.
  let today: CalendarDate?
  /// The claim's verbs: they tell whether a month without a year is gone by or to come.
  let predicates: [Predicate]

  /// What tells when, in order.
  struct Found {
    var dates: [DateMention] = []
    var times: [TimeOfDay] = []
    /// Words around a colon that tell no time of day: a score, a verse.
    var ratios: [Range<Int>] = []

    /// Whether the word at `index` belongs to any of them.
    func contains(_ index: Int) -> Bool {
      dates.contains { $0.wording.contains(index) } || times.contains { $0.words.contains(index) }
        || ratios.contains { $0.contains(index) }
    }
  }

  func read() -> Found {
    let clocks = TimeOfDayReader(claim: claim)
    var found = Found()
    var index = claim.range.lowerBound
    while index < claim.range.upperBound {
      guard mayBegin(index) else {
        index += 1
        continue
      }
      if let time = clocks.time(at: index) {
        found.times.append(time)
        index = time.words.upperBound
      } else if claim.kind(index) == .number, clocks.isBeforeColon(index) {
        found.ratios.append(index..<index + 2)
        index += 1
      } else if let date = date(at: index, after: found.dates.last)
        ?? shiftedDate(at: index, after: found.dates.last)
      {
        let whole = widened(date, after: found.dates.last?.wording.upperBound)
        found.dates.append(whole)
        index = whole.wording.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// Whether a date or a time of day can begin with the word: most words of a text are passed by
  /// one look.
  private func mayBegin(_ index: Int) -> Bool {
    switch claim.kind(index) {
    case .number: return true
    case .function, .content, .name:
      let word = claim.normal(index)
      if Self.openings.contains(word) { return true }
      // `1990s`, `2pm`
      if let first = word.utf8.first, 0x30...0x39 ~= first { return true }
      // `Q3`
      if word.utf8.count == 2, word.utf8.first == UInt8(ascii: "q") { return true }
      return Self.ones.contains(word)
        && Quantity.timeUnit(claim.normal(index + 1)) != nil
    }
  }

  private static let openings = WordSet(
    months.words + weekdays.words + relativeOpenings + Language.english[.edgeOrdinal].words
  )
  .union(Language.english[.dateOpening])

  static let ones = Language.english[.one]

  /// The date that begins at `index`; it takes no word of the one before it.
  private func date(at index: Int, after previous: DateMention?) -> DateMention? {
    if let date = lastMonth(at: index) ?? weekdayOfMonth(at: index) ?? monthDate(at: index) {
      return date
    }
    if let date = dayMonthDate(at: index) ?? numericDate(at: index) ?? quarter(at: index) {
      return date
    }
    if let date = nestedDay(at: index) ?? dayFrom(at: index)
      ?? relativeDate(at: index, after: previous)
    {
      return date
    }
    return countedDate(at: index) ?? weekday(at: index) ?? year(at: index) ?? decade(at: index)
  }

  // MARK: Absolute dates

  private func monthDate(at index: Int) -> DateMention? {
    guard let month = month(at: index) else { return nil }
    var end = index + 1
    let day = joined(end) ? number(at: end, in: 1...31) : nil
    if day != nil { end += 1 }
    let last = day.flatMap { stretchEnd(at: end, after: $0) }
    if let last { end = last.end }
    let year = number(at: end, in: 1500...2199)
    if year != nil { end += 1 }
    return absolute(
      year: year, month: month, day: day, lastDay: last?.day, words: index..<end)
  }

  private func dayMonthDate(at index: Int) -> DateMention? {
    guard let day = number(at: index, in: 1...31) else { return nil }
    let last = stretchEnd(at: index + 1, after: day)
    var at = last?.end ?? index + 1
    // `the 13th of April`
    let isOrdinal = claim.written(at - 1).last?.isLetter == true
    if isOrdinal, claim.normal(at) == "of", claim.joins(at) { at += 1 }
    guard joined(at) || claim.isHyphenated(at), let month = month(at: at) else { return nil }
    let year = number(at: at + 1, in: 1500...2199)
    return absolute(
      year: year, month: month, day: day, lastDay: last?.day,
      words: index..<at + (year == nil ? 1 : 2))
  }

  /// The last day of a stretch, whose words go on at `index` after the first day: `to 14`, `-14`;
  /// and where its words end.
  private func stretchEnd(at index: Int, after first: Int) -> (day: Int, end: Int)? {
    let isTied = claim.isHyphenated(index)
    let isJoined =
      Language.english[.stretchJoiner].contains(claim.normal(index)) && claim.joins(index)
    guard isTied || isJoined else { return nil }
    let at = isTied ? index : index + 1
    guard let day = number(at: at, in: 1...31), day > first, isTied || claim.joins(at),
      // `June 12 to 14 July`, `June 3 to 5 p.m.`
      isTied || month(at: at + 1) == nil || month(at: index - 2) == nil,
      !Language.english[.half].contains(claim.normal(at + 1)),
      claim.before(at + 1).isDisjoint(with: [.percent])
    else { return nil }
    return (day, at + 1)
  }

  private func year(at index: Int) -> DateMention? {
    let previous = claim.normal(index - 1)
    // `Flight 2024` is no year.
    guard !Language.english[.labelNoun].contains(previous) || !claim.joins(index) else {
      return nil
    }
    let isOld =
      Language.english[.beforeOldYear].contains(previous)
      || previous == "of" && Language.english[.event].contains(claim.normal(index - 2))
    guard claim.normal(index).count == 4, claim.written(index).hasPrefix(claim.normal(index)),
      claim.before(index).isDisjoint(with: .currencies),
      let year = number(at: index, in: (isOld ? 1500 : 1900)...2099),
      !claim.before(index + 1).contains(.percent)
    else { return nil }
    let isCounted =
      claim.kind(index + 1) == .content && claim.joins(index + 1)
      && !Self.yearIntroductions.contains(previous) && claim.normal(index + 1).hasSuffix("s")
    return isCounted ? nil : absolute(year: year, month: nil, day: nil, words: index..<index + 1)
  }

  /// `the 1950s`.
  private func decade(at index: Int) -> DateMention? {
    let word = claim.normal(index)
    guard isDecade(word), let first = Int(word.dropLast()), (1500...2099).contains(first),
      let start = CalendarDate(year: first, month: 1, day: 1),
      let end = CalendarDate(year: first + 9, month: 12, day: 31)
    else { return nil }
    let words = index..<index + 1
    return DateMention(
      grain: .year, year: nil, month: nil, day: nil, weekday: nil,
      days: [start.dayNumber...end.dayNumber], shift: nil, isRelative: false, words: words,
      span: claim.span(words), wording: words)
  }

  private func isDecade(_ word: String) -> Bool {
    word.utf8.count == 5 && word.utf8.first.map { 0x31...0x32 ~= $0 } ?? false
      && word.hasSuffix("0s")
  }

  private static let yearIntroductions = Language.english[.beforeYear]

  /// A date as far as it is named; the article's date settles the year.
  private func absolute(
    year: Int?, month: Int?, day: Int?, lastDay: Int? = nil, words: Range<Int>
  ) -> DateMention? {
    let settled = year ?? nearestYear(month: month, day: day, at: words.lowerBound)
    var days: [ClosedRange<Int>] = []
    if let settled {
      days = CalendarStretch.days(year: settled, month: month, day: day).map { [$0] } ?? []
    }
    if let day, let lastDay {
      days = days.map { $0.lowerBound...$0.upperBound + lastDay - day }
    }
    return DateMention(
      grain: day != nil ? .day : month != nil ? .month : .year, year: year, month: month, day: day,
      lastDay: lastDay, weekday: nil, days: days, shift: nil, isRelative: year == nil, words: words,
      span: claim.span(words), wording: words)
  }

  /// The year that brings a month or a day closest to the article's date, on the side of it that
  /// the verb tells: "resigned in May" looks back, "will meet in May" ahead.
  func nearestYear(month: Int?, day: Int?, at index: Int) -> Int? {
    guard let today, let month else { return nil }
    let tense = tense(at: index)
    let years = (today.year - 1...today.year + 1).filter { year in
      guard let days = CalendarStretch.days(year: year, month: month, day: day) else {
        return false
      }
      // A date a few days off says more of the article's date than of the tense.
      return switch tense {
      case .past: days.lowerBound <= today.dayNumber + 7
      case .future: days.upperBound >= today.dayNumber - 7
      case nil: true
      }
    }
    return years.min { left, right in
      distance(left, month, day, today) < distance(right, month, day, today)
    }
  }

  private enum Tense { case past, future }

  /// What the verb next to a date says of its time: the last one before it, or the first after it.
  private func tense(at index: Int) -> Tense? {
    let verb = predicates.last { $0.words.upperBound <= index } ?? predicates.first
    guard let verb else { return nil }
    switch verb.status {
    case .done: return .past
    case .planned, .expected:
      // What was planned may have happened since.
      let first = claim.normal(verb.words.lowerBound)
      return Language.english[.pastAuxiliary].contains(first) || VerbForms.looksPast(first)
        ? nil : .future
    case .present, .conditional, .possible, .demanded: return nil
    }
  }

  /// `last September`, `next May`.
  private func lastMonth(at index: Int) -> DateMention? {
    let word = claim.normal(index)
    guard Language.english[.monthPointer].contains(word), claim.joins(index + 1),
      let month = month(at: index + 1), number(at: index + 2, in: 1...31) == nil,
      number(at: index + 2, in: 1500...2199) == nil
    else { return nil }
    var days: [ClosedRange<Int>] = []
    if let today {
      let shift =
        word == "last" && month >= today.month ? -1 : word == "next" && month <= today.month ? 1 : 0
      let year = today.year + shift
      days = CalendarStretch.days(year: year, month: month, day: nil).map { [$0] } ?? []
    }
    let words = index..<index + 2
    return DateMention(
      grain: .month, year: nil, month: month, day: nil, weekday: nil, days: days,
      shift: nil, isRelative: true, words: words, span: claim.span(words), wording: words)
  }

  private func distance(_ year: Int, _ month: Int, _ day: Int?, _ today: CalendarDate) -> Int {
    guard let date = CalendarDate(year: year, month: month, day: day ?? 15) else { return .max }
    return abs(date.dayNumber - today.dayNumber)
  }

  func month(at index: Int) -> Int? {
    guard let month = Self.months[claim.normal(index)],
      claim.written(index).first?.isUppercase == true
    else { return nil }
    // "May" is a verb and a name, too.
    guard claim.normal(index) == "may" || claim.normal(index) == "march" else { return month }
    return Self.beforeMonths.contains(claim.normal(index - 1))
      || number(at: index + 1, in: 1...31) != nil
      || number(at: index - 1, in: 1...31) != nil || number(at: index + 1, in: 1900...2199) != nil
      ? month : nil
  }

  static let beforeMonths = Language.english[.beforeMonth]

  func number(at index: Int, in range: ClosedRange<Int>) -> Int? {
    guard claim.kind(index) == .number, claim.range.contains(index),
      claim.written(index).first?.isNumber == true, let value = Int(claim.normal(index)),
      range.contains(value)
    else { return nil }
    return value
  }

  /// Whether the word at `index` comes right after the one before it, but for a full stop (`Feb.
  /// 11`).
  private func joined(_ index: Int) -> Bool {
    claim.range.contains(index) && claim.before(index).isSubset(of: [.stop])
  }

  private static let months = Language.english.values(.month) { Int($0) }
}
