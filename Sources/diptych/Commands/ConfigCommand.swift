import ArgumentParser
import Exporting
import Reader
import TextScreen

/// `diptych config`: which settings hold, and where each comes from.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Say where the configuration file is, and what holds.",
    discussion: """
      An option of the command line is stronger than a variable of the environment \
      (DIPTYCH_PRESET, DIPTYCH_THEME, DIPTYCH_COLOR, DIPTYCH_ASCII, \
      DIPTYCH_AMBIGUOUS_WIDTH, DIPTYCH_SEARCH_SYNTAX, DIPTYCH_READER, DIPTYCH_HISTORY, \
      DIPTYCH_MIN_CONFIDENCE, DIPTYCH_CITATION_OFFSETS, NO_COLOR), and that is stronger than the \
      file, which DIPTYCH_CONFIG or --config names where it is not the usual one.
      """)

  @Flag(help: "Write all settings and keys as a configuration file, with where each comes from.")
  var dump = false

  @Option(
    name: .customLong("min-confidence"), parsing: .unconditional,
    help: ArgumentHelp(
      "Show discrepancies from this confidence on; less sure ones are places to compare.",
      valueName: "0…1"))
  var confidenceFloor: Double?

  @OptionGroup var look: LookOptions
  @OptionGroup var configuration: ConfigurationOptions

  func validate() throws {
    guard (0...1).contains(confidenceFloor ?? 0) else {
      throw ValidationError("--min-confidence must lie between 0 and 1.")
    }
  }

  func run() throws {
    let configuration = try Configuration(
      configuration.request(look: look, confidenceFloor: confidenceFloor))
    configuration.tellProblems()
    if case .option = configuration.theme.origin {
      _ = try ThemeChoice(configuration.theme.value).theme()
    }
    try Showing.print(Array((dump ? configuration.toml : configuration.summary).utf8))
  }
}

extension Configuration {
  /// All that holds as a configuration file; read back, it gives the same settings and keys.
  var toml: String {
    """
    # \(fileLine)
    \(settingLines)
    \(KeyTable(of: self).toml)
    """
  }

  /// Where the file is, what holds, and how to go on.
  var summary: String {
    """
    \(fileLine)

    \(settingLines)
    diptych config --dump writes all of it, keys included, as a configuration file.

    """
  }

  private var fileLine: String {
    guard let path else { return "No configuration file is read." }
    return "Configuration file: \(VisibleText.of(path))" + (isRead ? "" : " (not there)")
  }

  private var settingLines: String {
    let rows = [
      ("preset = \"\(preset.value.rawValue)\"", preset.origin),
      ("theme = \(KeyTable.tomlText(theme.value))", theme.origin),
      ("color = \"\(color.value.rawValue)\"", color.origin),
      ("ascii = \(ascii.value)", ascii.origin),
      ("ambiguous-width = \"\(ambiguousWidth.value.rawValue)\"", ambiguousWidth.origin),
      ("search-syntax = \"\(searchSyntax.value.rawValue)\"", searchSyntax.origin),
      ("reader = \(reader.value)", reader.origin),
      ("history = \(history.value)", history.origin),
      ("min-confidence = \(confidenceFloor.value)", confidenceFloor.origin),
      ("citation-offsets = \(citationOffsets.value)", citationOffsets.origin),
    ]
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { row, origin in
      row + String(repeating: " ", count: width - row.count)
        + "  # \(VisibleText.of(origin.words))\n"
    }.joined()
  }
}
