import Exporting
import Reader
import Theming

/// The configuration file as it is written: which settings it has, and what is wrong with it.
///
///     preset = "less"               # vim, less or arrows
///     theme = "dusk"
///     [keys]
///     next-twin = "n ]t"
///
/// What is wrong is told with its line; everything else holds all the same.
struct ConfigurationFile {
  /// The last part of its name, for messages and origins.
  let name: String
  private(set) var values: [String: (value: SettingsFile.Value, line: Int)] = [:]
  private(set) var changes: [KeyChange] = []
  /// The line of each change.
  private(set) var lines: [Int] = []
  /// What is wrong, one sentence each, in the order of the lines.
  private(set) var problems: [ConfigurationProblem] = []

  /// The names of all settings but the keys, in the order in which they are listed.
  static let settings = [
    "preset", "theme", "color", "ascii", "ambiguous-width", "search-syntax", "reader", "history",
    "min-confidence", "citation-offsets",
  ]

  /// No file.
  init() { name = "" }

  /// Reads a file; every text is some.
  init(_ bytes: [UInt8], name: String) {
    self.name = name
    let file = SettingsFile(bytes)
    for entry in file.entries { take(entry) }
    for trouble in file.troubles {
      let reason = trouble.reason.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
      let more = trouble.lines.count - 1
      let outcome =
        if file.isUnreadable {
          "so that nothing in the file holds"
        } else if more == 0 {
          "and is left out"
        } else {
          "and is left out with \(more == 1 ? "the line" : "the \(more) lines") below it"
        }
      report(trouble.lines.lowerBound, "this is no TOML (\(reason)), \(outcome)")
    }
    problems.sort { $0.order < $1.order }
  }

  private mutating func take(_ entry: SettingsFile.Entry) {
    switch entry.path.first {
    case "keys" where entry.path.count == 2: takeKeys(entry.path[1], entry)
    case let first? where entry.path.count == 1 && Self.settings.contains(first):
      values[first] = (entry.value, entry.line)
    case "keys" where entry.path.count == 1:
      report(entry.line, "keys must be a table: they belong below [keys]")
    case let first:
      let full = entry.path.joined(separator: ".")
      let known = Self.settings + ["keys"]
      let isAction = Action(named: full) != nil
      let advice =
        isAction
        ? "; keys of actions belong below [keys]"
        : suggestion(for: first ?? "", among: known)
          + "; there are \(known.joined(separator: ", "))"
      report(entry.line, "there is no setting \"\(full)\"\(advice)")
    }
  }

  private mutating func takeKeys(_ name: String, _ entry: SettingsFile.Entry) {
    guard let action = Action(named: name) else {
      let nearest = suggestion(for: name, among: Action.allCases.map(\.name))
      let advice = nearest.isEmpty ? "; diptych keys lists their names" : nearest
      return report(entry.line, "no action is called \"\(name)\"\(advice)")
    }
    guard case .text(let text) = entry.value else {
      return report(
        entry.line, "the keys of \(name) must be one text in quotes, as in \"c ]c\"")
    }
    var keys: [KeySequence] = []
    for notation in text.split(separator: " ") {
      do throws(KeyNotationError) {
        keys.append(try KeySequence(reading: String(notation), for: action))
      } catch {
        report(entry.line, error.message)
      }
    }
    // A line on which every key is misspelt changes nothing.
    guard !keys.isEmpty || text.allSatisfy({ $0 == " " }) else { return }
    changes.append(KeyChange(action, keys: keys))
    lines.append(entry.line)
  }

  private mutating func report(_ line: Int, _ text: String) {
    problems.append(ConfigurationProblem(.file(name: name, line: line), text))
  }

  /// ` (did you mean "theme"?)`, or nothing.
  private func suggestion(for name: String, among known: [String]) -> String {
    NearestName.of(name, among: known).map { " (did you mean \"\($0)\"?)" } ?? ""
  }
}

/// Something in the configuration that cannot hold; the program goes on without it.
struct ConfigurationProblem: Hashable {
  /// Where and what, in one sentence.
  let sentence: String
  /// What alone: the same wherever its line has moved to.
  let text: String
  /// Its place in a list of problems: lines of the file in order, then the environment.
  let order: Int
  /// Whether something does not hold as it is written; else it holds, and costs something else.
  let isTrouble: Bool

  /// Where and what, without all advice and without a full stop, for one row of the screen.
  var gist: String {
    let gist = sentence.prefix { $0 != ";" }
    return VisibleText.of(gist.last == "." ? gist.dropLast() : gist)
  }

  /// Something said by a line or a variable; `text` is without a full stop.
  init(_ origin: SettingOrigin, _ text: String, isTrouble: Bool = true) {
    self.isTrouble = isTrouble
    self.text = text
    sentence = "\(origin.words): \(text)."
    order = origin.order
  }

  /// A file that cannot be read.
  init(_ trouble: Trouble) {
    sentence = trouble.sentence
    text = trouble.sentence
    order = 0
    isTrouble = true
  }
}
