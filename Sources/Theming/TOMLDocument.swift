internal import TOMLKit

/// A TOML file, parsed, with the lines on which its keys are.
struct TOMLDocument {
  let table: TOMLTable
  /// The file as it is: asked where a key is only when something is wrong there.
  private let bytes: [UInt8]

  /// Parses a file.
  /// - Parameter content: what it holds, for messages: `a theme`.
  init(_ bytes: [UInt8], holding content: String) throws(TOMLTrouble) {
    self.bytes = bytes
    let text = String(decoding: bytes, as: UTF8.self)
    if let zero = text.utf8.firstIndex(of: 0) {
      let line = 1 + text.utf8[..<zero].count { $0 == UInt8(ascii: "\n") }
      throw TOMLTrouble(line: line, reason: "it contains a zero byte")
    }
    if let (line, reason) = TOMLTraps.trap(in: text.utf8, holding: content) {
      throw TOMLTrouble(line: line, reason: reason)
    }
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw TOMLTrouble(line: max(1, error.source.begin.line), reason: error.description)
    } catch {
      throw TOMLTrouble(line: 1, reason: "\(error)")
    }
  }

  /// Where a key is written: the line, from 1, that sets it or opens its table, else the nearest
  /// above.
  /// - Parameter keyOfLine: `keyOfLine`, where it is known.
  func line(of path: [String], among keyOfLine: [String]? = nil) -> Int {
    let keyOfLine = keyOfLine ?? self.keyOfLine
    var path = path[...]
    while !path.isEmpty {
      if let index = keyOfLine.firstIndex(of: path.joined(separator: ".")) { return index + 1 }
      path = path.dropLast()
    }
    return 1
  }

  /// The whole key that each line sets or opens, as in `roles.claim.twin`; "" where there is none.
  var keyOfLine: [String] {
    var header = ""
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.map { line in
      let bare = line.filter { !" \t\r\"'".utf8.contains($0) }
      if bare.first == UInt8(ascii: "[") {
        let name = bare.dropFirst().prefix { $0 != UInt8(ascii: "]") }
        header = String(decoding: name, as: UTF8.self)
        return header
      }
      let key = String(decoding: bare.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self)
      return header.isEmpty || key.isEmpty ? header + key : header + "." + key
    }
  }
}

/// Why a file is no TOML that can be read.
struct TOMLTrouble: Error, Hashable {
  /// From 1.
  let line: Int
  let reason: String
}
