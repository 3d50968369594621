import Glibc

/// A worker for the tests of the batch: speaks as the program's own does, and fails where a line
/// asks for it.
///
///     {"id": 7, "do": "trap"}      what is between the last two quotation marks is done
///
/// What it does not know it answers with `line NUMBER of process PID` and a line feed.
@main
struct FaultyWorker {
  /// What is kept on purpose, never to be given back.
  private var kept: [UnsafeMutableRawPointer] = []

  static func main() {
    var worker = FaultyWorker()
    while let header = read(16) {
      guard let line = read(value(header[0..<8])) else { break }
      let words = line.split(separator: UInt8(ascii: "\""))
      let deed = String(decoding: words.dropLast().last ?? [], as: UTF8.self)
      worker.take()
      worker.answer(value(header[8..<16]), deed)
    }
  }

  /// Says that the question is there.
  private func take() { write(Self.header(0, -1)) }

  private mutating func answer(_ number: Int, _ deed: String) {
    let answer = Array("line \(number) of process \(getpid())\n".utf8)
    switch deed {
    case "trap":
      // The runtime's own handler would spend seconds on a backtrace.
      for number in [SIGILL, SIGTRAP] { signal(number, SIG_DFL) }
      fatalError("This is what the test asks for.")
    case "exit": exit(7)
    case "be killed": kill(getpid(), SIGKILL)
    case "take memory": while true { keep(megabytes: 1) }
    case "keep memory": keep(megabytes: 40)
    case "never end": while true { pause() }
    case "half":
      write(Self.header(answer.count, 0) + answer.prefix(5))
      exit(0)
    case "half a header":
      write(Self.header(answer.count, 0).prefix(5))
      kill(getpid(), SIGKILL)
    case "half and never end":
      write(Self.header(answer.count, 0) + answer.prefix(5))
      while true { pause() }
    case "a count below zero":
      write(Self.header(-1, 0) + answer)
      exit(0)
    case "in pieces":
      for byte in Self.header(answer.count, 0) + answer { write([byte]) }
      return
    default: break
    }
    write(Self.header(answer.count, 0) + answer)
  }

  /// Takes memory and writes to each page of it.
  private mutating func keep(megabytes count: Int) {
    guard let memory = malloc(count << 20) else { exit(9) }
    memset(memory, 1, count << 20)
    kept.append(memory)
  }

  private static func header(_ count: Int, _ number: Int) -> [UInt8] {
    [count, number].flatMap { value in
      (0..<8).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
  }

  private static func value(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private static func read(_ count: Int) -> ArraySlice<UInt8>? {
    var bytes: [UInt8] = []
    while bytes.count < count {
      var chunk = [UInt8](repeating: 0, count: count - bytes.count)
      let status = Glibc.read(0, &chunk, chunk.count)
      guard status > 0 else { return nil }
      bytes += chunk.prefix(status)
    }
    return bytes[...]
  }

  private func write(_ bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    guard Glibc.write(0, bytes, bytes.count) == bytes.count else { exit(8) }
  }
}
