/// Writes scalars into one form of text: line feed as the only control character, the space as the
/// only horizontal space, nothing invisible.
///
///     CR LF, CR, NEL, VT, FF, U+2028     → line feed; U+2029 → two
///     TAB, no-break and other spaces     → space
///     control sequences of a terminal    → nothing, as a whole
///     other controls, marks of order and direction, soft hyphen, zero-width space → nothing
///     a soft hyphen at a line's end, where it shows     → U+2010
///     ligatures of print, as ﬁ           → their letters
///
/// The joiners U+200C and U+200D stay: scripts and emoji need them.
struct TextNormalizer {
  /// What has been written.
  private(set) var text = MappedText()
  /// How many controls were dropped that no text file has reason to hold.
  private(set) var droppedControls = 0
  private var pendingReturn: (source: Int, length: Int)?
  /// A soft hyphen after which a line may end.
  private var pendingHyphen: (source: Int, length: Int)?
  /// What may become a control sequence, with all that was read of it.
  private var sequence: ControlSequence?
  private var held: [(scalar: Unicode.Scalar, source: Int, length: Int)] = []

  /// Makes a normalizer that expects about `capacity` bytes.
  init(capacity: Int) {
    text.reserve(capacity)
  }

  /// Adds a scalar that stands for `length` bytes of the input from `source` on.
  mutating func add(_ scalar: Unicode.Scalar, from source: Int, length: Int) {
    if sequence != nil {
      hold(scalar, source, length)
    } else if let begun = ControlSequence(scalar) {
      sequence = begun
      held = [(scalar, source, length)]
    } else {
      place(scalar, source, length)
    }
  }

  /// Goes on with a sequence: it may end here, or turn out to be none, and then only its first
  /// control is left out.
  private mutating func hold(_ scalar: Unicode.Scalar, _ source: Int, _ length: Int) {
    held.append((scalar, source, length))
    switch sequence?.take(scalar) {
    case .goesOn: break
    case .ends:
      sequence = nil
      droppedControls += 1
    case .breaksOff, nil: release()
    }
  }

  private mutating func release() {
    sequence = nil
    droppedControls += 1
    for item in held.dropFirst() { add(item.scalar, from: item.source, length: item.length) }
  }

  private mutating func place(_ scalar: Unicode.Scalar, _ source: Int, _ length: Int) {
    let treatment = Treatment(scalar)
    settleHyphen(isAtLineEnd: treatment.endsLine)
    if let pending = pendingReturn {
      pendingReturn = nil
      if scalar != "\n" { write("\n", pending.source, pending.length) }
    }
    switch treatment {
    case .keep: write(scalar, source, length)
    case .letters(let letters): text.append(Array(letters.utf8), from: source, length: length)
    case .softHyphen: pendingHyphen = (source, length)
    case .space: write(" ", source, length)
    case .lineFeed: write("\n", source, length)
    case .paragraphBreak:
      write("\n", source, length)
      write("\n", source, length)
    case .carriageReturn: pendingReturn = (source, length)
    case .drop: break
    case .dropControl: droppedControls += 1
    }
  }

  /// Adds printable ASCII and line feeds as they are.
  mutating func add(plain run: ArraySlice<UInt8>, from source: Int) {
    var run = run
    var source = source
    while sequence != nil, let byte = run.popFirst() {
      add(Unicode.Scalar(byte), from: source, length: 1)
      source += 1
    }
    guard let first = run.first else { return }
    settleHyphen(isAtLineEnd: first == UInt8(ascii: "\n"))
    if let pending = pendingReturn {
      pendingReturn = nil
      if first != UInt8(ascii: "\n") { write("\n", pending.source, pending.length) }
    }
    text.append(run, from: source, length: run.count)
  }

  /// Writes what still waits; call once, at the end.
  mutating func finish() {
    while sequence != nil { release() }
    guard let pending = pendingReturn else { return }
    pendingReturn = nil
    write("\n", pending.source, pending.length)
  }

  /// A soft hyphen is seen where it cut a word at the end of a line, and nowhere else.
  private mutating func settleHyphen(isAtLineEnd: Bool) {
    guard let hyphen = pendingHyphen else { return }
    pendingHyphen = nil
    let isAfterLetter = text.bytes.last.map { $0 >= 0x80 || (0x61...0x7A).contains($0 | 0x20) }
    guard isAtLineEnd, isAfterLetter ?? false else { return }
    write("\u{2010}", hyphen.source, hyphen.length)
  }

  private mutating func write(_ scalar: Unicode.Scalar, _ source: Int, _ length: Int) {
    text.append(scalar, from: source, length: length)
  }
}

/// What becomes of a scalar.
private enum Treatment {
  case keep, space, lineFeed, paragraphBreak, carriageReturn, softHyphen, drop, dropControl
  case letters(String)

  /// Whether a line ends here.
  var endsLine: Bool {
    switch self {
    case .lineFeed, .paragraphBreak, .carriageReturn: true
    default: false
    }
  }

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x0A: self = .lineFeed
    case 0x20...0x7E: self = .keep
    case 0x09: self = .space
    case 0x0D: self = .carriageReturn
    case 0x0B, 0x0C, 0x85, 0x2028: self = .lineFeed
    case 0x2029: self = .paragraphBreak
    case 0x00...0x1F, 0x7F...0x9F: self = .dropControl
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .space
    case 0xAD: self = .softHyphen
    case 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      self = .drop
    default: self = Ligature.letters(of: scalar).map { .letters($0) } ?? .keep
    }
  }
}
