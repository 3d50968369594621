import Glibc

/// A program that puts its standard input on the clipboard, on a machine that has one.
struct ClipboardProgram: Sendable {
  /// What it is called in messages.
  let name: String
  private let path: String
  private let arguments: [String]

  /// Those that can be found, the best first.
  static func found(in environment: Environment) -> [ClipboardProgram] {
    let known = [
      ("wl-copy", []), ("xclip", ["-selection", "clipboard"]), ("pbcopy", [String]()),
    ]
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    return known.compactMap { name, arguments in
      let paths: [String] = folders.map { "\($0)/\(name)" }
      let path = paths.first { access($0, X_OK) == 0 }
      return path.map { ClipboardProgram(name: name, path: $0, arguments: arguments) }
    }
  }

  /// Hands a text over; false where the program does not take it. Waits for the program, so it
  /// belongs on a thread of its own.
  func take(_ text: String) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
    // What it has to say would be written over the reader.
    for number: Int32 in [1, 2] {
      posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_WRONLY, 0)
    }
    var argv = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for pointer in argv { free(pointer) } }
    var process = pid_t()
    let status = posix_spawn(&process, path, &actions, nil, &argv, environ)
    close(ends[0])
    guard status == 0 else {
      close(ends[1])
      return false
    }
    let isWritten = Self.write(Array(text.utf8), to: ends[1])
    close(ends[1])
    var ended: Int32 = 0
    while waitpid(process, &ended, 0) < 0 && errno == EINTR {}
    return isWritten && ended == 0
  }

  /// Writes all bytes; false where nobody reads them. SIGPIPE is ignored while the terminal is
  /// open.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: offset), bytes.count - offset)
      }
      if count < 0 && errno != EINTR { return false }
      offset += max(0, count)
    }
    return true
  }
}
