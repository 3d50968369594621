import ArgumentParser
import Articles
import Exporting

/// `diptych article FILE`: one article as it is read.
struct ArticleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "article", abstract: "Show one article as it is read.",
    discussion: """
      Title, author, outlet, date and address with where each is from, then the body. The JSON form \
      opens as an article again.

      Exit status: 0 the article was written, 2 trouble.
      """)

  @Argument(
    help: ArgumentHelp("The article; '-' is standard input.", valueName: "file"),
    completion: .file())
  var file: String

  @Option(help: "Read the article in this format, whatever it looks like.")
  var inputFormat: ArticleFormat?

  @Flag(help: "Take the text as it is: set nothing aside, recognise no caption or footer.")
  var raw = false

  @Option(help: "How to write the article; plain text, unless given.")
  var format: ExportFormat = .plain

  @Flag(help: "Write what was set aside as well, with the reason.")
  var showCleaning = false

  func validate() throws {
    guard !file.isEmpty else { throw ValidationError("The name of the article is empty.") }
  }

  func run() throws {
    let input = InputFile(argument: file)
    let article = try input.article(
      try input.read(), placeholder: input.name, format: inputFormat, cleaning: raw ? .off : .on)
    try Showing.print(ArticleExport(of: article, showsCleaning: showCleaning).bytes(as: format))
    throw ExitStatus.noDiscrepancy.code
  }
}
