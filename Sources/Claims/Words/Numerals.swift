/// Number words and what they come to.
enum Numerals {
  /// The digits of a number word below a hundred (`three` to `3`); nil for other words.
  static func digits(of normal: String) -> String? { words[normal] }

  /// What digits come to, the greatest finite number where they are too many for any; nil where
  /// they are no number.
  static func value(of digits: some StringProtocol) -> Double? { Double(digits)?.finite }

  /// Words that are numbers, or scale one, without having digits of their own.
  static let scales: Set<String> = [
    "hundred", "hundreds", "thousand", "thousands", "million", "millions", "billion", "billions",
    "trillion", "trillions", "dozen", "dozens",
  ]

  private static let words: [String: String] = [
    "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
    "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17",
    "eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30", "forty": "40",
    "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90",
  ]
}

/// Weekdays and months: capitalised, but no names.
enum CalendarWords {
  static func contains(_ normal: String) -> Bool { all.contains(normal) }

  private static let all: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
  ]
}
