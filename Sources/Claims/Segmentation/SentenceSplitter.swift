internal import Lexicon
internal import Articles

/// Splits a paragraph of news prose into sentences.
///
///     "We won," he said. "Dr. Who paid $1.5 million." It rained in the U.S. on Monday.
///     [----------------] [-------------------------] [------------------------------]
///
/// A sentence ends at `.`, `!`, `?` or `…`, with the quotation marks and brackets that close after
/// it, where white space and the beginning of a sentence follow. A full stop that belongs to a
/// title, an initial, an abbreviation or a number ends nothing. What follows a question or an
/// exclamation inside quotation marks goes on with the sentence where it says who spoke (`"Why?"
/// she asked.`). Straight marks between letters without space, as in Chinese, open and close in
/// turn. What runs on for more than `longest` bytes is no sentence, but a table, a log or a broken
/// file: it is cut at white space, so that what reads a sentence may look over all of it again and
/// again. O(bytes of the paragraph).
struct SentenceSplitter {
  let bytes: UnsafeBufferPointer<UInt8>
  let span: TextSpan

  /// The sentences of the paragraph at `span` of `article`, in order; without surrounding space.
  static func sentences(of article: Article, in span: TextSpan) -> [TextSpan] {
    var text = article.text
    return text.withUTF8 { SentenceSplitter(bytes: $0, span: span).sentences() }
  }

  private func sentences() -> [TextSpan] {
    var found: [TextSpan] = []
    var start = skipSpace(from: span.start)
    var index = start
    var quotes = StraightQuotes(from: span.start)
    while index < span.end {
      guard let mark = terminator(at: index) else {
        index += 1
        continue
      }
      quotes.read(bytes, to: mark.end)
      let close = skipClosers(from: mark.end, isQuoted: quotes.isOpen)
      if ends(mark, close: close, sentenceStart: start) {
        found.append(TextSpan(start, close))
        start = skipSpace(from: close)
        index = start
      } else {
        index = mark.end
      }
    }
    let end = trimmedEnd(from: start)
    if end > start { found.append(TextSpan(start, end)) }
    return found.contains { $0.count > Self.longest } ? found.flatMap(cut) : found
  }

  /// Bytes of a sentence: eight times the longest of the 160 news articles that this was tried on.
  private static let longest = 4_000

  /// The pieces of a sentence, each of `longest` bytes at most, without surrounding space.
  private func cut(_ sentence: TextSpan) -> [TextSpan] {
    var pieces: [TextSpan] = []
    var start = sentence.start
    while sentence.end - start > Self.longest {
      let limit = start + Self.longest
      let space = (start + 1..<limit).last { isSpace(at: $0) }
      // A character is never cut: its later bytes are 10xxxxxx.
      let end = space ?? (start + 1...limit).last { bytes[$0] & 0xC0 != 0x80 } ?? limit
      pieces.append(TextSpan(start, trimmedEnd(from: start, to: end)))
      start = min(skipSpace(from: end), sentence.end)
    }
    if start < sentence.end { pieces.append(TextSpan(start, sentence.end)) }
    return pieces
  }

  // MARK: Marks

  private struct Mark {
    let start: Int
    let end: Int
    enum Kind { case stop, call, ellipsis, wideStop }
    let kind: Kind
  }

  private func terminator(at index: Int) -> Mark? {
    switch bytes[index] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      var end = index + 1
      while end < span.end, bytes[end] == UInt8(ascii: "!") || bytes[end] == UInt8(ascii: "?") {
        end += 1
      }
      return Mark(start: index, end: end, kind: .call)
    case UInt8(ascii: "."):
      var end = index + 1
      while end < span.end {
        if bytes[end] == UInt8(ascii: ".") {
          end += 1
        } else if end + 1 < span.end, bytes[end] == UInt8(ascii: " "),
          bytes[end + 1] == UInt8(ascii: "."), end - index >= 1, isSpacedEllipsis(at: end + 1)
        {
          end += 2
        } else {
          break
        }
      }
      return Mark(start: index, end: end, kind: end - index > 1 ? .ellipsis : .stop)
    case 0xE2 where matches([0xE2, 0x80, 0xA6], at: index):
      return Mark(start: index, end: index + 3, kind: .ellipsis)
    case 0xE3 where matches([0xE3, 0x80, 0x82], at: index):
      return Mark(start: index, end: index + 3, kind: .wideStop)
    case 0xEF
    where matches([0xEF, 0xBC, 0x81], at: index) || matches([0xEF, 0xBC, 0x9F], at: index):
      return Mark(start: index, end: index + 3, kind: .wideStop)
    default: return nil
    }
  }

  /// Whether a dot at `index` is one of `. . .`, rather than the start of a word (`.45`).
  private func isSpacedEllipsis(at index: Int) -> Bool {
    index + 1 >= span.end || bytes[index + 1] == UInt8(ascii: " ")
      || bytes[index + 1] == UInt8(ascii: ".") || bytes[index + 1] == UInt8(ascii: "\"")
  }

  private func ends(_ mark: Mark, close: Int, sentenceStart: Int) -> Bool {
    if mark.kind == .wideStop { return close < span.end }
    guard close < span.end else { return false }
    guard isSpace(at: close) else { return startsAfterMissingSpace(mark, close) }
    let next = skipSpace(from: close)
    guard next < span.end else { return false }
    let opener = skipOpeners(from: next)
    guard startsSentence(at: opener) else { return false }
    switch mark.kind {
    case .stop where isListNumber(from: sentenceStart, to: mark.start): return false
    case .stop:
      let isQuoted = close > mark.end && opener == next && bytes[close - 1] != UInt8(ascii: "'")
      return isQuoted || stopEnds(mark, next: opener, isOpened: opener > next)
    case .call where close > mark.end && opener == next:
      return !saysWhoSpoke(at: next)
    case .call where Abbreviations.exclaimed.contains(wordBefore(mark.start).lowercased()):
      return isSentenceWord(at: next)
    case .call, .ellipsis, .wideStop:
      return true
    }
  }

  /// `…talks.The next` : two sentences that lost the space between them.
  private func startsAfterMissingSpace(_ mark: Mark, _ close: Int) -> Bool {
    guard mark.kind == .stop, mark.start >= span.start + 4, close + 1 < span.end else {
      return false
    }
    guard isUpper(at: close), isLowerASCII(bytes[close + 1]) else { return false }
    return (1...4).allSatisfy { isLowerASCII(bytes[mark.start - $0]) }
  }

  // MARK: Full stops that end nothing

  private func stopEnds(_ mark: Mark, next: Int, isOpened: Bool) -> Bool {
    let word = wordBefore(mark.start)
    if word.isEmpty { return true }
    if Abbreviations.titles.contains(word) {
      return Abbreviations.places.contains(word) && isSentenceWord(at: next)
    }
    if Abbreviations.halves.contains(word.lowercased()) { return endsClock(before: next) }
    if word.utf8.count == 1, isUpper(at: mark.start - 1) {
      if labels(before: mark.start - 1) { return true }
      return word == "I" || isOpened || (isSentenceWord(at: next) && !isInitial(at: next))
    }
    // `et al. [2004]`, `Lund Inc. (1950)`
    if isOpened, isDigit(at: next), Abbreviations.others.contains(word) { return false }
    if word.contains("."), word.utf8.count <= 8 { return isOpened || isSentenceWord(at: next) }
    if Abbreviations.beforeNumbers.contains(word) { return !isDigit(at: next) }
    if Abbreviations.others.contains(word) { return isOpened || isSentenceWord(at: next) }
    return true
  }

  /// Whether a time of day before `next` ends a sentence: no day, zone or number goes on with it.
  ///
  ///     at 5 p.m. Officers said      at 5 p.m. Monday      at 5 p.m. Moscow time
  private func endsClock(before next: Int) -> Bool {
    guard !isDigit(at: next) else { return false }
    let words = String(decoding: bytes[next..<min(span.end, next + 60)], as: UTF8.self)
      .split(separator: " ", maxSplits: 3).prefix(3).map { $0.trimmingPunctuation }
    guard let first = words.first?.lowercased() else { return false }
    if Abbreviations.sentenceWords.contains(first) || Abbreviations.sentenceNouns.contains(first) {
      return true
    }
    let isName = words.dropFirst().first?.first?.isUppercase ?? false
    // `6 p.m. May 3`, `6 p.m. Central`, but not `6 p.m. May Berg left`.
    if Abbreviations.clockNames.contains(first), isName { return true }
    return !CalendarWords.contains(first) && !Abbreviations.clockWords.contains(first)
      && !words.dropFirst().contains("time")
  }

  /// Whether the word before the letter at `index` is one that a letter labels: `pier B.`
  private func labels(before index: Int) -> Bool {
    guard index > span.start, isSpace(at: index - 1) else { return false }
    // `The plan J. Berg drew up`: letters of a row, and no initial.
    guard UInt8(ascii: "A")...UInt8(ascii: "H") ~= bytes[index] else { return false }
    return Abbreviations.labelled.contains(wordBefore(trimmedEnd(from: span.start, to: index)))
  }

  /// Whether a sentence so far is the number of a row of a list: `1. Close the bridge.`
  private func isListNumber(from start: Int, to end: Int) -> Bool {
    (1...3).contains(end - start) && (start..<end).allSatisfy { isDigit(at: $0) }
  }

  /// Whether a single letter and a full stop are at `index`, as in `C. A. Smith`.
  private func isInitial(at index: Int) -> Bool {
    index + 1 < span.end && isLetter(bytes[index]) && bytes[index + 1] == UInt8(ascii: ".")
  }

  /// The run of letters and dots that ends before `end`; of a long one its last bytes, which are no
  /// abbreviation.
  private func wordBefore(_ end: Int) -> String {
    var start = end
    let earliest = max(span.start, end - 16)
    while start > earliest {
      let byte = bytes[start - 1]
      guard byte >= 0x80 || isLetter(byte) || byte == UInt8(ascii: ".") else { break }
      if byte >= 0x80, isQuoteByte(before: start) { break }
      start -= 1
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private func isQuoteByte(before index: Int) -> Bool {
    index >= 3 && bytes[index - 3] == 0xE2 && bytes[index - 2] == 0x80
  }

  // MARK: What follows

  private func startsSentence(at index: Int) -> Bool {
    guard index < span.end else { return false }
    if isDigit(at: index) || isUpper(at: index) { return true }
    let byte = bytes[index]
    return byte == UInt8(ascii: "$") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "@")
      || isCaselessLetter(at: index)
  }

  /// Whether the word at `index` commonly begins a sentence, so that even an abbreviation before it
  /// ends one: `in the U.S. The mayor`, but not `in the U.S. Senate`.
  private func isSentenceWord(at index: Int) -> Bool {
    var end = index
    while end < span.end, isLetter(bytes[end]) || bytes[end] == UInt8(ascii: "'") { end += 1 }
    let word = String(decoding: bytes[index..<end], as: UTF8.self).lowercased()
    if Abbreviations.sentenceWords.contains(word) { return true }
    // `at 5 p.m. Police said so`, but not `the L.A. Police Department`.
    return Abbreviations.sentenceNouns.contains(word) && !isUpper(at: skipSpace(from: end))
  }

  /// `"Why?" Smith asked.`, `"Why?" Harbour Chief Ida Berg, 54, of Ness asked.`: a name, what is
  /// told of it, and a verb of saying.
  private func saysWhoSpoke(at index: Int) -> Bool {
    let words = String(decoding: bytes[index..<min(span.end, index + 120)], as: UTF8.self)
      .split(separator: " ", maxSplits: 10).prefix(10)
    var isAfterComma = false
    for (place, word) in words.enumerated() {
      let bare = word.trimmingPunctuation.lowercased()
      if place > 0, Abbreviations.sayingVerbs.contains(bare) {
        // `Officers asked him to leave` tells of another act.
        let next = place + 1 < words.count ? words[place + 1].trimmingPunctuation.lowercased() : ""
        return word.hasSuffix(".") || !Abbreviations.hearers.contains(next)
      }
      guard let first = word.unicodeScalars.first, !word.hasSuffix(".") || word.utf8.count <= 4
      else { return false }
      let isOfName =
        first.properties.isUppercase || first.properties.numericType != nil
        || place > 0 && Abbreviations.speakerLinks.contains(bare)
      guard isOfName || isAfterComma else { return false }
      if word.hasSuffix(",") { isAfterComma = true }
    }
    return false
  }
}
