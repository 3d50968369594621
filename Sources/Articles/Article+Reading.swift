extension Article {
  /// Reads an article from a file's bytes.
  ///
  ///     bytes ─► text, normalised once ─► blocks of a format ─► kinds, told by cleaning ─► Article
  ///
  /// - Parameters:
  ///   - source: The bytes and what to call them.
  ///   - format: The format they are in; nil to tell it by content, then by name.
  ///   - cleaning: Whether boilerplate is set aside. Off, every block is a paragraph; what bylines
  ///     and datelines say is still known.
  /// - Complexity: Linear in the number of bytes.
  public init(
    _ source: ArticleSource, format: ArticleFormat? = nil, cleaning: Cleaning = .on
  ) throws(ArticleError) {
    let file = source.label
    guard source.bytes.count <= ArticleError.largestInput else {
      throw .tooLarge(file: file, bytes: source.bytes.count)
    }
    let page = PageEncoding.decoded(source.bytes)
    let decoded = try DecodedText(page?.bytes ?? source.bytes, file: file)
    guard decoded.text.bytes[...].holdWords else { throw .noText(file: file) }
    let chosen = format ?? ArticleFormat.detect(decoded.text.bytes, name: source.name)
    var draft: Draft
    switch chosen {
    case .plain: draft = PlainTextReader.draft(of: decoded.text)
    case .markdown: draft = MarkdownReader.draft(of: decoded.text, file: file)
    case .html: draft = try HTMLReader.draft(of: decoded.text.bytes, file: file)
    case .json:
      let bytes = Self.jsonBytes(source.bytes, decoded)
      let fields = try JSONReader.fields(in: bytes, file: file)
      draft = try JSONReader.draft(of: fields, file: file)
    }
    draft.warnings = decoded.warnings + draft.warnings
    let map = chosen == .json || chosen == .html ? nil : draft.text.map
    try self.init(draft, name: source.name, file: file, format: chosen, cleaning, sourceMap: map)
  }

  /// Makes an article from fields that are already decoded, as one side of a batch line.
  ///
  /// Sentences that the fields give are taken as they are, and nothing is cleaned; `text` is read
  /// as plain text. The title is the headline block.
  ///
  /// - Parameters:
  ///   - fields: What the input gave.
  ///   - name: What messages call the article ("A").
  ///   - cleaning: Whether boilerplate of a `text` is set aside.
  public init(
    _ fields: ArticleFields, name: String, cleaning: Cleaning = .on
  ) throws(ArticleError) {
    let draft = try JSONReader.draft(of: fields, file: name)
    try self.init(draft, name: name, file: name, format: .json, cleaning, sourceMap: nil)
  }

  private init(
    _ draft: Draft, name: String, file: String, format: ArticleFormat, _ cleaning: Cleaning,
    sourceMap: SourceMap?
  ) throws(ArticleError) {
    // A title without a text is no article.
    let body = draft.blocks.filter { $0.markup != .headline }
    guard body.contains(where: { $0.holdsText(in: draft.text) }) else {
      throw .noText(file: file)
    }
    let cleaned = Cleaner(draft, name: name).cleaned(cleaning)
    let isGiven = draft.blocks.contains { $0.givenSentences != nil }
    self.init(
      name: name, format: format, text: String(decoding: draft.text.bytes, as: UTF8.self),
      blocks: cleaned.blocks, metadata: cleaned.metadata,
      warnings: draft.warnings + cleaned.warnings(file: file), sourceMap: sourceMap,
      givenSentenceMap: isGiven ? draft.text.map : nil)
  }

  /// The JSON to decode: the file's own bytes, so that lines and columns are the file's, unless
  /// they are not sound UTF-8.
  private static func jsonBytes(_ bytes: [UInt8], _ decoded: DecodedText) -> [UInt8] {
    guard decoded.encoding == .utf8, decoded.warnings.isEmpty else { return decoded.text.bytes }
    return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }
}

extension ArraySlice<UInt8> {
  /// Whether a letter or a digit is among the characters.
  var holdWords: Bool {
    let ascii = contains { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
    guard !ascii, contains(where: { $0 >= 0x80 }) else { return ascii }
    return String(decoding: self, as: UTF8.self).unicodeScalars.contains { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }
}

extension [UInt8] {
  /// Whether the text opens as HTML does: `<!doctype html>`, `<html …>`, `<head>`, `<body>`.
  var openAWebPage: Bool {
    let head = drop { $0 == 0x20 || $0 == 0x0A }.prefix(16).map { $0 | 0x20 }
    return ["<!doctype html", "<html", "<head>", "<body"].contains { tag in
      head.starts(with: tag.utf8.map { $0 | 0x20 })
    }
  }
}
