import Exporting
import TextScreen

/// What is shown or written, and how: the values of `ShowingOptions`, and what holds without any.
struct ShowingChoices {
  var format: ExportFormat?
  var output: String?
  var width = 80
  var explained: ClaimLabels?
  /// The file that takes a picture of the screen; nil for no picture.
  var screenshot: String?
  var screenSize = Size(columns: 120, rows: 40)
  /// The keys pressed before the picture is taken.
  var keys = ""
  /// Which discrepancies make exit status 1.
  var statusRule = StatusRule.all

  /// The format to write in; nil where the reader is to open.
  ///
  /// What is asked for holds; an output file's ending tells its format; a standard output that is
  /// no terminal gets the plain form, and so does an explanation.
  /// - Parameter linear: whether the reader is the one that needs no terminal.
  func exportFormat(linear: Bool) -> ExportFormat? {
    if let format { return format }
    if let output { return ExportFormat(ofFile: output) ?? .plain }
    if explained != nil { return .plain }
    return linear || FileDescriptor.standardOutput.isTerminal ? nil : .plain
  }
}

extension ExportFormat {
  /// Whether a file's name ends like one of another sort, so that plain text in it would surprise.
  static func isOther(_ name: String) -> Bool {
    others.contains { name.lowercased().hasSuffix("." + $0) }
  }

  private static let others = [
    "html", "htm", "xml", "csv", "tsv", "pdf", "svg", "png", "jpg", "rtf", "docx", "odt", "tex",
    "yaml", "yml", "toml", "rst",
  ]

  /// The format that a file's name ends in; nil where it tells none.
  init?(ofFile name: String) {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard let format = Self.allCases.first(where: { $0.fileExtensions.contains(ending) }) else {
      return nil
    }
    self = format
  }
}
