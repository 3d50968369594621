public import TextScreen

/// Keys written one after another, as in `cc%<Tab>`: each character is its key, a key with a name stands
/// in angle brackets by the name of the key table (`<Tab>`, `<Ctrl-d>`, `<F1>`, `<Down>`).
///
///     TypedKeys("cc%<Tab>").keys    // c, c, %, Tab
///
/// An angle bracket that opens no such name is the key itself, and so is `<lt>`.
public struct TypedKeys: Hashable, Sendable {
  /// The keys, in order.
  public let keys: [Key]

  /// Reads keys; every text is some. O(length).
  public init(_ text: String) {
    var keys: [Key] = []
    var rest = text[...]
    while let key = Self.takeKey(from: &rest) { keys.append(key) }
    self.keys = keys
  }

  /// Takes the first key off a text; nil where nothing is left.
  static func takeKey(from rest: inout Substring) -> Key? {
    guard let first = rest.first else { return nil }
    let named = rest.dropFirst().prefix(longestName + 1)
    if first == "<", let end = named.firstIndex(of: ">"),
      let key = key(named: String(named[..<end]))
    {
      rest = rest[end...].dropFirst()
      return key
    }
    rest = rest.dropFirst()
    return .character(first)
  }

  private static let longestName = 9

  private static func key(named name: String) -> Key? {
    if name == "lt" { return .character("<") }
    guard name.count > 1 else { return nil }
    guard !name.contains("<") else { return nil }
    let sequence = KeySequence(name)
    return sequence.keys.count == 1 && !sequence.takesLetter ? sequence.keys[0] : nil
  }
}
