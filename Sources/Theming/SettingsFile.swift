internal import TOMLKit

/// A file of settings in TOML as it is written: what it sets, and where, in the order of its lines.
///
///     theme = "dusk"               ["theme"]                  "dusk"        line 1
///     [keys]
///     next-twin = "n"              ["keys", "next-twin"]      "n"           line 3
public struct SettingsFile: Sendable {
  /// One setting.
  public struct Entry: Hashable, Sendable {
    /// The tables it stands in, and its name.
    public let path: [String]
    /// What it is set to.
    public let value: Value
    /// From 1.
    public let line: Int
  }

  /// What a setting can be set to.
  public enum Value: Hashable, Sendable {
    /// A text in quotes.
    case text(String)
    /// A number, whole or not.
    case number(Double)
    /// `true` or `false`.
    case truth(Bool)
    /// A date, or a table without anything in it.
    case other
  }

  /// Why a file cannot be read.
  public struct SyntaxError: Error, Hashable, Sendable {
    /// From 1.
    public let line: Int
    /// What is wrong there, in the parser's words.
    public let reason: String
  }

  /// The settings.
  public let entries: [Entry]

  /// Reads a file. O(bytes + settings · lines): each is looked for in the text.
  /// - Throws: `SyntaxError` where the file is no TOML, or has a list: no setting takes one.
  public init(_ bytes: [UInt8]) throws(SyntaxError) {
    do throws(TOMLTrouble) {
      let document = try TOMLDocument(bytes, holding: "a file of settings")
      let keyOfLine = document.keyOfLine
      entries = Self.entries(of: document.table, at: []) { path in
        document.line(of: path, among: keyOfLine)
      }.sorted {
        ($0.line, $0.path.joined(separator: ".")) < ($1.line, $1.path.joined(separator: "."))
      }
    } catch {
      throw SyntaxError(line: error.line, reason: error.reason)
    }
  }

  private static func entries(
    of table: TOMLTable, at path: [String], lineOf: ([String]) -> Int
  ) -> [Entry] {
    table.keys.flatMap { key -> [Entry] in
      let path = path + [key]
      if let inner = table[key]?.table, !inner.isEmpty || path == ["keys"] {
        return entries(of: inner, at: path, lineOf: lineOf)
      }
      return [Entry(path: path, value: Value(table[key]), line: lineOf(path))]
    }
  }
}

extension SettingsFile.Value {
  fileprivate init(_ value: (any TOMLValueConvertible)?) {
    if let text = value?.string {
      self = .text(text)
    } else if let truth = value?.bool {
      self = .truth(truth)
    } else if let number = value?.double ?? value?.int.map(Double.init) {
      self = .number(number)
    } else {
      self = .other
    }
  }
}
