import ArgumentParser
import Articles

/// `diptych A B`: compares two files.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compare two articles (the default).",
    usage: "diptych A B [options]")

  @Argument(
    help: ArgumentHelp("The first article; '-' is standard input.", valueName: "A"),
    completion: .file())
  var left: String

  @Argument(
    help: ArgumentHelp("The second article; '-' is standard input.", valueName: "B"),
    completion: .file())
  var right: String

  @Argument(help: .hidden)
  var others: [String] = []

  @Option(help: "Read both articles in this format, whatever they look like.")
  var inputFormat: ArticleFormat?

  @OptionGroup var comparing: ComparingOptions
  @OptionGroup var showing: ShowingOptions

  func validate() throws {
    guard others.isEmpty else {
      throw SurplusNames.error(
        "Diptych compares two articles", given: [left, right] + others)
    }
    guard !left.isEmpty && !right.isEmpty else {
      throw ValidationError("The name of an article is empty.")
    }
  }

  /// Shows the pair where the command line is two paths and nothing else; returns where it is more.
  ///
  /// The most common call needs no parser, whose tables cost more time than reading both articles.
  static func showPlainPair(_ arguments: [String], commands: [String]) throws {
    guard arguments.count == 2, !commands.contains(arguments[0]) else { return }
    guard arguments.allSatisfy({ !$0.isEmpty && !$0.hasPrefix("-") }) else { return }
    let source = try FilePair(
      InputFile(argument: arguments[0]), InputFile(argument: arguments[1]), format: nil,
      cleaning: .on)
    let configuration = try Configuration(ConfigurationRequest())
    try Showing(options: ShowingChoices(), configuration: configuration).show(source)
  }

  func run() throws {
    let source = try FilePair(
      InputFile(argument: left), InputFile(argument: right), format: inputFormat,
      cleaning: comparing.cleaning)
    let configuration = try showing.configuration(confidenceFloor: comparing.confidenceFloor)
    try Showing(options: showing.choices, configuration: configuration).show(source)
  }
}
