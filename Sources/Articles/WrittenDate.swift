internal import Lexicon

/// A full date as news writes it, and where it is.
///
///     On [Feb. 14, 2026], two days after [12 February 2026], …
///
/// Read are `February 14, 2026`, `Feb. 14th 2026`, `14 February 2026`, `14th of Feb., 2026` and
/// `2026-02-14`, in any case. A date without its year is none, and neither is `03/04/2026`, which
/// two countries read as two days.
public struct WrittenDate: Hashable, Sendable {
  /// The day.
  public let date: CalendarDate
  /// Where it is, counted from the start of the text it was found in.
  public let span: TextSpan

  /// The dates in `text`, in order, without overlap. O(n).
  public static func dates(in text: some StringProtocol) -> [WrittenDate] {
    dates(in: Array(text.utf8)[...])
  }

  /// The dates in a stretch of UTF-8; spans count as the slice's indices do.
  static func dates(in bytes: ArraySlice<UInt8>) -> [WrittenDate] {
    var dates: [WrittenDate] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      var reader = DateReader(bytes: bytes, index: index)
      guard reader.isWordByte else {
        index += DateReader.markLength(bytes[index])
        continue
      }
      if let date = reader.read() {
        dates.append(WrittenDate(date: date, span: TextSpan(index, reader.index)))
        index = reader.index
      } else {
        while index < bytes.endIndex, DateReader.isWordByte(bytes[index]) { index += 1 }
      }
    }
    return dates
  }

  /// The number, 1 to 12, of the month that `word` names in English, in full or shortened.
  static func month(named word: some StringProtocol) -> Int? {
    let letters = word.utf8.map { $0 | 0x20 }
    return DateReader.month(letters[...])
  }
}

/// Reads one date from the start of a word on.
private struct DateReader {
  let bytes: ArraySlice<UInt8>
  var index: Int

  var isWordByte: Bool { index < bytes.endIndex && Self.isWordByte(bytes[index]) }

  mutating func read() -> CalendarDate? {
    let start = index
    if let date = readISO() { return date }
    index = start
    if let date = readMonthFirst() { return date }
    index = start
    return readDayFirst()
  }

  private mutating func readISO() -> CalendarDate? {
    guard let year = readNumber(digits: 4...4), skip("-"), let month = readNumber(digits: 2...2),
      skip("-"), let day = readNumber(digits: 2...2)
    else { return nil }
    // A time may follow the day; another letter or digit makes the whole something else.
    guard !isWordByte || bytes[index] == UInt8(ascii: "T") else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private mutating func readMonthFirst() -> CalendarDate? {
    guard let month = readMonth(), skipSpaces(), let day = readDay() else { return nil }
    _ = skip(",")
    guard skipSpaces(), let year = readYear() else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private mutating func readDayFirst() -> CalendarDate? {
    guard let day = readDay(), skipSpaces() else { return nil }
    let afterDay = index
    if readWord() == Array("of".utf8)[...] { _ = skipSpaces() } else { index = afterDay }
    guard let month = readMonth() else { return nil }
    _ = skip(",")
    guard skipSpaces(), let year = readYear() else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private mutating func readYear() -> Int? {
    guard let year = readNumber(digits: 4...4), !isWordByte else { return nil }
    return year
  }

  private mutating func readMonth() -> Int? {
    guard let month = Self.month(readWord()) else { return nil }
    _ = skip(".")
    return month
  }

  private mutating func readDay() -> Int? {
    guard let day = readNumber(digits: 1...2) else { return nil }
    guard isWordByte else { return day }
    let ending = readWord()
    return Self.ordinalEndings.contains { $0.elementsEqual(ending) } ? day : nil
  }

  /// Reads ASCII letters, at most ten, in lower case.
  private mutating func readWord() -> ArraySlice<UInt8> {
    var word: [UInt8] = []
    while isWordByte, word.count < 10, !Self.isDigit(bytes[index]) {
      word.append(bytes[index] | 0x20)
      index += 1
    }
    return isWordByte ? [] : word[...]
  }

  private mutating func readNumber(digits: ClosedRange<Int>) -> Int? {
    var number = 0
    var count = 0
    while index < bytes.endIndex, Self.isDigit(bytes[index]), count <= digits.upperBound {
      number = number * 10 + Int(bytes[index] - UInt8(ascii: "0"))
      count += 1
      index += 1
    }
    return digits.contains(count) ? number : nil
  }

  private mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: mark) else { return false }
    index += 1
    return true
  }

  /// Skips one to three spaces.
  private mutating func skipSpaces() -> Bool {
    let start = index
    while index < bytes.endIndex, index < start + 3, bytes[index] == 0x20 { index += 1 }
    return index > start
  }

  /// Letters, digits and the bytes of scalars beyond ASCII, but for those that begin a mark such as
  /// U+00AB or U+201C.
  static func isWordByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || (byte >= 0x80 && markLength(byte) == 1)
  }

  /// Length of the mark that begins with `byte`: three bytes from U+2000 on, two below U+00C0.
  static func markLength(_ byte: UInt8) -> Int { byte == 0xE2 ? 3 : byte == 0xC2 ? 2 : 1 }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The month that lower-case letters name: in full, or by three letters, or `sept`.
  static func month(_ letters: ArraySlice<UInt8>) -> Int? {
    return months[String(decoding: letters, as: UTF8.self)]
  }

  private static let ordinalEndings = Language.english.rows(.ordinalEnding).map {
    Array($0.word.utf8)
  }
  private static let months = Language.english.values(.month) { Int($0) }
}
