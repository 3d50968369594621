internal import Articles

/// The marks that are between two words, and what they say about them.
///
///     text    He paid $3.6 million (about 20%), "no more"
///     marks       dollar^          paren^  percent^ comma^ quote^
struct WordMarks: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let comma = WordMarks(rawValue: 1)
  static let stop = WordMarks(rawValue: 2)
  static let colon = WordMarks(rawValue: 4)
  static let hyphen = WordMarks(rawValue: 8)
  static let dash = WordMarks(rawValue: 16)
  static let slash = WordMarks(rawValue: 32)
  static let quote = WordMarks(rawValue: 64)
  static let bracket = WordMarks(rawValue: 128)
  static let percent = WordMarks(rawValue: 256)
  static let dollar = WordMarks(rawValue: 512)
  static let euro = WordMarks(rawValue: 1024)
  static let pound = WordMarks(rawValue: 2048)
  static let number = WordMarks(rawValue: 4096)
  static let otherCurrency = WordMarks(rawValue: 8192)
  static let minus = WordMarks(rawValue: 16384)

  /// Marks at which a phrase ends.
  static let phraseEnds: WordMarks = [.comma, .stop, .colon, .dash, .quote, .bracket]
  /// Marks at which what a verb governs ends for certain.
  static let clauseEnds: WordMarks = [.stop, .colon, .dash]
  static let currencies: WordMarks = [.dollar, .euro, .pound, .otherCurrency]

  /// The marks before each word of `article`, and, as the last element, those after the last one.
  /// O(length of the text).
  static func before(wordsOf article: AnnotatedArticle) -> [WordMarks] {
    var marks: [WordMarks] = []
    marks.reserveCapacity(article.words.count + 1)
    var text = article.article.text
    text.withUTF8 { bytes in
      var from = article.sentences.first?.span.start ?? 0
      for word in article.words {
        marks.append(read(bytes, from, word.span.start))
        from = word.span.end
      }
      marks.append(read(bytes, from, article.sentences.last?.span.end ?? from))
      for sentence in article.sentences where !sentence.quotations.isEmpty {
        addSingleQuotes(of: sentence, in: article, bytes, to: &marks)
      }
    }
    return marks
  }

  /// Single marks look like apostrophes: those of a quotation are known by its span alone.
  private static func addSingleQuotes(
    of sentence: Sentence, in article: AnnotatedArticle, _ bytes: UnsafeBufferPointer<UInt8>,
    to marks: inout [WordMarks]
  ) {
    var word = sentence.words.lowerBound
    func skip(to place: Int) {
      while word < sentence.words.upperBound, article.words[word].span.start < place { word += 1 }
    }
    for quotation in sentence.quotations {
      let closing = SingleQuotes.closing(bytes, endingAt: quotation.end)
      if SingleQuotes.mark(bytes, at: quotation.start) != nil {
        skip(to: quotation.start)
        marks[word].insert(.quote)
      }
      if closing, quotation.count > 1 {
        skip(to: quotation.end)
        marks[word].insert(.quote)
      }
    }
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) -> Self {
    var marks: WordMarks = []
    var index = from
    while index < to {
      marks.formUnion(mark(bytes, index, to))
      index += 1
    }
    return marks
  }

  private static func mark(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ to: Int) -> Self {
    switch bytes[index] {
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"),
      UInt8(ascii: "\n"):
      return .stop
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: "-"): return .hyphen
    case UInt8(ascii: "/"): return .slash
    case UInt8(ascii: "\""): return .quote
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): return .bracket
    case UInt8(ascii: "%"): return .percent
    case UInt8(ascii: "$"): return .dollar
    case UInt8(ascii: "#"): return .number
    case 0xC2 where index + 1 < to && bytes[index + 1] == 0xA3: return .pound
    case 0xC2 where index + 1 < to && bytes[index + 1] == 0xA5: return .otherCurrency
    case 0xE2 where index + 2 < to: return wide(bytes[index + 1], bytes[index + 2])
    default: return []
    }
  }

  private static func wide(_ second: UInt8, _ third: UInt8) -> Self {
    switch (second, third) {
    case (0x80, 0x93): .hyphen
    case (0x80, 0x94), (0x80, 0x95): .dash
    case (0x80, 0x90), (0x80, 0x91): .hyphen
    case (0x80, 0x9C), (0x80, 0x9D): .quote
    case (0x82, 0xAC): .euro
    case (0x82, 0xA0...0xBF): .otherCurrency
    case (0x88, 0x92): .minus
    case (0x80, 0xA6): .stop
    default: []
    }
  }
}
