internal import Lexicon

/// The words of a line that says when: weekdays, zones, labels.
enum DateWords {
  /// The month that a token names.
  static func month(_ token: Phrase.Token) -> Int? { WrittenDate.month(named: token.core) }

  /// Weekdays, in full and shortened.
  static let weekdays = Language.english[.weekday]
  static let labels = Language.english[.dateLabel]
  static let fillers = Language.english[.dateFiller]

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
