public import Articles

/// A day, week, month or year that a claim names.
///
///     "February 11"  2026-02-11, by the article's date       "Wednesday"  the one before or after
///     "last year"     2025-01-01…2025-12-31                     "in 2016"    2016-01-01…2016-12-31
public struct DateMention: Hashable, Sendable {
  /// How wide a stretch of time the words name.
  public enum Grain: Int, Hashable, Sendable, Comparable {
    case day, week, month, year

    /// Orders from the day up.
    public static func < (left: Grain, right: Grain) -> Bool { left.rawValue < right.rawValue }
  }

  /// How wide a stretch of time the words name.
  public let grain: Grain
  /// The year, where it is named or follows from the article's date.
  public let year: Int?
  /// The month, likewise.
  public let month: Int?
  /// The day of the month, likewise.
  public let day: Int?
  /// The day of the week, 0 for Monday, where it is named.
  public let weekday: Int?
  /// The stretches of days it can be, by `CalendarDate.dayNumber`; empty where the article's date
  /// would be needed and is not known. "Wednesday" can be the one before or the one after.
  public let days: [ClosedRange<Int>]
  /// Whether only the article's date gives the words a meaning.
  public let isRelative: Bool
  /// The words, as indices of `AnnotatedArticle.words`.
  public let words: Range<Int>
  /// Where it stands.
  public let span: TextSpan

  /// Whether both can be the same time; nil where nothing tells.
  public func agrees(with other: DateMention) -> Bool? {
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
}
