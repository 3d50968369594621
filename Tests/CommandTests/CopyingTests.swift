import Foundation
import Testing

/// `y` and `Y` in the built program: which way a text goes to the clipboard.
@Suite struct CopyingTests {
  /// A folder with a clipboard program that keeps what it gets.
  private func program(_ name: String, in folder: TemporaryFolder, script: String) throws {
    let path = try folder.write("#!/bin/sh\n\(script)\n", to: name)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  private func opened(_ environment: [String: String]) throws -> TerminalRun {
    let run = TerminalRun([try Program.url.path, "demo"], environment: environment)
    #expect(run.waits(for: "Compared as "))
    run.type("gg")
    #expect(run.waits { $0.contains("A1") || !$0.isEmpty })
    return run
  }

  @Test func aProgramOnThePathTakesIt() throws {
    let folder = try TemporaryFolder()
    let kept = folder.url.path + "/kept"
    try program("wl-copy", in: folder, script: "exit 1")
    try program(
      "xclip", in: folder, script: "echo \"$@\" > '\(kept)'; cat >> '\(kept)'; echo noise")
    let run = try opened(["PATH": folder.url.path + ":/usr/bin:/bin"])
    run.type("Y")
    #expect(run.waits(for: "copied by xclip"))
    let text = try String(contentsOfFile: kept, encoding: .utf8)
    #expect(text.hasPrefix("-selection clipboard\n") && text.count > 40)
    #expect(!String(decoding: run.bytes, as: UTF8.self).contains("\u{1B}]52"))
    run.type("q")
    _ = run.status()
  }

  /// A program that never ends keeps nobody waiting.
  @Test func aProgramThatHangsDoesNotHoldUpTheKeys() throws {
    let folder = try TemporaryFolder()
    try program("wl-copy", in: folder, script: "sleep 60")
    let run = try opened(["PATH": folder.url.path + ":/usr/bin:/bin"])
    run.type("Y")
    #expect(run.waits(for: "Copying"))
    run.type("?")
    #expect(run.waits(for: "one row down"))
    run.type("Q")
    #expect(run.status() == 1)
  }

  /// A bare console would print what it is sent.
  @Test func aConsoleIsNotAsked() throws {
    let run = try opened(["TERM": "linux", "PATH": "/nowhere"])
    run.type("Y")
    #expect(run.waits(for: "No clipboard here"))
    #expect(!String(decoding: run.bytes, as: UTF8.self).contains("]52;"))
    run.type("q")
    _ = run.status()
  }

  @Test(arguments: [
    ["SSH_TTY": "/dev/pts/9"], ["SSH_CONNECTION": "a b c d"], ["PATH": "/nowhere"],
    ["TMUX": "/tmp/tmux-0/default,1,0"],
  ])
  func elseTheTerminalIsAsked(environment: [String: String]) throws {
    let run = try opened(environment)
    run.type("Y")
    #expect(run.waits(for: "(OSC 52), if it takes that"))
    let text = String(decoding: run.bytes, as: UTF8.self)
    let sent = try #require(text.firstMatch(of: #/\u{1B}\]52;c;([A-Za-z0-9+\/=]+)\u{07}/#))
    let words = Data(base64Encoded: String(sent.1)).map { String(decoding: $0, as: UTF8.self) }
    #expect(words?.contains(" ") == true)
    #expect(text.contains("\u{1B}Ptmux;") == (environment["TMUX"] != nil))
    run.type("q")
    _ = run.status()
  }
}
