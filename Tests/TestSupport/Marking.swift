public import Articles
public import Claims

/// Draws spans inside a text: `[Twelve people] died`.
public func marked(_ article: Article, _ spans: [TextSpan]) -> String {
  var text = ""
  var at = 0
  for span in spans.sorted() {
    text += article[TextSpan(at, span.start)] + "[" + article[span] + "]"
    at = span.end
  }
  return text + article[TextSpan(at, article.text.utf8.count)]
}

extension AnnotatedArticle {
  /// An article of plain paragraphs, one a line, for tests.
  public init(paragraphs: String...) {
    self.init(paragraphs: paragraphs)
  }

  /// An article of one paragraph whose sentences are given one by one, for tests.
  public init(givenSentences sentences: String...) {
    var text = ""
    var spans: [TextSpan] = []
    for sentence in sentences {
      let start = text.utf8.count + (text.isEmpty ? 0 : 1)
      text += (text.isEmpty ? "" : " ") + sentence
      spans.append(TextSpan(start, text.utf8.count))
    }
    let block = Block(.paragraph, TextSpan(0, text.utf8.count), givenSentences: spans)
    self.init(Article(name: "test", format: .json, text: text, blocks: [block]))
  }

  /// An article of plain paragraphs, one an element, for tests.
  public init(paragraphs: [String]) {
    var text = ""
    var blocks: [Block] = []
    for paragraph in paragraphs {
      let start = text.utf8.count
      text += paragraph
      blocks.append(Block(.paragraph, TextSpan(start, text.utf8.count)))
      text += "\n"
    }
    self.init(Article(name: "test", format: .plain, text: text, blocks: blocks))
  }
}

/// Random numbers that are the same on every run (SplitMix64).
public struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Starts the sequence of `seed`.
  public init(seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
