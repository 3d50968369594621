/// An article as JSON gives it: a string, or an object with exactly one body.
///
///     "Twelve people died. …"
///     {"title": "…", "source": "…", "author": "…", "date": "2026-02-14", "url": "…",
///      "text": "…"}                              // or
///      "paragraphs": ["Twelve people died. …", …]          // or, sentence by sentence,
///      "paragraphs": [["Twelve people died.", "…"], …]     // or "sentences": ["…", …]
///
/// Every field but the body may be left out, empty or null; unknown fields are ignored. A paragraph
/// that is a string is split into sentences and cleaned as text is. Sentences that
/// are given are taken as they are; where they are given beside paragraphs, the paragraphs hold the
/// same ones and count.
public struct ArticleFields: Sendable, Hashable, Decodable {
  /// What an article says, split as far as the input splits it.
  public enum Body: Sendable, Hashable {
    case text(String)
    case paragraphs([[String]])
    /// Paragraphs whose sentences are to be found.
    case wholeParagraphs([String])
    case sentences([String])
  }

  /// The headline.
  public var title: String?
  /// The outlet.
  public var source: String?
  /// Who wrote it.
  public var author: String?
  /// The day of publication, `YYYY-MM-DD`.
  public var date: String?
  /// The address.
  public var url: String?
  /// What it says.
  public var body: Body

  /// Makes fields from a body.
  public init(_ body: Body) {
    self.body = body
  }

  /// Decodes an article.
  ///
  /// - Throws: An error from which `ArticleError(_:in:bytes:)` makes the sentence for the user.
  public init(from decoder: any Decoder) throws {
    if let single = try? decoder.singleValueContainer(), let text = try? single.decode(String.self)
    {
      self.init(.text(text))
      return
    }
    guard let fields = try? decoder.container(keyedBy: Field.self) else {
      throw FieldProblem(
        path: decoder.codingPath,
        description: "must be a string or an object with “text”, “paragraphs” or “sentences”")
    }
    self.init(try Self.body(of: fields))
    title = try Self.string(.title, in: fields)
    source = try Self.string(.source, in: fields)
    author = try Self.string(.author, in: fields)
    date = try Self.string(.date, in: fields)
    url = try Self.string(.url, in: fields)
  }

  private enum Field: String, CodingKey, CaseIterable {
    case title, source, author, date, url, text, paragraphs, sentences
  }

  private static func body(of fields: KeyedDecodingContainer<Field>) throws -> Body {
    var given = try [Field.text, .paragraphs, .sentences].filter { field in
      guard fields.contains(field) else { return false }
      return try !fields.decodeNil(forKey: field)
    }
    if given == [.paragraphs, .sentences] { given = [.paragraphs] }
    guard let only = given.first, given.count == 1 else {
      let problem =
        given.isEmpty
        ? "has no body: give “text”, “paragraphs” or “sentences”"
        : "has \(given.map { "“\($0.rawValue)”" }.joined(separator: " and ")): "
          + "give only one of them"
      throw FieldProblem(path: fields.codingPath, description: problem)
    }
    switch only {
    case .paragraphs:
      if let whole = try? fields.decode([String].self, forKey: only), !whole.isEmpty {
        return .wholeParagraphs(whole)
      }
      return .paragraphs(
        try decode(
          [[String]].self, only, in: fields,
          as: "must be a list of strings, or a list of lists of strings"))
    case .sentences:
      return .sentences(
        try decode([String].self, only, in: fields, as: "must be a list of strings"))
    default: return .text(try decode(String.self, only, in: fields, as: "must be a string"))
    }
  }

  private static func string(
    _ field: Field, in fields: KeyedDecodingContainer<Field>
  ) throws -> String? {
    guard fields.contains(field), try !fields.decodeNil(forKey: field) else { return nil }
    return try decode(String.self, field, in: fields, as: "must be a string")
  }

  private static func decode<Value: Decodable>(
    _ type: Value.Type, _ field: Field, in fields: KeyedDecodingContainer<Field>,
    as requirement: String
  ) throws -> Value {
    do {
      return try fields.decode(type, forKey: field)
    } catch DecodingError.typeMismatch, DecodingError.valueNotFound {
      throw FieldProblem(path: fields.codingPath + [field], description: requirement)
    }
  }
}

/// A field that is not what it must be.
struct FieldProblem: Error {
  /// Where it is in the JSON.
  let path: [any CodingKey]
  /// What is wrong, in words that follow the field's name.
  let description: String
}
