public import Articles

/// Writes one article as it was read: what is known of it, its body, and what was set aside.
///
/// The JSON form opens as an article again: `title`, `author`, `source`, `date`, `url` and `text`
/// are the fields of a JSON article. `text` is the body as the reader shows it, a paragraph, a
/// subheading or a quotation to a block, with an empty line between blocks; `blocks` has the same
/// one by one, each with its kind.
public struct ArticleExport: Sendable {
  private let article: Article
  private let showsCleaning: Bool

  /// Makes the writer.
  ///
  /// - Parameter showsCleaning: Whether what was set aside is written too, with the reason.
  public init(of article: Article, showsCleaning: Bool = false) {
    self.article = article
    self.showsCleaning = showsCleaning
  }

  /// The article in a format, as UTF-8 with a line feed at the end. O(length of the text).
  public func bytes(as format: ExportFormat, options: ExportOptions = ExportOptions()) -> [UInt8] {
    switch format {
    case .plain: Array(text(width: options.width).utf8)
    case .json: document()
    case .markdown: Array(markdown().utf8)
    }
  }

  private var body: [Block] {
    article.blocks.filter { $0.kind.isBody || $0.kind == .subheading }
  }

  private var aside: [Block] { article.blocks.filter(\.kind.isSetAside) }

  private var fields: [(name: String, datum: Datum<String>?)] {
    let metadata = article.metadata
    let date = metadata.date.map { Datum($0.value.iso, from: $0.origin) }
    return [
      ("title", metadata.title), ("author", metadata.author), ("source", metadata.source),
      ("date", date), ("url", metadata.url),
    ]
  }

  private func text(width: Int) -> String {
    var lines = LabelledLines(width: width)
    for (name, datum) in fields {
      if let datum { lines.line(name, "\(datum.value) (\(datum.origin.title))") }
    }
    for warning in article.warnings { lines.line("Note", warning) }
    for block in body {
      lines.space()
      lines.line(String(article[block.span]))
    }
    if showsCleaning, !aside.isEmpty {
      lines.space()
      lines.line("Set aside:")
      for block in aside {
        let reason = block.reason ?? block.kind.title
        lines.line("\(reason): \(article[block.span])", isIndented: true)
      }
    }
    return lines.text
  }

  private func markdown() -> String {
    var parts: [String] = []
    if let title = article.metadata.title { parts.append("# " + MarkdownText.of(title.value)) }
    let known = fields.dropFirst().compactMap { field in
      field.datum.map { "\(field.name): \(MarkdownText.of($0.value))" }
    }
    if !known.isEmpty { parts.append(known.joined(separator: "  \n")) }
    parts += body.map { block in
      let text = MarkdownText.of(String(article[block.span]))
      switch block.kind {
      case .subheading: return "## " + text
      case .quote: return "> " + text
      default: return text
      }
    }
    if showsCleaning, !aside.isEmpty {
      let lines = aside.map { block in
        "- \(block.reason ?? block.kind.title): "
          + MarkdownText.of(String(article[block.span]))
      }
      parts.append("Set aside:\n\n" + lines.joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func document() -> [UInt8] {
    var writer = JSONWriter(layout: .indented)
    writer.object { writer in
      writer.member("schema", JSONExport.schemaVersion)
      for (name, datum) in fields {
        if let datum { writer.member(name, datum.value) }
      }
      writer.member("text", body.map { article[$0.span] }.joined(separator: "\n\n"))
      writer.member("blocks") { writer in
        writer.array(body) { writer, block in
          writer.object { writer in
            writer.member("kind", block.kind.rawValue)
            writer.member("text", article[block.span])
          }
        }
      }
      if showsCleaning {
        writer.member("aside") { writer in
          writer.array(aside) { writer, block in
            writer.object { writer in
              writer.member("kind", block.kind.rawValue)
              writer.member("reason", block.reason ?? block.kind.title)
              writer.member("text", article[block.span])
            }
          }
        }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}
