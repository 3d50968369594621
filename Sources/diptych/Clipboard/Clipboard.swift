/// Which ways to the clipboard there are from here.
///
/// Over SSH, and in tmux, which may be reached over SSH, the terminal's own clipboard is asked, as
/// a program here would write to the clipboard of another machine. Else a program is asked, and the
/// terminal where there is none.
struct Clipboard {
  private let environment: Environment
  private let isRemote: Bool
  /// Whether tmux is between the reader and the terminal.
  let isInTmux: Bool
  /// Whether the terminal is of a sort that may have a clipboard: a bare console has none, and
  /// would print what it is sent.
  let mayBeTheTerminals: Bool

  init(_ environment: Environment) {
    self.environment = environment
    isInTmux = environment["TMUX"] != nil
    let consoles = ["linux", "vt", "ansi", "cons", "dumb"]
    let terminal = environment["TERM"] ?? "dumb"
    mayBeTheTerminals = !consoles.contains { terminal.hasPrefix($0) }
    isRemote = environment["SSH_TTY"] != nil || environment["SSH_CONNECTION"] != nil
  }

  /// The programs to ask before the terminal, looked for now: nothing is copied while the first
  /// screen is waited for.
  var programs: [ClipboardProgram] {
    isRemote || isInTmux ? [] : ClipboardProgram.found(in: environment)
  }
}
