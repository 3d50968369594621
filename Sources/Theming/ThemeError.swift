/// What is wrong with a theme.
public enum ThemeError: Error, Hashable, Sendable {
  /// There is no theme of that name.
  case unknownTheme(String, inheritedBy: String?)
  /// The file could not be read.
  case unreadable(file: String)
  /// The file is no TOML.
  case syntax(ThemePlace, reason: String)
  /// A role that no screen has.
  case unknownRole(ThemePlace, String)
  /// A key that means nothing where it is.
  case unknownKey(ThemePlace, String, known: [String])
  /// A colour that is neither written as one nor in the palette.
  case unknownColor(ThemePlace, String, known: [String])
  /// A value of the wrong type.
  case wrongType(ThemePlace, key: String, expected: String)
  /// A theme that inherits from itself, maybe by way of others.
  case inheritsItself([String])

  /// What to tell the user: where it is, what it is, and what to do, in one line.
  public var message: String {
    switch self {
    case .unknownTheme(let name, let heir):
      let nearest = suggestion(for: name, among: Theme.bundledNames)
      return "\(heir.map { "\($0): " } ?? "")there is no theme \(quoted(name))\(nearest); "
        + "the themes are \(Theme.bundledNames.joined(separator: ", ")), "
        + "or give the path of a file that ends in .toml"
    case .unreadable(let file):
      return "\(file): this theme file cannot be read; check the path"
    case .syntax(let place, let reason):
      return "\(place): this is no TOML (\(reason)); correct the line"
    case .unknownRole(let place, let name):
      let nearest = suggestion(for: name, among: Role.allCases.map(\.rawValue))
      return "\(place): there is no role \(quoted(name))\(nearest); "
        + "the bundled themes name every role"
    case .unknownKey(let place, let name, let known):
      return "\(place): unknown key \(quoted(name))\(suggestion(for: name, among: known)); "
        + "known here: \(known.joined(separator: ", "))"
    case .unknownColor(let place, let name, let known):
      return "\(place): unknown colour \(quoted(name))\(suggestion(for: name, among: known)); "
        + "write \"#rrggbb\", \"default\", a name like \"red\" or \"bright-red\", "
        + "or add it to [palette]"
    case .wrongType(let place, let key, let expected):
      return "\(place): \(quoted(key)) must be \(expected)"
    case .inheritsItself(let chain):
      return "\(chain.joined(separator: " inherits ")): a theme cannot inherit from itself; "
        + "take one `inherits` away"
    }
  }
}

/// A line of a theme file.
public struct ThemePlace: Hashable, Sendable, CustomStringConvertible {
  /// The file's path, or the theme's name when it is a bundled one.
  public let file: String
  /// From 1.
  public let line: Int

  /// `dusk.toml:7`
  public var description: String { "\(file):\(line)" }
}

private func quoted(_ name: String) -> String { "\"\(name)\"" }

/// ` (did you mean "text"?)`, or nothing when no name is near.
private func suggestion(for name: String, among known: [String]) -> String {
  NearestName.of(name, among: known).map { " (did you mean \"\($0)\"?)" } ?? ""
}
