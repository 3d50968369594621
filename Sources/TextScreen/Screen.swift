/// Something a canvas can be drawn on and keys come from: the real terminal, or a script in a test.
public protocol Screen: ~Copyable {
  /// The present size in cells.
  var size: Size { get }

  /// Shows `canvas`, changing only the cells that differ from what is shown.
  mutating func draw(_ canvas: Canvas)

  /// Forgets what is shown, so that the next `draw` sends every cell (Ctrl-L).
  mutating func invalidate()

  /// Hands a text to the clipboard of the terminal, which may take it or not.
  mutating func send(_ clipboard: ClipboardSequence)

  /// The next event; nil when `milliseconds` have passed without one, or when `wake` was called
  /// from another thread. Negative: waits for ever.
  mutating func nextEvent(timeout milliseconds: Int) -> ScreenEvent?
}
