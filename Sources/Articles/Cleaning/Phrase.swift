internal import Lexicon

/// A short block as the recognisers of boilerplate see it: cut at its spaces.
///
///     By Jane Doe, Staff Writer        tokens  By|Jane|Doe,|Staff|Writer
///                                      cores   by|jane|doe|staff|writer
struct Phrase: Sendable {
  /// Blocks with more bytes are no boilerplate but for how they begin and end.
  static let longest = 700

  /// A word with the marks that stick to it.
  struct Token: Sendable {
    /// As it is written in the text.
    let text: String
    /// Without the punctuation around it.
    let core: String
    /// `core` in lower case.
    let lower: String
    /// Where it is in the article's text.
    let range: Range<Int>
    /// Where its core is.
    let coreRange: Range<Int>
  }

  /// Its bytes; the slice's indices are offsets of the article's text.
  let bytes: ArraySlice<UInt8>
  /// Its words and lone marks.
  let tokens: [Token]
  /// Its words in lower case, without punctuation.
  let words: [String]

  /// Cuts a block into tokens. O(n).
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    var tokens: [Token] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x20) ?? bytes.endIndex
      if end > start { tokens.append(Token(bytes[start..<end])) }
      start = end + 1
    }
    self.tokens = tokens
    words = tokens.lazy.map(\.lower).filter { !$0.isEmpty }
  }

  /// Where it is.
  var span: TextSpan { TextSpan(bytes.startIndex, bytes.endIndex) }

  /// Its text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Its words with one space between them.
  var plain: String { words.joined(separator: " ") }

  /// Whether it ends as a sentence does.
  var endsSentence: Bool { SentenceEnd.ends(bytes) }

  /// Whether a whole sentence with a verb follows the first `count` tokens.
  func tells(after count: Int) -> Bool {
    let rest = tokens.dropFirst(count)
    return endsSentence && rest.count >= 4 && rest.contains { Self.verbs.contains($0.lower) }
  }

  static let verbs = Language.english[.headingVerb]

  /// Whether the first words are those of `saying`.
  func begins(with saying: [String]) -> Bool { words.starts(with: saying) }

  /// Whether the last words are those of `saying`.
  func ends(with saying: [String]) -> Bool { words.suffix(saying.count).elementsEqual(saying) }

  /// Whether the words of `saying` follow each other anywhere.
  func says(_ saying: [String]) -> Bool {
    guard let first = saying.first, words.count >= saying.count else { return false }
    return (0...(words.count - saying.count)).contains { start in
      words[start] == first && words[start..<(start + saying.count)].elementsEqual(saying)
    }
  }

  /// The text that the tokens of `range` cover, from the first core's start to the last core's end.
  func text(of range: Range<Int>) -> (text: String, span: TextSpan)? {
    guard let first = tokens[range].first, let last = tokens[range].last,
      first.coreRange.lowerBound < last.coreRange.upperBound
    else { return nil }
    let covered = first.coreRange.lowerBound..<last.coreRange.upperBound
    return (String(decoding: bytes[covered], as: UTF8.self), TextSpan(covered))
  }
}

extension Phrase.Token {
  init(_ bytes: ArraySlice<UInt8>) {
    text = String(decoding: bytes, as: UTF8.self)
    range = bytes.startIndex..<bytes.endIndex
    var start = bytes.startIndex
    var end = bytes.endIndex
    while let length = Self.mark(bytes[start..<end], atStart: true) { start += length }
    while let length = Self.mark(bytes[start..<end], atStart: false) { end -= length }
    coreRange = start..<end
    core = String(decoding: bytes[start..<end], as: UTF8.self)
    lower = core.lowercased()
  }

  /// Length of the punctuation mark at one end of `bytes`; nil where there is none.
  private static func mark(_ bytes: ArraySlice<UInt8>, atStart: Bool) -> Int? {
    guard let edge = atStart ? bytes.first : bytes.last else { return nil }
    if edge < 0x80 {
      let isLetter = (0x61...0x7A).contains(edge | 0x20) && edge >= 0x41
      return isLetter || (0x30...0x39).contains(edge) ? nil : 1
    }
    return wideMarks.first { mark in
      (atStart ? bytes.prefix(mark.count) : bytes.suffix(mark.count)).elementsEqual(mark)
    }?.count
  }

  private static let wideMarks = [
    "‘", "’", "“", "”", "«", "»", "–", "—", "―", "…", "•", "·", "©", "→", "›", "‹", "▶", "►", "▼",
  ].map { Array($0.utf8) }

  /// Whether the core begins with a capital letter.
  var isCapitalised: Bool { core.unicodeScalars.first?.properties.isUppercase ?? false }

  /// Whether the core has two letters or more and none of them is small.
  var isAllCapitals: Bool {
    let letters = core.unicodeScalars.filter { $0.properties.isAlphabetic }
    return letters.count >= 2 && letters.allSatisfy { $0.properties.isUppercase }
  }

  /// Whether the core is digits only.
  var isNumber: Bool { !core.isEmpty && core.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
