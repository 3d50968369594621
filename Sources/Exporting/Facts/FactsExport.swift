import Articles
public import Claims

/// Writes what every claim of an article says.
///
///     3a At least 12 people died on Wednesday, police said.
///       number "At least 12 people": 12 or more, people
///       date "Wednesday": 2018-03-14 if past, 2018-03-21 if to come, by the article's date
///       source "police said": police, “said”
///
/// A fact-checker reads the sentence, then what the program took from which of its words. Where the
/// words leave open what is meant, the line says so. In JSON every field is described in
/// <doc:JSON>.
public struct FactsExport: Sendable {
  private let article: AnnotatedArticle

  /// Makes the writer.
  public init(of article: AnnotatedArticle) {
    self.article = article
  }

  /// The facts in a format, as UTF-8 with a line feed at the end. O(length of the text).
  public func bytes(as format: ExportFormat, options: ExportOptions = ExportOptions()) -> [UInt8] {
    let facts = ArticleFacts(article)
    return switch format {
    case .plain: Array(text(facts, width: options.width).utf8)
    case .json: FactsJSON(facts: facts).document()
    case .markdown: Array(MarkdownText.codeBlock(text(facts, width: options.width)).utf8)
    }
  }

  private func text(_ facts: ArticleFacts, width: Int) -> String {
    let words = FactWords(
      article: article, entities: facts.entities.entities, names: facts.names)
    var lines = LabelledLines(width: width)
    let name = article.article.name
    lines.line("Facts of \(name): \(article.article.byline(after: name)).")
    lines.line(basis)
    for warning in article.article.warnings { lines.line("Note", warning) }
    if article.claims.isEmpty { lines.line("The article makes no claim.") }
    for (index, claim) in article.claims.enumerated() {
      lines.space()
      lines.line("\(article.number(ofClaim: index)) \(article[claim.span])")
      for fact in facts.claims[index] where !fact.isForProgramsOnly {
        let words = "\(fact.kind) \"\(article[fact.span])\": \(words.reading(of: fact))"
        lines.line(words, isIndented: true)
      }
    }
    return lines.text
  }

  /// What relative dates are counted from.
  private var basis: String {
    guard let date = article.article.metadata.date else {
      return "The article's date is not known, so relative dates stay open."
    }
    return "Relative dates are counted from \(date.withOrigin(\.inWords))."
  }
}
