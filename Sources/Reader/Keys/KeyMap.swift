public import TextScreen

/// Which keys ask for which action: the one list from which dispatch, the help screen and
/// `diptych keys` follow.
public struct KeyMap: Hashable, Sendable {
  /// The rows, in the order in which help lists them.
  public let bindings: [KeyBinding]
  private let actions: [KeySequence: Action]
  private let prefixes: Set<[Key]>

  /// Makes a map. Of two rows that bind the same keys the later one wins.
  public init(_ bindings: [KeyBinding]) {
    self.bindings = bindings
    var actions: [KeySequence: Action] = [:]
    var prefixes: Set<[Key]> = []
    for binding in bindings {
      for sequence in binding.keys {
        actions[sequence] = binding.action
        for length in 1..<max(1, sequence.keys.count + (sequence.takesLetter ? 1 : 0)) {
          prefixes.insert(Array(sequence.keys.prefix(length)))
        }
      }
    }
    self.actions = actions
    self.prefixes = prefixes
  }

  /// The keys of an action that are shown first; nil where it has none.
  func firstKeys(of action: Action) -> KeySequence? {
    bindings.first { $0.action == action }?.keys.first
  }

  /// What the keys pressed so far mean.
  public func meaning(of keys: [Key]) -> Meaning {
    if let action = actions[KeySequence(keys: keys)] { return .action(action) }
    if case .character(let letter) = keys.last, letter.isLetter,
      let action = actions[KeySequence(keys: keys.dropLast(), takesLetter: true)]
    {
      return .action(action, letter: letter)
    }
    return prefixes.contains(keys) ? .beginning : .nothing
  }

  /// What keys can mean.
  public enum Meaning: Hashable, Sendable {
    /// They ask for an action, and may tell it a letter.
    case action(Action, letter: Character? = nil)
    /// They begin a longer sequence.
    case beginning
    /// No binding begins like this.
    case nothing
  }
}

/// One row of the key table.
public struct KeyBinding: Hashable, Sendable {
  /// What the keys ask for.
  public let action: Action
  /// The sequences that ask for it, the one to show first.
  public let keys: [KeySequence]
  /// What it does, in a few words for the help screen.
  public let help: String
  /// Under which title help lists it.
  public let group: KeyGroup

  /// Makes a row from sequences; without any the action has no keys.
  public init(_ action: Action, keys: [KeySequence], _ help: String, group: KeyGroup) {
    self.action = action
    self.keys = keys
    self.help = help
    self.group = group
  }

  /// Makes a row; `keys` are sequences separated by spaces, as in `"c ]c"`.
  public init(_ action: Action, _ keys: String, _ help: String, group: KeyGroup) {
    self.action = action
    self.keys = keys.split(separator: " ").map { KeySequence(String($0)) }
    self.help = help
    self.group = group
  }
}

/// The titles under which help lists the keys.
public enum KeyGroup: String, Hashable, Sendable, CaseIterable {
  /// From place to place in the text.
  case moving = "Moving"
  /// From item to item.
  case jumps = "Jumps"
  /// Words in both texts, and lists to choose from.
  case search = "Search and lists"
  /// Which discrepancies are shown.
  case filter = "Filter"
  /// What is shown, and how.
  case showing = "Showing"
  /// The program itself.
  case program = "Program"
}

extension KeySequence {
  /// Makes a sequence from keys.
  init(keys: [Key], takesLetter: Bool = false) {
    self.keys = keys
    self.takesLetter = takesLetter
  }
}
