/// A text in which words are looked for, whatever their case.
struct SoughtText: Hashable, Sendable {
  /// The text in small letters.
  private let bytes: [UInt8]

  init(_ text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    // As `lowercased` does it, but nearly all letters of a text are ASCII, and only a few marks are
    // not.
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        bytes.append(byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte)
      } else {
        bytes += scalar.properties.lowercaseMapping.utf8
      }
    }
    self.bytes = bytes
  }

  /// Whether another text is in this one. O(length · length).
  func holds(_ other: SoughtText) -> Bool {
    guard let first = other.bytes.first, bytes.count >= other.bytes.count else {
      return other.bytes.isEmpty
    }
    for start in 0...bytes.count - other.bytes.count where bytes[start] == first {
      if bytes[start...].starts(with: other.bytes) { return true }
    }
    return false
  }
}
