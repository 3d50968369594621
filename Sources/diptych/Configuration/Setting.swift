/// A value, and who said so.
struct Setting<Value> {
  var value: Value
  var origin: SettingOrigin
}

extension Setting: Equatable where Value: Equatable {}

/// Where the value of a setting comes from, from the weakest to the strongest.
enum SettingOrigin: Hashable {
  /// Nobody said anything.
  case standard
  /// A line of the configuration file.
  case file(name: String, line: Int)
  /// A variable of the environment.
  case environment(String)
  /// An option of the command line.
  case option(String)

  /// In a few words: `default`, `config.toml:3`, `DIPTYCH_THEME`, `--theme`.
  var words: String {
    switch self {
    case .standard: "default"
    case .file(let name, let line): "\(name):\(line)"
    case .environment(let name), .option(let name): name
    }
  }

  /// A place in a list of problems: lines of the file in order, then the environment.
  var order: Int {
    switch self {
    case .standard, .option: 0
    case .file(_, let line): line
    case .environment: Int.max
    }
  }
}
