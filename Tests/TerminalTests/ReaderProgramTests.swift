import Foundation
import TestSupport
import Testing
import TextScreen

/// The whole program on a real terminal: opened, walked through, resized, stopped, ended.
@Suite(.serialized) struct ReaderProgramTests {
  private let program = BuiltProgram.path("diptych")
  private let left = SampleFiles.referencePair.left.path()
  private let right = SampleFiles.referencePair.right.path()

  private func opened(
    _ size: Size = Size(columns: 120, rows: 40), environment: [String: String] = [:]
  ) throws -> TerminalScreen {
    // Two accounts, of which hardly a difference reaches the usual floor.
    let terminal = try TerminalScreen(
      program, [left, right, "--min-confidence", "0.1"], size: size, environment: environment)
    #expect(terminal.wait(for: "twins"))
    return terminal
  }

  /// "3/10" of the status line; nil where it shows no place in a round of jumps.
  private func place(_ terminal: TerminalScreen) -> String? {
    let text = terminal.rows.joined(separator: "\n")
    return text.firstMatch(of: #/(\d+)/(\d+) · /#).map { "\($0.1)/\($0.2)" }
  }

  /// Whether the row at the cursor holds `text` at the cursor's column or a few cells before.
  private func cursorRow(_ terminal: TerminalScreen) -> String {
    terminal.rows[terminal.cursor.row]
  }

  @Test func showsBothTextsAndWalksFromDiscrepancyToDiscrepancy() throws {
    let terminal = try opened()
    #expect(terminal.wait(for: "Iran has declared that its ballistic"))
    #expect(terminal.rows.contains { $0.contains("\"red line\" that will never") })
    let first = try #require(place(terminal))
    let start = terminal.cursor
    terminal.type("3c")
    #expect(terminal.wait { self.place($0) != first && $0.cursor != start })
    let fourth = try #require(place(terminal))
    terminal.type("2C")
    #expect(terminal.wait { self.place($0) != fourth })
    terminal.type("2c")
    #expect(terminal.wait { self.place($0) == fourth })
    terminal.type("q")
    #expect(terminal.exitStatus() == 1)
    #expect(terminal.isRestored)
  }

  /// A drag over the left text, as a terminal reports it: reversed, copied, and gone with Esc.
  @Test func aDragCopiesThroughTheTerminal() throws {
    let terminal = try opened(environment: ["SSH_TTY": "/dev/pts/9"])
    terminal.type("gggwgw")
    #expect(terminal.wait(for: "words: none"))
    let row = try #require(terminal.rows.firstIndex { $0.contains("Iran has declared") }) + 1
    let column = try #require(terminal.column(of: "Iran has", inRow: row - 1)) + 1
    terminal.type("\u{1B}[<0;\(column);\(row)M\u{1B}[<32;\(column + 15);\(row)M")
    #expect(terminal.wait { $0.cell(of: "Iran has")?.attributes.contains(.reverse) == true })
    #expect(terminal.cell(of: "declared")?.attributes.contains(.reverse) == true)
    #expect(terminal.cell(of: "ballistic")?.attributes.contains(.reverse) == false)
    terminal.type("\u{1B}[<0;\(column + 15);\(row)m")
    #expect(terminal.wait(for: "Selection in A sent to the terminal (OSC 52)"))
    let sent = Data("Iran has declare".utf8).base64EncodedString()
    #expect(String(decoding: terminal.output, as: UTF8.self).contains("\u{1B}]52;c;\(sent)"))
    terminal.type("\u{1B}")
    #expect(terminal.wait { $0.cell(of: "declared")?.attributes.contains(.reverse) == false })
    terminal.type("gm")
    #expect(terminal.wait { $0.privateMode(1002) == false })
    terminal.type("gm")
    #expect(terminal.wait { $0.privateMode(1002) == true })
    terminal.type("q")
    #expect(terminal.exitStatus() == 1)
    #expect(terminal.isRestored)
  }

  @Test func theCursorIsOnTheFocusedClaimAndPercentCrosses() throws {
    let terminal = try opened()
    terminal.type("gg")
    #expect(terminal.wait { self.cursorRow($0).contains("A1a") })
    let column = terminal.cursor.column
    terminal.type("t%")
    #expect(terminal.wait { $0.cursor.column > 60 })
    #expect(column < 60)
    terminal.type("h")
    #expect(terminal.wait { $0.cursor.column < 60 })
    terminal.type("Q")
    #expect(terminal.exitStatus() == 1)
  }

  @Test(arguments: [
    Size(columns: 80, rows: 24), Size(columns: 60, rows: 12), Size(columns: 200, rows: 60),
  ])
  func keepsTheFocusThroughResizing(size: Size) throws {
    let terminal = try opened()
    terminal.type("5)")
    #expect(terminal.wait { self.cursorRow($0).contains("A5a") })
    for next in [size, Size(columns: 30, rows: 5), Size(columns: 1, rows: 1), size] {
      terminal.resize(to: next)
      terminal.settle(milliseconds: 60)
    }
    #expect(terminal.wait { self.cursorRow($0).contains("A5a") })
    terminal.resize(to: Size(columns: 40, rows: 8))
    #expect(terminal.wait { $0.rows.joined(separator: " ").contains("40 x 10") })
    terminal.type("q")
    #expect(terminal.exitStatus() == 1)
    #expect(terminal.isRestored)
  }

  @Test func helpListsEveryGroupAndCloses() throws {
    let terminal = try opened()
    terminal.type("?")
    #expect(terminal.wait(for: "one row down"))
    terminal.type("\u{1B}")
    #expect(terminal.wait { !$0.rows.contains { $0.contains("one row down") } })
    terminal.type("q")
    #expect(terminal.exitStatus() == 1)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func aSignalRestoresTheTerminal(signal: Int32) throws {
    let terminal = try opened()
    terminal.signal(signal)
    #expect(terminal.exitStatus() == 128 + signal)
    #expect(terminal.isRestored)
  }

  @Test func controlCCancelsAndTwiceQuits() throws {
    let terminal = try opened()
    terminal.type("\u{3}")
    terminal.settle()
    #expect(terminal.rows.contains { $0.contains("Ctrl-C") || $0.contains("Ctrl-c") })
    terminal.type("\u{3}")
    #expect(terminal.exitStatus() == 1)
    #expect(terminal.isRestored)
  }

  @Test func controlZStopsAndFgComesBackToTheSameClaim() throws {
    let terminal = try TerminalScreen(
      "/bin/bash", ["--norc", "--noprofile", "-i"], size: Size(columns: 100, rows: 30),
      environment: ["PS1": "prompt$ ", "DIPTYCH": program, "A": left, "B": right])
    #expect(terminal.wait(for: "prompt$"))
    terminal.type("$DIPTYCH $A $B --min-confidence 0.1\n")
    #expect(terminal.wait(for: "twins"))
    terminal.type("3)")
    #expect(terminal.wait { self.cursorRow($0).contains("A3") })
    terminal.type("\u{1A}")
    #expect(terminal.wait(for: "Stopped"))
    #expect(!terminal.isAlternate)
    terminal.type("fg\n")
    #expect(terminal.wait { $0.isAlternate && self.cursorRow($0).contains("A3") })
    terminal.type("q")
    #expect(terminal.wait { !$0.isAlternate })
    terminal.type("exit\n")
    #expect(terminal.exitStatus() == 1)
    #expect(terminal.isRestored)
  }

  @Test func anArticleMayComeThroughAPipeWhileKeysComeFromTheTerminal() throws {
    let terminal = try TerminalScreen.shell(
      "cat $A | $DIPTYCH - $B --min-confidence 0.1; echo status=$?",
      size: Size(columns: 100, rows: 30),
      environment: ["DIPTYCH": program, "A": left, "B": right])
    #expect(terminal.wait(for: "twins"))
    terminal.type("R")
    terminal.settle()
    terminal.type("q")
    #expect(terminal.wait(for: "status=1"))
    #expect(terminal.exitStatus() == 0)
  }

  @Test func reloadingReadsTheFilesAgainAndSaysWhenOneIsGone() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "a.txt")
    try "The mayor met the crew on Monday. Two ships left the port.\n".write(
      to: file, atomically: true, encoding: .utf8)
    let terminal = try TerminalScreen(
      program, [file.path(), right], size: Size(columns: 100, rows: 30))
    #expect(terminal.wait(for: "Two ships left"))
    terminal.type(")")
    try "The mayor met the crew on Monday. Three ships left the port.\n".write(
      to: file, atomically: true, encoding: .utf8)
    terminal.type("R")
    #expect(terminal.wait { $0.rows.contains { $0.contains("Three ships left") } })
    #expect(terminal.wait(for: "No claim is shared"))
    #expect(cursorRow(terminal).contains("A2"))
    try FileManager.default.removeItem(at: file)
    terminal.type("R")
    #expect(terminal.wait(for: "there is no such file"))
    #expect(terminal.rows.contains { $0.contains("Three ships left") })
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
  }

  @Test func noColorSendsNoColor() throws {
    let terminal = try opened(environment: ["NO_COLOR": "1"])
    let place = place(terminal)
    terminal.type("c")
    #expect(terminal.wait { self.place($0) != place })
    terminal.settle()
    let text = String(decoding: terminal.output, as: UTF8.self)
    #expect(text.firstMatch(of: /\u{1B}\[[0-9;]*(3[0-7]|4[0-7]|38;5|48;5)[0-9;]*m/) == nil)
    terminal.type("q")
    #expect(terminal.exitStatus() == 1)
  }

  @Test(arguments: [["--ascii"], []])
  func asciiDrawsNothingElse(options: [String]) throws {
    let terminal = try TerminalScreen(
      program, ["demo"] + options, size: Size(columns: 100, rows: 30),
      environment: options.isEmpty ? ["LC_ALL": "C"] : [:])
    #expect(terminal.wait(for: "twins"))
    terminal.type("c")
    terminal.settle()
    #expect(terminal.rows.joined().unicodeScalars.allSatisfy { $0.isASCII })
    terminal.type("q")
    #expect(terminal.exitStatus() == 1)
  }

  @Test func noControlCharacterOfAnArticleReachesTheTerminal() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    let hostile =
      "The mayor \u{1B}]0;owned\u{7} met \u{1B}[2J the \u{9B}31m crew\u{8}\u{8}. Two left."
    try hostile.write(to: file, atomically: true, encoding: .utf8)
    let terminal = try TerminalScreen(
      program, [file.path(), right], size: Size(columns: 100, rows: 30))
    #expect(terminal.wait(for: "The mayor"))
    #expect(terminal.wait(for: "claim is shared"))
    #expect(terminal.title == nil)
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("owned\u{7}"))
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
  }

  @Test func anUnknownTerminalIsDrawnAsXterm() throws {
    let terminal = try opened(environment: ["TERM": "no-such-terminal"])
    terminal.type("q")
    #expect(terminal.exitStatus() == 1)
    #expect(terminal.isRestored)
  }
}
