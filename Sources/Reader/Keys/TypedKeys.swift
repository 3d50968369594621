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
    while let first = rest.first {
      let named = rest.dropFirst().prefix(Self.longestName + 1)
      if first == "<", let end = named.firstIndex(of: ">"),
        let key = Self.key(named: String(named[..<end]))
      {
        keys.append(key)
        rest = rest[end...].dropFirst()
      } else {
        keys.append(.character(first))
        rest = rest.dropFirst()
      }
    }
    self.keys = keys
  }

  private static let longestName = 9

  private static func key(named name: String) -> Key? {
    if name == "lt" { return .character("<") }
    guard name.count > 1 else { return nil }
    let sequence = KeySequence(name)
    return sequence.keys.count == 1 && !sequence.takesLetter ? sequence.keys[0] : nil
  }
}
