/// Why an article could not be read. `message` is the sentence for the user.
public enum ArticleError: Error, Hashable, Sendable {
  /// The input has no letter and no digit.
  case noText(file: String)
  /// The input is a web page without an article: one that scripts fill, or that asks for consent.
  case noArticle(file: String)
  /// The input is a web page, and the library that reads pages is not on this machine.
  case noPageLibrary(file: String)
  /// The input is no text: it holds NUL bytes, or little but control characters.
  case binary(file: String)
  /// The input is larger than articles are.
  case tooLarge(file: String, bytes: Int)
  /// The input is not JSON; line and column count from 1.
  case syntax(file: String, line: Int, column: Int, problem: String)
  /// A field of a JSON article is missing or is not what it must be; `path` as in
  /// `paragraphs[2][0]`, empty for the article itself.
  case field(file: String, path: String, problem: String)
  /// A date that is none.
  case date(file: String, written: String)

  /// The size above which an input is refused: 256 MiB.
  public static let largestInput = 256 << 20

  /// One sentence that names the file, and the line where there is one, and says what to do next.
  public var message: String {
    switch self {
    case .noArticle(let file):
      "\(file) is a web page without an article: save it in your browser after it has loaded."
    case .noPageLibrary(let file):
      "\(file) is a web page, and libxml2 is not on this machine: install the package libxml2."
    case .noText(let file):
      "\(file) holds no text: give a file with at least one sentence."
    case .binary(let file):
      "\(file) is not text: give plain text, Markdown, a web page or a JSON article."
    case .tooLarge(let file, let bytes):
      "\(file) has \(bytes >> 20) MiB; articles may have \(Self.largestInput >> 20): "
        + "give the article alone."
    case .syntax(let file, let line, let column, let problem):
      "\(file):\(line):\(column): the JSON breaks off here, \(problem): "
        + "mend it, or read the file with --input-format plain."
    case .field(let file, let path, let problem):
      path.isEmpty ? "\(file): \(problem)." : "\(file): “\(path)” \(problem)."
    case .date(let file, let written):
      "\(file): “date” is “\(Self.shortened(written))”: write it as YYYY-MM-DD, or leave it empty."
    }
  }

  private static func shortened(_ text: String) -> String {
    let visible = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "?" : $0 }
    guard visible.count > 40 else { return String(String.UnicodeScalarView(visible)) }
    return String(String.UnicodeScalarView(visible.prefix(40))) + "…"
  }
}
