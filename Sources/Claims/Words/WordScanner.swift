internal import Articles

/// Finds the words of a text, byte by byte.
///
///     The U.S. programme's 1,200 "red-lines", said Mr. O’Neil
///     ---  --- ----------- -----  --- -----   ---- --  ------
///
/// A word is a run of letters, digits and marks. Inside one, an apostrophe between letters, a dot
/// or comma between digits, and the dots of `U.S.` belong to it; hyphens and dashes part words.
/// Where a script does not part words by spaces (Han, kana), every character is one.
struct WordScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var at: Int

  /// Scans the bytes of `span`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in span: TextSpan) {
    self.bytes = bytes
    self.at = span.start
    self.end = span.end
  }

  /// The next word; nil at the end.
  mutating func next() -> TextSpan? {
    while at < end {
      let character = Self.character(bytes, at, end)
      if character.kind != .other { return word(from: character) }
      at += character.count
    }
    return nil
  }

  private mutating func word(from first: ScannedCharacter) -> TextSpan {
    let start = at
    at += first.count
    guard first.kind != .ideograph else { return TextSpan(start, at) }
    while at < end {
      let character = Self.character(bytes, at, end)
      if character.kind == .letter || character.kind == .digit {
        at += character.count
      } else if joins(start: start, joiner: character) {
        at += character.count
      } else {
        break
      }
    }
    closeAbbreviation(from: start)
    return TextSpan(start, at)
  }

  /// Whether the character at `at` holds what is on its two sides together in one word.
  private func joins(start: Int, joiner: ScannedCharacter) -> Bool {
    let following = at + joiner.count
    guard following < end, at > start else { return false }
    let next = Self.character(bytes, following, end).kind
    let previousIsDigit = Self.isDigit(bytes[at - 1])
    if joiner.isApostrophe { return next == .letter && !previousIsDigit }
    switch bytes[at] {
    case UInt8(ascii: "."):
      if previousIsDigit { return next == .digit }
      return next == .letter && isAbbreviation(from: start)
    case UInt8(ascii: ","):
      return previousIsDigit && next == .digit
        && (threeDigitsFollow(following) || isDecimalComma(from: start))
    case UInt8(ascii: "&"):
      return following - start <= 3 && next == .letter
    default:
      return false
    }
  }

  /// `U.S.S.R.` is as long as abbreviations get; a text may be nothing but letters and dots.
  private static let longestAbbreviation = 16

  /// Whether the word so far is single letters parted by dots and a single letter and dot follow.
  private func isAbbreviation(from start: Int) -> Bool {
    guard at - start <= Self.longestAbbreviation else { return false }
    var index = start
    while index < at {
      guard Self.isASCIILetter(bytes[index]) else { return false }
      guard index + 1 == at || bytes[index + 1] == UInt8(ascii: ".") else { return false }
      index += 2
    }
    guard at + 1 < end, Self.isASCIILetter(bytes[at + 1]) else { return false }
    return at + 2 >= end || !Self.isASCIILetter(bytes[at + 2])
  }

  private mutating func closeAbbreviation(from start: Int) {
    guard at - start >= 3, at < end, bytes[at] == UInt8(ascii: "."),
      bytes[start + 1] == UInt8(ascii: "."), Self.isASCIILetter(bytes[start])
    else { return }
    at += 1
  }

  private func threeDigitsFollow(_ index: Int) -> Bool {
    guard index + 3 <= end else { return false }
    guard (index..<index + 3).allSatisfy({ Self.isDigit(bytes[$0]) }) else { return false }
    return index + 3 == end || !Self.isDigit(bytes[index + 3])
  }

  /// Whether the comma at `at` parts a whole number from one or two decimals (`1,5`).
  private func isDecimalComma(from start: Int) -> Bool {
    guard at - start <= 3, (start..<at).allSatisfy({ Self.isDigit(bytes[$0]) }),
      start == 0 || bytes[start - 1] != UInt8(ascii: ",")
    else { return false }
    var last = at + 1
    while last < end, Self.isDigit(bytes[last]) { last += 1 }
    guard last - at <= 3 else { return false }
    // `1,2,3` is a list.
    return last + 1 >= end || bytes[last] != UInt8(ascii: ",") || !Self.isDigit(bytes[last + 1])
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0") <= byte && byte <= UInt8(ascii: "9")
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a") <= byte | 0x20 && byte | 0x20 <= UInt8(ascii: "z")
  }
}

/// A character as the scanner sees it.
struct ScannedCharacter {
  enum Kind { case letter, digit, ideograph, other }
  let kind: Kind
  /// Its bytes.
  let count: Int
  let isApostrophe: Bool
}

extension WordScanner {
  /// The character that starts at `index`.
  static func character(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> ScannedCharacter {
    let byte = bytes[index]
    if byte < 0x80 {
      let kind: ScannedCharacter.Kind =
        isASCIILetter(byte) ? .letter : isDigit(byte) ? .digit : .other
      return ScannedCharacter(kind: kind, count: 1, isApostrophe: byte == UInt8(ascii: "'"))
    }
    let count = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    guard index + count <= end, count > 1 else {
      return ScannedCharacter(kind: .other, count: 1, isApostrophe: false)
    }
    var value = UInt32(byte) & (0xFF >> UInt32(count + 1))
    for offset in 1..<count { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return ScannedCharacter(
      kind: kind(of: value), count: count, isApostrophe: value == 0x2019 || value == 0x02BC)
  }

  private static func kind(of value: UInt32) -> ScannedCharacter.Kind {
    if 0x2000...0x206F ~= value || value == 0xA0 { return .other }
    if 0x3040...0x30FF ~= value || 0x3400...0x9FFF ~= value || 0xF900...0xFAFF ~= value
      || 0x20000...0x3FFFF ~= value
    {
      return .ideograph
    }
    guard let scalar = Unicode.Scalar(value) else { return .other }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return .letter
    case .decimalNumber: return .digit
    default: return .other
    }
  }
}
