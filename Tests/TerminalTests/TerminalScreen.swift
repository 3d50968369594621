import CPty
import CVTerm
import Foundation
import TextScreen

/// A program on a terminal of its own, its screen kept by libvterm.
///
///     let terminal = try TerminalScreen(BuiltProgram.path("diptych"), ["demo"])
///     #expect(terminal.wait(for: "≠ 1/"))
///     terminal.type("c")
///     #expect(terminal.wait { $0.rows.last?.contains("≠ 2/") == true })
///     terminal.type("q")
///     #expect(terminal.exitStatus() == 0)
///     #expect(terminal.isRestored)
///
/// Every wait reads what the program writes until something holds or its time is over, so a test
/// never sleeps. A class, as it owns a process and a terminal: both end with it.
final class TerminalScreen {
  /// The program's process id.
  let process: pid_t
  /// Everything that the program has written, byte by byte.
  private(set) var output: [UInt8] = []
  /// The screen's present size.
  private(set) var size: Size
  private var master: Int32
  private var status: Int32?
  /// What the terminal draws in place of what it is sent: libvterm knows no terminals that draw
  /// Greek over two columns, but it draws 東 so.
  private let exchanged: [Character: Character]
  /// The beginning of a character whose end has not come yet.
  private var unfinished: [UInt8] = []
  let terminal: OpaquePointer
  let screen: OpaquePointer

  /// Starts a program.
  /// - Parameter environment: added to a bare one: `TERM`, `LANG`, `PATH`, no `NO_COLOR`; ""
  ///   unsets.
  init(
    _ program: String, _ arguments: [String] = [], size: Size = Size(columns: 80, rows: 24),
    environment: [String: String] = [:], exchanging exchanged: [Character: Character] = [:]
  ) throws {
    self.exchanged = exchanged
    let bare = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
    ]
    let variables = bare.merging(environment) { $1 }.filter { !$0.value.isEmpty }
    let argumentList = CStringList([program] + arguments)
    let environmentList = CStringList(variables.sorted { $0.key < $1.key }.map { "\($0)=\($1)" })
    var master: Int32 = -1
    process = cpty_spawn(
      program, argumentList.pointers, environmentList.pointers, Int32(size.rows),
      Int32(size.columns), &master)
    guard process > 0 else { throw POSIXError(.EAGAIN) }
    self.master = master
    self.size = size
    terminal = vterm_new(Int32(size.rows), Int32(size.columns))
    vterm_set_utf8(terminal, 1)
    screen = vterm_obtain_screen(terminal)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  /// Runs a command line in `sh` on a terminal, for pipes, redirections and `stty`.
  static func shell(
    _ command: String, size: Size = Size(columns: 80, rows: 24), environment: [String: String] = [:]
  ) throws -> TerminalScreen {
    try TerminalScreen("/bin/sh", ["-c", command], size: size, environment: environment)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    hangUp()
    vterm_free(terminal)
  }

  /// Types text, escape sequences as they are.
  func type(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty, master >= 0 {
      let count = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Gives the terminal another size, as a window manager does.
  func resize(to size: Size) {
    self.size = size
    vterm_set_size(terminal, Int32(size.rows), Int32(size.columns))
    _ = cpty_resize(master, Int32(size.rows), Int32(size.columns))
  }

  /// Sends the program a signal.
  func signal(_ number: Int32) { kill(process, number) }

  /// Takes the terminal away.
  func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// Reads until `condition` holds; false when `seconds` have passed without it.
  func wait(
    seconds: Double = 10, until condition: (TerminalScreen) -> Bool
  ) -> Bool {
    let end = ContinuousClock.now + .seconds(seconds)
    while !condition(self) {
      if ContinuousClock.now > end { return false }
      if !read(milliseconds: 20) && status == nil { collectStatus(options: WNOHANG) }
    }
    return true
  }

  /// Reads until `text` is in one of the rows.
  func wait(for text: String, seconds: Double = 10) -> Bool {
    wait(seconds: seconds) { $0.rows.contains { $0.contains(text) } }
  }

  /// Reads until nothing has come for `milliseconds`: only to see that nothing happens.
  func settle(milliseconds: Int = 100) {
    while read(milliseconds: Int32(milliseconds)) {}
  }

  /// Waits for the program's end, reading on: its exit status, 128 and more for a signal as a shell
  /// says it; nil when it still runs after `seconds`.
  func exitStatus(seconds: Double = 10) -> Int32? {
    _ = wait(seconds: seconds) { terminal in
      terminal.collectStatus(options: WNOHANG)
      return terminal.status != nil
    }
    settle(milliseconds: 20)
    guard let status else { return nil }
    let code = cpty_exit_status(status)
    return code < 0 ? 128 - code : code
  }

  private func collectStatus(options: Int32) {
    guard status == nil else { return }
    var raw: Int32 = 0
    if waitpid(process, &raw, options) == process { status = raw }
  }

  /// Reads what has come; false when nothing came in time, or the other end is closed.
  private func read(milliseconds: Int32) -> Bool {
    guard master >= 0 else {
      usleep(useconds_t(milliseconds) * 1000)
      return false
    }
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Foundation.read(master, &buffer, buffer.count)
    guard count > 0 else {
      usleep(1000)
      return false
    }
    output += buffer[..<count]
    shown(Array(buffer[..<count])).withUnsafeBytes { bytes in
      _ = vterm_input_write(
        terminal, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    return true
  }

  /// What has come, with what is drawn in place of some characters.
  private func shown(_ bytes: [UInt8]) -> [UInt8] {
    if exchanged.isEmpty { return bytes }
    let all = unfinished + bytes
    let start = all.lastIndex { $0 & 0xC0 != 0x80 } ?? 0
    let needed = [0xC0, 0xE0, 0xF0].filter { all[start] >= UInt8($0) }.count + 1
    let end = all.count - start < needed ? start : all.count
    unfinished = Array(all[end...])
    let text = String(decoding: all[..<end], as: UTF8.self)
    return Array(String(text.map { exchanged[$0] ?? $0 }).utf8)
  }
}

/// Strings as `execve` takes them. A class, as it owns their memory.
final class CStringList {
  let pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  private let count: Int

  init(_ strings: [String]) {
    count = strings.count
    pointers = .allocate(capacity: count + 1)
    for (index, string) in strings.enumerated() { pointers[index] = strdup(string) }
    pointers[count] = nil
  }

  deinit {
    for index in 0..<count { free(pointers[index]) }
    pointers.deallocate()
  }
}

/// The programs that the build has made, beside the tests themselves.
enum BuiltProgram {
  static func path(_ name: String) -> String {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(filePath: tests).deletingLastPathComponent().appending(path: name).path()
  }
}
