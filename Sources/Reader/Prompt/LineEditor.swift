import TextScreen

/// One line that is being typed: in the search, the filter, the command line, and every list that
/// narrows.
///
///     sea wa|ll      Left, Right, Home, End (Ctrl-a, Ctrl-e) move; Backspace, Del, Ctrl-w
///                    and Ctrl-u erase
struct LineEditor: Hashable, Sendable {
  private var characters: [Character] = []
  /// How many characters are before the cursor.
  private(set) var cursor = 0

  /// Makes a line with the cursor at its end.
  init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  /// What is in the line.
  var text: String { String(characters) }
  /// What is before the cursor.
  var beforeCursor: String { String(characters[..<cursor]) }
  /// Whether nothing was typed.
  var isEmpty: Bool { characters.isEmpty }

  /// Takes a key; false where it is none for a line.
  mutating func press(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace, .control("h"): erase(cursor - 1..<cursor)
    case .delete, .control("d"): erase(cursor..<cursor + 1)
    case .control("u"): erase(0..<cursor)
    case .control("k"): erase(cursor..<characters.count)
    case .control("w"): erase(wordStart..<cursor)
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    default: return false
    }
    return true
  }

  /// Puts text in at the cursor; only as much as is on one line.
  mutating func insert(_ text: String) {
    let line = text.prefix { !$0.isNewline }
    let room = max(0, Self.longest - characters.count)
    characters.insert(contentsOf: line.prefix(room), at: cursor)
    cursor += min(line.count, room)
  }

  /// More than anyone types.
  private static let longest = EnteredLines.longest

  private mutating func erase(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<characters.count)
    characters.removeSubrange(range)
    cursor = min(range.lowerBound, characters.count)
  }

  /// Where the word before the cursor begins.
  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    return start
  }
}
