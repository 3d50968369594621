internal import Lexicon

/// Finds the dateline that opens the first paragraph of agency news.
///
///     [WASHINGTON (AP) —] Twelve people died …
///     [PARIS, Feb. 3 (Reuters) -] The minister …
///     [TEHRAN –] Iran has …
///     [(CNN)] The president …
struct DatelinePrefix {
  /// How far into the paragraph a dateline may reach, in bytes.
  private static let reach = 120

  /// Where it ends, after its dash.
  let end: Int
  /// What it says.
  let metadata: ArticleMetadata
  /// The day that it says without a year; nil where it says none, or a full date.
  let yearlessDay: YearlessDay?

  /// A day of a month, as in `March 7`.
  struct YearlessDay {
    let month: Int
    let day: Int
    /// The words that say it.
    let span: TextSpan

    /// The day in the year that brings it nearest to `date`; nil where the calendar has none there.
    func nearest(to date: CalendarDate) -> CalendarDate? {
      (date.year - 1...date.year + 1).compactMap {
        CalendarDate(year: $0, month: month, day: day)
      }.min { abs($0.dayNumber - date.dayNumber) < abs($1.dayNumber - date.dayNumber) }
    }
  }

  /// Finds the dateline at the start of a paragraph; nil where there is none.
  init?(_ paragraph: ArraySlice<UInt8>) {
    let phrase = Phrase(Self.head(of: paragraph))
    var reader = Reader(phrase: phrase)
    guard let end = reader.read(), end < paragraph.endIndex else { return nil }
    self.end = end
    metadata = reader.metadata
    yearlessDay = reader.metadata.date == nil ? reader.yearlessDay : nil
  }

  /// The first bytes, up to a whole word.
  private static func head(of paragraph: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard paragraph.count > reach else { return paragraph }
    let head = paragraph.prefix(reach)
    return head[..<(head.lastIndex(of: 0x20) ?? head.startIndex)]
  }
}

private struct Reader {
  let phrase: Phrase
  var metadata = ArticleMetadata()
  var yearlessDay: DatelinePrefix.YearlessDay?
  private var index = 0

  init(phrase: Phrase) {
    self.phrase = phrase
  }

  /// Reads place, date, agency and dash; returns where the dateline ends.
  mutating func read() -> Int? {
    let place = readPlace()
    let hasDate = readDate()
    let hasAgency = readAgency()
    if hasAgency, !hasDate { _ = readDate() }
    guard index > 0 || hasAgency, place.isCapitals || hasAgency || (hasDate && place.hasComma),
      // Without an agency or a date only a place in capitals before a dash is left: no initials.
      hasAgency || hasDate || isPlaceAlone(place.count),
      let end = dashEnd() ?? (hasAgency ? previousEnd() : nil)
    else { return nil }
    if place.count > 0, let words = phrase.text(of: 0..<place.count) {
      metadata.place = Datum(words.text, from: .dateline, at: words.span)
    }
    return end
  }

  private var token: Phrase.Token? { index < phrase.tokens.count ? phrase.tokens[index] : nil }

  /// Reads up to six tokens of a place: all in capitals, or capitalised and followed by something
  /// that only a dateline has.
  private mutating func readPlace() -> (count: Int, isCapitals: Bool, hasComma: Bool) {
    var isCapitals = false
    var isAfterComma = false
    while let token, index < 6, token.isCapitalised, !token.text.hasPrefix("("),
      DateWords.month(token) == nil || (index == 0 && !isNumber(at: 1)),
      !DateWords.weekdays.contains(token.lower)
    {
      if index == 0 { isCapitals = token.isAllCapitals }
      guard index == 0 || token.isAllCapitals || !isCapitals || isAfterComma else { break }
      index += 1
      isAfterComma = isAfterComma || token.text.hasSuffix(",")
      if Self.endsWithDash(token) { break }
    }
    return (index, isCapitals, isAfterComma)
  }

  private func isNumber(at index: Int) -> Bool {
    index < phrase.tokens.count && DateWords.isNumeric(phrase.tokens[index])
  }

  /// Reads `Feb. 3` or `14 February 2026`, with its comma.
  private mutating func readDate() -> Bool {
    let start = index
    var hasMonth = false
    var hasNumber = false
    while let token, index < start + 4 {
      if DateWords.month(token) != nil, !hasMonth {
        hasMonth = true
      } else if DateWords.isNumeric(token) {
        hasNumber = true
      } else if !DateWords.weekdays.contains(token.lower) {
        break
      }
      index += 1
      if Self.endsWithDash(token) { break }
    }
    guard hasMonth, hasNumber else {
      index = start
      return false
    }
    let bytes = phrase.bytes[phrase.tokens[start].range.lowerBound..<previousEnd()]
    if let date = WrittenDate.dates(in: bytes).first {
      metadata.date = Datum(date.date, from: .dateline, at: date.span)
    } else {
      let tokens = phrase.tokens[start..<index]
      let days = tokens.compactMap { Int($0.core) }.filter { (1...31).contains($0) }
      if let month = tokens.lazy.compactMap(DateWords.month).first, let day = days.first {
        yearlessDay = DatelinePrefix.YearlessDay(
          month: month, day: day,
          span: TextSpan(tokens[start].range.lowerBound, previousEnd()))
      }
    }
    return true
  }

  /// Reads `(AP)`, also where the text follows without a space: `(CNN)The`.
  private mutating func readAgency() -> Bool {
    guard let token, token.text.hasPrefix("(") else { return false }
    let start = token.range.lowerBound + 1
    guard let close = phrase.bytes[start...].firstIndex(of: UInt8(ascii: ")")), close > start,
      close - start <= 40
    else { return false }
    let name = String(decoding: phrase.bytes[start..<close], as: UTF8.self)
    guard Outlet.isKnown(name) else { return false }
    metadata.source = Datum(name, from: .dateline, at: TextSpan(start, close))
    while let token = self.token, token.range.upperBound <= close + 1 { index += 1 }
    closing = close + 1
    return true
  }

  /// The byte after the agency's bracket.
  private var closing: Int?

  /// Where the dash ends that closes the dateline; nil where there is none.
  private func dashEnd() -> Int? {
    if let closing {
      // A full stop and a dash that stick to the bracket: "(EFE).- Twelve".
      let rest = String(decoding: phrase.bytes[closing...].prefix(8), as: UTF8.self)
      for dash in [".-", ".–", ".—"] where rest.hasPrefix(dash) { return closing + dash.utf8.count }
    }
    if index > 0, Self.endsWithDash(phrase.tokens[index - 1]) {
      return phrase.tokens[index - 1].range.upperBound
    }
    guard let token else { return nil }
    if Self.dashes.contains(token.text) || token.text == ":" { return token.range.upperBound }
    // A dash that sticks to the first word: "(AP) —Twelve".
    guard token.range.lowerBound >= previousEnd(),
      let dash = Self.longDashes.first(where: { token.text.hasPrefix($0) })
    else { return nil }
    return token.range.lowerBound + dash.utf8.count
  }

  private func previousEnd() -> Int {
    let end = index > 0 ? phrase.tokens[index - 1].range.upperBound : phrase.span.start
    // After the bracket of the agency a date may have been read.
    return max(end, closing ?? end)
  }

  private func isPlaceAlone(_ count: Int) -> Bool {
    let words = phrase.tokens[..<count].filter { !$0.core.isEmpty }
    guard let first = words.first else { return false }
    return words.allSatisfy { !Language.english[.noPlace].contains($0.lower) }
      && (first.core.count >= 4 || words.count > 1 || first.text.contains(","))
  }

  private static let dashes: Set<String> = ["-", "--", "–", "—", "―", "‒", "−"]
  private static let longDashes = ["—", "–", "--", "―"]

  private static func endsWithDash(_ token: Phrase.Token) -> Bool {
    dashes.contains(token.text) || longDashes.contains { token.text.hasSuffix($0) }
  }
}
