/// A text in which words are looked for, whatever their case.
struct SoughtText: Hashable, Sendable {
  /// The text in small letters.
  private let bytes: [UInt8]

  init(_ text: String) {
    bytes =
      text.utf8.allSatisfy { $0 < 0x80 }
      ? text.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 } : Array(text.lowercased().utf8)
  }

  /// Whether another text stands in this one. O(length · length).
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
