import ArgumentParser
import Reader

/// `diptych keys`: the reader's keys as they are, ready for a configuration file.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "List the reader's keys as configuration.",
    discussion: """
      What is written can be put into the configuration file as it is (diptych config says where \
      that is); the lines that are not to change can be left out.
      """)

  @Flag(help: "Write a Markdown table instead.")
  var markdown = false

  @OptionGroup var configuration: ConfigurationOptions

  func run() throws {
    let configuration = try Configuration(configuration.request())
    configuration.tellProblems()
    let table = KeyTable(of: configuration)
    let preset = configuration.preset.value.rawValue
    let text =
      markdown
      ? table.markdown
      : """
      # The keys of diptych, as configuration: NAME = "KEYS", several with blanks between them,
      # "" for none. A key with a name after another key is written in brackets: "g<Tab>".
      preset = "\(preset)"

      \(table.toml)
      """
    try Showing.print(Array(text.utf8))
  }
}
