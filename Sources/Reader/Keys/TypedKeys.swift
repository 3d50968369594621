public import TextScreen
import Theming

/// Keys written one after another, as in `cc%<Tab>`: each character is its key, a key with a name
/// is in angle brackets by the name of the key table (`<Tab>`, `<Ctrl-d>`, `<F1>`, `<Down>`).
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

  /// Reads keys of which every name in brackets is meant for one: the letters of a misspelt name
  /// are not typed. O(length).
  /// - Throws: `KeyNotationError.unknownKey`, with the name in its brackets.
  public init(strictly text: String) throws(KeyNotationError) {
    var rest = text[...]
    while let bracket = rest.firstIndex(of: "<") {
      rest = rest[bracket...].dropFirst()
      let name = rest.prefix { $0.isLetter || $0.isNumber || "-+^".contains($0) }
      guard !name.isEmpty, rest[name.endIndex...].first == ">" else { continue }
      if let key = Self.key(named: String(name)), name == "lt" || Self.isNamed(key, String(name)) {
        continue
      }
      let nearest = KeySequence.near(String(name)) ?? Self.nearest(to: String(name))
      throw .unknownKey("<\(name)>", nearest: nearest.map { "<\($0)>" })
    }
    self.init(text)
  }

  /// The names that keys have, as they are in brackets, for messages.
  public static var names: String {
    KeySequence.names.map { "<\($0)>" }.joined(separator: ", ")
      + ", <Ctrl-a> to <Ctrl-z>, <F1> to <F12> and <lt>"
  }

  /// Whether a key is called so, letter by letter.
  private static func isNamed(_ key: Key, _ name: String) -> Bool {
    if case .function(let number) = key, !(1...12).contains(number) { return false }
    return KeySequence.name(of: key) == name
  }

  /// The name of a key that is nearest to a misspelt one.
  private static func nearest(to name: String) -> String? {
    let names = KeySequence.names + (1...12).map { "F\($0)" }
    return NearestName.of(name, among: names)
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
