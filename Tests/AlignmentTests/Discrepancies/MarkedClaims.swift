import Articles
import Claims

@testable import Alignment

/// Two claims drawn as text, with evidence between brackets.
///
///     "[Twelve people] died, police said."   "[Fifteen people] died."
struct MarkedClaims: Equatable, CustomStringConvertible {
  var left: String
  var right: String

  var description: String { "\(left)  ||  \(right)" }

  /// The evidence of what is seen between the two texts, however sure, drawn into them.
  init(
    of kinds: [DiscrepancyKind], between left: String, and right: String,
    dates: Sides<String> = Sides(left: "2026-03-05", right: "2026-03-05")
  ) {
    let articles = Sides(
      left: SampleArticle.of([left], date: dates.left),
      right: SampleArticle.of([right], date: dates.right))
    let found = Self.discrepancies(between: articles).filter { kinds.contains($0.kind) }
    self.left = Self.drawn(found.map(\.evidence.left), in: left)
    self.right = Self.drawn(found.map(\.evidence.right), in: right)
  }

  init(left: String, right: String) {
    self.left = left
    self.right = right
  }

  /// The same texts without brackets.
  var bare: MarkedClaims {
    func bare(_ text: String) -> String { text.filter { $0 != "[" && $0 != "]" } }
    return MarkedClaims(left: bare(left), right: bare(right))
  }

  /// Every discrepancy between the claims of two articles, whatever the linker thinks of them.
  static func discrepancies(between articles: Sides<AnnotatedArticle>) -> [Discrepancy] {
    articles.left.claims.indices.flatMap { left in
      articles.right.claims.indices.flatMap { right in
        Discrepancies.find(in: link(left, right, articles))
      }
    }
  }

  /// The link of two claims; in the regime of the articles where none is given.
  static func link(
    _ left: Int, _ right: Int, _ articles: Sides<AnnotatedArticle>, regime: Regime? = nil
  ) -> LinkedClaims {
    let claims = Sides(left: left, right: right)
    let facts = Sides(
      left: ClaimFacts(of: articles.left.claims[left], in: articles.left),
      right: ClaimFacts(of: articles.right.claims[right], in: articles.right))
    var matching = WordMatching(articles)
    let matches = matching.matches(of: claims, facts: facts)
    return LinkedClaims(
      articles: articles, indices: claims, strength: .twin, score: 0.9,
      regime: regime ?? Regime(of: articles), wordMatches: matches, facts: facts,
      sources: PairSources(articles))
  }

  private static func drawn(_ spans: [TextSpan], in text: String) -> String {
    var bytes = Array(text.utf8)
    let marks = Set(spans).flatMap { span in
      span.isEmpty ? [(span.start, 1, "[]")] : [(span.end, 0, "]"), (span.start, 2, "[")]
    }
    for (offset, _, mark) in marks.sorted(by: { ($0.0, $0.1) > ($1.0, $1.1) }) {
      bytes.insert(contentsOf: mark.utf8, at: offset)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Articles made of given sentences.
enum SampleArticle {
  static func of(_ sentences: [String], name: String = "A", date: String? = nil) -> AnnotatedArticle
  {
    var text = ""
    var spans: [TextSpan] = []
    for sentence in sentences {
      let start = text.utf8.count
      text += sentence
      spans.append(TextSpan(start, text.utf8.count))
      text += "\n"
    }
    var metadata = ArticleMetadata()
    if let day = date.flatMap({ CalendarDate(iso: $0) }) {
      metadata.date = Datum(day, from: .field)
    }
    let block = Block(.paragraph, TextSpan(0, text.utf8.count), givenSentences: spans)
    return AnnotatedArticle(
      Article(
        name: name, format: .json, text: text, blocks: sentences.isEmpty ? [] : [block],
        metadata: metadata))
  }
}
