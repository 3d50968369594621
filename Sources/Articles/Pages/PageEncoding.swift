internal import CPages

/// Tells the encoding of a page that is not UTF-8 by what the page declares.
enum PageEncoding {
  /// So many bytes of a page are looked through for a declaration, as browsers do.
  private static let prescanned = 2048

  /// The bytes of a page in UTF-8, with what the page declares; nil for what is no page, is sound
  /// UTF-8 or UTF-16, or declares nothing that is known. O(bytes).
  static func decoded(_ bytes: [UInt8]) -> (bytes: [UInt8], name: String)? {
    let head = bytes.prefix(prescanned).map { $0 < 0x80 ? $0 | 0x20 : 0x3F }
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]),
      head.contains(0x3C), let name = declared(head), !name.hasPrefix("utf"),
      String(validating: bytes, as: UTF8.self) == nil
    else { return nil }
    var length = 0
    let result = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        page_decode($0.baseAddress, $0.count, name, &length)
      }
    }
    guard let result else { return nil }
    defer { page_free_decoded(result) }
    return result.withMemoryRebound(to: UInt8.self, capacity: length) {
      (Array(UnsafeBufferPointer(start: $0, count: length)), name)
    }
  }

  /// What is after `charset=` in lower-case ASCII.
  private static func declared(_ head: [UInt8]) -> String? {
    let sign = Array("charset=".utf8)
    guard let start = head.indices.first(where: { head[$0...].starts(with: sign) }) else {
      return nil
    }
    let name = head[(start + sign.count)...]
      .drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0 == 0x20 }
      .prefix { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x7F
      }
      // An underscore has become 0x7F above.
      .map { $0 == 0x7F ? UInt8(ascii: "_") : $0 }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }
}
