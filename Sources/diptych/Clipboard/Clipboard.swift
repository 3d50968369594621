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

  init(_ environment: Environment) {
    isInTmux = environment["TMUX"] != nil
    let isRemote = environment["SSH_TTY"] != nil || environment["SSH_CONNECTION"] != nil
    programs = isRemote || isInTmux ? [] : ClipboardProgram.found(in: environment)
  }
}
