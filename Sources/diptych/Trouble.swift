import Exporting
import Glibc

/// What can go wrong, with what is needed to say so. The sentence for the user is made here only.
enum Trouble: Error {
  case arguments(String)
  case missing(name: String)
  case isDirectory(name: String)
  case cannotRead(name: String, errno: Int32)
  case bothStandardInput
  case readOnce(name: String)
  case noThreads
  case noWorkers(errno: Int32)
  case notFinished
  case article(String)
  case cannotWrite(name: String, errno: Int32)
  case outputIsInput(name: String)
  case outputIsDirectory(name: String)
  case theme(String)
  case terminal(String)
  case noSuchClaim(label: String, advice: String)

  /// One sentence: what is wrong, with the file's name, and what to do where that is not obvious.
  /// It holds no control character, whatever the names hold.
  var sentence: String { VisibleText.of(rawSentence) }

  private var rawSentence: String {
    switch self {
    case .arguments(let message):
      "\(message.endedAsSentence) See 'diptych --help'."
    case .missing(let name): "\(name): there is no such file."
    case .isDirectory(let name): "\(name) is a directory, not a file."
    case .cannotRead(let name, let errno): "\(name) cannot be read: \(Self.reason(errno))."
    case .bothStandardInput: "Only one of the two articles can be '-', standard input."
    case .readOnce(let name): "\(name) can be read only once: there is nothing to reload."
    case .noThreads: "The system gives no thread to work on."
    case .noWorkers(let errno):
      "No process could be started to compare pairs in: \(Self.reason(errno))."
    case .notFinished:
      "The reader was left before the comparison was there, "
        + "so nothing can be said of discrepancies."
    case .article(let message): message
    case .cannotWrite(let name, let errno): "\(name) cannot be written: \(Self.reason(errno))."
    case .outputIsInput(let name):
      "\(name) is one of the articles: it is not written over; give another name to --output."
    case .outputIsDirectory(let name): "\(name) is a directory; give the name of a file."
    case .noSuchClaim(let label, let advice): "There is no claim \(label): \(advice)."
    case .theme(let message), .terminal(let message): message.endedAsSentence.begunAsSentence
    }
  }

  /// The system's words for an error number.
  private static func reason(_ errno: Int32) -> String { String(cString: strerror(errno)) }
}

extension String {
  /// The text on one line, with a full stop at its end where it has none.
  fileprivate var endedAsSentence: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.last.map { ".!?".contains($0) } ?? true ? line : line + "."
  }

  /// The text with a capital at its head, unless that is a file's name or a place in it.
  fileprivate var begunAsSentence: String {
    let firstWord = prefix { $0 != " " }
    return firstWord.allSatisfy(\.isLetter) ? prefix(1).uppercased() + dropFirst() : self
  }
}
