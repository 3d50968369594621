/// Walks over JSON without decoding it, and says where the members of an object are.
///
///     {"id": 7, "a": "One.", "b": {"text": "Two."}}
///            ^       ^----^       ^--------------^
///
/// The grammar of RFC 8259 is checked throughout; what the strings and numbers mean is left to the
/// decoder. Nesting deeper than `deepest` is refused, so no input can exhaust the stack.
struct JSONScanner {
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private static let deepest = 500

  /// A place where the grammar is broken.
  struct SyntaxError: Error {
    /// The byte's number, from 1.
    let column: Int
  }

  /// Makes a scanner over UTF-8 bytes.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    self.index = bytes.startIndex
  }

  /// The members of the object that the bytes are, in order, each handed over as it is passed.
  mutating func members(
    _ found: (_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Void
  ) throws(SyntaxError) {
    skipSpace()
    try object(depth: 0, found)
    skipSpace()
    if index < bytes.endIndex { throw error }
  }

  /// The value of the outermost object's member `wanted` in JSON that is broken somewhere, as far
  /// as it can be made out.
  mutating func memberDespiteErrors(named wanted: String) -> ArraySlice<UInt8>? {
    var depth = 0
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        let start = index
        guard (try? string()) != nil else { return nil }
        let name = bytes[start + 1..<index - 1]
        skipSpace()
        guard depth == 1, next == UInt8(ascii: ":"), Self.unescaped(name) == wanted else {
          continue
        }
        index += 1
        skipSpace()
        let valueStart = index
        return (try? value(depth: 1)).map { bytes[valueStart..<index] }
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
      index += 1
    }
    return nil
  }

  private var error: SyntaxError { SyntaxError(column: index - bytes.startIndex + 1) }

  private var next: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      index += 1
    }
  }

  private mutating func expect(_ byte: UInt8) throws(SyntaxError) {
    guard next == byte else { throw error }
    index += 1
  }

  private mutating func value(depth: Int) throws(SyntaxError) {
    guard depth < Self.deepest else { throw error }
    switch next {
    case UInt8(ascii: "{"): try object(depth: depth) { _, _ in }
    case UInt8(ascii: "["): try array(depth: depth)
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    default: try number()
    }
  }

  private mutating func object(
    depth: Int, _ found: (ArraySlice<UInt8>, ArraySlice<UInt8>) -> Void
  ) throws(SyntaxError) {
    try expect(UInt8(ascii: "{"))
    skipSpace()
    if next == UInt8(ascii: "}") { return index += 1 }
    while true {
      skipSpace()
      let nameStart = index
      try string()
      let name = bytes[nameStart + 1..<index - 1]
      skipSpace()
      try expect(UInt8(ascii: ":"))
      skipSpace()
      let valueStart = index
      try value(depth: depth + 1)
      found(name, bytes[valueStart..<index])
      skipSpace()
      if next == UInt8(ascii: ",") { index += 1 } else { return try expect(UInt8(ascii: "}")) }
    }
  }

  private mutating func array(depth: Int) throws(SyntaxError) {
    try expect(UInt8(ascii: "["))
    skipSpace()
    if next == UInt8(ascii: "]") { return index += 1 }
    while true {
      skipSpace()
      try value(depth: depth + 1)
      skipSpace()
      if next == UInt8(ascii: ",") { index += 1 } else { return try expect(UInt8(ascii: "]")) }
    }
  }

  private mutating func string() throws(SyntaxError) {
    try expect(UInt8(ascii: "\""))
    while let byte = next {
      guard byte >= 0x20 else { throw error }
      index += 1
      if byte == UInt8(ascii: "\"") { return }
      if byte == UInt8(ascii: "\\") { try escape() }
    }
    throw error
  }

  private mutating func escape() throws(SyntaxError) {
    guard let letter = next, "\"\\/bfnrtu".utf8.contains(letter) else { throw error }
    index += 1
    guard letter == UInt8(ascii: "u") else { return }
    for _ in 0..<4 {
      guard let digit = next, "0123456789abcdefABCDEF".utf8.contains(digit) else { throw error }
      index += 1
    }
  }

  private mutating func word(_ expected: String) throws(SyntaxError) {
    for byte in expected.utf8 { try expect(byte) }
  }

  private mutating func number() throws(SyntaxError) {
    if next == UInt8(ascii: "-") { index += 1 }
    if next == UInt8(ascii: "0") { index += 1 } else { try digits() }
    if next == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      index += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
  }

  private mutating func digits() throws(SyntaxError) {
    let start = index
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    if index == start { throw error }
  }
}
