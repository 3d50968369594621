/// Where a text stops being JSON, and how.
///
///     {"text": "a" "b"}
///                  ^ offset 13, "a comma or “}” is missing"
///
/// The decoder only says that something is wrong; this says where. It keeps its own stack, so depth
/// costs memory, not the call stack. RFC 8259.
struct JSONSyntax {
  /// What is wrong.
  struct Problem: Hashable {
    /// Offset of the first byte that cannot be.
    let offset: Int
    /// What is wrong, in words that follow "the JSON breaks off here, ".
    let description: String
  }

  /// How deep lists and objects may lie in each other.
  static let deepest = 500

  private let bytes: [UInt8]
  private var index = 0
  /// Closing brackets that are still to come.
  private var open: [UInt8] = []

  /// The first problem of `bytes`, or nil where they are JSON. O(n).
  static func problem(in bytes: [UInt8]) -> Problem? {
    var syntax = JSONSyntax(bytes: bytes)
    return syntax.read()
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  private mutating func read() -> Problem? {
    while true {
      skipSpace()
      if let problem = readValueOrOpen() { return problem }
      if justOpened() { continue }
      while let closing = open.last {
        skipSpace()
        if peek == closing {
          index += 1
          open.removeLast()
        } else if peek == UInt8(ascii: ",") {
          index += 1
          break
        } else {
          return missing(closing)
        }
      }
      guard open.isEmpty else {
        if open.last == UInt8(ascii: "}"), let problem = readKey() { return problem }
        continue
      }
      skipSpace()
      return peek == nil ? nil : problem("as the article has already ended")
    }
  }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private func problem(_ description: String) -> Problem {
    Problem(offset: index, description: peek == nil ? "as the input ends too soon" : description)
  }

  private func missing(_ closing: UInt8) -> Problem {
    problem("where a comma or “\(Character(Unicode.Scalar(closing)))” is missing")
  }

  /// Whether an opening bracket was read that now waits for its first value.
  private var opened = false

  private mutating func justOpened() -> Bool {
    defer { opened = false }
    return opened
  }

  private mutating func readValueOrOpen() -> Problem? {
    switch peek {
    case UInt8(ascii: "{"): return enter(closing: UInt8(ascii: "}"))
    case UInt8(ascii: "["): return enter(closing: UInt8(ascii: "]"))
    case UInt8(ascii: "\""): return readString()
    case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): return readNumber()
    case UInt8(ascii: "t"): return readWord("true")
    case UInt8(ascii: "f"): return readWord("false")
    case UInt8(ascii: "n"): return readWord("null")
    default: return problem("where a value is missing")
    }
  }

  private mutating func enter(closing: UInt8) -> Problem? {
    guard open.count < Self.deepest else { return problem("as it lies too deep") }
    index += 1
    skipSpace()
    if peek == closing {
      index += 1
      return nil
    }
    open.append(closing)
    opened = true
    return closing == UInt8(ascii: "}") ? readKey() : nil
  }

  private mutating func readKey() -> Problem? {
    skipSpace()
    guard peek == UInt8(ascii: "\"") else {
      return problem("where a field's name in double quotes is missing")
    }
    if let problem = readString() { return problem }
    skipSpace()
    guard peek == UInt8(ascii: ":") else { return problem("where a colon is missing") }
    index += 1
    return nil
  }

  private mutating func readWord(_ word: StaticString) -> Problem? {
    for offset in 0..<word.utf8CodeUnitCount {
      guard peek == word.utf8Start[offset] else { return problem("where a value is missing") }
      index += 1
    }
    return nil
  }

  private mutating func readNumber() -> Problem? {
    if peek == UInt8(ascii: "-") { index += 1 }
    if peek == UInt8(ascii: "0") {
      index += 1
    } else if !readDigits() {
      return problem("where a number is missing")
    }
    if peek == UInt8(ascii: ".") {
      index += 1
      guard readDigits() else { return problem("where a digit is missing") }
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      index += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { index += 1 }
      guard readDigits() else { return problem("where a digit is missing") }
    }
    return nil
  }

  private mutating func readDigits() -> Bool {
    let start = index
    while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    return index > start
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      index += 1
    }
  }
}

// Strings and their escapes.
extension JSONSyntax {
  private mutating func readString() -> Problem? {
    index += 1
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return nil
      case UInt8(ascii: "\\"):
        if let problem = readEscape() { return problem }
      case 0..<0x20:
        return problem("as a string may not hold a line break or a control character")
      default: index += 1
      }
    }
    return problem("as the string does not end")
  }

  private mutating func readEscape() -> Problem? {
    let start = index
    index += 1
    switch peek {
    case UInt8(ascii: "u"):
      index -= 1
      guard let unit = readUnit() else { return at(start, "where “\\u” needs four hex digits") }
      guard UTF16.isLeadSurrogate(unit) || UTF16.isTrailSurrogate(unit) else { return nil }
      guard UTF16.isLeadSurrogate(unit), let trail = readUnit(), UTF16.isTrailSurrogate(trail)
      else { return at(start, "as this half of a surrogate pair is alone") }
      return nil
    case .some(let byte) where Array("\"\\/bfnrt".utf8).contains(byte):
      index += 1
      return nil
    default: return at(start, "as there is no such escape")
    }
  }

  /// Reads `\uXXXX`.
  private mutating func readUnit() -> UInt16? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[(index + 2)..<(index + 6)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    index += 6
    return unit
  }

  private func at(_ offset: Int, _ description: String) -> Problem {
    Problem(offset: offset, description: description)
  }
}
