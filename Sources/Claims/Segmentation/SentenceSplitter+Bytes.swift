internal import Articles

/// What is at a place of the text: marks, spaces, letters, digits.
extension SentenceSplitter {
  func matches(_ pattern: [UInt8], at index: Int) -> Bool {
    index + pattern.count <= span.end
      && pattern.indices.allSatisfy { bytes[index + $0] == pattern[$0] }
  }

  func isSpace(at index: Int) -> Bool {
    bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\n")
      || matches([0xC2, 0xA0], at: index)
  }

  func skipSpace(from index: Int) -> Int {
    var index = index
    while index < span.end, isSpace(at: index) { index += bytes[index] == 0xC2 ? 2 : 1 }
    return index
  }

  /// Where the text ends that begins at `start`, without the white space at its end.
  func trimmedEnd(from start: Int, to end: Int? = nil) -> Int {
    var end = end ?? span.end
    while end > start, bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: "\n") {
      end -= 1
    }
    return end
  }

  /// Where the marks that close at `index` end. A straight mark with a word right after it closes
  /// only what is open: `他走了。"好，"她说。`
  func skipClosers(from index: Int, isQuoted: Bool) -> Int {
    var index = index
    var isQuoted = isQuoted
    while index < span.end {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        if !isQuoted, startsWord(at: index + 1) { return index }
        isQuoted = false
        index += 1
      case UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"):
        index += 1
      case 0xE2
      where matches([0xE2, 0x80, 0x9D], at: index)
        || matches([0xE2, 0x80, 0x99], at: index):
        index += 3
      case 0xC2 where matches([0xC2, 0xBB], at: index):
        index += 2
      case 0xE3 where matches([0xE3, 0x80, 0x8D], at: index):
        index += 3
      default: return index
      }
    }
    return index
  }

  func skipOpeners(from index: Int) -> Int {
    var index = index
    while index < span.end {
      switch bytes[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["):
        index += 1
      case 0xE2
      where matches([0xE2, 0x80, 0x9C], at: index)
        || matches([0xE2, 0x80, 0x98], at: index):
        index += 3
      case 0xC2 where matches([0xC2, 0xAB], at: index):
        index += 2
      default: return index
      }
    }
    return index
  }

  func isDigit(at index: Int) -> Bool {
    index < span.end && UInt8(ascii: "0") <= bytes[index] && bytes[index] <= UInt8(ascii: "9")
  }

  func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a") <= byte | 0x20 && byte | 0x20 <= UInt8(ascii: "z")
  }

  func isLowerASCII(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a") <= byte && byte <= UInt8(ascii: "z")
  }

  func isUpper(at index: Int) -> Bool {
    scalar(at: index)?.properties.isUppercase ?? false
  }

  func startsWord(at index: Int) -> Bool {
    isDigit(at: index) || (scalar(at: index)?.properties.isAlphabetic ?? false)
  }

  /// A letter of a script without capitals begins a sentence as well as any other.
  func isCaselessLetter(at index: Int) -> Bool {
    guard bytes[index] >= 0x80, let scalar = scalar(at: index) else { return false }
    return scalar.properties.generalCategory == .otherLetter
  }

  func scalar(at index: Int) -> Unicode.Scalar? {
    guard index >= 0, index < span.end else { return nil }
    let byte = bytes[index]
    if byte < 0x80 { return Unicode.Scalar(byte) }
    let count = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    guard index + count <= span.end else { return nil }
    return String(decoding: bytes[index..<index + count], as: UTF8.self).unicodeScalars.first
  }
}
