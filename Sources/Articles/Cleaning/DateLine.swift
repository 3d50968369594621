internal import Lexicon

/// Recognises a line of its own that says when, and perhaps where, the article appeared.
///
///     February 14, 2026
///     Published: 14 Feb 2026 | Updated 3:04 PM ET
///     WASHINGTON, Feb. 14, 2026
struct DateLine {
  /// Recognises a line.
  ///
  /// - Parameter isAboveBody: Whether it is above the body; elsewhere only a labelled line
  ///   counts.
  static func recognise(_ phrase: Phrase, isAboveBody: Bool) -> Finding? {
    guard phrase.bytes.count <= 140, let first = phrase.tokens.first else { return nil }
    let isLabelled = DateWords.labels.contains(first.lower)
    guard isAboveBody || isLabelled else { return nil }
    let place = placeLength(phrase.tokens)
    let rest = phrase.tokens[place...]
    guard rest.allSatisfy(isTimeWord) else { return nil }
    let date = latest(in: phrase, from: .dateline)
    guard
      date != nil || saysDay(rest) || saysReadingTime(phrase)
        || (isLabelled && rest.contains(where: DateWords.isNumeric))
    else { return nil }
    var finding = Finding(
      .dateline, isLabelled ? "line that says when it was published" : "line that says the date")
    finding.metadata.date = date
    if place > 0, let words = phrase.text(of: 0..<place) {
      finding.metadata.place = Datum(words.text, from: .dateline, at: words.span)
    }
    return finding
  }

  /// The latest full date that a line says. Of a day of publication and one of a later update it is
  /// the update, whose knowledge the text has.
  static func latest(in phrase: Phrase, from origin: Origin) -> Datum<CalendarDate>? {
    let dates = WrittenDate.dates(in: phrase.bytes)
    return dates.max { $0.date < $1.date }.map { Datum($0.date, from: origin, at: $0.span) }
  }

  /// How many tokens are a place in capitals before the date.
  private static func placeLength(_ tokens: [Phrase.Token]) -> Int {
    let place = tokens.prefix { $0.isAllCapitals && !isTimeWord($0) }
    guard (1...4).contains(place.count), place.last?.text.hasSuffix(",") == true else { return 0 }
    return place.count
  }

  /// Whether a token may occur in a line that says when.
  static func isTimeWord(_ token: Phrase.Token) -> Bool {
    token.core.isEmpty || DateWords.month(token) != nil || DateWords.weekdays.contains(token.lower)
      || DateWords.labels.contains(token.lower) || DateWords.fillers.contains(token.lower)
      || DateWords.isNumeric(token)
  }

  /// Whether there is a month beside a number.
  private static func saysDay(_ tokens: ArraySlice<Phrase.Token>) -> Bool {
    tokens.contains { DateWords.month($0) != nil } && tokens.contains(where: DateWords.isNumeric)
  }

  /// "3 min read", "2 hours ago".
  private static func saysReadingTime(_ phrase: Phrase) -> Bool {
    guard let last = phrase.tokens.last?.lower, last == "read" || last == "ago" else {
      return false
    }
    return phrase.tokens.contains(where: DateWords.isNumeric)
  }
}
