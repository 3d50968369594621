import CSpawn
import Glibc

/// A program under measurement, on a terminal or on a pipe.
final class Child {
  /// Where its output goes.
  enum Output {
    case terminal(rows: Int, columns: Int)
    case pipe
  }

  private let process: pid_t
  private let file: Int32
  private var isReaped = false

  /// Starts a program; nil where that fails.
  init?(_ arguments: [String], on output: Output) {
    var file: Int32 = -1
    let environment = [
      "TERM=xterm-256color", "LANG=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=/nonexistent",
      "DIPTYCH_HISTORY=no",
    ]
    process = withCStrings(arguments) { arguments in
      withCStrings(environment) { environment in
        switch output {
        case .terminal(let rows, let columns):
          cspawn_on_terminal(arguments, environment, Int32(rows), Int32(columns), &file)
        case .pipe: cspawn_on_pipe(arguments, environment, &file)
        }
      }
    }
    self.file = file
    if process <= 0 { return nil }
  }

  deinit {
    if !isReaped {
      kill(process, SIGKILL)
      _ = wait()
    }
    close(file)
  }

  /// Reads what there is within `milliseconds`; nil when nothing came, empty at the end.
  func read(within milliseconds: Int) -> [UInt8]? {
    var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, Int32(milliseconds)) > 0 else { return nil }
    return [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = max(0, Glibc.read(file, buffer.baseAddress, buffer.count))
    }
  }

  /// Types keys.
  func type(_ keys: String) {
    var keys = keys
    keys.withUTF8 { _ = Glibc.write(file, $0.baseAddress, $0.count) }
  }

  /// Gives its terminal another size.
  func resize(rows: Int, columns: Int) { _ = cspawn_resize(file, Int32(rows), Int32(columns)) }

  /// How long its threads have worked so far, in hundredths of a second (`/proc`, see proc(5)).
  var workedHundredths: Int {
    let text = String(decoding: Benchmark.contents("/proc/\(process)/stat"), as: UTF8.self)
    let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
    return fields.count > 12 ? (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0) : 0
  }

  /// Waits for the end and says the status.
  func wait() -> Int32 { reap().status }

  /// What a program came to.
  struct End {
    let status: Int32
    /// The most memory it held.
    let peakKilobytes: Int
    /// The time that processors spent on it.
    let processorSeconds: Double
  }

  /// Ends the program, unless it has ended.
  func end() -> End {
    // Its output is closed: it is at its end, or it was given up.
    var information = siginfo_t()
    for _ in 0..<100 {
      waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT)
      if information.si_signo != 0 { break }
      usleep(1_000)
    }
    if information.si_signo == 0 { kill(process, SIGKILL) }
    return reap()
  }

  private func reap() -> End {
    var status: Int32 = 0
    var usage = rusage()
    wait4(process, &status, 0, &usage)
    isReaped = true
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    let times = [usage.ru_utime, usage.ru_stime]
    return End(
      status: code, peakKilobytes: usage.ru_maxrss,
      processorSeconds: times.reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1_000_000 })
  }
}

/// Calls `body` with a null-terminated array of C strings.
private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
