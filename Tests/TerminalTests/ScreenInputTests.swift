import Foundation
import Testing
import TextScreen

@Suite(.serialized) struct ScreenInputTests {
  @Test(arguments: [
    ("c", "key character(\"c\")"),
    ("é", "key character(\"é\")"),
    ("京", "key character(\"京\")"),
    ("%", "key character(\"%\")"),
    ("\u{3}", "key control(\"c\")"),  // Ctrl-C is a key
    ("\u{C}", "key control(\"l\")"),
    ("\u{13}", "key control(\"s\")"),  // no flow control
    ("\u{16}", "key control(\"v\")"),
    ("\t", "key tab"),
    ("\u{1B}[Z", "key backTab"),
    ("\r", "key enter"),
    ("\u{7F}", "key backspace"),
    ("\u{8}", "key backspace"),
    ("\u{1B}", "key escape"),
    ("\u{1B}OA", "key up"),
    ("\u{1B}[B", "key down"),
    ("\u{1B}OC", "key right"),
    ("\u{1B}[D", "key left"),
    ("\u{1B}OH", "key home"),
    ("\u{1B}[4~", "key end"),
    ("\u{1B}[5~", "key pageUp"),
    ("\u{1B}[6~", "key pageDown"),
    ("\u{1B}[2~", "key insert"),
    ("\u{1B}[3~", "key delete"),
    ("\u{1B}OP", "key function(1)"),
    ("\u{1B}[15~", "key function(5)"),
    ("\u{1B}[24~", "key function(12)"),
    ("\u{1B}[200~two\nlines\u{1B}[201~", "paste(\"two lines\")"),
    ("\u{1B}[200~é\u{7}q\u{1B}[A\u{1B}[201~", "paste(\"éq\")"),
    ("\u{1B}[200~\u{1B}[201~", "paste(\"\")"),
    (
      "\u{1B}[<0;5;7M",
      "mouse(TextScreen.MouseAction.press, TextScreen.Position(column: 4, row: 6))"
    ),
    (
      "\u{1B}[<64;1;1M",
      "mouse(TextScreen.MouseAction.wheelUp, TextScreen.Position(column: 0, row: 0))"
    ),
    (
      "\u{1B}[<32;9;2M",
      "mouse(TextScreen.MouseAction.drag, TextScreen.Position(column: 8, row: 1))"
    ),
    (
      "\u{1B}[<65;80;24M",
      "mouse(TextScreen.MouseAction.wheelDown, TextScreen.Position(column: 79, row: 23))"
    ),
  ])
  func understands(bytes: String, event: String) throws {
    let terminal = try startedProbe()
    terminal.type(bytes)
    let expected = "1 \(event)".replacing("key ", with: "key(TextScreen.Key.")
    let line = event.hasPrefix("key ") ? expected + ")" : expected
    #expect(terminal.wait { $0.rows[4].hasPrefix("1 ") })
    #expect(terminal.rows[4] == String(line.prefix(80)))
  }

  @Test(arguments: [
    "\u{1B}x",  // Alt-x
    "\u{1B}[1;5A",  // Ctrl-Up
    "\u{1B}[99;12u",  // unknown to terminfo
    "\u{1B}]11;rgb:0000/0000/0000\u{7}",  // an answer to a question nobody asked
    "\u{1B}[<2;5;5M",  // the right button
    "\u{1B}[<34;5;5M",  // a movement with it
    "\u{1B}[<35;5;5M",  // a movement without a button
    "\u{0}",
    "\u{9B}",
  ])
  func whatMeansNothingIsNoKey(bytes: String) throws {
    let terminal = try startedProbe()
    terminal.type(bytes)
    terminal.settle(milliseconds: 150)
    terminal.type("z")
    #expect(terminal.wait(for: "1 key(TextScreen.Key.character(\"z\"))"))
  }

  /// The answer to the question for the background, whole or in parts, is one event and no key.
  @Test(arguments: [
    ["\u{1B}]11;rgb:1616/1919/1f1f\u{1B}\\"], ["\u{1B}]11;rgb:16/19/1f\u{7}"],
    ["\u{1B}]11;rg", "b:1616/1919/1f1f\u{7}"], ["\u{1B}", "]11;rgb:1616/1919/1f1f\u{7}"],
  ])
  func theBackgroundIsAnswered(parts: [String]) throws {
    let terminal = try startedProbe()
    terminal.type("B")
    #expect(terminal.wait(for: "1 key"))
    for part in parts {
      terminal.type(part)
      terminal.settle(milliseconds: 40)
    }
    #expect(terminal.wait(for: "2 background(red: 22, green: 25, blue: 31)"))
    terminal.type("z")
    #expect(terminal.wait(for: "3 key(TextScreen.Key.character(\"z\"))"))
  }

  /// An answer with a pause in it, wherever it is torn and however late, is no key; what is typed
  /// after it is one.
  @Test(arguments: [
    (["\u{1B}]11;rgb:ff", "ff/ffff/ffff\u{1B}\\"], 1100, false),
    (["\u{1B}]", "11;rgb:ffff/ffff/ffff\u{7}"], 300, false),
    (["\u{1B}]1", "1;rg", "b:ff/ff/f", "f\u{1B}", "\\"], 150, false),
    (["\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}", "\\"], 1100, false),
    (["\u{1B}", "]11;rgb:ffff/ffff/ffff\u{7}"], 150, true),
    (["\u{1B}", "]", "11;rgb:ff/ff/ff\u{1B}\\"], 150, true),
    (["\u{1B}", "]11;rgb:ff", "/ff/ff\u{7}"], 1100, true),
  ])
  func aTornAnswerIsNoKey(parts: [String], pause: Int, isEscapeTold: Bool) throws {
    let terminal = try startedProbe()
    terminal.type("B")
    #expect(terminal.wait(for: "1 key"))
    for part in parts {
      terminal.type(part)
      terminal.settle(milliseconds: pause)
    }
    terminal.type("]z")
    #expect(terminal.wait { $0.rows[4].contains("character(\"z\")") })
    let events = terminal.rows[4...].filter { !$0.isEmpty && !$0.contains(" background(") }
    let others = ["character(\"z\")", "character(\"]\")"] + (isEscapeTold ? ["escape"] : [])
    #expect(events.count == others.count + 1, "\(events)")
    for (event, expected) in zip(events, others) { #expect(event.contains(expected)) }
  }

  /// While an answer is due Esc and brackets are keys all the same, and Esc is one at once.
  @Test func keysAreKeysWhileAnAnswerIsDue() throws {
    let terminal = try startedProbe()
    terminal.type("B")
    #expect(terminal.wait(for: "1 key"))
    let start = ContinuousClock.now
    terminal.type("\u{1B}")
    #expect(terminal.wait(for: "2 key(TextScreen.Key.escape)"))
    #expect(ContinuousClock.now - start < .milliseconds(600))
    terminal.type("]c")
    #expect(terminal.wait(for: "4 key(TextScreen.Key.character(\"c\"))"))
    #expect(terminal.wait(for: "3 key(TextScreen.Key.character(\"]\"))"))
    terminal.type("\u{1B}")
    #expect(terminal.wait(for: "5 key(TextScreen.Key.escape)"))
    terminal.type("]")  // and nothing after it
    #expect(terminal.wait(for: "6 key(TextScreen.Key.character(\"]\"))", seconds: 2))
    terminal.type("\u{1B}")
    #expect(terminal.wait(for: "7 key(TextScreen.Key.escape)"))
    terminal.type("]\u{1B}[A")
    #expect(terminal.wait(for: "9 key(TextScreen.Key.up)"))
    terminal.type("\u{1B}]52;c;aGk=\u{7}z")  // another string, which nobody asked for
    #expect(terminal.wait(for: "10 key(TextScreen.Key.character(\"z\"))"))
  }

  /// Whoever leaves before the answer has come leaves it to no shell: it is waited for, for a
  /// moment.
  @Test func leavingWaitsForAnAnswerThatIsDue() throws {
    let terminal = try startedProbe()
    terminal.type("B")
    #expect(terminal.wait(for: "1 key"))
    terminal.type("q\u{1B}]11;rgb:1616/1919/1f1f\u{7}")
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.isRestored)
  }

  /// An answer after a second is left out whole, in parts too.
  @Test func aLateAnswerIsNoKey() throws {
    let terminal = try startedProbe()
    terminal.type("B")
    #expect(terminal.wait(for: "1 key"))
    terminal.settle(milliseconds: 1200)
    terminal.type("\u{1B}]11;rgb:16")
    terminal.settle(milliseconds: 60)
    terminal.type("16/1919/1f1f\u{1B}\\z")
    #expect(terminal.wait(for: "2 key(TextScreen.Key.character(\"z\"))"))
  }

  @Test func theMouseIsPressedAndReleased() throws {
    let terminal = try startedProbe()
    let wheel = String(repeating: "\u{1B}[<65;5;7M", count: 7)
    terminal.type("\u{1B}[<0;5;7M\u{1B}[<0;6;7m" + wheel)
    #expect(terminal.wait(for: "9 mouse(TextScreen.MouseAction.wheelDown"))
    #expect(terminal.rows[11].hasPrefix("2 mouse(TextScreen.MouseAction.release"))
    #expect(terminal.rows[12].hasPrefix("1 mouse(TextScreen.MouseAction.press"))
  }

  @Test func theMouseInItsOldForm() throws {
    let terminal = try startedProbe(environment: ["TERM": "tmux-256color"])
    terminal.type("\u{1B}[M`!!")  // button 4 at column 1, row 1
    #expect(terminal.wait(for: "1 mouse(TextScreen.MouseAction.wheelUp"))
    terminal.type("\u{1B}[M !!\u{1B}[M@\"!\u{1B}[MC#!\u{1B}[M##!")
    #expect(terminal.wait(for: "4 mouse(TextScreen.MouseAction.release"))
    #expect(terminal.rows[5].hasPrefix("3 mouse(TextScreen.MouseAction.drag"))
    #expect(terminal.rows[6].hasPrefix("2 mouse(TextScreen.MouseAction.press"))
  }

  /// Movements are reported while a button is down, and to nobody when the mouse is the terminal's.
  @Test func theMouseIsGivenBackAndTakenAgain() throws {
    let terminal = try startedProbe()
    #expect(terminal.privateMode(1002) == true && terminal.privateMode(1003) != true)
    terminal.type("m")
    #expect(terminal.wait { $0.privateMode(1002) == false })
    #expect(terminal.privateMode(1000) == false && terminal.privateMode(1006) == false)
    terminal.type("n")
    #expect(terminal.wait { $0.privateMode(1002) == true })
    terminal.type("mq")
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.isRestored)
  }

  @Test func theMouseCanBeLeftToTheTerminal() throws {
    let terminal = try startedProbe(["--no-mouse"])
    #expect(terminal.privateMode(1000) != true)
    #expect(try startedProbe().privateMode(1000) == true)
  }

  @Test func aLongPasteIsOneEvent() throws {
    let terminal = try startedProbe()
    let text = String(repeating: "long é ", count: 3000)
    terminal.type("\u{1B}[200~" + text + "\u{1B}[201~z")
    #expect(terminal.wait(for: "2 key(TextScreen.Key.character(\"z\"))"))
    #expect(terminal.rows[5].hasPrefix("1 paste(\"long é long é"))
  }

  @Test(arguments: [1, 2, 3]) func anyBytesAreSurvived(seed: UInt64) throws {
    let terminal = try startedProbe()
    let pieces = ["\u{1B}", "[", "<", ";", "M", "m", "O", "]", "1", "200~", "201~", "é", "\t", "~"]
    var state = seed
    for _ in 0..<400 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      // "M" is also a key of the probe, a harmless one
      terminal.type(pieces[Int((state >> 33) % UInt64(pieces.count))])
      if state >> 60 == 0 { terminal.settle(milliseconds: 30) }
    }
    terminal.settle(milliseconds: 50)
    terminal.type("\u{1B}[201~\u{7}")
    #expect(
      terminal.wait {
        $0.type("q")
        return $0.exitStatus(seconds: 0.2) == 0
      })
    #expect(terminal.isRestored)
  }

  @Test func everySizeIsReportedOnce() throws {
    let terminal = try startedProbe()
    for size in [(120, 40), (12, 3), (1, 1), (80, 5), (60, 20)] {
      terminal.resize(to: Size(columns: size.0, rows: size.1))
      let head = String("ready \(size.0)x\(size.1) colors".prefix(size.0))
      #expect(terminal.wait { $0.rows[0].hasPrefix(head) && $0.rows.count == size.1 })
      terminal.settle(milliseconds: 50)
    }
    #expect(terminal.rows[4].contains("resized(TextScreen.Size(columns: 60, rows: 20))"))
    #expect(terminal.rows[4].hasPrefix("5 "))
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
  }

  @Test func aSizeInTheEnvironmentDoesNotCount() throws {
    let terminal = try startedProbe(environment: ["COLUMNS": "20", "LINES": "5"])
    #expect(terminal.rows[0].hasPrefix("ready 80x24"))
  }

  @Test func anotherThreadEndsTheWaiting() throws {
    let terminal = try startedProbe()
    terminal.type("W")
    #expect(terminal.wait(for: "2 woken"))
  }

  @Test func waitingTakesNoProcessorTime() throws {
    let terminal = try startedProbe()
    terminal.settle()
    let before = try ticks(of: terminal.process)
    terminal.settle(milliseconds: 400)
    #expect(try ticks(of: terminal.process) - before <= 2)
  }

  /// Processor time that a process has used, in hundredths of a second.
  private func ticks(of process: pid_t) throws -> Int {
    let text = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    let fields = text[(text.lastIndex(of: ")") ?? text.startIndex)...].split(separator: " ")
    return (Int(fields[12]) ?? 0) + (Int(fields[13]) ?? 0)
  }
}
