import NcursesScreen
import Reader
import TextScreen

extension ReaderSession {
  /// Puts a text on the clipboard, and says which way it went. Programs are not waited for.
  mutating func copy(
    _ copied: CopiedText, _ state: inout ReaderState, _ screen: inout NcursesScreen
  ) {
    let waker = screen.waker
    copying =
      clipboard.programs.isEmpty
      ? nil : ClipboardJob(copied, with: clipboard.programs) { waker.wake() }
    if copying == nil { send(copied, &state, &screen) }
  }

  mutating func take(
    _ news: ClipboardJob.News, of job: ClipboardJob, _ state: inout ReaderState,
    _ screen: inout NcursesScreen
  ) {
    copying = nil
    switch news {
    case .taken(let name): _ = state.update(.message("\(job.copied.name) copied by \(name)"))
    case .refused: send(job.copied, &state, &screen)
    }
  }

  /// Asks the terminal to take a text; whether it does, it does not say.
  private func send(
    _ copied: CopiedText, _ state: inout ReaderState, _ screen: inout NcursesScreen
  ) {
    guard clipboard.mayBeTheTerminals else {
      _ = state.update(.message("No clipboard here: install wl-copy or xclip"))
      return
    }
    guard let sequence = ClipboardSequence(copied.text, throughTmux: clipboard.isInTmux) else {
      _ = state.update(.message("\(copied.name) is too long for the terminal's clipboard"))
      return
    }
    screen.send(sequence)
    let way = clipboard.isInTmux ? "through tmux to the terminal" : "to the terminal"
    _ = state.update(.message("\(copied.name) sent \(way) (OSC 52), if it takes that"))
  }
}
