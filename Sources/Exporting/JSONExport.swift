public import Alignment
import Articles
import Claims

/// Writes a comparison as one JSON document. Every field is described in the page <doc:JSON>.
public struct JSONExport: Sendable {
  /// The version of the schema that `schema` names.
  public static let schemaVersion = 1

  /// Makes the writer.
  public init() {}

  /// The document, with a line feed at its end.
  public func document(_ comparison: Comparison) -> [UInt8] {
    var writer = JSONWriter(layout: .indented)
    writer.object { writer in
      writer.member("schema", Self.schemaVersion)
      writer.member("articles") { writer in
        writer.object { writer in
          for side in Side.allCases {
            let article = comparison.articles[side]
            writer.member(side.jsonName) { $0.write(article: article, prefix: side.letter) }
          }
        }
      }
      LinksJSON(comparison: comparison).write(.shown, into: &writer)
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}

extension JSONWriter {
  /// Writes an article; its labels begin with `prefix`.
  mutating func write(article: AnnotatedArticle, prefix: String) {
    let source = article.article
    object { writer in
      writer.member("name", source.name)
      writer.member("format", source.format.rawValue)
      writer.member("metadata") { $0.write(metadata: source.metadata, of: source) }
      writer.member("warnings") { $0.array(source.warnings) { $0.string($1) } }
      writer.member("text", source.text)
      writer.member("blocks") { $0.write(blocks: source.blocks, of: source) }
      writer.member("sentences") { $0.write(sentencesOf: article, prefix) }
      writer.member("claims") { $0.write(claimsOf: article, prefix) }
      writer.member("setAside") { writer in
        writer.array(source.blocks.filter(\.kind.isSetAside)) { writer, block in
          writer.inlineObject { writer in
            writer.member("kind", block.kind.rawValue)
            writer.member("reason", block.reason ?? block.kind.title)
            writer.member("text", source[block.span])
            writer.members(of: block.span, in: source)
          }
        }
      }
    }
  }

  private mutating func write(blocks: [Block], of article: Article) {
    array(blocks) { writer, block in
      writer.inlineObject { writer in
        writer.member("kind", block.kind.rawValue)
        writer.members(of: block.span, in: article)
      }
    }
  }

  private mutating func write(sentencesOf article: AnnotatedArticle, _ prefix: String) {
    array(article.sentences.indices) { writer, index in
      let sentence = article.sentences[index]
      writer.inlineObject { writer in
        writer.member("label", prefix + article.number(ofSentence: index))
        writer.member("text", article[sentence.span])
        writer.members(of: sentence.span, in: article.article)
      }
    }
  }

  private mutating func write(claimsOf article: AnnotatedArticle, _ prefix: String) {
    array(article.claims.indices) { writer, index in
      let claim = article.claims[index]
      writer.inlineObject { writer in
        writer.member("label", prefix + article.number(ofClaim: index))
        writer.member("sentence", claim.sentence)
        writer.members(of: claim.span, in: article.article)
      }
    }
  }

  private mutating func write(metadata: ArticleMetadata, of article: Article) {
    object { writer in
      writer.member("title") { $0.write(datum: metadata.title, of: article) { $0 } }
      writer.member("source") { $0.write(datum: metadata.source, of: article) { $0 } }
      writer.member("author") { $0.write(datum: metadata.author, of: article) { $0 } }
      writer.member("date") { $0.write(datum: metadata.date, of: article, \.iso) }
      writer.member("place") { $0.write(datum: metadata.place, of: article) { $0 } }
      writer.member("url") { $0.write(datum: metadata.url, of: article) { $0 } }
    }
  }

  private mutating func write<Value>(
    datum: Datum<Value>?, of article: Article, _ text: (Value) -> String
  ) {
    guard let datum else { return null() }
    inlineObject { writer in
      writer.member("value", text(datum.value))
      writer.member("from", datum.origin.rawValue)
      if let span = datum.span { writer.members(of: span, in: article) }
    }
  }

  mutating func inlineObject(_ members: (inout JSONWriter) -> Void) {
    inline { $0.object(members) }
  }

  /// Writes where a span is: in the article's text, and in the file where that can be cited.
  mutating func members(of span: TextSpan, in article: Article) {
    member("start", span.start)
    member("end", span.end)
    guard let place = article.sourceSpan(of: span) else { return }
    member("file") { writer in
      writer.object { writer in
        writer.member("start", place.lowerBound)
        writer.member("end", place.upperBound)
      }
    }
  }
}
