internal import CNcurses
internal import Glibc
public import TextScreen

/// The real terminal.
///
///     /dev/tty ─► keys ─► nextEvent ─► reader
///     reader ─► canvas ─► draw ─► changed rows ─► ncurses ─► /dev/tty
///
/// Opening is its `init`, restoring its `deinit`; whatever else ends the process restores too.
/// There is one of it at a time, and all its calls belong to one thread; `ScreenWaker` is for the
/// others.
public struct NcursesScreen: Screen, ~Copyable {
  /// How many colours are in use.
  public let colorDepth: ColorDepth
  /// The name under which terminfo found the terminal: another one than asked for when that was
  /// unknown.
  public let terminalName: String
  /// How wide the terminal draws signs that are wide in some scripts only: what a canvas gives two
  /// columns has two. Another value sends every cell again.
  public var ambiguousWidth = AmbiguousWidth.narrow {
    didSet {
      guard ambiguousWidth != oldValue else { return }
      cn_widen(ambiguousWidth == .wide)
      invalidate()
    }
  }
  private var pairs: ColorPairs
  private var shown: Canvas?

  /// Opens the terminal of the process, whatever stdin and stdout are.
  ///
  /// A terminal that terminfo does not know is taken for `xterm-256color`.
  /// - Throws: `ScreenError`; the terminal is then as it was.
  public init(terminal options: TerminalOptions = TerminalOptions()) throws(ScreenError) {
    let asked = options.name ?? getenv("TERM").map { String(cString: $0) } ?? ""
    var name = asked
    var status = Self.open(name, options)
    if status == CN_UNKNOWN_TERMINAL {
      name = "xterm-256color"
      status = Self.open(name, options)
    }
    switch status {
    case CN_OPENED: break
    case CN_NO_ADDRESSING: throw .cannotAddressCursor(asked)
    case CN_UNKNOWN_TERMINAL: throw .unknownTerminal(asked)
    default: throw .noTerminal
    }
    let offered = ColorDepth.allCases.last { $0.rawValue <= cn_colors() } ?? .none
    colorDepth = min(offered, options.colorDepth ?? offered)
    terminalName = name
    pairs = ColorPairs(depth: colorDepth)
  }

  deinit { cn_close() }

  private static func open(_ name: String, _ options: TerminalOptions) -> cn_status {
    name.withCString {
      cn_open(
        cn_options(
          name: $0, assume_utf8: options.assumesUTF8, color: options.colorDepth != ColorDepth.none,
          mouse: options.mouse))
    }
  }

  /// The present size in cells; at least 1 × 1.
  public var size: Size { Size(columns: Int(cn_columns()), rows: Int(cn_rows())) }

  /// A way to end `nextEvent` from another thread.
  public var waker: ScreenWaker { ScreenWaker() }

  /// Shows `canvas`; rows that have not changed are not even compared cell by cell.
  ///
  /// A canvas of another size than the screen is shown from its top left corner, as far as it goes.
  public mutating func draw(_ canvas: Canvas) {
    if shown?.size != canvas.size { shown = nil }
    if shown == nil { cn_erase() }
    let columns = canvas.size.columns
    for row in 0..<min(canvas.size.rows, size.rows) {
      let cells = row * columns..<(row + 1) * columns
      if let shown, shown.cells[cells] == canvas.cells[cells] { continue }
      put(canvas.cells[cells], row: row)
    }
    cn_show(Int32(clamping: canvas.cursor?.row ?? -1), Int32(clamping: canvas.cursor?.column ?? -1))
    shown = canvas
  }

  private mutating func put(_ cells: ArraySlice<Cell>, row: Int) {
    let end = min(cells.endIndex, cells.startIndex + size.columns)
    var index = cells.startIndex
    while index < end {
      let cell = cells[index]
      let isWide = index + 1 < cells.endIndex && cells[index + 1].glyph.isEmpty
      let columns: Int32 = isWide && !cell.glyph.isEmpty ? 2 : 1
      let pair = pairs.pair(for: cell.style)
      withScalars(of: Self.shownGlyph(of: cell)) { scalars, count in
        cn_put(
          Int32(row), Int32(index - cells.startIndex), columns, scalars, count,
          Int32(cell.style.attributes.rawValue), pair)
      }
      index += Int(columns)
    }
  }

  /// The glyph, or a plain one where the locale of the terminal cannot write it: `e` for `é`.
  private static func shownGlyph(of cell: Cell) -> String {
    guard cell.glyph.utf8.count > 1, let scalar = cell.glyph.unicodeScalars.first,
      !cn_can_show(scalar.value)
    else { return cell.glyph }
    return cell.plainGlyph ?? cell.glyph
  }

  /// Forgets what is shown, so that the next `draw` sends every cell (Ctrl-L).
  public mutating func invalidate() {
    shown = nil
    cn_forget()
  }

  /// Sends a text to the clipboard of the terminal; what is on the screen stays as it is.
  public mutating func send(_ clipboard: ClipboardSequence) {
    clipboard.bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      cn_send(start, Int32(bytes.count))
    }
  }

  /// Takes the mouse from the terminal, or gives it back to it, which then selects as it does
  /// elsewhere.
  public mutating func takeMouse(_ isTaken: Bool) { cn_take_mouse(isTaken) }

  /// Asks the terminal for the colour of its background, and returns at once. An answer within a
  /// second is an event; a later one, or one to nobody's question, is left out whole.
  public mutating func askForBackground() { cn_ask_background() }

  /// The next event; nil when `milliseconds` have passed without one, or when a `ScreenWaker`
  /// called. Negative: waits for ever. Waiting takes no processor time.
  public mutating func nextEvent(timeout milliseconds: Int) -> ScreenEvent? {
    let end = ContinuousClock.now + .milliseconds(max(0, milliseconds))
    while true {
      let left = (end - .now) / .milliseconds(1)
      let wait = milliseconds < 0 ? -1 : max(0, left.rounded(.up))
      let seen = cn_next(Int32(clamping: Int(wait)))
      if seen.kind == CN_RESIZED || seen.kind == CN_RESUMED { shown = nil }
      if seen.kind == CN_NOTHING { return nil }
      if let event = ScreenEvent(seen, size: size) { return event }
    }
  }
}

/// Ends a waiting `nextEvent` from another thread; when none waits, the next one returns at once.
public struct ScreenWaker: Sendable {
  /// Makes `nextEvent` return nil.
  public func wake() { cn_wake() }
}

/// Hands the scalars of a glyph to `body`: at most eight, more than a cell can hold.
private func withScalars(of glyph: String, _ body: (UnsafePointer<UInt32>, Int32) -> Void) {
  withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 8) { buffer in
    var count = 0
    for scalar in glyph.unicodeScalars {
      if count == buffer.count { break }
      buffer.initializeElement(at: count, to: scalar.value)
      count += 1
    }
    if count == 0 {
      buffer.initializeElement(at: 0, to: 0x20)
      count = 1
    }
    if let start = buffer.baseAddress { body(start, Int32(count)) }
  }
}
