internal import Articles

/// Which words are inside which quotation, over sentences and paragraphs.
///
///     “We won. We did,” he said. “So there.”
///      0  0    0  0     -   -     1   1
///
/// A sentence that begins inside a quotation goes on with it; so does a paragraph that opens with a
/// mark where the one before left its quotation open, as newspapers write it. O(words).
struct SpokenWords {
  /// The number of the quotation of every word; nil outside.
  private(set) var quotation: [Int?]
  /// How many quotations there are.
  private(set) var count = 0

  init(_ article: AnnotatedArticle) {
    quotation = [Int?](repeating: nil, count: article.words.count)
    var isLeftOpen = false
    for sentence in article.sentences {
      var word = sentence.words.lowerBound
      for span in sentence.quotations {
        if !isLeftOpen || span.start > sentence.span.start { count += 1 }
        isLeftOpen = false
        while word < sentence.words.upperBound, article.words[word].span.start < span.start {
          word += 1
        }
        while word < sentence.words.upperBound, span.contains(article.words[word].span) {
          quotation[word] = count - 1
          word += 1
        }
      }
      guard let last = sentence.quotations.last else {
        isLeftOpen = false
        continue
      }
      let end = article[last].utf8.suffix(3)
      isLeftOpen =
        last.end == sentence.span.end
        && ![UInt8(ascii: "\""), UInt8(ascii: "'")].contains(end.last)
        && !end.elementsEqual([0xE2, 0x80, 0x9D]) && !end.elementsEqual([0xE2, 0x80, 0x99])
    }
  }
}
