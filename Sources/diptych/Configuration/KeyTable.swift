import Exporting
import Reader

/// The key table as text: as configuration, or as a Markdown table.
struct KeyTable {
  private let configuration: Configuration

  init(of configuration: Configuration) {
    self.configuration = configuration
  }

  /// The table as the `[keys]` of a configuration file; read back, it gives the same map.
  ///
  ///     [keys]
  ///     # Jumps
  ///     next-twin = "n ]t"                     # next twin (config.toml:3)
  var toml: String {
    let rows = configuration.keys.bindings
    let width = rows.map { Self.assignment($0).count }.max() ?? 0
    var text = "[keys]\n"
    for group in KeyGroup.allCases {
      text += "# \(group.rawValue)\n"
      for binding in rows where binding.group == group {
        let assignment = Self.assignment(binding)
        let padding = String(repeating: " ", count: width - assignment.count)
        let line = configuration.keyLines[binding.action]
        let origin = line.map { " (\(VisibleText.of(configuration.fileName)):\($0))" } ?? ""
        text += "\(assignment)\(padding)  # \(binding.help)\(origin)\n"
      }
    }
    return text
  }

  private static func assignment(_ binding: KeyBinding) -> String {
    let keys = binding.keys.map(\.description).joined(separator: " ")
    return "\(binding.action.name) = \(tomlText(keys))"
  }

  /// A text as TOML writes it in quotes.
  static func tomlText(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// The table for the README.
  var markdown: String {
    var text = "| keys | what they do |\n| --- | --- |\n"
    for group in KeyGroup.allCases {
      text += "| **\(group.rawValue)** | |\n"
      for binding in configuration.keys.bindings where binding.group == group {
        let keys = binding.keys.map { "`\($0)`".replacing("|", with: "\\|") }
        text += "| \(keys.joined(separator: " ")) | \(binding.help) |\n"
      }
    }
    text += "| **\(MouseGesture.title)** | |\n"
    for gesture in MouseGesture.all { text += "| \(gesture.name) | \(gesture.help) |\n" }
    return text
  }
}
