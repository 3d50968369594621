import ArgumentParser
import Articles
import Claims
import Exporting

/// `diptych facts FILE`: what every claim of one article says.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "Show what each claim of one article says.",
    discussion: """
      For every claim: numbers, dates, who is meant, who says it, what happened, may happen or is \
      denied, quoted words, limits and judging words, each with the words it was read from.

      Exit status: 0 the facts were written, 2 trouble.
      """)

  @Argument(
    help: ArgumentHelp("The article; '-' is standard input.", valueName: "file"),
    completion: .file())
  var file: String

  @Argument(help: .hidden)
  var others: [String] = []

  @Option(help: "Read the article in this format, whatever it looks like.")
  var inputFormat: ArticleFormat?

  @Flag(help: "Take the text as it is: set nothing aside, recognise no caption or footer.")
  var raw = false

  @Option(help: "How to write the facts; plain text, unless given.")
  var format: ExportFormat?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      """
      Write the facts to a file, wholly or not at all; '-' is standard output. A name that ends in \
      .json asks for JSON, one in .md for Markdown.
      """,
      valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The longest line of the plain form.", valueName: "columns"))
  var width = 80

  func validate() throws {
    guard others.isEmpty else {
      throw SurplusNames.error("diptych facts reads one article", given: [file] + others)
    }
    guard !file.isEmpty else { throw ValidationError("The name of the article is empty.") }
    guard output != "" else { throw ValidationError("The name of the output file is empty.") }
    guard (ExportOptions.narrowest...10_000).contains(width) else {
      throw ValidationError("--width must lie between \(ExportOptions.narrowest) and 10000.")
    }
  }

  func run() throws {
    let input = InputFile(argument: file)
    let contents = try input.read()
    let article = try input.article(
      contents, placeholder: input.name, format: inputFormat, cleaning: raw ? .off : .on)
    let asked = format ?? output.flatMap { ExportFormat(ofFile: $0) } ?? .plain
    let bytes = FactsExport(of: AnnotatedArticle(article))
      .bytes(as: asked, options: ExportOptions(width: width))
    if let output, output != "-" {
      try OutputFile(path: FilePath(argument: output)).write(
        bytes, unlessOneOf: [contents.identity])
    } else {
      try Showing.print(bytes)
    }
    throw ExitStatus.noDiscrepancy.code
  }
}
