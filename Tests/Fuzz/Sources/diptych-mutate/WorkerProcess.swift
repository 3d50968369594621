import Glibc

/// A worker that runs: its lines, its processor time, its end.
struct WorkerProcess {
  private let process: pid_t
  private let output: Int32
  private var buffer: [UInt8] = []

  /// Starts this program again with some arguments; nil where that does not work.
  init?(_ arguments: [String]) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      close(ends[1])
    }
    let path = "/proc/self/exe"
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    guard posix_spawn(&process, path, &actions, nil, &words, environ) == 0 else {
      close(ends[0])
      return nil
    }
    (self.process, output) = (process, ends[0])
  }

  /// What the worker told within a fifth of a second; nil at its end.
  mutating func lines() -> [String]? {
    var ready = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, 200) > 0 else { return [] }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(output, &chunk, chunk.count)
    guard count > 0 else { return nil }
    buffer += chunk[..<count]
    guard let end = buffer.lastIndex(of: 0x0A) else { return [] }
    defer { buffer.removeSubrange(...end) }
    return buffer[..<end].split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The processor time used so far, in seconds: what else the machine does is not counted.
  var processorTime: Double {
    var clock = clockid_t()
    var time = timespec()
    guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0 else {
      return 0
    }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Ends the worker where it still runs, and waits for it.
  /// - Returns: the signal that ended it, or 0.
  func end(with signal: Int32? = nil) -> Int32 {
    if let signal { kill(process, signal) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    close(output)
    return status & 0x7F
  }
}
