/// One account of an event: its text, normalised once, and what is where in it.
///
/// Every span of the program counts UTF-8 bytes of `text`. The text holds no control character but
/// line feed, no byte-order mark and no carriage return. There is a line feed between blocks, but a
/// space between a dateline and the paragraph it opens.
public struct Article: Sendable {
  /// What the reader calls the article: its file's name, or "A" and "B" for standard input and
  /// batch.
  public let name: String
  /// The format the article was read in.
  public let format: ArticleFormat
  /// The normalised text, headline and boilerplate included. Native UTF-8.
  public let text: String
  /// What is where, in order, without overlap; only white space lies between blocks.
  public let blocks: [Block]
  /// Title, outlet, author, date and where each came from.
  public let metadata: ArticleMetadata
  /// What the reader should know about how the article was read, a sentence each
  /// ("a.txt is not UTF-8: it was read as Windows-1252.").
  public let warnings: [String]
  /// Maps offsets of `text` to byte offsets of the input; nil where the input has none to cite
  /// (JSON).
  public let sourceMap: SourceMap?
  /// Maps offsets of `text` to the sentences as the input gave them, laid end to end; nil where it
  /// gave none. The two differ where a sentence held a control character or a no-break space.
  public let givenSentenceMap: SourceMap?

  /// Makes an article; the readers of `ArticleFormat` are the only callers outside tests.
  public init(
    name: String, format: ArticleFormat, text: String, blocks: [Block],
    metadata: ArticleMetadata = ArticleMetadata(), warnings: [String] = [],
    sourceMap: SourceMap? = nil, givenSentenceMap: SourceMap? = nil
  ) {
    self.name = name
    self.format = format
    var native = text
    native.makeContiguousUTF8()
    self.text = native
    self.blocks = blocks
    self.metadata = metadata
    self.warnings = warnings
    self.sourceMap = sourceMap
    self.givenSentenceMap = givenSentenceMap
  }

  /// The UTF-8 offset of `offset` inside the sentence that covers `sentence`: counted in the
  /// sentence as the input gave it, or in `text` where it gave none.
  public func offset(_ offset: Int, inSentence sentence: TextSpan) -> Int {
    guard let map = givenSentenceMap else { return offset - sentence.start }
    return map.source(of: offset) - map.source(of: sentence.start)
  }

  /// The bytes of the file that `span` of `text` stands for; nil where the input has none to cite.
  public func sourceSpan(of span: TextSpan) -> Range<Int>? { sourceMap?.sourceSpan(of: span) }

  /// The words of `text` that `span` covers. O(length of the span).
  public subscript(span: TextSpan) -> Substring {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: span.start)
    return text[start..<utf8.index(start, offsetBy: span.count)]
  }
}
