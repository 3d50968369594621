import Glibc
import NcursesScreen
import TextScreen

/// The smallest program with a screen, for the tests of the screen itself.
///
///     ready 80x24 colors 256 pid 4711      the first row, drawn anew at every event
///     東京 é …                             text that is hard to draw, in every style
///     1 key character("a")                 the events, the newest first
///
/// Some keys do what a program should survive, see `act`.
@main
struct ScreenProbe {
  static func main() {
    var options = TerminalOptions()
    var isTwice = false
    for argument in CommandLine.arguments.dropFirst() {
      switch argument {
      case "--no-color": options.colorDepth = ColorDepth.none
      case "--eight": options.colorDepth = .eight
      case "--no-mouse": options.mouse = false
      case "--twice": isTwice = true
      case "--ignore-hangup": signal(SIGHUP, SIG_IGN)
      default: options.assumesUTF8 = argument != "--no-utf8"
      }
    }
    do {
      if isTwice { print("first left with \(try run(options))") }
      let status = try run(options)
      print("left with \(status)")
      exit(status)
    } catch {
      print("probe: \(error.message)")
      exit(2)
    }
  }

  /// Shows events until `q`.
  static func run(_ options: TerminalOptions) throws(ScreenError) -> Int32 {
    var screen = try NcursesScreen(terminal: options)
    var log: [String] = []
    while true {
      screen.draw(picture(of: log, on: screen.size, colors: screen.colorDepth.rawValue))
      let event = screen.nextEvent(timeout: -1)
      log.insert("\(log.count + 1) \(event.map { "\($0)" } ?? "woken")", at: 0)
      switch event {
      case .key(.character("q")): return 0
      case .key(.character("p")):  // a canvas larger than the screen, and one without cells
        screen.draw(picture(of: log, on: Size(columns: 300, rows: 100), colors: 0))
        screen.draw(Canvas(size: Size(columns: 0, rows: 0)))
      case .key(.character("B")): screen.askForBackground()
      case .key(.character("m")): screen.takeMouse(false)
      case .key(.character("n")): screen.takeMouse(true)
      case .key(.character("W")):
        let waker = screen.waker
        Task.detached { waker.wake() }
      case .key(.control("l")): screen.invalidate()
      case .key(.character(let letter)): act(on: letter)
      case .closed:
        screen.draw(Canvas(size: screen.size))
        return 7
      default: break
      }
    }
  }

  /// What ends a program, or nearly so.
  static func act(on letter: Character) {
    switch letter {
    case "F": fatalError("the probe fell")
    case "A":
      let none: [Int] = []
      print(none[Int(getpid()) * 0 + 1])
    case "S": overflow(1)
    case "E": exit(3)
    case "X":  // in another thread
      Task.detached { fatalError("a task fell") }
    case "M": _ = write(2, "said on stderr\n", 15)
    default: break
    }
  }

  @inline(never) static func overflow(_ depth: Int) {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
      buffer.storeBytes(of: depth, as: Int.self)
      overflow(1 &+ buffer.load(as: Int.self))
    }
  }

  static func picture(of log: [String], on size: Size, colors: Int) -> Canvas {
    var canvas = Canvas(size: size)
    let head = "ready \(size.columns)x\(size.rows) colors \(colors) pid \(getpid())"
    canvas.write(head, at: Position(column: 0, row: 0), style: Style())
    canvas.write(
      "東京e\u{301}|\u{1B}[31m|👩\u{200D}💻|a\u{300}\u{301}\u{302}\u{303}\u{304}|",
      at: Position(column: 0, row: 1), style: Style(attributes: .bold))
    if size.columns > 24 && size.rows > 3 {  // past the canvas' own care: the screen must take it
      for (index, glyph) in ["\u{1B}", "\u{9B}", "\n", "\u{7}", "xyz", "\u{378}", "\u{301}"]
        .enumerated()
      {
        canvas[Position(column: 2 * index, row: 2)] = Cell(glyph)
      }
      canvas[Position(column: 14, row: 2)] = Cell("|")
      canvas.write("éø🫨東|", at: Position(column: 16, row: 2), style: Style())
    }
    var column = 0
    for (name, style) in styles {
      column += 1 + canvas.write(name, at: Position(column: column, row: 3), style: style)
    }
    for (index, line) in log.enumerated() {
      canvas.write(line, at: Position(column: 0, row: 4 + index), style: Style())
    }
    canvas.cursor = Position(column: 4, row: 1)
    return canvas
  }

  static let styles: [(String, Style)] = [
    ("bold", Style(attributes: .bold)), ("underline", Style(attributes: .underline)),
    ("reverse", Style(attributes: .reverse)), ("italic", Style(attributes: .italic)),
    ("red", Style(foreground: .ansi(1))),
    ("rust", Style(foreground: .rgb(208, 103, 75), background: .rgb(28, 28, 28))),
    ("near", Style(foreground: .rgb(250, 250, 250), background: .rgb(240, 240, 240))),
  ]
}
