internal import TextScreen

/// Why a text names no keys that can be bound.
public enum KeyNotationError: Error, Hashable, Sendable {
  /// There is no such key; the nearest name, where one is near.
  case unknownKey(String, nearest: String?)
  /// The terminal sends the same for another key, or keeps the key for itself.
  case neverArrives(String, why: String)
  /// Digits are counts.
  case beginsWithDigit(String)
  /// `a-z` after keys of an action that takes no letter.
  case takesNoLetter(String)

  /// What is wrong, and what was probably meant, without a full stop.
  public var gist: String {
    guard case .unknownKey(let name, let nearest) = self else { return message }
    return "there is no key \"\(name)\"" + (nearest.map { " (did you mean \"\($0)\"?)" } ?? "")
  }

  /// Whether it is known what was probably meant.
  public var isNear: Bool {
    if case .unknownKey(_, .some) = self { true } else { false }
  }

  /// What is wrong, and what to do, without a full stop.
  public var message: String {
    switch self {
    case .unknownKey:
      gist
        + "; keys with a name after other keys are written in brackets, as in \"g<Tab>\""
    case .neverArrives(let name, let why): "\(name) cannot be bound: \(why)"
    case .beginsWithDigit(let name): "\"\(name)\" begins with a digit, and digits are counts"
    case .takesNoLetter(let name): "\"\(name)\": no letter belongs to this action"
    }
  }
}

extension KeySequence {
  /// Reads keys as configuration writes them: `c`, `]c`, `Ctrl-d`, `F5`, `g<Tab>`; for an action
  /// that takes a letter, `m` and `ma-z` are the same.
  ///
  /// Whatever `description` writes is read back as it was.
  /// - Throws: `KeyNotationError` for what names no key, or none that can be bound.
  public init(reading notation: String, for action: Action) throws(KeyNotationError) {
    let takesLetter = action.argument == .letter
    if !takesLetter, notation.count > 3, notation.hasSuffix("a-z") {
      throw .takesNoLetter(notation)
    }
    let bare =
      notation.count > 3 && notation.hasSuffix("a-z") ? String(notation.dropLast(3)) : notation
    self.init(keys: try Self.keys(bare), takesLetter: takesLetter)
  }

  private static func keys(_ notation: String) throws(KeyNotationError) -> [Key] {
    if near(notation) == nil { _ = try TypedKeys(strictly: notation) }
    let known = KeySequence(notation).keys
    if known.count == 1, !notation.hasPrefix("Ctrl-"), notation.first != "F" || notation.count == 1
    {
      return try arriving(known, notation)
    }
    if notation.hasPrefix("Ctrl-") {
      let letter = notation.dropFirst(5)
      guard letter.count == 1, let first = letter.first, first.isASCII, first.isLowercase else {
        throw .unknownKey(notation, nearest: near(notation))
      }
      return try arriving([.control(first)], notation)
    }
    if notation.first == "F", let number = Int(notation.dropFirst()) {
      guard (1...12).contains(number) else { throw .unknownKey(notation, nearest: "F12") }
      return [.function(number)]
    }
    let typed = TypedKeys(notation).keys
    guard (1...longest).contains(typed.count), near(notation) == nil else {
      throw .unknownKey(notation, nearest: near(notation))
    }
    return try arriving(typed, notation)
  }

  /// The name that was probably meant; nil where a notation is no misspelt name.
  static func near(_ notation: String) -> String? {
    let small = notation.lowercased()
    if let same = names.first(where: { $0.lowercased() == small }) { return same }
    let others = [
      "pagedown": "PgDn", "pageup": "PgUp", "escape": "Esc", "return": "Enter", "space": "Space",
      "delete": "Del", "insert": "Ins", "bs": "Backspace", "<cr>": "Enter",
    ]
    if let other = others[small] { return other }
    for beginning in ["ctrl-", "ctrl+", "c-", "<c-", "^"] where small.hasPrefix(beginning) {
      let rest = small.dropFirst(beginning.count)
      if notation.count > 2 || beginning == "^", let letter = rest.first, letter.isLetter,
        notation.count - beginning.count <= 2, notation != "Ctrl-\(letter)"
      {
        return "Ctrl-\(letter)"
      }
    }
    return nil
  }

  private static func arriving(
    _ keys: [Key], _ notation: String
  ) throws(KeyNotationError) -> [Key] {
    if case .character(let first) = keys.first, first.isNumber {
      throw .beginsWithDigit(notation)
    }
    for case .control(let letter) in keys {
      if let twin = ["i": "Tab", "m": "Enter", "j": "Enter", "h": "Backspace"][String(letter)] {
        throw .neverArrives(notation, why: "terminals send the same for \(twin)")
      }
      if "sqz".contains(letter) {
        throw .neverArrives(notation, why: "the terminal keeps it for itself")
      }
    }
    return keys
  }

  /// The longest sequence that can be bound.
  private static let longest = 4
}
