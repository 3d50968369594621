/// Which hyphens at the ends of wrapped lines belong to their words.
///
///     … the infor-     "the information"     the text has "information", or hyphenates its lines
///     mation …
///     … a non-         "a non-negotiable"    the text has "non-negotiable", or both as words
///     negotiable …
///
/// The text decides, first by the word itself, then by how many of its lines end in a hyphen: more
/// than its compounds can explain only where the text was hyphenated.
struct LineEndHyphens {
  /// What becomes of a line's end.
  enum Treatment: Hashable {
    /// There is no hyphen: a space joins the lines.
    case none
    /// The lines are joined as they are.
    case keep
    /// The lines are joined without the hyphen, of so many bytes.
    case drop(Int)
  }

  private var treatments: [Int: Treatment] = [:]

  /// Looks at the ends of all lines. O(n).
  init(_ lines: [Line], of bytes: [UInt8], joinedBy wrapping: Wrapping) {
    var candidates: [Candidate] = []
    var upper: Int?
    for lower in lines.indices where !lines[lower].isBlank {
      defer { upper = lower }
      guard let upper, wrapping.joins(upper, lower) else { continue }
      if let found = Candidate(upper, bytes[lines[upper].range], bytes[lines[lower].range]) {
        candidates.append(found)
      }
    }
    guard !candidates.isEmpty else { return }
    let words = Self.words(lines, of: bytes)
    let open = candidates.count { !$0.isCompound(in: words) }
    let chance = Self.compoundLength * words.compounds / max(1, wrapping.width ?? 1)
    let hyphenates = open > 2 + chance
    for candidate in candidates {
      treatments[candidate.line] = candidate.treatment(words, hyphenates: hyphenates)
    }
  }

  /// The columns of a usual compound. As many of its kind as this is part of the width fall on the
  /// end of a line by chance.
  private static let compoundLength = 12

  /// What becomes of the end of a line.
  func treatment(after line: Int) -> Treatment { treatments[line] ?? .none }

  /// The words of the text that no line's end cuts.
  private static func words(_ lines: [Line], of bytes: [UInt8]) -> KnownWords {
    var known = KnownWords()
    var isCut = false
    for line in lines where !line.isBlank {
      var tokens = Phrase(bytes[line.range]).tokens[...]
      if isCut { tokens.removeFirst() }
      isCut = Candidate.hyphen(at: bytes[line.range]) != nil
      if isCut { tokens = tokens.dropLast() }
      for token in tokens {
        let word = Candidate.plain(token.lower)
        known.words.insert(word)
        if word.utf8.contains(UInt8(ascii: "-")) { known.compounds += 1 }
      }
    }
    return known
  }
}

/// The words of a text, in small letters, and how many of them have a hyphen.
private struct KnownWords {
  var words = Set<String>()
  var compounds = 0
}

/// A line that ends in a word's part and a hyphen.
private struct Candidate {
  let line: Int
  /// The two parts of the word, in small letters, without the hyphen.
  let head: String
  let tail: String
  /// Whether the second part begins with a small letter; a capital or a digit begins a word.
  let tailBeginsSmall: Bool
  let hyphenLength: Int

  init?(_ line: Int, _ upper: ArraySlice<UInt8>, _ lower: ArraySlice<UInt8>) {
    guard let length = Self.hyphen(at: upper),
      let last = Phrase(upper.dropLast(length).suffix(80)).tokens.last,
      let first = Phrase(lower.prefix(80)).tokens.first,
      !last.core.isEmpty, let begin = first.text.unicodeScalars.first,
      begin.properties.isAlphabetic || begin.properties.numericType != nil
    else { return nil }
    self.line = line
    head = Self.plain(last.lower)
    tail = Self.plain(first.lower)
    tailBeginsSmall = begin.properties.isLowercase
    hyphenLength = length
  }

  /// Whether the hyphen is the word's own.
  func isCompound(in known: KnownWords) -> Bool {
    let hasHyphen = (head + tail).utf8.contains(UInt8(ascii: "-"))
    return !tailBeginsSmall || hasHyphen || known.words.contains(head + "-" + tail)
      || (known.words.contains(head) && known.words.contains(tail))
  }

  func treatment(_ known: KnownWords, hyphenates: Bool) -> LineEndHyphens.Treatment {
    if known.words.contains(head + tail) { return .drop(hyphenLength) }
    return isCompound(in: known) || !hyphenates ? .keep : .drop(hyphenLength)
  }

  /// A word with U+002D for every hyphen.
  static func plain(_ word: String) -> String {
    String(String.UnicodeScalarView(word.unicodeScalars.map { $0 == "\u{2010}" ? "-" : $0 }))
  }

  /// The bytes of the hyphen after a letter or digit at a line's end; nil where there is none.
  static func hyphen(at line: ArraySlice<UInt8>) -> Int? {
    guard let mark = marks.first(where: { line.suffix($0.count).elementsEqual($0) }),
      let before = String(decoding: line.dropLast(mark.count).suffix(4), as: UTF8.self)
        .unicodeScalars.last,
      before.properties.isAlphabetic || before.properties.numericType != nil
    else { return nil }
    return mark.count
  }

  private static let marks = [Array("-".utf8), Array("\u{2010}".utf8)]
}
