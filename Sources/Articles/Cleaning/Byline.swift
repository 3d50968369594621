internal import Lexicon

/// Recognises the line that says who wrote the article.
///
///     By JANE DOE and John Roe, Associated Press
///     Jane Doe, Staff Writer
///     Micah Jonah                                   (above a date line)
struct Byline {
  /// Recognises a line above the body.
  ///
  /// - Parameters:
  ///   - isBeforeDateLine: Whether the next line says a date; then a name alone is enough.
  ///   - isBelowHeadline: Whether there is a headline above; then a name and an outlet are enough.
  static func recognise(
    _ phrase: Phrase, isBeforeDateLine: Bool, isBelowHeadline: Bool
  ) -> Finding? {
    let tokens = phrase.tokens
    guard phrase.bytes.count <= 160, (1...24).contains(tokens.count), !phrase.endsSentence else {
      return nil
    }
    let opening = openingLength(tokens)
    if opening > 0, tokens.count > opening, let desk = desk(phrase, from: opening) { return desk }
    if opening == 0, let outlet = outletAndDate(phrase) { return outlet }
    // No sentence has a bar in it: what follows it may be anything.
    guard let names = names(in: tokens, from: opening),
      opening > 0 && tokens[names.end...].contains(where: { $0.text == "|" })
        || isTail(tokens[names.end...])
    else { return nil }
    let tail = Array(tokens[names.end...])
    let hasRole = tail.contains { roles.contains($0.lower) }
    let outlet = outlet(phrase, from: names.end)
    let isNamed = names.endsWithMark && (hasRole || saysDate(phrase, names.end))
    let isSigned = names.endsWithComma && outlet != nil && isBelowHeadline
    guard opening > 0 || isNamed || isSigned || (isBeforeDateLine && tail.isEmpty) else {
      return nil
    }
    var finding = Finding(.byline, "byline")
    if let author = phrase.text(of: opening..<names.end) {
      finding.metadata.author = Datum(author.text, from: .byline, at: author.span)
    }
    finding.metadata.source = outlet
    finding.metadata.date = DateLine.latest(in: phrase, from: .byline)
    return finding
  }

  /// How many tokens say "by": `By`, `Written by`, `Author:`.
  private static func openingLength(_ tokens: [Phrase.Token]) -> Int {
    let first = tokens[0].text.lowercased()
    if first == "by" || first == "by:" || first == "author:" || first == "authors:" { return 1 }
    let openings: Set<String> = [
      "written", "reported", "story", "text", "posted", "words", "report",
    ]
    guard tokens.count > 2, openings.contains(first) else { return 0 }
    let second = tokens[1].text.lowercased()
    return second == "by" || second == "by:" ? 2 : 0
  }

  /// "By Reuters", "By our correspondent": an outlet or a desk instead of a name.
  private static func desk(_ phrase: Phrase, from opening: Int) -> Finding? {
    guard let rest = phrase.text(of: opening..<phrase.tokens.count) else { return nil }
    let isDesk =
      phrase.tokens.count - opening <= 4
      && Language.english[.byDesk].contains(phrase.tokens.last?.lower ?? "")
    let isOutlet = Outlet.isKnown(rest.text)
    // "By Jane Doe, Reuters" and "By Jane Doe for the Daily Mail" have a name before the outlet.
    let name = PersonName.length(in: phrase.tokens, from: opening)
    let isWhole = name == nil || (isOutlet && opening + (name ?? 0) == phrase.tokens.count)
    guard isDesk || isOutlet, isWhole, !rest.text.contains(",") else { return nil }
    var finding = Finding(.byline, "byline")
    if isOutlet { finding.metadata.source = Datum(rest.text, from: .byline, at: rest.span) }
    return finding
  }

  /// `HuffPost | 2016-07-27`: what is no person's name, a mark and a date.
  private static func outletAndDate(_ phrase: Phrase) -> Finding? {
    let tokens = phrase.tokens
    guard let mark = tokens.firstIndex(where: { separators.contains($0.text) }),
      (1...6).contains(mark),
      tokens[..<mark].allSatisfy({ $0.isCapitalised || smallWords.contains($0.lower) }),
      let name = phrase.text(of: 0..<mark),
      Outlet.isKnown(name.text) || PersonName.length(in: tokens, from: 0) != mark,
      tokens[mark...].allSatisfy(DateLine.isTimeWord),
      let date = DateLine.latest(in: phrase, from: .byline)
    else { return nil }
    var finding = Finding(.byline, "byline")
    finding.metadata.source = Datum(name.text, from: .byline, at: name.span)
    finding.metadata.date = date
    return finding
  }

  private static let separators: Set<String> = ["|", "-", "–", "—", "·", "•", "/"]

  private struct Names {
    let end: Int
    let endsWithComma: Bool
    let endsWithMark: Bool
  }

  /// The names from `start` on: `Jane Doe, John Roe and Ann Poe`.
  private static func names(in tokens: [Phrase.Token], from start: Int) -> Names? {
    guard var end = PersonName.length(in: tokens, from: start).map({ start + $0 }) else {
      return nil
    }
    while end < tokens.count {
      let isLinked = ["and", "&"].contains(tokens[end].text)
      let next = isLinked ? end + 1 : end
      guard isLinked || tokens[end - 1].text.hasSuffix(","),
        let length = PersonName.length(in: tokens, from: next),
        !isOutletOrRole(tokens[next..<(next + length)])
      else { break }
      end = next + length
    }
    let hasComma = tokens[end - 1].text.hasSuffix(",")
    let hasMark = hasComma || (end < tokens.count && separators.contains(tokens[end].text))
    return Names(end: end, endsWithComma: hasComma, endsWithMark: hasMark)
  }

  private static func isOutletOrRole(_ tokens: ArraySlice<Phrase.Token>) -> Bool {
    tokens.contains { roles.contains($0.lower) }
      || Outlet.isKnown(tokens.map(\.core).joined(separator: " "))
  }

  /// Whether what follows the names may occur in a byline: capitals, numbers, roles, small words.
  private static func isTail(_ tokens: ArraySlice<Phrase.Token>) -> Bool {
    tokens.allSatisfy { token in
      token.core.isEmpty || token.isCapitalised || DateWords.isNumeric(token)
        || roles.contains(token.lower) || DateWords.fillers.contains(token.lower)
        || smallWords.contains(token.lower)
    }
  }

  private static func saysDate(_ phrase: Phrase, _ start: Int) -> Bool {
    let from = start < phrase.tokens.count ? phrase.tokens[start].range.lowerBound : phrase.span.end
    return !WrittenDate.dates(in: phrase.bytes[from...]).isEmpty
  }

  /// The outlet among the parts after the names, cut at commas and bars.
  private static func outlet(_ phrase: Phrase, from start: Int) -> Datum<String>? {
    var first = start
    for index in start..<phrase.tokens.count {
      let text = phrase.tokens[index].text
      let isMark = phrase.tokens[index].core.isEmpty
      guard isMark || text.hasSuffix(",") || index == phrase.tokens.count - 1 else { continue }
      let last = isMark ? index : index + 1
      while first < last, Language.english[.titleTail].contains(phrase.tokens[first].text) {
        first += 1
      }
      if first < last, let part = phrase.text(of: first..<last), Outlet.isKnown(part.text) {
        return Datum(part.text, from: .byline, at: part.span)
      }
      first = index + 1
    }
    return nil
  }

  private static let roles = Language.english[.reporterRole]
  private static let smallWords = Language.english[.roleWord]
}
