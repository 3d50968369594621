/// Finds what the TOML parser cannot survive: it takes some things for granted, and ends the
/// program where a file does not keep to them.
///
///     [            [.a]          a table's name must follow its bracket
///     fg = [ , ]                 a list, of which no file of ours has one
enum TOMLTraps {
  /// The first line, from 1, that would end the program, and what is wrong with it; nil where there
  /// is none. O(bytes).
  /// - Parameter content: what the file holds, for messages: `a theme`.
  static func trap(
    in text: String.UTF8View, holding content: String
  ) -> (line: Int, reason: String)? {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if let reason = reason(against: line, holding: content) { return (index + 1, reason) }
    }
    return nil
  }

  private static func reason(
    against line: Substring.UTF8View, holding content: String
  ) -> String? {
    let bare = line.drop(while: isBlank)
    guard bare.first == UInt8(ascii: "[") else {
      return holdsList(bare) ? "\(content) holds no lists" : nil
    }
    let inner = bare.dropFirst(bare.starts(with: "[[".utf8) ? 2 : 1)
    let parts = inner.prefix { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "#") }
      .split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isNamed = parts.allSatisfy { part in
      part.drop(while: isBlank).first.map(startsKey) ?? false
    }
    return isNamed ? nil : "a table's name must follow its bracket"
  }

  /// Whether a bracket opens outside quotation marks and comments.
  private static func holdsList(_ line: Substring.UTF8View) -> Bool {
    var quote: UInt8?
    var isEscaped = false
    for byte in line {
      if let open = quote {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\"") {
          isEscaped = true
        } else if byte == open {
          quote = nil
        }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "#") {
        return false
      } else if byte == UInt8(ascii: "[") {
        return true
      }
    }
    return false
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private static func startsKey(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
