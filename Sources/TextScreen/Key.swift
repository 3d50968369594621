/// A key as the reader means it, whatever bytes the terminal sent.
public enum Key: Hashable, Sendable {
  /// A character, as typed: `c`, `C`, `%`, `é`.
  case character(Character)
  /// Control and a lower-case letter: `control("l")` is Ctrl-L.
  case control(Character)
  case up, down, left, right, home, end, pageUp, pageDown
  case tab, backTab, enter, escape, backspace, delete, insert
  /// F1 to F12.
  case function(Int)
}

/// What a screen reports.
public enum ScreenEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted (bracketed paste): on one line, without control characters.
  case paste(String)
  /// The mouse did something at a cell.
  case mouse(MouseAction, Position)
  /// The screen has a new size.
  case resized(Size)
  /// The terminal said in time which colour its background has.
  case background(red: UInt8, green: UInt8, blue: UInt8)
  /// The program came back to the foreground after Ctrl-Z: draw everything.
  case resumed
  /// The terminal is gone.
  case closed
}

/// What a mouse can do: with its first button, which is pressed, dragged while it is down, and let
/// go; and with its wheel.
public enum MouseAction: Hashable, Sendable {
  case press, release, drag, wheelUp, wheelDown
}
