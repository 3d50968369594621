import CPty
import Foundation
import TextScreen

/// A program in tmux: a second terminal, written by others, for the few tests that need one.
///
///     let session = try TmuxSession(BuiltProgram.path("diptych"), ["demo"])
///     #expect(session.wait { $0.contains("≠ 1/") })
///     session.send("c", "Enter", "C-l")
///
/// Each session has a server of its own. A class, as it ends that server.
final class TmuxSession {
  /// Whether tmux is installed; tests that need it are enabled by this.
  static let isInstalled = FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux")

  private let socket = "diptych-\(UUID().uuidString.prefix(8))"

  /// Starts a program; when it ends, its exit status is left as `status N` on the screen.
  init(
    _ program: String, _ arguments: [String] = [], size: Size = Size(columns: 80, rows: 24)
  ) throws {
    let words = ([program] + arguments).map { "'\($0.replacing("'", with: "'\\''"))'" }
    let command = words.joined(separator: " ") + "; echo status $?; exec sleep 1000"
    try tmux(
      "-f", "/dev/null", "new-session", "-d", "-x", "\(size.columns)", "-y", "\(size.rows)",
      "unset NO_COLOR; LC_ALL=C.UTF-8 exec sh -c \"$DIPTYCH_COMMAND\"", command: command)
  }

  deinit {
    _ = try? tmux("kill-server")
    let folder = "/tmp/tmux-\(getuid())"
    try? FileManager.default.removeItem(atPath: "\(folder)/\(socket)")
  }

  /// Sends keys by tmux's names: `c`, `Enter`, `C-l`, `Escape`.
  func send(_ keys: String...) { _ = try? tmux(["send-keys"] + keys) }

  /// Gives the window another size.
  func resize(to size: Size) {
    _ = try? tmux("resize-window", "-x", "\(size.columns)", "-y", "\(size.rows)")
  }

  /// The rows in view, as text.
  var screen: String { (try? tmux("capture-pane", "-p")) ?? "" }

  /// A format of tmux, as `alternate_on` or `mouse_standard_flag`.
  func flag(_ name: String) -> String {
    ((try? tmux("display-message", "-p", "#{\(name)}")) ?? "").trimming()
  }

  /// Looks at the screen until `condition` holds.
  func wait(seconds: Double = 10, until condition: (String) -> Bool) -> Bool {
    let end = ContinuousClock.now + .seconds(seconds)
    while !condition(screen) {
      if ContinuousClock.now > end { return false }
      usleep(20_000)
    }
    return true
  }

  @discardableResult
  private func tmux(_ arguments: String..., command: String? = nil) throws -> String {
    try tmux(arguments, command: command)
  }

  /// Runs tmux once. Not by `Process`, which waits until every heir of its descriptors has ended,
  /// and tmux' server is one.
  private func tmux(_ arguments: [String], command: String? = nil) throws -> String {
    let output = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: output) }
    var variables = ProcessInfo.processInfo.environment
    variables["TMUX"] = nil
    // Nothing of the user's own is read or written.
    for name in ["HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"] { variables[name] = nil }
    variables["DIPTYCH_COMMAND"] = command
    let program = CStringList(["/usr/bin/tmux", "-L", socket] + arguments)
    let environment = CStringList(variables.map { "\($0.key)=\($0.value)" })
    let process = cpty_run("/usr/bin/tmux", program.pointers, environment.pointers, output.path())
    guard process == 0 else { throw POSIXError(.ECHILD) }
    return String(decoding: try Data(contentsOf: output), as: UTF8.self)
  }
}

extension String {
  fileprivate func trimming() -> String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
