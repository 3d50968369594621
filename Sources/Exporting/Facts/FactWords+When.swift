import Articles
import Claims

// What a claim says of time, in words.
extension FactWords {
  /// The days of a date, or how far it is from its anchor.
  func reading(of date: DateMention, from anchor: Range<Int>?) -> String {
    let part = date.part.map { Self.name($0, of: date.grain) } ?? ""
    if let shift = date.shift, date.days.isEmpty {
      let other = anchor.map { "“\(text($0))”" } ?? "what is told"
      return "\(abs(shift)) \(abs(shift) == 1 ? "day" : "days") \(shift < 0 ? "before" : "after") "
        + other
    }
    guard !date.days.isEmpty else { return part + "open, since the article's date is not known" }
    let stretches = date.days.map { Self.stretch($0) }
    if date.weekday != nil, stretches.count == 2 {
      return part + "\(stretches[0]) if past, \(stretches[1]) if to come, by the article's date"
    }
    let days = stretches.joined(separator: " or ")
    return part + (date.isRelative ? "\(days), by the article's date" : days)
  }

  /// What is before the days where only a part of them is meant; a month or a year is narrowed
  /// already.
  private static func name(_ part: DateMention.Part, of grain: DateMention.Grain) -> String {
    switch part {
    case .early: grain > .week ? "" : "early on "
    case .middle: grain > .week ? "" : "in the middle of "
    case .late: grain > .week ? "" : "late on "
    case .morning: "morning of "
    case .afternoon: "afternoon of "
    case .evening: "evening of "
    case .night: "night of "
    }
  }

  /// A stretch of days as people write it: a day, a month, a year, or its two ends.
  static func stretch(_ days: ClosedRange<Int>) -> String {
    guard let first = CalendarDate(dayNumber: days.lowerBound),
      let last = CalendarDate(dayNumber: days.upperBound)
    else { return "?" }
    if first == last { return first.iso }
    let next = CalendarDate(dayNumber: days.upperBound + 1)
    if first.day == 1, next?.day == 1, first.year == last.year {
      if first.month == 1, last.month == 12 { return String(first.iso.prefix(4)) }
      if first.month == last.month { return String(first.iso.prefix(7)) }
    }
    return "\(first.iso) to \(last.iso)"
  }

  /// A time of day by a clock of 24 hours, with what the words leave open.
  func reading(of time: TimeOfDay) -> String {
    let clock = Self.clock(time.minutes)
    let hour = time.isOpen ? "\(clock) or \(Self.clock(time.minutes + 720))" : clock
    let bound =
      switch time.bound {
      case nil: ""
      case .about: "about "
      case .shortlyBefore: "shortly before "
      case .shortlyAfter: "shortly after "
      }
    return bound + hour + (time.zone.map { ", \($0.name)" } ?? "")
  }

  /// Minutes since midnight as `05:30`.
  static func clock(_ minutes: Int) -> String {
    [minutes / 60 % 24, minutes % 60].map { $0 < 10 ? "0\($0)" : String($0) }
      .joined(separator: ":")
  }

  /// How what is told relates to the anchor.
  func reading(of order: OrderMention) -> String {
    let anchor = order.sort == .told ? "what was told before" : "“\(text(order.anchor))”"
    let relation =
      switch order.relation {
      case .before: "earlier than \(anchor)"
      case .after: "later than \(anchor)"
      case .since: "from \(anchor) on"
      case .until: "up to \(anchor)"
      case .by: "no later than \(anchor)"
      case .during: "during \(anchor)"
      case .when: "at the time of \(anchor)"
      }
    return order.distance.isEmpty ? relation : relation + ", by “\(text(order.distance))”"
  }
}
