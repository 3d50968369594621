/// The words of a line that says when: weekdays, zones, labels.
enum DateWords {
  /// The month that a token names.
  static func month(_ token: Phrase.Token) -> Int? { WrittenDate.month(named: token.core) }

  /// Weekdays, in full and shortened.
  static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
  ]

  /// Labels that come before a date.
  static let labels: Set<String> = [
    "published", "updated", "posted", "modified", "issued", "last", "first", "date", "dated",
    "publication", "originally", "revised", "created", "released", "added",
  ]

  /// Words that may occur between labels, dates and times.
  static let fillers: Set<String> = [
    "on", "at", "of", "time", "local", "read", "min", "mins", "minute", "minutes", "hour", "hours",
    "hr", "hrs", "day", "days", "ago", "am", "pm", "a.m", "p.m", "et", "est", "edt", "ct", "cst",
    "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "gmt", "utc", "bst", "cet", "cest", "ist",
    "irst",
    "msk", "jst", "eet", "ast", "aest", "hkt", "sgt", "wat", "eat",
  ]

  /// Whether a token is part of a time or a number of a date: `3:04`, `14th`, `2026-02-14`,
  /// `15:04Z`.
  static func isNumeric(_ token: Phrase.Token) -> Bool {
    guard let first = token.core.utf8.first, (0x30...0x39).contains(first) else { return false }
    let tail = token.lower.drop { character in
      character.isASCII && (character.isNumber || ":.-/+".contains(character))
    }
    return ["", "am", "pm", "st", "nd", "rd", "th", "h", "z", "gmt", "utc"].contains(String(tail))
      || CalendarDate(iso: token.core) != nil
  }
}
