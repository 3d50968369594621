/// How a file's bytes spell its text.
enum TextEncoding: Hashable, Sendable {
  case utf8, utf16LittleEndian, utf16BigEndian, windows1252

  /// Tells the encoding of `bytes`, and how many of them are its mark.
  ///
  /// A byte-order mark decides. Without one, NUL in every second byte tells UTF-16; bytes that are
  /// UTF-8, but for no more broken places than sound ones, are UTF-8; the rest is Windows-1252.
  /// O(n).
  static func sniff(_ bytes: [UInt8]) -> (encoding: TextEncoding, mark: Int) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if let wide = utf16WithoutMark(bytes) { return (wide, 0) }
    return (looksLikeUTF8(bytes) ? .utf8 : .windows1252, 0)
  }

  /// UTF-16 is told by NUL at one parity only, in a tenth or more of the first units.
  private static func utf16WithoutMark(_ bytes: [UInt8]) -> TextEncoding? {
    let sample = min(bytes.count, 4096) & ~1
    guard sample >= 4 else { return nil }
    var even = 0
    var odd = 0
    for index in stride(from: 0, to: sample, by: 2) {
      if bytes[index] == 0 { even += 1 }
      if bytes[index + 1] == 0 { odd += 1 }
    }
    let enough = max(2, sample / 20)
    if even == 0, odd >= enough { return .utf16LittleEndian }
    if odd == 0, even >= enough { return .utf16BigEndian }
    return nil
  }

  private static func looksLikeUTF8(_ bytes: [UInt8]) -> Bool {
    var sound = 0
    var broken = 0
    var cutShort = false
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      let step = UTF8Step(bytes, at: index)
      if step.scalar == nil { broken += 1 } else { sound += 1 }
      index += step.length
      cutShort = step.scalar == nil && step.length > 1 && index == bytes.count
    }
    return broken == 0 || broken <= sound || (broken == 1 && cutShort)
  }
}
