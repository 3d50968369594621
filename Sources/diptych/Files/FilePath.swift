import Glibc

/// A file as it was named on the command line.
///
/// Names are bytes to the system, not text. The argument parser hands us text, in which a name that
/// is not UTF-8 has been repaired and would not be found again; so the bytes are looked up among
/// the program's own arguments.
struct FilePath {
  /// The name as text, for messages.
  let name: String
  /// The name as the system knows it, without a terminating zero.
  let bytes: [UInt8]

  /// Makes the path that the argument `name` represents.
  init(argument name: String) {
    self.name = name
    self.bytes = Self.unrepaired(name) ?? Array(name.utf8)
  }

  /// Makes a path from bytes.
  init(bytes: [UInt8]) {
    self.name = String(decoding: bytes, as: UTF8.self)
    self.bytes = bytes
  }

  /// The last component, as text.
  var lastComponent: String {
    let parts = bytes.split(separator: UInt8(ascii: "/"))
    return parts.last.map { String(decoding: $0, as: UTF8.self) } ?? name
  }

  /// The folder the file is in, ending with a slash; empty for the present one.
  var folder: [UInt8] {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return [] }
    return Array(bytes[...slash])
  }

  /// Calls `body` with the name as C takes it.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
    return terminated.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("the array has its zero") }
      return body(start)
    }
  }

  private static func unrepaired(_ name: String) -> [UInt8]? {
    guard name.unicodeScalars.contains("\u{FFFD}") else { return nil }
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let argument = CommandLine.unsafeArgv[index] else { continue }
      let bytes = Array(UnsafeRawBufferPointer(start: argument, count: strlen(argument)))
      for start in [0, (bytes.firstIndex(of: UInt8(ascii: "=")) ?? -1) + 1] {
        let tail = Array(bytes[start...])
        if String(decoding: tail, as: UTF8.self) == name { return tail }
      }
    }
    return nil
  }
}
