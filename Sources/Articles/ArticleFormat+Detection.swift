extension ArticleFormat {
  /// Tells the format of decoded text, by content first and then by the file's name.
  ///
  /// What opens like a JSON object is JSON, so that a broken one is told where it breaks off. A
  /// JSON string may be plain text that begins and ends with a quotation, so it is JSON only if it
  /// decodes.
  static func detect(_ bytes: [UInt8], name: String) -> ArticleFormat {
    if JSONReader.opensObject(bytes) { return .json }
    if JSONReader.looksLikeString(bytes), (try? JSONReader.fields(in: bytes, file: name)) != nil {
      return .json
    }
    if bytes.openAWebPage { return .html }
    if MarkdownEvidence.isMarkdown(bytes) { return .markdown }
    return ArticleFormat(fileName: name) ?? .plain
  }

  /// The format that a file's name promises.
  init?(fileName: String) {
    let lowered = fileName.lowercased()
    let known: [(ending: String, format: ArticleFormat)] = [
      (".json", .json), (".md", .markdown), (".markdown", .markdown), (".txt", .plain),
      (".html", .html), (".htm", .html), (".xhtml", .html),
    ]
    guard let match = known.first(where: { lowered.hasSuffix($0.ending) }) else { return nil }
    self = match.format
  }
}
