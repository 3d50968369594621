import Articles
import Claims
import Exporting

/// Bytes as a file with an article.
enum ArticleInput {
  /// Reads the bytes in each of the formats, cleaned and raw.
  static func read(_ bytes: [UInt8], as formats: ArticleFormat?...) {
    for format in formats {
      for cleaning in Cleaning.allCases {
        let source = ArticleSource(name: "a", bytes: bytes)
        guard let article = try? Article(source, format: format, cleaning: cleaning) else {
          continue
        }
        require(article.brokenPromises.isEmpty, "\(article.brokenPromises)")
      }
    }
  }

  /// Splits the article into sentences, claims and words.
  static func split(_ bytes: [UInt8]) {
    guard let article = annotated(bytes) else { return }
    require(article.brokenPromises.isEmpty, "\(article.brokenPromises)")
  }

  /// Reads the facts of the article and writes them in each format.
  static func readFacts(_ bytes: [UInt8]) {
    guard let article = annotated(bytes) else { return }
    let export = FactsExport(of: article)
    for format in ExportFormat.allCases {
      let text = String(validating: export.bytes(as: format), as: UTF8.self)
      require(text != nil, "the facts as \(format) are UTF-8")
    }
  }

  /// The article with its sentences; nil where there is none.
  static func annotated(_ bytes: [UInt8], _ name: String = "a") -> AnnotatedArticle? {
    let source = ArticleSource(name: name, bytes: bytes)
    return (try? Article(source, format: .plain)).map { AnnotatedArticle($0) }
  }
}
