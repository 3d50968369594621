public import TextScreen

/// How to open the terminal.
public struct TerminalOptions: Hashable, Sendable {
  /// The terminal's name for terminfo; nil for `TERM`.
  public var name: String?
  /// At most so many colours; nil for as many as terminfo says. With `.none` no colour sequence is
  /// ever sent.
  public var colorDepth: ColorDepth?
  /// Whether the mouse is reported; the terminal's own selection then needs Shift.
  public var mouse: Bool
  /// Whether the locale may be taken for UTF-8 where it is not; see `GlyphSet.fitting`.
  public var assumesUTF8: Bool

  /// Makes options.
  public init(
    name: String? = nil, colorDepth: ColorDepth? = nil, mouse: Bool = true,
    assumesUTF8: Bool = true
  ) {
    self.name = name
    self.colorDepth = colorDepth
    self.mouse = mouse
    self.assumesUTF8 = assumesUTF8
  }
}

/// Why the terminal cannot be used.
public enum ScreenError: Error, Hashable, Sendable {
  /// The program has no terminal: it runs under cron, in a pipe of a server, after `setsid`.
  case noTerminal
  /// Terminfo does not know the terminal, nor `xterm-256color`.
  case unknownTerminal(String)
  /// The terminal cannot put text where it should be, like `TERM=dumb`.
  case cannotAddressCursor(String)

  /// What to tell the user, with what to do, in one line.
  public var message: String {
    switch self {
    case .noTerminal:
      "there is no terminal to open the reader on; use --format plain"
    case .unknownTerminal(let name):
      "the terminal \"\(name)\" is unknown here, and xterm-256color too; "
        + "install ncurses-base or ncurses-term, set TERM, or use --reader or --format plain"
    case .cannotAddressCursor(let name):
      "the terminal \"\(name)\" cannot place the cursor; "
        + "set TERM to what the terminal is, or use --reader or --format plain"
    }
  }
}
