import Glibc

/// The environment's variables; one that is set but empty counts as not set.
struct Environment {
  private let values: [String: String]

  /// The environment of this process.
  static var process: Environment {
    var values: [String: String] = [:]
    for name in [
      "NO_COLOR", "TERM", "LC_ALL", "LC_CTYPE", "LANG", "PATH", "TMUX", "SSH_TTY",
      "SSH_CONNECTION", "HOME", "XDG_CONFIG_HOME", "DIPTYCH_CONFIG", "DIPTYCH_PRESET",
      "DIPTYCH_THEME", "DIPTYCH_COLOR", "DIPTYCH_ASCII", "DIPTYCH_READER", "DIPTYCH_MIN_CONFIDENCE",
      "DIPTYCH_HISTORY", "DIPTYCH_AMBIGUOUS_WIDTH", "DIPTYCH_SEARCH_SYNTAX",
      "XDG_STATE_HOME",
    ] {
      if let value = getenv(name) { values[name] = String(cString: value) }
    }
    return Environment(values)
  }

  /// Makes an environment from variables.
  init(_ values: [String: String]) {
    self.values = values.filter { !$0.value.isEmpty }
  }

  /// The value of a variable.
  subscript(name: String) -> String? { values[name] }
}
