import Alignment
import Articles
import Claims
import Exporting
import Reader
import TextScreen
import Theming

/// Shows a pair as the options ask: in the reader, on standard output, or in a file.
struct Showing {
  let options: ShowingChoices
  let configuration: Configuration

  /// Shows the pair, and ends the program with the status that says what was found.
  func show(_ pair: some ArticlePair) throws {
    if let file = options.screenshot {
      configuration.tellProblems()
      throw try picture(pair, to: file).code
    }
    guard let format = options.exportFormat(linear: isLinear) else {
      throw isLinear ? try readLines(pair).code : try read(pair).code
    }
    configuration.tellProblems()
    if case .option = configuration.theme.origin { _ = try choice.theme() }
    throw try write(pair, in: format).code
  }

  private var choice: ThemeChoice { ThemeChoice(configuration.theme.value) }

  private var confidenceFloor: Double { configuration.confidenceFloor.value }

  /// Whether the linear reader is asked for: by the command line anywhere, else for a terminal.
  private var isLinear: Bool {
    guard configuration.reader.value else { return false }
    if case .option = configuration.reader.origin { return true }
    return FileDescriptor.standardOutput.isTerminal
  }

  private var look: ReaderLook { ReaderLook(configuration, environment: .process) }

  /// Opens the reader.
  private func read(_ pair: some ArticlePair) throws(Trouble) -> ExitStatus {
    var configuration = configuration
    // The screen is gone by then.
    defer { configuration.tellProblems() }
    var pair = pair
    let articles = try pair.articles()
    var session = ReaderSession(
      pair, configuration: configuration, clipboard: Clipboard(.process))
    session.statusRule = options.statusRule
    defer { configuration = session.configuration }
    return try session.run(articles)
  }

  /// Opens the linear reader.
  private func readLines(_ pair: some ArticlePair) throws(Trouble) -> ExitStatus {
    defer { configuration.tellProblems() }
    var session = try LinearSession(pair, configuration: configuration, width: options.width)
    session.statusRule = options.statusRule
    return try session.run()
  }

  /// Writes a picture of the reader's screen.
  private func picture(
    _ pair: some ArticlePair, to file: String
  ) throws(Trouble) -> ExitStatus {
    var pair = pair
    let screenshot = Screenshot(
      size: options.screenSize, keys: TypedKeys(options.keys), look: look,
      confidenceFloor: confidenceFloor, keyMap: configuration.keys,
      standardInput: pair.standardInput)
    let articles = try pair.articles().map { AnnotatedArticle($0) }
    let bytes = try screenshot.picture(of: Comparison(of: articles))
    try write(bytes, of: pair, to: file)
    return .noDiscrepancy
  }

  private func write(
    _ pair: some ArticlePair, in format: ExportFormat
  ) throws(Trouble) -> ExitStatus {
    var pair = pair
    let articles = try pair.articles().map { AnnotatedArticle($0) }
    if let labels = options.explained {
      let claims = try labels.claims(in: articles)
      let explanation = LinkExplainer(articles).explanation(of: claims)
      let export = ExplanationExport(explanation, of: articles)
      try write(export.bytes(as: format, options: exportOptions), of: pair)
      return .noDiscrepancy
    }
    let comparison = Comparison(of: articles)
    try write(format.bytes(of: comparison, options: exportOptions), of: pair)
    return options.statusRule.status(of: comparison, confidenceFloor: confidenceFloor)
  }

  private var exportOptions: ExportOptions {
    ExportOptions(width: options.width, confidenceFloor: confidenceFloor)
  }

  private func write(_ bytes: [UInt8], of pair: some ArticlePair) throws(Trouble) {
    try write(bytes, of: pair, to: options.output ?? "-")
  }

  private func write(
    _ bytes: [UInt8], of pair: some ArticlePair, to output: String
  ) throws(Trouble) {
    if output != "-" {
      try OutputFile(path: FilePath(argument: output)).write(bytes, unlessOneOf: pair.inputs)
    } else {
      try Self.print(bytes)
    }
  }

  /// Writes bytes to standard output.
  static func print(_ bytes: [UInt8]) throws(Trouble) {
    do throws(SystemError) {
      try FileDescriptor.standardOutput.write(bytes)
    } catch {
      throw .cannotWrite(name: "standard output", errno: error.number)
    }
  }
}

/// The theme that `--theme` names.
struct ThemeChoice {
  private let nameOrFile: String?

  /// Makes a choice; nil is the default theme.
  init(_ nameOrFile: String?) {
    self.nameOrFile = nameOrFile
  }

  /// What was chosen.
  var name: String { nameOrFile ?? Theme.bundledNames[0] }

  /// The theme, read.
  func theme(on ground: ThemeGround = .dark) throws(Trouble) -> Theme {
    do throws(ThemeError) {
      return try Theme.load(name, on: ground) { name in
        try? InputFile(path: FilePath(argument: name)).read().bytes
      }
    } catch {
      throw .theme(error.message)
    }
  }
}
