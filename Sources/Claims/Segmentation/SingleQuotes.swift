internal import Lexicon
internal import Articles

/// Tells single quotation marks from apostrophes.
///
///     He called it ‘a very bad deal’ and the dockers’ strike 'our last', in the '90s.
///                  ▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔                         ▔▔▔▔▔▔▔▔▔▔
///
/// A mark opens where space or a bracket comes before it and a word after it that has not merely
/// lost its beginning (`'em`, `'90s`). It counts only with a mark that closes: one after a word,
/// with no letter after it. One after an `s` with a word after it may as well be an owner's: it
/// closes where nothing surer does.
struct SingleQuotes {
  /// Which of the two shapes a mark has.
  enum Mark { case straight, curly }

  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the paragraph ends.
  private let limit: Int

  /// Reads the marks of a paragraph that ends at `end`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, end: Int) {
    self.bytes = bytes
    limit = end
  }

  /// The opening mark at `index`, whatever is around it; nil for other bytes.
  static func mark(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Mark? {
    if bytes[index] == UInt8(ascii: "'") { return .straight }
    return bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
      && bytes[index + 2] == 0x98 ? .curly : nil
  }

  /// Whether a closing mark ends at `end`.
  static func closing(_ bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
    guard end >= 1 else { return false }
    if bytes[end - 1] == UInt8(ascii: "'") { return true }
    return end >= 3 && bytes[end - 1] == 0x99 && bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2
  }

  /// The end, after the closing mark, of the quotation that opens at `index`; nil where none does.
  /// O(bytes up to the closing mark, `reach` at most).
  func end(ofQuotationAt index: Int, in sentence: TextSpan) -> Int? {
    guard let mark = opening(at: index, from: sentence.start) else { return nil }
    var owner: Int?
    var at = index + Self.length(mark)
    let last = min(limit, index + Self.reach)
    while at < last {
      if closes(mark, at: at) {
        let end = at + (mark == .straight ? 1 : 3)
        if !mayOwn(at, end) { return end }
        owner = owner ?? end
        at = end
      } else if opening(at: at, from: sentence.start) == mark {
        break
      } else {
        at += 1
      }
    }
    return owner
  }

  /// Longer quotations are marked anew, paragraph by paragraph.
  private static let reach = 1200

  private static func length(_ mark: Mark) -> Int { mark == .straight ? 1 : 3 }

  private func opening(at index: Int, from start: Int) -> Mark? {
    guard let mark = Self.mark(bytes, at: index) else { return nil }
    if index > start {
      let before = bytes[index - 1]
      let isAfterDash =
        index >= 3 && bytes[index - 3] == 0xE2 && bytes[index - 2] == 0x80
        && [0x93, 0x94, 0x9C].contains(before)
      guard
        before <= 0x20 || before == UInt8(ascii: "(") || before == UInt8(ascii: "[")
          || before == UInt8(ascii: "\"") || isAfterDash || isNoBreakSpace(before: index)
      else { return nil }
    }
    let next = index + Self.length(mark)
    guard next < limit, isWordStart(next), !isShortened(next) else { return nil }
    return mark
  }

  private func isNoBreakSpace(before index: Int) -> Bool {
    index >= 2 && bytes[index - 1] == 0xA0 && bytes[index - 2] == 0xC2
  }

  /// Whether a letter, a digit, a currency or another quotation begins at `index`.
  private func isWordStart(_ index: Int) -> Bool {
    let byte = bytes[index]
    if byte == 0xE2 {
      return index + 2 < limit && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x9C
    }
    return byte >= 0x80 || isLetter(byte) || isDigit(byte)
      || [UInt8(ascii: "$"), UInt8(ascii: "\"")].contains(byte)
  }

  /// `'em`, `'til`, `'90s`, `'08`: an apostrophe stands for what is left out.
  private func isShortened(_ index: Int) -> Bool {
    var end = index
    while end < limit, isLetter(bytes[end]) || isDigit(bytes[end]), end < index + 8 { end += 1 }
    if isDigit(bytes[index]) {
      let digits = (index..<end).prefix { isDigit(bytes[$0]) }.count
      return digits == 2 && (end == index + 2 || bytes[index + 2] == UInt8(ascii: "s"))
    }
    return Language.english[.clipped].contains(
      String(decoding: bytes[index..<end], as: UTF8.self).lowercased())
  }

  private func closes(_ mark: Mark, at index: Int) -> Bool {
    let end: Int
    switch mark {
    case .straight:
      guard bytes[index] == UInt8(ascii: "'") else { return false }
      end = index + 1
    case .curly:
      guard bytes[index] == 0xE2, index + 2 < limit, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0x99
      else { return false }
      end = index + 3
    }
    guard bytes[index - 1] > 0x20, end < limit else { return bytes[index - 1] > 0x20 }
    let next = bytes[end]
    return !isLetter(next) && !isDigit(next) && (next < 0x80 || next == 0xE2 || next == 0xC2)
  }

  /// Whether the mark may be that of an owner: `the dockers’ strike`.
  private func mayOwn(_ index: Int, _ end: Int) -> Bool {
    bytes[index - 1] | 0x20 == UInt8(ascii: "s") && end + 1 < limit
      && bytes[end] == UInt8(ascii: " ") && isLetter(bytes[end + 1])
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a") <= byte | 0x20 && byte | 0x20 <= UInt8(ascii: "z")
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0") <= byte && byte <= UInt8(ascii: "9")
  }
}
