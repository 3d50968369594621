import ArgumentParser
import Articles

/// `diptych A B`: compares two files.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compare two articles (the default).",
    usage: "diptych A B [options]")

  @Argument(help: ArgumentHelp("The first article; '-' is standard input.", valueName: "A"))
  var left: String

  @Argument(help: ArgumentHelp("The second article; '-' is standard input.", valueName: "B"))
  var right: String

  @Option(help: "Read both articles in this format, whatever they look like.")
  var inputFormat: ArticleFormat?

  @OptionGroup var comparing: ComparingOptions
  @OptionGroup var showing: ShowingOptions

  func run() throws {
    let source = try FilePair(
      InputFile(argument: left), InputFile(argument: right), format: inputFormat,
      cleaning: comparing.cleaning)
    try Showing(options: showing, confidenceFloor: comparing.confidenceFloor).show(source)
  }
}
