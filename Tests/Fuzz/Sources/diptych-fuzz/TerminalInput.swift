internal import CFuzzer
import NcursesScreen
import TextScreen

/// Bytes as what a terminal sends, and as text that is drawn on it.
enum TerminalInput {
  /// Sends the bytes, takes all events that they are, and draws the bytes as text.
  static func run(_ bytes: [UInt8]) {
    // Left out is what stops or ends the process, as it should; ended, what would wait for a next
    // byte.
    let sent = bytes.filter { $0 != 0x1A && $0 != 0x1C } + Array("\u{1B}[201~MMM\u{7}".utf8)
    terminal.run(sent: sent, drawn: String(decoding: bytes, as: UTF8.self))
  }

  nonisolated(unsafe) private static let terminal = Terminal()

  /// The one terminal of the process; a class, since a screen cannot be copied.
  private final class Terminal {
    private let master: Int32
    private var screen: NcursesScreen

    init() {
      master = fuzz_open_terminal(24, 80)
      require(master >= 0, "there is a terminal")
      do {
        screen = try NcursesScreen(terminal: TerminalOptions(name: "xterm-256color"))
      } catch {
        fatalError(error.message)
      }
    }

    func run(sent: [UInt8], drawn text: String) {
      screen.askForBackground()
      require(fuzz_send(master, sent, sent.count), "the terminal takes what is sent")
      while let event = screen.nextEvent(timeout: 0) {
        if case .paste(let text) = event { checkPaste(text) }
        if event == .closed { break }
      }
      var canvas = Canvas(size: screen.size)
      for (row, line) in text.split(separator: "\n").prefix(canvas.size.rows).enumerated() {
        _ = canvas.write(line, at: Position(column: row, row: row), style: Style())
      }
      screen.draw(canvas)
      fuzz_discard(master)
    }

    private func checkPaste(_ text: String) {
      for scalar in text.unicodeScalars {
        require(scalar.properties.generalCategory != .control, "a paste holds no control character")
      }
    }
  }
}
