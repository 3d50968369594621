internal import Lexicon
internal import Articles

extension DateReader {
  /// A date with the words around it that name a part of it.
  ///
  ///     late [Tuesday]        [Tuesday] evening        the night of [February 3]
  ///     mid-[July]            the early [1990s]        the last week of [June]
  ///
  /// - Parameter end: where the date before it ends, whose words are not taken.
  func widened(_ date: DateMention, after end: Int?) -> DateMention {
    guard date.shift == nil else { return date }
    var date = date
    let next = date.words.upperBound
    if date.grain == .day, date.part == nil, claim.joins(next),
      let part = Self.dayParts[claim.normal(next)]
    {
      date.part = part
      date.wording = date.words.lowerBound..<next + 1
    }
    let first = end ?? claim.range.lowerBound
    guard let found = partOf(date) ?? partBefore(date), found.start >= first else { return date }
    date.wording = found.start..<date.wording.upperBound
    date.part = date.part ?? found.part
    guard let share = found.share, date.grain == .month || date.grain == .year else { return date }
    date.days = Self.narrowed(date.days, to: share)
    date.share = share
    if found.isWeek { date.grain = .week }
    return date
  }

  /// The words before a date that name a part of it, from the first.
  private struct PartWords {
    var start: Int
    var part: DateMention.Part?
    var share: ClosedRange<Double>?
    var isWeek = false
  }

  /// `late`, `early on`, `mid-`.
  private func partBefore(_ date: DateMention) -> PartWords? {
    var at = date.words.lowerBound
    let isTied = claim.isHyphenated(at)
    guard isTied || claim.joins(at) else { return nil }
    at -= 1
    if !isTied, Language.english[.dayPreposition].contains(claim.normal(at)), claim.joins(at) {
      at -= 1
    }
    guard let part = Self.parts[claim.normal(at)], part == .middle || !isTied else { return nil }
    // `too late in June`, `was late on Tuesday`
    let before = claim.normal(at - 1)
    if at < date.words.lowerBound - 1,
      Language.english[.intensifier].contains(before) || VerbForms.be.contains(before)
    {
      return nil
    }
    return PartWords(start: at, part: part, share: Self.shares[part])
  }

  private static let parts: WordMap<DateMention.Part> = Language.english.values(.datePart)

  static let dayParts: WordMap<DateMention.Part> = Language.english.values(.dayPart)

  private static let shares: [DateMention.Part: ClosedRange<Double>] = [
    .early: 0...0.45, .middle: 0.25...0.75, .late: 0.55...1,
  ]

  /// `the last week of`, `the first half of`, `the end of`, `the night of`.
  private func partOf(_ date: DateMention) -> PartWords? {
    var of = date.words.lowerBound - 1
    if claim.normal(of) == "the" { of -= 1 }
    guard claim.normal(of) == "of", claim.joins(of), claim.joins(of + 1) else { return nil }
    let word = claim.normal(of - 1)
    if date.grain == .day {
      return Self.dayParts[word].map { PartWords(start: of - 1, part: $0) }
    }
    if let edge = Self.edges[word] {
      return PartWords(start: of - 1, part: edge, share: share(edge))
    }
    guard claim.joins(of - 1), let share = share(claim.normal(of - 2), word, of: date) else {
      return nil
    }
    return PartWords(start: of - 2, part: nil, share: share, isWeek: word == "week")
  }

  private static let edges: WordMap<DateMention.Part> = Language.english.values(.edge)

  /// What the start, the middle and the end are of a month or a year.
  private func share(_ edge: DateMention.Part) -> ClosedRange<Double>? {
    switch edge {
    case .early: 0...0.2
    case .late: 0.8...1
    default: Self.shares[edge]
    }
  }

  /// `second week` of a month, `first half`, `third quarter` of a year.
  private func share(_ place: String, _ piece: String, of date: DateMention) -> ClosedRange<Double>?
  {
    let isLast = place == "last" || place == "final" || place == "latter"
    let count: Double
    switch (piece, date.grain) {
    case ("week", .month): count = 4
    case ("half", _): count = 2
    case ("quarter", .year): count = 4
    default: return nil
    }
    let number = isLast ? count : Ordinals.value(of: place) ?? 0
    guard (1...count).contains(number) else { return nil }
    // Weeks do not begin with the month.
    let slack = piece == "week" ? 0.1 : 0
    return max(0, (number - 1) / count - slack)...min(1, number / count + slack)
  }

  /// The share of each stretch, in whole years of a decade, whole months of a year, else in days.
  static func narrowed(
    _ stretches: [ClosedRange<Int>], to share: ClosedRange<Double>
  ) -> [ClosedRange<Int>] {
    stretches.map { days in
      guard days.count > 31, let first = CalendarDate(dayNumber: days.lowerBound) else {
        let piece = piece(share, of: days.count)
        return days.lowerBound + piece.lowerBound...days.lowerBound + piece.upperBound
      }
      let isDecade = days.count > 366
      let piece = piece(share, of: isDecade ? 10 : 12)
      func unit(_ place: Int) -> ClosedRange<Int>? {
        CalendarStretch.days(
          year: first.year + (isDecade ? place : 0), month: isDecade ? nil : place + 1, day: nil)
      }
      guard let start = unit(piece.lowerBound), let end = unit(piece.upperBound) else {
        return days
      }
      return start.lowerBound...end.upperBound
    }
  }

  /// The first and the last of `count` units that a share reaches into.
  private static func piece(_ share: ClosedRange<Double>, of count: Int) -> ClosedRange<Int> {
    let low = Int(Double(count) * share.lowerBound + 0.001)
    let high = Int((Double(count) * share.upperBound - 0.001).rounded(.up)) - 1
    return low...max(low, high)
  }
}
