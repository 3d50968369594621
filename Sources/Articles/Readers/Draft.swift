/// An article as its reader leaves it: the text and its blocks, before boilerplate is told from
/// body.
struct Draft: Sendable {
  /// The text the article will have.
  var text = MappedText()
  /// Its blocks, in order; no block holds a line feed.
  var blocks: [DraftBlock] = []
  /// What the input's fields say.
  var metadata = ArticleMetadata()
  /// Sentences for the reader of the article.
  var warnings: [String] = []

  /// The place in the text where the next block starts; a line feed is written before it.
  ///
  /// - Parameter place: Where in the input the line feed is; nil for the byte after the block
  ///   before.
  mutating func startBlock(after place: Int? = nil) -> Int {
    if text.count > 0 {
      text.append(UInt8(ascii: "\n"), from: place ?? text.source(of: text.count))
    }
    return text.count
  }

  /// Puts a headline before everything else.
  mutating func prependHeadline(_ headline: MappedText) {
    var whole = Draft()
    let start = whole.startBlock()
    whole.text.append(0..<headline.count, of: headline)
    whole.endBlock(start, .headline)
    whole.blocks[0].isField = true
    let shift = blocks.isEmpty ? whole.text.count : whole.startBlock()
    whole.text.append(0..<text.count, of: text)
    text = whole.text
    blocks = whole.blocks + blocks.map { $0.shifted(by: shift) }
  }

  /// Ends the block that began at `start`.
  mutating func endBlock(_ start: Int, _ markup: BlockKind? = nil) {
    blocks.append(DraftBlock(span: TextSpan(start, text.count), markup: markup))
  }
}

/// A block of a draft.
struct DraftBlock: Sendable {
  /// Where it is.
  var span: TextSpan
  /// The kind that the input's markup gives it; nil where cleaning may decide.
  var markup: BlockKind?
  /// Its sentences, where the input gave them one by one.
  var givenSentences: [TextSpan]?
  /// Why its markup sets it aside, in words for the reader.
  var reason: String?
  /// Whether it was given as a field beside the text and is no line of it.
  var isField = false

  /// Whether it says anything: a word, or where sentences were given one by one, any sign. Those
  /// are taken as they are, and one without a word has its number like others.
  func holdsText(in text: MappedText) -> Bool {
    let bytes = text.bytes[span.range]
    return givenSentences == nil ? bytes.holdWords : bytes.contains { $0 > 0x20 }
  }

  /// The same block, `count` bytes later.
  func shifted(by count: Int) -> DraftBlock {
    func moved(_ span: TextSpan) -> TextSpan { TextSpan(span.start + count, span.end + count) }
    return DraftBlock(
      span: moved(span), markup: markup, givenSentences: givenSentences.map { $0.map(moved) },
      reason: reason)
  }
}

/// A line of decoded text without the spaces around it.
struct Line: Sendable {
  /// Where its text is; empty for a blank line.
  let range: Range<Int>
  /// How many spaces come before it.
  let indent: Int
  /// Where its line feed is, or would be.
  let end: Int

  /// Whether the line holds nothing but spaces.
  var isBlank: Bool { range.isEmpty }

  /// The lines of `bytes`. O(n).
  static func lines(of bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      var first = start
      while first < end, bytes[first] == 0x20 { first += 1 }
      var last = end
      while last > first, bytes[last - 1] == 0x20 { last -= 1 }
      lines.append(Line(range: first..<last, indent: first - start, end: end))
      start = end + 1
    }
    return lines
  }
}
