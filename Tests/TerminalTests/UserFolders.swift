import Foundation
import Testing
import TextScreen

/// A user's folders of configuration and state, and the reader with them. A class, as the folder
/// goes away with it.
final class UserFolders {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(
      path: "diptych-user-\(UUID().uuidString)")
    for folder in ["config/diptych", "state"] {
      try FileManager.default.createDirectory(
        at: url.appending(path: folder), withIntermediateDirectories: true)
    }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var configuration: URL { url.appending(path: "config/diptych/config.toml") }
  var stateFolder: URL { url.appending(path: "state/diptych") }
  var history: URL { stateFolder.appending(path: "history") }

  /// The lines of the history; none where it is not there.
  var historyLines: [String] {
    ((try? String(contentsOf: history, encoding: .utf8)) ?? "").split(separator: "\n")
      .map(String.init)
  }

  /// Opens the demo.
  func opened(
    _ options: [String] = [], _ environment: [String: String] = [:]
  ) throws -> TerminalScreen {
    let folders = [
      "XDG_CONFIG_HOME": url.appending(path: "config").path(),
      "XDG_STATE_HOME": url.appending(path: "state").path(),
    ]
    let terminal = try TerminalScreen(
      BuiltProgram.path("diptych"), ["demo"] + options, size: Size(columns: 100, rows: 24),
      environment: folders.merging(environment) { $1 })
    #expect(terminal.wait(for: "twins"))
    return terminal
  }
}

extension TerminalScreen {
  /// Types keys, and waits for what they lead to.
  func type(_ keys: String, for answer: String) {
    type(keys)
    #expect(wait(for: answer), "\(keys): no \(answer)")
  }
}
