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
      if character.kind != .other || beginsDecimal { return word(from: character) }
      at += character.count
    }
    return nil
  }

  /// Whether a number without a whole part begins here: `.5` after a space or a currency.
  private var beginsDecimal: Bool {
    guard bytes[at] == UInt8(ascii: "."), at + 1 < end, Self.isDigit(bytes[at + 1]) else {
      return false
    }
    guard at > 0 else { return true }
    let before = bytes[at - 1]
    return before <= 0x20 || before >= 0x80 || "([$".utf8.contains(before)
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
    if joiner.isApostrophe {
      // `isn’t`, and `1'250` as the Swiss write it.
      return previousIsDigit
        ? next == .digit && threeDigitsFollow(following) : next == .letter
    }
    switch bytes[at] {
    case UInt8(ascii: "."):
      if previousIsDigit { return next == .digit }
      return next == .letter && isAbbreviation(from: start)
    case UInt8(ascii: ","):
      return previousIsDigit && next == .digit
        && (threeDigitsFollow(following) || isDecimalComma(from: start)
          || isIndianComma(from: start))
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
    guard
      at - start <= 3 && (start..<at).allSatisfy({ Self.isDigit(bytes[$0]) })
        || areDottedThousands(TextSpan(start, at)),
      start == 0 || bytes[start - 1] != UInt8(ascii: ",")
    else { return false }
    var last = at + 1
    while last < end, Self.isDigit(bytes[last]) { last += 1 }
    guard last - at <= 3 else { return false }
    // `1,2,3` is a list.
    return last + 1 >= end || bytes[last] != UInt8(ascii: ",") || !Self.isDigit(bytes[last + 1])
  }

  /// Whether the bytes are groups of three digits with dots between them: `1.234` of `1.234,56`.
  private func areDottedThousands(_ span: TextSpan) -> Bool {
    guard span.count <= Self.longestAbbreviation else { return false }
    let groups = bytes[span.start..<span.end].split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return groups.count > 1 && (1...3).contains(groups[0].count)
      && groups.dropFirst().allSatisfy { $0.count == 3 }
      && groups.joined().allSatisfy(Self.isDigit)
  }

  /// Whether the comma at `at` ends a group of lakhs or crores: `1,25,000`, `12,34,56,789`.
  private func isIndianComma(from start: Int) -> Bool {
    var last = at
    var groups = 0
    while last + 3 < end, groups < 4, bytes[last] == UInt8(ascii: ","),
      Self.isDigit(bytes[last + 1]), Self.isDigit(bytes[last + 2]),
      bytes[last + 3] == UInt8(ascii: ",")
    {
      last += 3
      groups += 1
    }
    return groups > 0 && (start..<at).allSatisfy({ Self.isDigit(bytes[$0]) || bytes[$0] == 0x2C })
      && at - start <= Self.longestAbbreviation && threeDigitsFollow(last + 1)
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
      return ScannedCharacter(
        kind: kind, count: 1, isApostrophe: byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`"))
    }
    let count = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    guard index + count <= end, count > 1 else {
      return ScannedCharacter(kind: .other, count: 1, isApostrophe: false)
    }
    var value = UInt32(byte) & (0xFF >> UInt32(count + 1))
    for offset in 1..<count { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return ScannedCharacter(
      kind: kind(of: value), count: count, isApostrophe: apostrophes.contains(value))
  }

  /// The marks that are typed for an apostrophe between two letters, and what is left of one that a
  /// broken decoding took.
  private static let apostrophes: [UInt32] = [
    0x60, 0xB4, 0x2018, 0x2019, 0x201B, 0x2032, 0x02B9, 0x02BB, 0x02BC, 0x02C8, 0xFF07, 0xFFFD,
  ]

  /// The word with one sign for every apostrophe.
  static func withStraightApostrophes(_ word: String) -> String {
    var straight = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      straight.append(apostrophes.contains(scalar.value) ? "'" : scalar)
    }
    return String(straight)
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
    // `¾`, but no `²`, which is a mark at the end of a word.
    case .otherNumber: return VulgarFraction.value(of: scalar) != nil ? .digit : .other
    default: return .other
    }
  }
}
