/// A screen without a terminal: events come from a list, canvases are kept.
///
///     var screen = ScriptedScreen(size: Size(columns: 80, rows: 24), events: [.key(.down), nil])
///     run(&screen)
///     screen.canvases.last?.text
///
/// After the last event it reports `.closed`, so that a loop under test comes to its end.
public struct ScriptedScreen: Screen {
  /// The size; a `.resized` event changes it when it is read.
  public private(set) var size: Size
  /// Every canvas drawn, the oldest first.
  public private(set) var canvases: [Canvas] = []
  /// How often everything was to be drawn anew.
  public private(set) var invalidations = 0
  /// What was handed to the clipboard, the oldest first.
  public private(set) var clipboard: [ClipboardSequence] = []
  private var events: [ScreenEvent?]
  private var next = 0

  /// Makes a screen.
  /// - Parameter events: what `nextEvent` returns, in order; nil means time passed or a wake.
  public init(size: Size, events: [ScreenEvent?]) {
    self.size = size
    self.events = events
  }

  /// Keeps `canvas`.
  public mutating func draw(_ canvas: Canvas) { canvases.append(canvas) }

  /// Counts the call.
  public mutating func invalidate() { invalidations += 1 }

  /// Keeps `clipboard`.
  public mutating func send(_ clipboard: ClipboardSequence) { self.clipboard.append(clipboard) }

  /// The next event of the list, at once.
  public mutating func nextEvent(timeout milliseconds: Int) -> ScreenEvent? {
    guard next < events.count else { return .closed }
    defer { next += 1 }
    if case .resized(let size) = events[next] { self.size = size }
    return events[next]
  }
}
