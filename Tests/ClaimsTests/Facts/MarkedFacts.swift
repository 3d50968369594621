import Articles
import Claims

/// What one sentence says, drawn into it: `[12 people]`.
struct MarkedFacts {
  let article: AnnotatedArticle
  let facts: [ClaimFacts]

  init(_ sentence: String, date: String? = nil) {
    var metadata = ArticleMetadata()
    if let day = date.flatMap({ CalendarDate(iso: $0) }) {
      metadata.date = Datum(day, from: .field)
    }
    let span = TextSpan(0, sentence.utf8.count)
    article = AnnotatedArticle(
      Article(
        name: "A", format: .json, text: sentence,
        blocks: [Block(.paragraph, span, givenSentences: [span])], metadata: metadata))
    facts = ClaimFacts.all(in: article)
  }

  /// The sentence with brackets around the spans.
  func drawn(_ spans: [TextSpan]) -> String {
    var bytes = Array(article.article.text.utf8)
    for span in spans.sorted().reversed() {
      bytes.insert(UInt8(ascii: "]"), at: span.end)
      bytes.insert(UInt8(ascii: "["), at: span.start)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func bare(_ marked: String) -> String { marked.filter { $0 != "[" && $0 != "]" } }
}
