import TextScreen
import Theming

extension ReaderState {
  /// The names of actions that the command line can be completed to: those that begin with what was
  /// typed, or else those that contain it.
  var completions: [String] {
    guard let prompt, prompt.purpose == .command else { return [] }
    return Self.completions(of: prompt.completed ?? prompt.line.text)
  }

  /// A count may be before the name.
  private static func completions(of text: String) -> [String] {
    let count = count(before: text)
    guard count.isEmpty else {
      return completions(of: String(text.dropFirst(count.count))).map { count + $0 }
    }
    let text = text.lowercased()
    let names = Action.allCases.map(\.name).sorted()
    let beginning = names.filter { $0.hasPrefix(text) }
    return beginning.isEmpty ? names.filter { $0.contains(text) } : beginning
  }

  /// The count that a line begins with, and the space after it.
  private static func count(before line: String) -> String {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let space = line[digits.endIndex...].prefix { $0 == " " }
    return digits.isEmpty || space.isEmpty ? "" : String(digits + space)
  }

  /// Completes the line as far as all names agree; from then on Tab goes from name to name.
  mutating func complete(_ prompt: Prompt) {
    guard prompt.purpose == .command else { return }
    var prompt = prompt
    let text = prompt.completed ?? prompt.line.text
    let names = Self.completions(of: text)
    guard let first = names.first else { return }
    let common = names.reduce(first) { common, name in
      String(zip(common, name).prefix { $0 == $1 }.map(\.0))
    }
    if prompt.completed == nil && common.count > text.count {
      prompt.line = LineEditor(common)
    } else {
      let position = names.firstIndex(of: prompt.line.text).map { ($0 + 1) % names.count } ?? 0
      prompt.completed = text
      prompt.line = LineEditor(names[position])
    }
    self.prompt = prompt
  }

  /// Does what the command line asks for: the name of an action, or as much of it as no other one
  /// begins with, then what the action is told; or the number of a sentence. A count
  /// is before the name, as before keys, or after it.
  mutating func perform(command line: String) -> [Effect] {
    guard line.contains(where: { $0 != " " }) else { return [] }
    commandHistory.add(line)
    let before = Self.count(before: line)
    guard let count = Int(before.prefix { $0 != " " }), before.count < line.count else {
      return perform(counted: line, before: nil)
    }
    return perform(counted: String(line.dropFirst(before.count)), before: count)
  }

  private mutating func perform(counted line: String, before: Int?) -> [Effect] {
    let parts = line.split(separator: " ", maxSplits: 1)
    guard let first = parts.first else { return [] }
    if let sentence = Int(first), parts.count == 1, before == nil {
      return perform(.top, count: sentence)
    }
    let rest = parts.count > 1 ? String(parts[1]) : ""
    let name = first.lowercased()
    let matching = Action.allCases.filter { $0.name.hasPrefix(name) }
    let exact = matching.first { $0.name == name }
    guard let action = exact ?? (matching.count == 1 ? matching[0] : nil) else {
      message = Self.unknown(name, matching.map(\.name))
      return []
    }
    switch action.argument {
    case .letter:
      guard let letter = rest.first, rest.count == 1, letter.isLetter else {
        askForLetter(action)
        return []
      }
      return perform(action, letter: letter)
    case .pattern where !rest.isEmpty:
      openPrompt(action == .search ? .search : .filter)
      prompt?.line = LineEditor(rest)
      return pressInPrompt(.enter)
    default:
      guard rest.isEmpty || Int(rest) != nil && before == nil else {
        message = ":\(action.name) takes a count at most, not “\(rest)”"
        return []
      }
      let count = before ?? Int(rest)
      return perform(action, count: count.map { min(max($0, 1), 9999) })
    }
  }

  /// Says how an action that takes a letter is asked for.
  mutating func askForLetter(_ action: Action) {
    message = "A letter must follow, as in :\(action.name) a"
  }

  private static func unknown(_ name: String, _ matching: [String]) -> String {
    if matching.count > 1 {
      let shown = matching.sorted().prefix(3).joined(separator: ", ")
      return ":\(name) begins \(matching.count) names: \(shown)\(matching.count > 3 ? " …" : "")"
    }
    let nearest = NearestName.of(name, among: Action.allCases.map(\.name))
    let hint = nearest.map { ": do you mean \($0)?" }
    return "No action is called \(name)\(hint ?? ": Tab lists their names")"
  }
}
