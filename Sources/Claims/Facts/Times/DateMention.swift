public import Articles

/// A day, week, month or year that a claim names.
///
///     "February 11"  2026-02-11, by the article's date       "Wednesday"  the one before or after
///     "last year"     2025-01-01…2025-12-31                     "in 2016"    2016-01-01…2016-12-31
///     "three days earlier"  three days before the day named in front of it, or before what is told
///     "mid-July"      2026-07-08…2026-07-24                     "late Tuesday"  Tuesday, late
///     "the last week of June"  2026-06-20…2026-06-30           "last night"    yesterday, at night
public struct DateMention: Hashable, Sendable {
  /// How wide a stretch of time the words name.
  public enum Grain: Int, Hashable, Sendable, Comparable {
    case day, week, month, year

    /// Orders from the day up.
    public static func < (left: Grain, right: Grain) -> Bool { left.rawValue < right.rawValue }
  }

  /// Which part of a day or of a longer stretch the words name.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    case early, middle, late, morning, afternoon, evening, night
  }

  /// How wide a stretch of time the words name.
  public internal(set) var grain: Grain
  /// The year, where it is named or follows from the article's date.
  public let year: Int?
  /// The month, likewise.
  public let month: Int?
  /// The day of the month, likewise.
  public let day: Int?
  /// The last day of the month of a stretch of days (`June 12-14`); nil where one day is named.
  public internal(set) var lastDay: Int?
  /// The day of the week, 0 for Monday, where it is named.
  public let weekday: Int?
  /// The stretches of days it can be, by `CalendarDate.dayNumber`; empty where the article's date
  /// would be needed and is not known. "Wednesday" can be the one before or the one after.
  public internal(set) var days: [ClosedRange<Int>]
  /// How many days before (below 0) or after (above 0) something else in the text it is: about -21
  /// for `three weeks earlier`; nil where the words do not count from something else.
  public let shift: Int?
  /// Whether only the article's date gives the words a meaning.
  public let isRelative: Bool
  /// The words, as indices of `AnnotatedArticle.words`.
  public let words: Range<Int>
  /// Where it is.
  public let span: TextSpan
  /// The words with those that name a part of it, which `words` leaves out: `late Tuesday`.
  public internal(set) var wording: Range<Int>
  /// The part named (`late Tuesday`, `Tuesday evening`, `early 1990s`); `days` are narrowed to it
  /// where it is a part of a month, a year or a decade.
  public internal(set) var part: Part?
  /// Whether `days` are those of a part of a month, a year or a decade only.
  public var isNarrowed: Bool { share != nil }
  /// How many days before (below 0) or after the day of the article it can be, where the words
  /// count from that day, be it known or not: 0 for `today`, -7…7 for `Tuesday`, about -14 for
  /// `two weeks ago`.
  public internal(set) var offsets: ClosedRange<Int>?
  /// Which share of the month, year or decade is meant, from 0 to 1, where only one is.
  var share: ClosedRange<Double>?

  /// Whether both can be the same time; nil where nothing tells.
  ///
  /// Two that count from something else are the same where they count alike: within a tenth.
  public func agrees(with other: DateMention) -> Bool? {
    if let shift, let otherShift = other.shift, days.isEmpty || other.days.isEmpty {
      let slack = max(abs(shift), abs(otherShift)) / 10
      return abs(shift - otherShift) <= slack
    }
    if lastDay != nil || other.lastDay != nil { return sharesDays(with: other) }
    // `June` and `June 25`, of whatever year: what is not said does not differ.
    if year == nil || other.year == nil, let one = month, month == other.month, one > 0 {
      if day == nil || other.day == nil { return mayMeet(other) }
    }
    if !days.isEmpty, !other.days.isEmpty {
      return days.contains { left in other.days.contains { left.overlaps($0) } }
    }
    var told: Bool?
    for field in [\DateMention.year, \.month, \.day, \.weekday] {
      guard let left = self[keyPath: field], let right = other[keyPath: field] else { continue }
      if left != right { return false }
      told = true
    }
    return told
  }

  /// The same for stretches of days: two are the same where they begin and end alike, and one holds
  /// the days inside it.
  private func sharesDays(with other: DateMention) -> Bool? {
    let areStretches = lastDay != nil && other.lastDay != nil
    if !days.isEmpty, !other.days.isEmpty {
      return areStretches
        ? days == other.days
        : days.contains { left in other.days.contains { left.overlaps($0) } }
    }
    guard let month, month == other.month, let day, let first = other.day else { return nil }
    let stretch = day...max(day, lastDay ?? day)
    let others = first...max(first, other.lastDay ?? first)
    return areStretches ? stretch == others : stretch.overlaps(others)
  }

  /// Whether the parts of one month that both name can have a day in common.
  private func mayMeet(_ other: DateMention) -> Bool {
    guard let one = share, let another = other.share else { return true }
    return one.overlaps(another)
  }
}
