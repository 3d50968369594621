import Foundation
import Testing
import TextScreen

/// The probe on a terminal, once it has drawn.
func startedProbe(
  _ arguments: [String] = [], size: Size = Size(columns: 80, rows: 24),
  environment: [String: String] = [:]
) throws -> TerminalScreen {
  let terminal = try TerminalScreen(
    BuiltProgram.path("ScreenProbe"), arguments, size: size, environment: environment)
  #expect(terminal.wait(for: "ready"), "\(String(decoding: terminal.output, as: UTF8.self))")
  terminal.settle(milliseconds: 20)
  return terminal
}

@Suite(.serialized) struct ScreenDrawingTests {
  @Test func opensDrawsAndLeaves() throws {
    let terminal = try startedProbe()
    #expect(terminal.rows[0].hasPrefix("ready 80x24 colors 256 pid "))
    #expect(terminal.rows[1] == "東京e\u{301}|[31m|👩💻|a\u{300}\u{301}\u{302}\u{303}|")
    #expect(terminal.isAlternate)
    #expect(terminal.isCursorVisible)
    #expect(terminal.cursor == Position(column: 4, row: 1))
    #expect(!terminal.isRestored)
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.isRestored)
    #expect(terminal.rows.contains("left with 0"))
  }

  @Test func showsAttributesAndColors() throws {
    let terminal = try startedProbe()
    #expect(terminal.cell(of: "bold")?.attributes == .bold)
    #expect(terminal.cell(of: "underline")?.attributes == .underline)
    #expect(terminal.cell(of: "reverse")?.attributes == .reverse)
    #expect(terminal.cell(of: "italic")?.attributes == .italic)
    #expect(terminal.cell(of: "red")?.foreground == 1)
    #expect(terminal.cell(of: "red")?.background == -1)
    #expect(terminal.cell(of: "rust")?.foreground == 167)
    #expect(terminal.cell(of: "rust")?.background == 234)
  }

  @Test func noControlCharacterReachesTheTerminal() throws {
    let terminal = try startedProbe()
    #expect(terminal.rows[2] == "\u{FFFD} \u{FFFD} \u{FFFD} \u{FFFD} x \u{FFFD} \u{FFFD} | éø〓東|")
    let text = String(decoding: terminal.output, as: UTF8.self)
    #expect(!text.contains("\u{1B}[31m|"))
    #expect(!text.unicodeScalars.contains { $0.value == 7 || (0x7F..<0xA0).contains($0.value) })
  }

  @Test(arguments: [
    ("vt100", 0, []),
    ("xterm", 8, ["red"]),
    ("linux", 8, ["red"]),
    ("xterm-16color", 16, ["red"]),
    ("tmux-256color", 256, ["red", "rust"]),
    ("", 256, ["red", "rust"]),  // TERM is not set
    ("no-such-terminal", 256, ["red", "rust"]),
  ])
  func takesWhatTheTerminalHas(name: String, colors: Int, colored: [String]) throws {
    let terminal = try startedProbe(environment: ["TERM": name])
    let offered = try terminal.firstNumber(after: "colors ")
    // A bare system has no entry for xterm-16color: it is then unknown, and taken for 256 colours.
    #expect(offered == colors || name == "xterm-16color")
    for word in colored { #expect(terminal.cell(of: word)?.foreground != -1) }
    if colors == 0 { #expect(terminal.colorSequences == []) }
    let near = try #require(terminal.cell(of: "near"))
    if colors == 8 { #expect(near.foreground != near.background) }
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.isRestored)
  }

  @Test func withoutColorNoColorSequenceIsSent() throws {
    let terminal = try startedProbe(["--no-color"])
    #expect(terminal.rows[0].contains("colors 0"))
    #expect(terminal.cell(of: "underline")?.attributes == .underline)
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.colorSequences == [])
    #expect(terminal.isRestored)
    #expect(try !startedProbe().colorSequences.isEmpty)
  }

  @Test func fewerColorsCanBeAskedFor() throws {
    let terminal = try startedProbe(["--eight"])
    #expect(terminal.rows[0].contains("colors 8"))
    #expect(terminal.colorSequences.allSatisfy { !$0.contains("38;5") })
  }

  /// A scalar that the C library does not know yet takes the columns that the canvas gave it.
  @Test func anUnknownEmojiKeepsItsColumns() throws {
    let terminal = try startedProbe()
    #expect(terminal.cell(column: 18, row: 2).text == "〓")
    #expect(terminal.cell(column: 20, row: 2).text == "東")
    #expect(terminal.cell(column: 22, row: 2).text == "|")
  }

  @Test func anUnknownLocaleStillDrawsUnicode() throws {
    let terminal = try startedProbe(environment: ["LANG": ""])
    #expect(terminal.rows[1].hasPrefix("東京e\u{301}|"))
  }

  @Test func aLocaleWithoutTheLettersGetsQuestionMarks() throws {
    let terminal = try startedProbe(["--no-utf8"], environment: ["LANG": "C"])
    #expect(terminal.rows[1].hasPrefix("? ? e|[31m|? ? |a|"))
    #expect(terminal.rows[2].hasSuffix("| eo? ? |"))
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
  }

  @Test func onlyWhatChangedIsSent() throws {
    let terminal = try startedProbe()
    terminal.settle()
    let before = terminal.output.count
    terminal.type("a")
    #expect(terminal.wait(for: "1 key"))
    terminal.settle()
    #expect(terminal.output.count - before < 200)
    terminal.type("\u{C}")  // Ctrl-L: everything
    #expect(terminal.wait(for: "2 key"))
    terminal.settle()
    #expect(terminal.output.count - before > 300)
  }

  @Test func canvasesOfOtherSizesAreTaken() throws {
    let terminal = try startedProbe(size: Size(columns: 30, rows: 8))
    terminal.type("p")
    #expect(terminal.wait { $0.rows[0].hasPrefix("ready 30x8") && $0.rows[4].hasPrefix("1 key") })
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
  }
}

extension TerminalScreen {
  /// The number that comes after `word` on the first row.
  func firstNumber(after word: String) throws -> Int {
    let range = try #require(rows[0].firstRange(of: word))
    return try #require(Int(rows[0][range.upperBound...].prefix { $0.isNumber }))
  }
}
