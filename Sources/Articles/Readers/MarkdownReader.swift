/// Reads Markdown into blocks of plain words.
///
///     # Storm hits **coast**          headline     Storm hits coast
///     Twelve people [died][1]         paragraph    Twelve people died on Monday.
///     on Monday.
///     > We had no warning.            quote        We had no warning.
///     ![The pier](pier.jpg)           caption      The pier
///
/// Headings, quotes, list items, fenced text (kept, as a paragraph), table rows and lone images
/// become blocks; marks inside a line are taken away by `MarkdownInline`. After CommonMark 0.31,
/// without what news never needs: nested lists keep their text but not their depth, HTML loses its
/// tags.
struct MarkdownReader {
  private let source: MappedText
  private let lines: [Line]
  private let references: Set<String>
  private var draft = Draft()
  private var open = OpenBlock()
  private var fence: (mark: UInt8, count: Int)?
  private var hasHeadline = false

  /// Reads decoded text. O(n).
  static func draft(of source: MappedText, file: String) -> Draft {
    let lines = Line.lines(of: source.bytes)
    let frontMatter = FrontMatter(lines, of: source.bytes)
    var reader = MarkdownReader(source: source, lines: lines)
    for line in lines.dropFirst(frontMatter?.lineCount ?? 0) { reader.read(line) }
    reader.flush()
    var draft = reader.draft
    if let frontMatter {
      draft.metadata = frontMatter.metadata(file: file, warnings: &draft.warnings)
      if !reader.hasHeadline, let title = frontMatter.titleRange {
        var headline = MappedText()
        headline.append(title, of: source)
        draft.prependHeadline(headline)
      }
    }
    return draft
  }

  private init(source: MappedText, lines: [Line]) {
    self.source = source
    self.lines = lines
    references = Set(lines.compactMap { MarkdownMark.reference(source.bytes[$0.range]) })
    draft.text.reserve(source.count)
  }

  private mutating func read(_ line: Line) {
    if let fence { return readFenced(line, until: fence) }
    let (range, isQuote) = withoutQuoteMarks(line.range)
    let content = source.bytes[range]
    guard !content.isEmpty else { return flush() }
    if let mark = MarkdownMark.fence(content) {
      flush()
      fence = mark
      return
    }
    if let level = MarkdownMark.headingLevel(content) {
      flush()
      open.pieces = [MarkdownMark.headingText(range, of: source.bytes, level: level)]
      return flush(isQuote ? .quote : headingKind(level))
    }
    if open.kind == .paragraph, !open.pieces.isEmpty,
      let level = MarkdownMark.underlineLevel(content)
    {
      return flush(headingKind(level))
    }
    if MarkdownMark.isBreak(content) || MarkdownMark.isTableRule(content) { return flush() }
    if open.pieces.isEmpty, MarkdownMark.reference(content) != nil { return }
    if content.first == UInt8(ascii: "|") {
      flush()
      open.pieces = [range]
      return flush(.paragraph)
    }
    readText(range, isQuote: isQuote)
  }

  private mutating func readFenced(_ line: Line, until fence: (mark: UInt8, count: Int)) {
    let content = source.bytes[line.range]
    if let mark = MarkdownMark.fence(content), mark.mark == fence.mark, mark.count >= fence.count,
      content.count == mark.count
    {
      self.fence = nil
      return flush()
    }
    guard !line.isBlank else { return flush() }
    open.kind = .code
    open.pieces.append(line.range)
  }

  private mutating func readText(_ range: Range<Int>, isQuote: Bool) {
    let content = source.bytes[range]
    let interrupts = open.pieces.isEmpty || open.kind == .item
    if let marker = MarkdownMark.listMarker(content, anyNumber: interrupts) {
      flush()
      open.kind = .item
      open.isQuote = isQuote
      let item = Line.trimmed((range.lowerBound + marker)..<range.upperBound, of: source.bytes)
      if !item.isEmpty { open.pieces = [item] }
      return
    }
    if isQuote, !open.isQuote { flush() }
    if open.pieces.isEmpty, open.kind != .item {
      open.kind = isQuote ? .quote : .paragraph
      open.isQuote = isQuote
    }
    open.pieces.append(range)
  }

  private func withoutQuoteMarks(_ range: Range<Int>) -> (Range<Int>, isQuote: Bool) {
    var start = range.lowerBound
    while start < range.upperBound, source.bytes[start] == UInt8(ascii: ">") {
      start += 1
      while start < range.upperBound, source.bytes[start] == 0x20 { start += 1 }
    }
    return (start..<range.upperBound, start > range.lowerBound)
  }

  private mutating func headingKind(_ level: Int) -> BlockKind {
    guard level == 1, !hasHeadline else { return .subheading }
    hasHeadline = true
    return .headline
  }

  /// Ends the open block and writes it into the draft.
  private mutating func flush(_ markup: BlockKind? = nil) {
    defer { open = OpenBlock() }
    guard !open.pieces.isEmpty else { return }
    var joined = MappedText()
    for piece in open.pieces {
      if joined.count > 0 { joined.append(0x20, from: joined.source(of: joined.count)) }
      joined.append(piece, of: source)
    }
    let fixed: BlockKind? =
      switch open.kind {
      case .code, .item: open.isQuote ? .quote : .paragraph
      case .quote: .quote
      case .paragraph: nil
      }
    guard open.kind != .code else { return write(joined, .paragraph) }
    let inline = MarkdownInline(joined, references: references)
    for segment in inline.segments() {
      write(segment.text, segment.isImage ? .caption : markup ?? fixed)
    }
  }

  private mutating func write(_ text: MappedText, _ markup: BlockKind?) {
    let range = Line.trimmed(0..<text.count, of: text.bytes)
    guard !range.isEmpty else { return }
    let start = draft.startBlock()
    draft.text.append(range, of: text)
    draft.endBlock(start, markup)
  }
}

/// The block that is being read.
private struct OpenBlock {
  enum Kind { case paragraph, quote, item, code }

  var kind = Kind.paragraph
  var isQuote = false
  var pieces: [Range<Int>] = []
}

extension Line {
  /// `range` without the spaces at its ends.
  static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var first = range.lowerBound
    var last = range.upperBound
    while first < last, bytes[first] == 0x20 { first += 1 }
    while last > first, bytes[last - 1] == 0x20 { last -= 1 }
    return first..<last
  }
}
