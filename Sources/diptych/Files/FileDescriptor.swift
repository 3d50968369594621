import Glibc

/// An open file, as the system knows it: read and written with plain POSIX calls.
struct FileDescriptor {
  let number: Int32

  static let standardInput = FileDescriptor(number: 0)
  static let standardOutput = FileDescriptor(number: 1)
  static let standardError = FileDescriptor(number: 2)

  /// Whether it is a terminal.
  var isTerminal: Bool { isatty(number) == 1 }

  /// Reads up to `count` bytes; none at the end of the file.
  func read(upTo count: Int) throws(SystemError) -> [UInt8] {
    var status = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      repeat {
        status = Glibc.read(number, buffer.baseAddress, count)
      } while status < 0
        && errno == EINTR
      filled = max(0, status)
    }
    guard status >= 0 else { throw SystemError(number: errno) }
    return bytes
  }

  /// Writes all bytes. Where the reader of a pipe has gone, the program ends as SIGPIPE ends it.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    var offset = 0
    while offset < bytes.count {
      let written = bytes.withUnsafeBytes {
        Glibc.write(number, $0.baseAddress?.advanced(by: offset), bytes.count - offset)
      }
      if written >= 0 {
        offset += written
      } else if errno == EPIPE {
        endByBrokenPipe()
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, -1)
      } else if errno != EINTR {
        throw SystemError(number: errno)
      }
    }
  }

  /// Writes what can be written; for last words.
  func writeIgnoringTrouble(_ text: String) {
    try? write(Array(text.utf8))
  }

  /// Ends quietly, also where the parent has told us to ignore SIGPIPE.
  private func endByBrokenPipe() -> Never {
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
    exit(128 + SIGPIPE)
  }
}

/// An error number of the system.
struct SystemError: Error {
  let number: Int32
}
