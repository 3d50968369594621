import Foundation
import Testing
import TextScreen

@Suite(.serialized) struct ScreenRestoringTests {
  /// Runs the probe between two prints of the line discipline's state.
  private func guarded(_ command: String, environment: [String: String] = [:]) throws
    -> TerminalScreen
  {
    try .shell(
      "echo before=$(stty -g); \(command); echo status=$?; echo after=$(stty -g)",
      environment: ["PROBE": BuiltProgram.path("ScreenProbe")].merging(environment) { $1 })
  }

  /// That the shell's two prints agree, and the exit status between them.
  private func status(in terminal: TerminalScreen) -> Int? {
    #expect(terminal.wait(for: "after="))
    #expect(terminal.exitStatus() == 0)
    let text = String(decoding: terminal.output, as: UTF8.self)
    let before = text.firstMatch(of: /before=([0-9a-f:]+)/)?.1
    let after = text.firstMatch(of: /after=([0-9a-f:]+)/)?.1
    #expect(before != nil && before == after)
    #expect(terminal.isRestored)
    return text.firstMatch(of: /status=(\d+)/).flatMap { Int($0.1) }
  }

  @Test(arguments: [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGUSR1,
    SIGUSR2, SIGALRM, SIGSYS, SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ,
  ])
  func aSignalRestores(signal: Int32) throws {
    let terminal = try guarded("$PROBE")
    #expect(terminal.wait(for: "ready"))
    kill(pid_t(try terminal.firstNumber(after: "pid ")), signal)
    #expect(status(in: terminal) == 128 + Int(signal))
  }

  @Test(arguments: [
    ("F", "the probe fell"),
    ("X", "a task fell"),
    ("A", "Index out of range"),
  ])
  func aTrapRestoresAndSaysWhy(key: String, message: String) throws {
    let terminal = try guarded("$PROBE")
    #expect(terminal.wait(for: "ready"))
    terminal.type(key)
    let status = status(in: terminal)
    #expect([128 + Int(SIGILL), 128 + Int(SIGTRAP)].contains(status))
    #expect(terminal.rows.contains { $0.contains(message) })
  }

  @Test func anOverflownStackRestores() throws {
    let terminal = try guarded("$PROBE")
    #expect(terminal.wait(for: "ready"))
    terminal.type("S")
    #expect(status(in: terminal) == 128 + Int(SIGSEGV))
  }

  @Test(arguments: [("q", 0), ("E", 3)])
  func leavingRestores(key: String, code: Int) throws {
    let terminal = try guarded("$PROBE")
    #expect(terminal.wait(for: "ready"))
    terminal.type("M" + key)
    #expect(status(in: terminal) == code)
    #expect(terminal.rows.contains("said on stderr"))
  }

  @Test func theScreenCanBeOpenedAgain() throws {
    let terminal = try guarded("$PROBE --twice")
    #expect(terminal.wait(for: "ready"))
    terminal.type("a")
    #expect(terminal.wait(for: "1 key"))
    terminal.type("q")
    #expect(terminal.wait { $0.rows[0].hasPrefix("ready") && $0.rows[4].isEmpty })
    terminal.type("zM")
    #expect(terminal.wait(for: "2 key"))
    terminal.type("q")
    #expect(status(in: terminal) == 0)
    #expect(terminal.rows.contains("first left with 0"))
    #expect(terminal.rows.contains("left with 0"))
    #expect(terminal.rows.contains("said on stderr"))
  }

  @Test func whatGoesToAFileOnStderrGoesThere() throws {
    let terminal = try guarded("$PROBE 2>/dev/null")
    #expect(terminal.wait(for: "ready"))
    terminal.type("Mq")
    #expect(status(in: terminal) == 0)
    #expect(!terminal.rows.contains("said on stderr"))
  }

  @Test func keysComeFromTheTerminalAndNothingLeaks() throws {
    let terminal = try guarded("seq 1 100 | $PROBE | wc -c")
    #expect(terminal.wait(for: "ready"))
    terminal.type("j")
    #expect(terminal.wait(for: "1 key(TextScreen.Key.character(\"j\"))"))
    terminal.type("q")
    #expect(status(in: terminal) == 0)
    #expect(terminal.rows.contains("12"))  // "left with 0" and a newline
  }

  @Test(arguments: [
    ("TERM=dumb $PROBE", "the terminal \"dumb\" cannot place the cursor"),
    ("setsid -w $PROBE", "there is no terminal"),
    ("TERMINFO_DIRS=/nowhere TERMINFO=/nowhere TERM=$ODD $PROBE", ""),
  ])
  func aTerminalThatWillNotDoIsRefused(command: String, message: String) throws {
    let terminal = try guarded(command, environment: ["ODD": "odd-terminal"])
    if message.isEmpty {  // the built-in search path may still find xterm-256color
      terminal.settle(milliseconds: 300)
      terminal.type("q")
      #expect(status(in: terminal) != nil)
      return
    }
    #expect(status(in: terminal) == 2)
    #expect(terminal.rows.contains { $0.contains(message) })
    #expect(terminal.privateMode(1049) == nil)
  }

  @Test func controlZStopsAndFgComesBack() throws {
    let terminal = try TerminalScreen(
      "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: ["PS1": "prompt$ ", "PROBE": BuiltProgram.path("ScreenProbe")])
    #expect(terminal.wait(for: "prompt$"))
    terminal.type("stty -g; $PROBE\n")
    #expect(terminal.wait(for: "ready"))
    terminal.type("a")
    #expect(terminal.wait(for: "1 key"))
    terminal.type("\u{1A}")
    #expect(terminal.wait(for: "Stopped"))
    #expect(terminal.isRestored || terminal.privateMode(2004) == true)  // bash's own paste mode
    #expect(!terminal.isAlternate && terminal.privateMode(1002) == false)
    terminal.resize(to: Size(columns: 90, rows: 20))
    terminal.type("fg\n")
    #expect(terminal.wait(for: "3 resumed"))
    #expect(terminal.rows[0].hasPrefix("ready 90x20"))
    #expect(terminal.rows[5].hasPrefix("2 resized(TextScreen.Size(columns: 90, rows: 20))"))
    #expect(terminal.isAlternate && terminal.privateMode(1002) == true)
    terminal.type("\u{1A}")
    #expect(terminal.wait { !$0.isAlternate })
    terminal.type("fg\n")
    #expect(terminal.wait(for: "4 resumed"))
    terminal.type("q")
    #expect(terminal.wait(for: "left with 0"))
    terminal.type("exit\n")
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.isRestored)
  }

  @Test func aKillWhileStoppedLeavesTheShellAlone() throws {
    let terminal = try TerminalScreen(
      "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: ["PS1": "prompt$ ", "PROBE": BuiltProgram.path("ScreenProbe")])
    #expect(terminal.wait(for: "prompt$"))
    terminal.type("$PROBE\n")
    #expect(terminal.wait(for: "ready"))
    terminal.type("\u{1A}")
    #expect(terminal.wait(for: "Stopped"))
    terminal.type("kill %1; fg; echo over=$?\n")
    #expect(terminal.wait(for: "over=143"))
    #expect(!terminal.isAlternate)
  }

  @Test func aLostTerminalEndsTheProgram() throws {
    let terminal = try startedProbe()
    terminal.hangUp()
    #expect(terminal.exitStatus() == 128 + SIGHUP)
  }

  @Test func aLostTerminalIsReportedWhereHangupsAreIgnored() throws {
    let terminal = try startedProbe(["--ignore-hangup"])
    terminal.hangUp()
    #expect(terminal.exitStatus() == 7)
  }
}
