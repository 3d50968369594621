internal import FoundationEssentials

/// Reads the JSON article of `ArticleFields`.
struct JSONReader {
  /// Whether bytes without leading white space open like a JSON object: `{` and then `"` or `}`.
  ///
  /// A file that opens so is meant as JSON, and is told where it breaks off if it is none.
  static func opensObject(_ bytes: [UInt8]) -> Bool {
    let content = bytes.lazy.filter { !isSpace($0) }.prefix(2)
    return content.elementsEqual(Array("{\"".utf8)) || content.elementsEqual(Array("{}".utf8))
  }

  /// Whether bytes begin and end like one JSON string.
  static func looksLikeString(_ bytes: [UInt8]) -> Bool {
    let quote = UInt8(ascii: "\"")
    return bytes.first { !isSpace($0) } == quote && bytes.last { !isSpace($0) } == quote
  }

  /// Decodes the article in `bytes`, which are UTF-8.
  static func fields(in bytes: [UInt8], file: String) throws(ArticleError) -> ArticleFields {
    do {
      return try JSONDecoder().decode(ArticleFields.self, from: Data(bytes))
    } catch {
      throw ArticleError(error, in: file, bytes: bytes)
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}

extension ArticleError {
  /// The error for what a JSON decoder threw while it read `bytes`.
  ///
  /// - Parameters:
  ///   - error: What the decoder threw.
  ///   - file: What messages call the input ("a.json", "line 3").
  ///   - bytes: The input.
  public init(_ error: any Error, in file: String, bytes: [UInt8]) {
    switch error {
    case let known as ArticleError: self = known
    case let problem as FieldProblem:
      self = .field(file: file, path: Self.path(problem.path), problem: problem.description)
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      self = .field(file: file, path: Self.path(context.codingPath), problem: "has the wrong type")
    case DecodingError.keyNotFound(let key, let context):
      self = .field(file: file, path: Self.path(context.codingPath + [key]), problem: "is missing")
    default: self = Self.syntaxError(in: bytes, file: file)
    }
  }

  private static func syntaxError(in bytes: [UInt8], file: String) -> ArticleError {
    guard let problem = JSONSyntax.problem(in: bytes) else {
      return .field(file: file, path: "", problem: "the JSON could not be read")
    }
    let before = bytes[..<min(problem.offset, bytes.count)]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    return .syntax(file: file, line: line, column: column, problem: problem.description)
  }

  /// A coding path as people write it: `paragraphs[2][0]`.
  private static func path(_ codingPath: [any CodingKey]) -> String {
    codingPath.reduce(into: "") { path, key in
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        path += path.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
  }
}

extension JSONReader {
  /// The draft of an article whose fields are known.
  static func draft(of fields: ArticleFields, file: String) throws(ArticleError) -> Draft {
    var draft: Draft
    switch fields.body {
    case .text(let text): draft = PlainTextReader.draft(of: DecodedText(normalizing: text).text)
    case .wholeParagraphs(let paragraphs): draft = wholeParagraphs(paragraphs)
    case .paragraphs(let paragraphs):
      draft = GivenSentences.draft(of: paragraphs)
      draft.warnings += GivenSentences.warnings(of: paragraphs, file: file) {
        "paragraphs[\($0)][\($1)]"
      }
    case .sentences(let sentences):
      draft = GivenSentences.draft(of: [sentences])
      draft.warnings += GivenSentences.warnings(of: [sentences], file: file) { "sentences[\($1)]" }
    }
    guard draft.blocks.contains(where: { $0.holdsText(in: draft.text) }) else {
      throw .noText(file: file)
    }
    let title = oneLine(fields.title)
    draft.metadata.title = title.datum
    draft.metadata.source = oneLine(fields.source).datum
    draft.metadata.author = oneLine(fields.author).datum
    draft.metadata.url = oneLine(fields.url).datum
    let written = oneLine(fields.date).text
    if !written.isEmpty {
      guard let date = CalendarDate(iso: written) else {
        throw .date(file: file, written: written)
      }
      draft.metadata.date = Datum(date, from: .field)
    }
    addHeadline(title, to: &draft)
    return draft
  }

  /// A block for every string that holds anything.
  private static func wholeParagraphs(_ paragraphs: [String]) -> Draft {
    var draft = Draft()
    for paragraph in paragraphs.map({ oneLine($0).mapped }) where paragraph.count > 0 {
      let start = draft.startBlock()
      draft.text.append(0..<paragraph.count, of: paragraph)
      draft.endBlock(start)
    }
    return draft
  }

  /// Makes the title the headline: the first block where the text itself begins with it, or a new
  /// one.
  private static func addHeadline(_ title: OneLine, to draft: inout Draft) {
    guard !title.text.isEmpty else { return }
    if draft.blocks.count > 1, draft.blocks[0].givenSentences == nil,
      draft.text.bytes[draft.blocks[0].span.range].elementsEqual(title.mapped.bytes)
    {
      draft.blocks[0].markup = .headline
    } else {
      draft.prependHeadline(title.mapped)
    }
  }

  /// A field on one line, without the spaces around it.
  private struct OneLine {
    let mapped: MappedText
    var text: String { String(decoding: mapped.bytes, as: UTF8.self) }
    var datum: Datum<String>? { text.isEmpty ? nil : Datum(text, from: .field) }
  }

  private static func oneLine(_ field: String?) -> OneLine {
    var whole = DecodedText(normalizing: field ?? "").text
    whole.joinLines()
    var mapped = MappedText()
    mapped.append(Line.trimmed(0..<whole.count, of: whole.bytes), of: whole)
    return OneLine(mapped: mapped)
  }
}
