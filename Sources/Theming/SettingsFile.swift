internal import TOMLKit

/// A file of settings in TOML as it is written: what it sets, and where, in the order of its lines.
///
///     theme = "dusk"               ["theme"]                  "dusk"        line 1
///     [keys]
///     next-twin = "n"              ["keys", "next-twin"]      "n"           line 3
public struct SettingsFile: Sendable {
  /// One setting.
  public struct Entry: Hashable, Sendable {
    /// The tables it is in, and its name.
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

  /// Lines that are no TOML, or hold a list, which no setting takes; and what was left out for
  /// them.
  public struct Trouble: Hashable, Sendable {
    /// The lines that were left out, from 1; the first one is the one to mend.
    public fileprivate(set) var lines: ClosedRange<Int>
    /// What is wrong in the first of them, in the parser's words.
    public let reason: String
  }

  /// The settings, of all lines that could be read.
  public let entries: [Entry]
  /// What could not be read, in the order of the lines.
  public let troubles: [Trouble]
  /// Whether nothing at all could be read, so that the only trouble is that of the file.
  public let isUnreadable: Bool

  /// Reads a file; every text is some. A line that is no TOML is left out, and where it is the head
  /// of a table, the table; the rest holds. Where that does not help, as with a text that is never
  /// closed, or there are too many such lines, nothing is read.
  ///
  ///     theme = "dusk"
  ///     ascii = yes          left out: could not determine value type
  ///     color = "never"
  ///
  /// - Complexity: bytes · (lines left out, at most 20) + settings · lines: each is looked for in
  ///   the text.
  public init(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var troubles: [Trouble] = []
    while true {
      do throws(TOMLTrouble) {
        let document = try TOMLDocument(
          Array(lines.joined(separator: [UInt8(ascii: "\n")])), holding: "a file of settings")
        let keyOfLine = document.keyOfLine
        entries = Self.entries(of: document.table, at: []) { path in
          document.line(of: path, among: keyOfLine)
        }.sorted {
          ($0.line, $0.path.joined(separator: ".")) < ($1.line, $1.path.joined(separator: "."))
        }
        (self.troubles, isUnreadable) = (Self.merged(troubles), false)
        return
      } catch {
        let trouble = Self.trouble(error, among: lines)
        let isBlank = lines[trouble.lines.lowerBound - 1].allSatisfy { $0 == UInt8(ascii: " ") }
        guard troubles.count < Self.mostTroubles, !isBlank else {
          entries = []
          (self.troubles, isUnreadable) = (troubles.isEmpty ? [trouble] : [troubles[0]], true)
          return
        }
        for line in trouble.lines { lines[line - 1] = [] }
        troubles.append(trouble)
      }
    }
  }

  /// So many lines that cannot be read are no file of settings.
  private static let mostTroubles = 20

  /// What is left out for a line that cannot be read: the line, or with the head of a table all of
  /// that.
  private static func trouble(_ error: TOMLTrouble, among lines: [ArraySlice<UInt8>]) -> Trouble {
    func isHead(_ line: ArraySlice<UInt8>) -> Bool {
      line.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") } == UInt8(ascii: "[")
    }
    let line = min(max(1, error.line), lines.count)
    guard isHead(lines[line - 1]) else { return Trouble(lines: line...line, reason: error.reason) }
    // After the last line break is no line.
    let end = lines.last?.isEmpty == true ? lines.count - 1 : lines.count
    let next = lines[line...].firstIndex(where: isHead) ?? max(line, end)
    return Trouble(lines: line...next, reason: error.reason)
  }

  /// The troubles in the order of the lines; such as follow on one another, as with a list over
  /// several lines, are one.
  private static func merged(_ troubles: [Trouble]) -> [Trouble] {
    var result: [Trouble] = []
    for trouble in troubles.sorted(by: { $0.lines.lowerBound < $1.lines.lowerBound }) {
      if let last = result.last, last.lines.upperBound + 1 >= trouble.lines.lowerBound {
        let end = max(last.lines.upperBound, trouble.lines.upperBound)
        result[result.count - 1].lines = last.lines.lowerBound...end
      } else {
        result.append(trouble)
      }
    }
    return result
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
