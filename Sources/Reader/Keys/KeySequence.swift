public import TextScreen

/// Keys that are pressed one after the other to ask for one thing, as in `]c`, `gg` or Ctrl-d.
public struct KeySequence: Hashable, Sendable, CustomStringConvertible {
  /// The keys, in order; never empty.
  public let keys: [Key]

  /// Reads a sequence as the key table writes it: the name of one key (`Down`, `Ctrl-d`, `F1`), or
  /// else one key for each character (`]c` is `]`, then `c`).
  public init(_ notation: String) {
    if let named = Self.named.first(where: { $0.name == notation }) {
      keys = [named.key]
    } else if notation.hasPrefix("Ctrl-"), let letter = notation.dropFirst(5).first {
      keys = [.control(letter)]
    } else if notation.first == "F", let number = Int(notation.dropFirst()) {
      keys = [.function(number)]
    } else {
      keys = notation.map(Key.character)
    }
  }

  /// The sequence as the key table writes it.
  public var description: String { keys.map(Self.name(of:)).joined() }

  /// A key's name in help and messages.
  static func name(of key: Key) -> String {
    if let named = named.first(where: { $0.key == key }) { return named.name }
    return switch key {
    case .character(let character): String(character)
    case .control(let letter): "Ctrl-\(letter)"
    case .function(let number): "F\(number)"
    default: ""
    }
  }

  private static let named: [(name: String, key: Key)] = [
    ("Down", .down), ("Up", .up), ("Left", .left), ("Right", .right), ("Home", .home),
    ("End", .end), ("PgDn", .pageDown), ("PgUp", .pageUp), ("Tab", .tab), ("Shift-Tab", .backTab),
    ("Enter", .enter), ("Esc", .escape), ("Space", .character(" ")), ("Backspace", .backspace),
    ("Del", .delete), ("Ins", .insert),
  ]
}
