/// Which ways to the clipboard there are from here.
///
/// Over SSH, and in tmux, which may be reached over SSH, the terminal's own clipboard is asked, as a
/// program here would write to the clipboard of another machine. Else a program is asked, and the
/// terminal where there is none.
struct Clipboard {
  /// The programs to ask before the terminal.
  let programs: [ClipboardProgram]
  /// Whether tmux stands between the reader and the terminal.
  let isInTmux: Bool
  /// Whether the terminal is of a sort that may have a clipboard: a bare console has none, and would
  /// print what it is sent.
  let mayBeTheTerminals: Bool

  init(_ environment: Environment) {
    isInTmux = environment["TMUX"] != nil
    let consoles = ["linux", "vt", "ansi", "cons", "dumb"]
    let terminal = environment["TERM"] ?? "dumb"
    mayBeTheTerminals = !consoles.contains { terminal.hasPrefix($0) }
    let isRemote = environment["SSH_TTY"] != nil || environment["SSH_CONNECTION"] != nil
    programs = isRemote || isInTmux ? [] : ClipboardProgram.found(in: environment)
  }
}
