import Reader
import TextScreen
import Theming

/// What environment and file say of each setting, not yet understood.
struct SettingWords {
  /// One word on a setting: a text of the environment, or a value of the file.
  enum Word {
    case written(String)
    case value(SettingsFile.Value)

    var text: String? {
      switch self {
      case .written(let text), .value(.text(let text)): text
      default: nil
      }
    }

    var number: Double? {
      switch self {
      case .written(let text): Double(text)
      case .value(.number(let number)): number
      default: nil
      }
    }

    var truth: Bool? {
      switch self {
      case .written(let text):
        ["1": true, "true": true, "yes": true, "0": false, "false": false, "no": false][
          text.lowercased()]
      case .value(.truth(let truth)): truth
      default: nil
      }
    }

    /// The word as messages show it.
    var shown: String {
      switch self {
      case .written(let text), .value(.text(let text)): "\"\(text)\""
      case .value(.number(let number)): Int(exactly: number).map { "\($0)" } ?? "\(number)"
      case .value(.truth(let truth)): "\(truth)"
      case .value(.other): "that"
      }
    }
  }

  let file: ConfigurationFile
  let environment: Environment

  /// What is said of a setting, the stronger first.
  func of(_ name: String) -> [(word: Word, origin: SettingOrigin)] {
    let variable = Self.variable(of: name)
    var words: [(Word, SettingOrigin)] = []
    if let text = environment[variable] { words.append((.written(text), .environment(variable))) }
    if let (value, line) = file.values[name] {
      words.append((.value(value), .file(name: file.name, line: line)))
    }
    return words
  }

  /// The variable of a setting: `DIPTYCH_MIN_CONFIDENCE`.
  static func variable(of name: String) -> String {
    "DIPTYCH_" + name.uppercased().replacing("-", with: "_")
  }
}

/// How a setting is called and written.
struct SettingForm<Value> {
  let name: String
  /// What its values are, for messages.
  let expected: String
  /// The value that a word is; nil where it is none.
  let read: (SettingWords.Word) -> Value?
}

extension SettingForm<KeyPreset> {
  static var preset: Self {
    Self(name: "preset", expected: "one of vim, less, arrows") {
      $0.text.flatMap(KeyPreset.init(rawValue:))
    }
  }
}

extension SettingForm<ColorChoice> {
  static var color: Self {
    Self(name: "color", expected: "one of auto, always, never") {
      $0.text.flatMap(ColorChoice.init(rawValue:))
    }
  }
}

extension SettingForm<AmbiguousWidth> {
  static var ambiguousWidth: Self {
    Self(name: "ambiguous-width", expected: "one of narrow, wide") {
      $0.text.flatMap(AmbiguousWidth.init(rawValue:))
    }
  }
}

extension SettingForm<SearchSyntax> {
  static var searchSyntax: Self {
    Self(name: "search-syntax", expected: "one of pattern, text") {
      $0.text.flatMap(SearchSyntax.init(rawValue:))
    }
  }
}

extension SettingForm<Bool> {
  static func truth(_ name: String) -> Self {
    Self(name: name, expected: "true or false") { $0.truth }
  }
}

extension SettingForm<Double> {
  static var confidenceFloor: Self {
    Self(name: "min-confidence", expected: "a number from 0 to 1") { word in
      word.number.flatMap { (0...1).contains($0) ? $0 : nil }
    }
  }
}

extension Environment {
  /// Whether it says anything of settings.
  var hasSettings: Bool {
    self["NO_COLOR"] != nil
      || ConfigurationFile.settings.contains { self[SettingWords.variable(of: $0)] != nil }
  }
}

extension ConfigurationRequest {
  /// Whether the command line says anything of settings.
  var hasSettings: Bool {
    preset != nil || theme != nil || color != nil || ascii != nil || ambiguousWidth != nil
      || searchSyntax != nil
      || reader != nil || history != nil || confidenceFloor != nil
  }
}
