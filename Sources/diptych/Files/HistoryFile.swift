import Exporting
import Glibc
import Reader

/// What was typed into the reader in earlier runs, a line each, the latest last.
///
///     /sea wall            a pattern
///     :next-twin           a command
///
///     $XDG_STATE_HOME/diptych/history  >  ~/.local/state/diptych/history
///
/// It is a comfort and no more: where it cannot be read there is none, and where it cannot be
/// written it is not, silently. Nobody else may read it.
struct HistoryFile {
  private let folder: String
  private let path: FilePath

  /// Finds the path; nil where the environment has no home. As the XDG base directory specification
  /// asks, a folder that is not absolute is passed over.
  init?(_ environment: Environment) {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      folder = state + "/diptych"
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      folder = home + "/.local/state/diptych"
    } else {
      return nil
    }
    path = FilePath(bytes: Array((folder + "/history").utf8))
  }

  /// The lines; none where there is no such file, or it is none of ours. Never waits for a pipe.
  func read() -> EnteredLines {
    let number = path.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK) }
    guard number >= 0 else { return EnteredLines() }
    defer { close(number) }
    let file = FileDescriptor(number: number)
    guard FileStatus(of: file)?.isRegular == true else { return EnteredLines() }
    var bytes: [UInt8] = []
    while bytes.count < Self.largest, let chunk = try? file.read(upTo: 65_536), !chunk.isEmpty {
      bytes += chunk
    }
    return Self.lines(in: bytes)
  }

  /// Adds lines to what is there by now, as another reader may have written meanwhile; the whole
  /// file is replaced, or nothing.
  func add(_ lines: EnteredLines) {
    guard !lines.isEmpty else { return }
    if let status = FileStatus(at: path), !status.isRegular { return }
    makeFolder()
    let lock = takeLock()
    defer { if lock >= 0 { close(lock) } }
    let all = read().adding(lines)
    let text = all.patterns.map { "/\($0)\n" }.joined() + all.commands.map { ":\($0)\n" }.joined()
    let file = OutputFile(path: path, permissions: 0o600)
    try? file.write(Array(text.utf8), unlessOneOf: [])
  }

  /// Keeps other readers from writing at the same moment, until what is returned is closed. It is
  /// waited for no longer than a key may take.
  private func takeLock() -> Int32 {
    let number = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    for _ in 0..<20 {
      if number < 0 || flock(number, LOCK_EX | LOCK_NB) == 0 { break }
      usleep(1000)
    }
    return number
  }

  /// More than as many lines as are kept, each as long as can be, would take.
  private static let largest = 1 << 20

  private static func lines(in bytes: [UInt8]) -> EnteredLines {
    var lines = EnteredLines()
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let text = String(decoding: line.dropFirst(), as: UTF8.self)
      // What no line of the reader can hold was put there by someone else.
      guard text.count <= EnteredLines.longest, VisibleText.of(text) == text else { continue }
      switch line.first {
      case UInt8(ascii: "/"): lines.patterns.append(text)
      case UInt8(ascii: ":"): lines.commands.append(text)
      default: break
      }
    }
    return EnteredLines().adding(lines)
  }

  /// Makes the folder, and those that it lies in, for this user alone.
  private func makeFolder() {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      _ = mkdir(path, 0o700)
    }
  }
}
