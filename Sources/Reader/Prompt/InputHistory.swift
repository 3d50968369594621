/// Lines that were entered before, the latest last.
struct InputHistory: Hashable, Sendable {
  private(set) var entries: [String] = []
  /// Those that were entered in this run, and not in one before, the latest last.
  private(set) var entered: [String] = []

  /// Keeps a line; the same one is kept once, as the latest.
  mutating func add(_ entry: String) {
    guard !entry.isEmpty else { return }
    Self.add(entry, to: &entries)
    Self.add(entry, to: &entered)
  }

  /// Puts lines of earlier runs, the latest last, before those of this one.
  mutating func remember(_ earlier: [String]) {
    entries = []
    for entry in earlier + entered where !entry.isEmpty { Self.add(entry, to: &entries) }
  }

  private static func add(_ entry: String, to entries: inout [String]) {
    entries.removeAll { $0 == entry }
    entries.append(entry)
    if entries.count > EnteredLines.most { entries.removeFirst() }
  }

  /// The entry some steps before (-1) or after (1) `position`, which is counted from the oldest;
  /// nil is the line that is being typed.
  func position(_ step: Int, from position: Int?) -> Int? {
    let target = (position ?? entries.count) + step
    if target >= entries.count { return nil }
    return entries.isEmpty ? nil : max(0, target)
  }
}

/// What was typed into the reader's lines: to be kept from one run to the next.
public struct EnteredLines: Hashable, Sendable {
  /// Patterns that were searched for or filtered by, the latest last.
  public var patterns: [String]
  /// Commands, the latest last.
  public var commands: [String]

  /// So many lines of each sort are kept.
  public static let most = 50
  /// No line is longer, in characters.
  public static let longest = 400

  /// Makes lines.
  public init(patterns: [String] = [], commands: [String] = []) {
    (self.patterns, self.commands) = (patterns, commands)
  }

  /// Whether there are none.
  public var isEmpty: Bool { patterns.isEmpty && commands.isEmpty }

  /// The lines of this run that came after others of it, in their order.
  public func since(_ earlier: EnteredLines) -> EnteredLines {
    func rest(_ lines: [String], _ earlier: [String]) -> [String] {
      let same = zip(lines, earlier).prefix { $0 == $1 }.count
      return Array(lines[same...])
    }
    return EnteredLines(
      patterns: rest(patterns, earlier.patterns), commands: rest(commands, earlier.commands))
  }

  /// These lines, and after them later ones; each once, as its latest, and no more than are kept.
  public func adding(_ later: EnteredLines) -> EnteredLines {
    func joined(_ earlier: [String], _ later: [String]) -> [String] {
      var history = InputHistory()
      for line in earlier + later { history.add(line) }
      return history.entries
    }
    return EnteredLines(
      patterns: joined(patterns, later.patterns), commands: joined(commands, later.commands))
  }
}

extension ReaderState {
  /// What was entered in this run.
  public var enteredLines: EnteredLines {
    EnteredLines(patterns: searchHistory.entered, commands: commandHistory.entered)
  }

  /// Takes what was entered in earlier runs.
  mutating func remember(_ lines: EnteredLines) {
    searchHistory.remember(lines.patterns)
    commandHistory.remember(lines.commands)
  }
}
