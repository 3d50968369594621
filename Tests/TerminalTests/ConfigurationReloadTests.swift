import Foundation
import Testing
import TextScreen

/// The configuration file changes while the reader is open.
@Suite(.serialized) struct ConfigurationReloadTests {
  private func write(_ toml: String, to user: UserFolders) throws {
    try Data(toml.utf8).write(to: user.configuration, options: .atomic)
  }

  @Test func whatIsWrittenHoldsFromTheNextKeyOn() throws {
    let user = try UserFolders()
    let terminal = try user.opened()
    try write("min-confidence = 0.99\n[keys]\ninfo = \"x\"\nquit = \"Z\"\n", to: user)
    terminal.type("x", for: "Both documents")  // already what the key means
    terminal.type("\u{1B}", for: "≥ 0.99")
    try write("ascii = true\nmin-confidence = 0.99\n[keys]\nquit = \"Z\"\n", to: user)
    terminal.type("j", for: "config.toml read again: keys, ascii changed")
    terminal.type("j", for: ">= 0.99")
    try write("ambiguous-width = \"wide\"\nmin-confidence = 0.99\n[keys]\nquit = \"Z\"\n", to: user)
    terminal.type("j", for: "read again: ascii, ambiguous-width changed")
    terminal.type("j", for: ">= 0.99")  // the reader's own signs are narrow everywhere
    try write("ascii = true\nmin-confidence = 0.99\n[keys]\nquit = \"Z\"\n", to: user)
    terminal.type("j", for: "read again: ascii, ambiguous-width changed")
    // What was chosen meanwhile stays where the file says nothing new of it.
    terminal.type("<j", for: ">= 0.80")
    try write("min-confidence = 0.99\n[keys]\nquit = \"Z\"\n", to: user)
    terminal.type("j", for: "config.toml read again: ascii changed")
    terminal.type("j", for: "≥ 0.80")
    terminal.type("Z")
    #expect(terminal.exitStatus() == 0)  // by the floor of the file
  }

  @Test func aFileWithSomethingWrongInItChangesNothing() throws {
    let user = try UserFolders()
    try write("[keys]\nquit = \"X\"\n", to: user)
    let terminal = try user.opened()
    for (toml, message) in [
      ("ascii = true\n[keys]\nquit = \"Z\"\nhelp = Z\n", "config.toml:4: this is no TOML"),
      ("ascii = true\ntheme = \"nowhere\"\n", "config.toml:2: There is no theme \"nowhere\""),
      (
        "ascii = true\n[keys]\nnext-twn = \"n\"\n",
        "config.toml:3: no action is called \"next-twn\""
      ),
    ] {
      try write(toml, to: user)
      terminal.type("j", for: "Settings unchanged: \(message)")
      terminal.type("Wj", for: "≥ 0.50")
    }
    terminal.type("gR", for: "Settings unchanged: config.toml:3:")
    // A clash is none: it holds, and what it costs is told.
    try write("[keys]\nquit = \"X\"\nnext-twin = \"n\"\n", to: user)
    terminal.type("j", for: "config.toml:3: \"n\" asks for next-twin, and no longer for next-hit")
    // A file that is gone for a moment changes nothing.
    try FileManager.default.removeItem(at: user.configuration)
    terminal.type("j", for: "≥ 0.50")
    terminal.type("gR", for: "There is no config.toml: keys changed")
    terminal.type("Q")
    #expect(terminal.exitStatus() == 1)
    #expect(terminal.isRestored)
  }

  @Test func aThemeFileIsReadAgainByItsKeys() throws {
    let user = try UserFolders()
    try write("theme = \"mine.toml\"\n", to: user)
    let theme = user.configuration.deletingLastPathComponent().appending(path: "mine.toml")
    try Data("inherits = \"paper\"\n".utf8).write(to: theme)
    let terminal = try user.opened()
    let before = terminal.cell(column: 0, row: 0).background
    try Data("inherits = \"paper\"\n[palette]\npage = \"#ff0000\"\n".utf8).write(to: theme)
    terminal.type("gR", for: "config.toml read again: nothing changed")
    #expect(terminal.cell(column: 0, row: 0).background == 196)  // the red of 256 colours
    #expect(before != 196)
    terminal.type("q")
    _ = terminal.exitStatus()
  }

  /// Nobody waits for a pipe that was read to its end when the program began.
  @Test func aPipeIsReadOnce() throws {
    let terminal = try TerminalScreen(
      "/bin/bash",
      ["-c", "exec '\(BuiltProgram.path("diptych"))' demo --config <(echo 'ascii = true')"])
    #expect(terminal.wait(for: "twins"))
    terminal.type("gR", for: "can be read only once")
    terminal.type("q")
    #expect(terminal.exitStatus() == 1)
  }
}
