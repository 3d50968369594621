internal import Lexicon

/// Number words and what they come to.
enum Numerals {
  /// The digits of a number word below a hundred (`three` to `3`); nil for other words.
  static func digits(of normal: String) -> String? { words[normal] }

  /// What digits come to, the greatest finite number where they are too many for any; nil where
  /// they are no number.
  static func value(of digits: some StringProtocol) -> Double? { Double(digits)?.finite }

  static let scales = Language.english[.scaleForm]
  private static let words = Language.english.values(.digit) { $0 }
}

/// Weekdays and months: capitalised, but no names.
enum CalendarWords {
  static func contains(_ normal: String) -> Bool {
    Language.english[.calendarName].contains(normal)
  }
}
