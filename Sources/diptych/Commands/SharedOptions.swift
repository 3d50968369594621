public import ArgumentParser
public import Articles
public import Exporting
public import Reader
public import TextScreen
import Theming

extension ArticleFormat: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}
extension KeyPreset: ExpressibleByArgument {}
extension AmbiguousWidth: ExpressibleByArgument {}
extension SearchSyntax: ExpressibleByArgument {}

/// Options of every command that compares.
struct ComparingOptions: ParsableArguments {
  @Option(
    name: .customLong("min-confidence"), parsing: .unconditional,
    help: ArgumentHelp(
      "Show discrepancies from this confidence on; less sure ones are places to compare.",
      valueName: "0…1"))
  var confidenceFloor: Double?

  /// The floor where none is asked for.
  static let standardFloor = 0.5

  @Flag(help: "Take the text as it is: set nothing aside, recognise no caption or footer.")
  var raw = false

  func validate() throws {
    guard (0...1).contains(confidenceFloor ?? 0) else {
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

  @Flag(help: "The same as --format plain: labelled lines, pair by pair.")
  var plain = false

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      """
      Write the comparison to a file, wholly or not at all; '-' is standard output. A name that \
      ends in .json asks for JSON, one in .md for Markdown, any other for the plain form.
      """,
      valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The longest line of the plain form.", valueName: "columns"))
  var width = 80

  @Flag(
    help: """
      Read item by item in labelled lines, without boxes or a screen of its own: keys, names of \
      actions or numbers are typed line by line, or come through a pipe.
      """)
  var reader = false

  @Flag(
    inversion: .prefixedNo,
    help: "Keep what is typed into the reader's search and command line for the next run.")
  var history: Bool?

  @OptionGroup var look: LookOptions
  @OptionGroup var configuration: ConfigurationOptions

  @Option(
    help: ArgumentHelp(
      """
      Write why two claims are linked or not, with the points of every sort of evidence, instead \
      of the comparison: --explain A8,B14.
      """,
      valueName: "claim,claim"))
  var explain: String?

  @Option(
    help: ArgumentHelp(
      "Write the reader's screen as a picture (SVG) instead, without opening it.",
      valueName: "file.svg"),
    completion: .file())
  var screenshot: String?

  @Option(
    help: ArgumentHelp(
      "The size of the picture (default: \(ScreenSize.standard.defaultValueDescription)).",
      valueName: "columns x rows"))
  var size: ScreenSize?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Keys pressed before the picture is taken, as in 'cc%<Tab>'; '<' itself is '<lt>'.",
      valueName: "keys"))
  var keys: String?

  @Option(
    help: ArgumentHelp(
      """
      Exit with status 1 only for discrepancies of these kinds or classes, as in --fail-on \
      number,date or --fail-on conflict; --min-confidence holds as well.
      """,
      valueName: "kind,class,…"))
  var failOn: String?

  @Flag(help: "Exit with status 0 whatever the discrepancies are; trouble is still status 2.")
  var exitZero = false

  func validate() throws {
    try validateStatus()
    guard !plain || format ?? .plain == .plain else {
      throw ValidationError("--plain and --format exclude each other.")
    }
    let writes = wantedFormat != nil || output != nil || explain != nil
    guard !reader || screenshot == nil && !writes else {
      throw ValidationError(
        "--reader reads and writes nothing else: "
          + "leave out --format, --output, --explain and --screenshot.")
    }
    guard screenshot == nil || !writes else {
      throw ValidationError(
        "--screenshot writes a picture and nothing else: "
          + "leave out --format, --output and --explain.")
    }
    guard screenshot != "" else { throw ValidationError("The name of the picture is empty.") }
    try validatePicture()
    guard explain == nil || explained != nil else {
      throw ValidationError(
        "--explain takes a claim of A and a claim of B, by their labels: --explain A8,B14.")
    }
    guard output != "" else { throw ValidationError("The name of the output file is empty.") }
    if let output, wantedFormat == nil, ExportFormat.isOther(output) {
      throw ValidationError(
        "\(output) asks for a format that is not written: "
          + "name it .json, .md or .txt, or give --format.")
    }
    guard (ExportOptions.narrowest...10_000).contains(width) else {
      throw ValidationError("--width must lie between \(ExportOptions.narrowest) and 10000.")
    }
  }

  private func validateStatus() throws {
    guard !exitZero || failOn == nil else {
      throw ValidationError("--exit-zero and --fail-on exclude each other.")
    }
    guard let failOn else { return }
    guard StatusRule(failOn) != nil else {
      throw ValidationError("--fail-on takes \(StatusRule.names), with commas between them.")
    }
    guard explain == nil, screenshot == nil else {
      throw ValidationError(
        "--fail-on needs the comparison: leave out --explain and --screenshot.")
    }
  }

  private var statusRule: StatusRule {
    exitZero ? .none : failOn.flatMap { StatusRule($0) } ?? .all
  }

  /// What belongs to a picture, and to nothing else.
  private func validatePicture() throws {
    guard screenshot != nil || keys == nil else {
      throw ValidationError("--keys belong to a picture: give --screenshot file.svg as well.")
    }
    guard screenshot.map(Self.canBePicture) ?? true else {
      throw ValidationError("A picture is written as SVG: give a name that ends in .svg, or '-'.")
    }
    guard screenshot != nil || size == nil else {
      throw ValidationError("--size is that of a picture: give --screenshot file.svg as well.")
    }
    do throws(KeyNotationError) {
      _ = try TypedKeys(strictly: keys ?? "")
    } catch {
      let advice =
        error.isNear ? "'<' itself is <lt>" : "the names are \(TypedKeys.names)"
      throw ValidationError("--keys: \(error.gist); \(advice).")
    }
  }

  /// Whether a file may hold SVG by its name: `-` and what is in /dev may, too.
  private static func canBePicture(_ name: String) -> Bool {
    name == "-" || name.hasPrefix("/dev/") || name.lowercased().hasSuffix(".svg")
  }

  /// The format asked for by name.
  private var wantedFormat: ExportFormat? { plain ? .plain : format }

  private var explained: ClaimLabels? { explain.flatMap(ClaimLabels.init) }

  /// The options as plain values.
  var choices: ShowingChoices {
    ShowingChoices(
      format: wantedFormat, output: output, width: width, explained: explained,
      screenshot: screenshot, screenSize: (size ?? .standard).size, keys: keys ?? "",
      statusRule: statusRule)
  }

  /// What holds for these options and a confidence floor.
  func configuration(confidenceFloor: Double?) throws(Trouble) -> Configuration {
    var request = configuration.request(look: look, confidenceFloor: confidenceFloor)
    request.reader = reader ? true : nil
    request.history = history
    return try Configuration(request)
  }
}

/// Options of how the reader looks.
struct LookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A bundled theme, or a theme file.", valueName: "name|file"),
    completion: .file())
  var theme: String?

  @Option(help: "When to use colour.")
  var color: ColorChoice?

  @Flag(inversion: .prefixedNo, help: "Draw with ASCII only.")
  var ascii: Bool?

  @Option(
    help: """
      The columns that the terminal gives to signs of East Asian ambiguous width: wide is two, \
      as in many Chinese, Japanese and Korean terminals.
      """)
  var ambiguousWidth: AmbiguousWidth?

  @Option(help: "How searches in the reader are read: as a pattern, or as plain text.")
  var searchSyntax: SearchSyntax?
}

/// Options of the configuration file and of the keys.
struct ConfigurationOptions: ParsableArguments {
  @Option(help: "The keys to begin with.")
  var preset: KeyPreset?

  @Option(
    help: ArgumentHelp(
      "Read this configuration file instead of the user's.", valueName: "file.toml"),
    completion: .file(extensions: ["toml"]))
  var config: String?

  @Flag(help: "Read no configuration file.")
  var noConfig = false

  func validate() throws {
    guard config != "" else {
      throw ValidationError("The name of the configuration file is empty.")
    }
    guard config == nil || !noConfig else {
      throw ValidationError("--config and --no-config exclude each other.")
    }
  }

  /// What the options say of settings.
  func request(look: LookOptions? = nil, confidenceFloor: Double? = nil) -> ConfigurationRequest {
    ConfigurationRequest(
      file: noConfig ? .none : config.map { .named($0) } ?? .standard, preset: preset,
      theme: look?.theme, color: look?.color, ascii: look?.ascii,
      ambiguousWidth: look?.ambiguousWidth, searchSyntax: look?.searchSyntax,
      confidenceFloor: confidenceFloor)
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
