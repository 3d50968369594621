internal import Articles

/// Which words stand inside which quotation, across the sentences of a paragraph.
///
///     “We won. We did,” he said. “So there.”
///      0  0    0  0     -   -     1   1
///
/// A straight mark opens a quotation where white space or an opening bracket stands before it and a
/// word behind, and closes one otherwise. What a paragraph leaves open ends with the paragraph; where
/// the next one opens with a mark it is the same quotation, as newspapers write it. O(text).
struct SpokenWords {
  /// The number of the quotation of every word; nil outside.
  private(set) var quotation: [Int?]
  /// How many quotations there are.
  private(set) var count = 0

  init(_ article: AnnotatedArticle) {
    quotation = [Int?](repeating: nil, count: article.words.count)
    var text = article.article.text
    text.withUTF8 { bytes in
      var open: Int?
      var left: Int?
      var at = 0
      var block = -1
      for sentence in article.sentences {
        if sentence.block != block {
          left = open
          open = nil
          at = sentence.span.start
          block = sentence.block
        }
        for word in sentence.words {
          let start = article.words[word].span.start
          while at < start {
            switch Self.mark(bytes, at) {
            case .opens:
              if left == nil { count += 1 }
              open = left ?? count - 1
              left = nil
            case .closes: open = nil
            case nil: break
            }
            at += 1
          }
          left = nil
          quotation[word] = open
        }
      }
    }
  }

  private enum Mark { case opens, closes }

  private static func mark(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Mark? {
    if bytes[index] == UInt8(ascii: "\"") {
      let isBehindSpace = index == 0 || opensBehind.contains(bytes[index - 1])
      let isBeforeSpace =
        index + 1 >= bytes.count || bytes[index + 1] == UInt8(ascii: " ")
        || bytes[index + 1] == UInt8(ascii: "\n")
      return isBehindSpace && !isBeforeSpace ? .opens : .closes
    }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else {
      return nil
    }
    return bytes[index + 2] == 0x9C ? .opens : bytes[index + 2] == 0x9D ? .closes : nil
  }

  private static let opensBehind: [UInt8] = [
    UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "("), UInt8(ascii: "["),
    UInt8(ascii: "-"), 0x94, 0x93, 0xA0,
  ]
}
