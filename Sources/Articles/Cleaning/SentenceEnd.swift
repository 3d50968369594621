/// Whether a stretch of text ends as a sentence does.
enum SentenceEnd {
  /// Whether `bytes` end with a full stop, a question or exclamation mark or an ellipsis, closing
  /// quotes and brackets aside. The stop of an abbreviation in capitals ends no line of fewer than
  /// twelve words ("Iran rejects talks with U.S.").
  static func ends(_ bytes: ArraySlice<UInt8>) -> Bool {
    let core = withoutClosing(bytes)
    guard let last = core.last else { return false }
    if last == UInt8(ascii: ".") {
      return !endsWithInitials(core) || core.count { $0 == 0x20 } > 10
    }
    if last == UInt8(ascii: "!") || last == UInt8(ascii: "?") { return true }
    return wideMarks.contains { core.suffix($0.count).elementsEqual($0) }
  }

  /// Whether `bytes` end with a question mark, closing quotes and brackets aside.
  static func asks(_ bytes: ArraySlice<UInt8>) -> Bool {
    withoutClosing(bytes).last == UInt8(ascii: "?")
  }

  private static func withoutClosing(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var core = bytes
    while let last = core.last {
      if closing.contains(last) {
        core.removeLast()
      } else if let mark = wideClosing.first(where: { core.suffix($0.count).elementsEqual($0) }) {
        core.removeLast(mark.count)
      } else {
        break
      }
    }
    return core
  }

  /// Whether the last word is capitals with a stop after each: `U.S.`, `D.C.`
  private static func endsWithInitials(_ bytes: ArraySlice<UInt8>) -> Bool {
    let word = bytes.suffix { $0 != 0x20 }
    guard word.count >= 4, word.count % 2 == 0 else { return false }
    return word.enumerated().allSatisfy { place, byte in
      place % 2 == 0 ? (0x41...0x5A).contains(byte) : byte == UInt8(ascii: ".")
    }
  }

  private static let closing = Array("\"')] ".utf8)
  private static let wideClosing = ["’", "”", "»"].map { Array($0.utf8) }
  private static let wideMarks = ["…", "。", "！", "？", "।", "؟"].map { Array($0.utf8) }
}

extension ArraySlice<UInt8> {
  /// The longest end of the slice whose bytes all satisfy `condition`.
  fileprivate func suffix(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, condition(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
