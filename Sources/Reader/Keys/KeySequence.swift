public import TextScreen

/// Keys that are pressed one after the other to ask for one thing, as in `]c`, `gg` or Ctrl-d.
public struct KeySequence: Hashable, Sendable, CustomStringConvertible {
  /// The keys, in order; never empty.
  public let keys: [Key]
  /// Whether a letter follows that the action is told: `ma-z` represents `ma`, `mb` and so on.
  public let takesLetter: Bool

  /// Reads a sequence as the key table writes it: the name of one key (`Down`, `Ctrl-d`, `F1`), or
  /// else one key for each character (`]c` is `]`, then `c`), a named one in brackets (`g<Tab>`).
  public init(_ notation: String) {
    takesLetter = notation.count > 3 && notation.hasSuffix("a-z")
    let notation = takesLetter ? String(notation.dropLast(3)) : notation
    if let named = Self.named.first(where: { $0.name == notation }) {
      keys = [named.key]
    } else if notation.hasPrefix("Ctrl-"), let letter = notation.dropFirst(5).first {
      keys = [.control(letter)]
    } else if notation.first == "F", let number = Int(notation.dropFirst()) {
      keys = [.function(number)]
    } else {
      keys = TypedKeys(notation).keys
    }
  }

  /// The sequence as the key table writes it.
  public var description: String {
    let isOneKey = keys.count == 1 && !takesLetter
    return keys.map { isOneKey ? Self.name(of: $0) : Self.bracketed($0) }.joined()
      + (takesLetter ? "a-z" : "")
  }

  /// A key within a sequence: one with a name is in brackets.
  private static func bracketed(_ key: Key) -> String {
    let name = key == .character("<") ? "lt" : name(of: key)
    return name.count > 1 ? "<\(name)>" : name
  }

  /// The names of the keys that have one.
  static var names: [String] { named.map(\.name) }

  /// What is still to be pressed after some keys; nil where they do not begin the sequence.
  func rest(after pressed: [Key]) -> String? {
    guard keys.starts(with: pressed), keys.count > pressed.count || takesLetter else { return nil }
    return keys.dropFirst(pressed.count).map(Self.name(of:)).joined() + (takesLetter ? "a-z" : "")
  }

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
