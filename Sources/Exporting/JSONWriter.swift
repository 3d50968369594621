/// Writes JSON token by token, in the order it is told, so that the same values give the same
/// bytes.
///
///     writer.object { $0.member("id", 7); $0.member("score", fixed: 0.94) }
///     {"id": 7, "score": 0.9400}
///
/// Strings are escaped beyond what JSON asks: besides the quotation mark, the backslash and C0,
/// also DEL, C1, the line and paragraph separators and the characters that turn the direction of a
/// line. A terminal that shows the file is safe, and no line breaks in two.
struct JSONWriter {
  /// What has been written.
  private(set) var bytes: [UInt8] = []
  private let layout: Layout
  private var depth = 0
  private var inlineDepth = 0
  private var needsComma = false

  /// How the text is spread over lines.
  enum Layout {
    /// Everything on one line.
    case line
    /// One member or element a line, two spaces a level.
    case indented
  }

  /// Makes a writer with nothing written.
  init(layout: Layout = .line) {
    self.layout = layout
  }

  /// Writes an object; `members` writes its members.
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    container(open: UInt8(ascii: "{"), close: UInt8(ascii: "}"), members)
  }

  /// Writes an array; `write` writes one element.
  mutating func array<Element>(
    _ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    container(open: UInt8(ascii: "["), close: UInt8(ascii: "]")) { writer in
      for element in elements {
        writer.beginItem()
        write(&writer, element)
        writer.needsComma = true
      }
    }
  }

  /// Writes what `body` writes on one line, whatever the layout.
  mutating func inline(_ body: (inout JSONWriter) -> Void) {
    inlineDepth += 1
    body(&self)
    inlineDepth -= 1
  }

  /// Writes a member of an object: its name, then what `value` writes.
  mutating func member(_ name: String, _ value: (inout JSONWriter) -> Void) {
    beginItem()
    string(name)
    append(": ")
    value(&self)
    needsComma = true
  }

  /// Writes a member whose value is a string.
  mutating func member(_ name: String, _ value: some StringProtocol) {
    member(name) { $0.string(value) }
  }

  /// Writes a member whose value is a whole number.
  mutating func member(_ name: String, _ value: Int) {
    member(name) { $0.append(String(value)) }
  }

  /// Writes a member whose value has four decimals.
  mutating func member(_ name: String, fixed value: Double) {
    member(name) { $0.fixed(value) }
  }

  /// Writes a whole number.
  mutating func integer(_ value: Int) { append(String(value)) }

  /// Writes a number with four decimals: `0.9400`. What is not finite becomes 0.
  mutating func fixed(_ value: Double) { append(FixedDecimals.text(value, places: 4)) }

  /// Writes `null`.
  mutating func null() { append("null") }

  /// Writes a string, escaped.
  mutating func string(_ value: some StringProtocol) {
    bytes.append(UInt8(ascii: "\""))
    var text = String(value)
    text.withUTF8 { escape($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func container(
    open: UInt8, close: UInt8, _ body: (inout JSONWriter) -> Void
  ) {
    bytes.append(open)
    depth += 1
    needsComma = false
    body(&self)
    depth -= 1
    if needsComma { breakLine(isFirst: true) }
    bytes.append(close)
    needsComma = false
  }

  private mutating func beginItem() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    breakLine(isFirst: !needsComma)
    needsComma = false
  }

  private mutating func breakLine(isFirst: Bool) {
    if layout == .indented, inlineDepth == 0 {
      bytes.append(UInt8(ascii: "\n"))
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    } else if !isFirst {
      bytes.append(UInt8(ascii: " "))
    }
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

extension JSONWriter {
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < text.count {
      if let (scalar, length) = Self.hidden(at: index, in: text) {
        appendEscape(scalar)
        index += length
        continue
      }
      switch text[index] {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case 0x08: append("\\b")
      case 0x09: append("\\t")
      case 0x0A: append("\\n")
      case 0x0C: append("\\f")
      case 0x0D: append("\\r")
      case 0..<0x20: appendEscape(UInt32(text[index]))
      default: bytes.append(text[index])
      }
      index += 1
    }
  }

  /// Writes a value that is JSON already, as it came but for what a terminal must not see: inside
  /// its strings that is escaped, between its tokens it becomes a space.
  mutating func raw(_ value: [UInt8]) {
    value.withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count {
        if let (scalar, length) = Self.hidden(at: index, in: text) {
          appendEscape(scalar)
          index += length
        } else {
          bytes.append(max(text[index], UInt8(ascii: " ")))
          index += 1
        }
      }
    }
  }

  /// The scalar at `index`, and its length, where JSON allows it in a string but a terminal should
  /// not see it.
  private static func hidden(
    at index: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (scalar: UInt32, length: Int)? {
    let byte = text[index]
    if byte == 0x7F { return (0x7F, 1) }
    if byte == 0xC2, index + 1 < text.count, text[index + 1] < 0xA0 {
      return (UInt32(text[index + 1]), 2)
    }
    guard byte == 0xE2, index + 2 < text.count else { return nil }
    let scalar = 0x2000 | UInt32(text[index + 1] & 0x3F) << 6 | UInt32(text[index + 2] & 0x3F)
    return VisibleText.turnsOrBreaksLines(scalar) ? (scalar, 3) : nil
  }

  private mutating func appendEscape(_ scalar: UInt32) {
    let digits = String(scalar, radix: 16)
    append("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
  }
}
