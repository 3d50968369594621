import Articles
import TextScreen

@testable import Reader

/// Bytes as what a user types of keys and patterns.
enum KeyInput {
  /// Reads words as keys of actions, changes the key table by them, and types the whole text.
  static func readKeys(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    var changes: [KeyChange] = []
    for (index, word) in text.split(separator: " ").enumerated() {
      let action = Action.allCases[(index + word.utf8.count) % Action.allCases.count]
      do {
        let keys = try KeySequence(reading: String(word), for: action)
        let back = try? KeySequence(reading: keys.description, for: action)
        require(back == keys, "\(keys) reads back")
        changes.append(KeyChange(action, keys: [keys]))
      } catch {
        require(!error.message.isEmpty, "the trouble has a sentence")
      }
    }
    for preset in KeyPreset.allCases {
      let changed = preset.map.changing(changes)
      for clash in changed.clashes { require(!clash.message.isEmpty, "the clash has a sentence") }
      _ = changed.map.meaning(of: TypedKeys(text).keys)
    }
    do {
      _ = try TypedKeys(strictly: text)
    } catch {
      require(!error.message.isEmpty, "the trouble has a sentence")
    }
  }

  /// Reads the first line as a pattern, and finds it in the rest.
  static func search(_ bytes: [UInt8]) {
    let end = bytes.firstIndex(of: 0x0A) ?? bytes.count
    let pattern = String(decoding: bytes[..<end], as: UTF8.self)
    let text = String(decoding: bytes[end...].dropFirst(), as: UTF8.self)
    for syntax in SearchSyntax.allCases {
      guard let read = try? SearchPattern(pattern, as: syntax) else { continue }
      let matches = read.matches(in: text)
      require(matches.allSatisfy { !$0.isEmpty && $0.end <= text.utf8.count }, "\(matches)")
      require(zip(matches, matches.dropFirst()).allSatisfy { $0.end <= $1.start }, "\(matches)")
    }
  }
}
