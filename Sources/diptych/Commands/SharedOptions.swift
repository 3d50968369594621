public import ArgumentParser
public import Articles
public import Exporting
import Theming

extension ArticleFormat: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}

/// Options of every command that compares.
struct ComparingOptions: ParsableArguments {
  @Option(
    name: .customLong("min-confidence"), parsing: .unconditional,
    help: ArgumentHelp("Leave out discrepancies below this confidence.", valueName: "0…1"))
  var confidenceFloor = Self.standardFloor

  /// The floor where none is asked for.
  static let standardFloor = 0.5

  @Flag(help: "Take the text as it is: set nothing aside, recognise no caption or footer.")
  var raw = false

  func validate() throws {
    guard (0...1).contains(confidenceFloor) else {
      throw ValidationError("--min-confidence must lie between 0 and 1.")
    }
  }

  /// What the articles' readers are told.
  var cleaning: Cleaning { raw ? .off : .on }
}

/// Options of what is shown or written.
struct ShowingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Write the comparison instead of opening the reader."))
  var format: ExportFormat?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      """
      Write the comparison to a file, wholly or not at all; '-' is standard output. A name that \
      ends in .json asks for JSON, one in .md for Markdown.
      """,
      valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The longest line of the plain form.", valueName: "columns"))
  var width = 80

  @Option(
    help: ArgumentHelp("A bundled theme, or a theme file.", valueName: "name|file"),
    completion: .file())
  var theme: String?

  @Option(help: "When to use colour.")
  var color = ColorChoice.auto

  @Flag(help: "Draw with ASCII only.")
  var ascii = false

  @Option(
    help: ArgumentHelp(
      """
      Write why two claims are linked or not, with the points of every sort of evidence, instead of \
      the comparison: --explain A8,B14.
      """,
      valueName: "claim,claim"))
  var explain: String?

  @Option(
    help: ArgumentHelp(
      "Write the reader's screen as a picture (SVG) instead, without opening it.",
      valueName: "file.svg"),
    completion: .file())
  var screenshot: String?

  @Option(help: ArgumentHelp("The size of the picture.", valueName: "columns x rows"))
  var size = ScreenSize.standard

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Keys pressed before the picture is taken, as in 'cc%<Tab>'.", valueName: "keys"))
  var keys = ""

  func validate() throws {
    guard screenshot == nil || format == nil && output == nil && explain == nil else {
      throw ValidationError(
        "--screenshot writes a picture and nothing else: leave out --format, --output and --explain."
      )
    }
    guard screenshot != "" else { throw ValidationError("The name of the picture is empty.") }
    guard screenshot != nil || keys.isEmpty else {
      throw ValidationError("--keys belong to a picture: give --screenshot file.svg as well.")
    }
    guard explain == nil || explained != nil else {
      throw ValidationError(
        "--explain takes a claim of A and a claim of B, by their labels: --explain A8,B14.")
    }
    guard output != "" else { throw ValidationError("The name of the output file is empty.") }
    guard (ExportOptions.narrowest...10_000).contains(width) else {
      throw ValidationError("--width must lie between \(ExportOptions.narrowest) and 10000.")
    }
  }

  private var explained: ClaimLabels? { explain.flatMap(ClaimLabels.init) }

  /// The options as plain values.
  var choices: ShowingChoices {
    ShowingChoices(
      format: format, output: output, width: width, theme: theme, color: color, ascii: ascii,
      explained: explained, screenshot: screenshot, screenSize: size.size, keys: keys)
  }
}

/// When to use colour.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// Whether colour is used: `auto` heeds NO_COLOR (set and not empty) and a dumb terminal.
  func isOn(environment: Environment) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
    }
  }
}
