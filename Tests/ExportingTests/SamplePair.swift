import Alignment
import Articles
import Claims
import Foundation

/// Articles and comparisons made by hand, so that these tests need no splitting and no linking.
enum Sample {
  /// An article of one paragraph for each of `sentences`; ` / ` parts the claims of a sentence.
  static func article(
    _ name: String, _ sentences: [String], byline: String? = nil, headline: String? = nil,
    metadata: ArticleMetadata = ArticleMetadata(), warnings: [String] = [],
    sourceMap: SourceMap? = SourceMap(anchors: [])
  ) -> AnnotatedArticle {
    var text = ""
    var blocks: [Block] = []
    var found: [Sentence] = []
    var claims: [Claim] = []
    func append(_ words: String) -> TextSpan {
      if !text.isEmpty { text += "\n" }
      let start = text.utf8.count
      text += words
      return TextSpan(start, text.utf8.count)
    }
    if let byline { blocks.append(Block(.byline, append(byline), reason: "author's name")) }
    if let headline { blocks.append(Block(.headline, append(headline))) }
    for sentence in sentences {
      let parts = sentence.split(separator: " / ").map(String.init)
      let span = append(parts.joined(separator: " "))
      let firstClaim = claims.count
      var start = span.start
      for (clause, part) in parts.enumerated() {
        claims.append(
          Claim(
            sentence: found.count, clause: parts.count > 1 ? clause : nil,
            span: TextSpan(start, start + part.utf8.count), words: 0..<0))
        start += part.utf8.count + 1
      }
      found.append(
        Sentence(
          span: span, block: blocks.count, words: 0..<0, claims: firstClaim..<claims.count))
      blocks.append(Block(.paragraph, span))
    }
    let article = Article(
      name: name, format: .plain, text: text, blocks: blocks, metadata: metadata,
      warnings: warnings, sourceMap: sourceMap)
    return AnnotatedArticle(article: article, words: [], sentences: found, claims: claims)
  }

  /// The first place of `words` in the text of an article; empty words are at its start.
  static func span(_ words: String, in article: AnnotatedArticle) -> TextSpan {
    guard !words.isEmpty, let range = article.article.text.range(of: words) else {
      return TextSpan(0, 0)
    }
    let start = article.article.text.utf8.distance(
      from: article.article.text.startIndex, to: range.lowerBound)
    return TextSpan(start, start + words.utf8.count)
  }

  /// A discrepancy whose evidence is given by its words.
  static func discrepancy(
    _ kind: DiscrepancyKind, _ discrepancyClass: DiscrepancyClass,
    _ left: String, _ right: String, in articles: Sides<AnnotatedArticle>,
    confidence: Double = 0.9, why: String = "Both count it.", unsettled: String? = nil
  ) -> Discrepancy {
    Discrepancy(
      kind, discrepancyClass,
      evidence: Sides(
        left: span(left, in: articles.left), right: span(right, in: articles.right)),
      confidence: confidence, why: why, unsettled: unsettled, rule: .sameThingOtherAmount)
  }

  /// A link without word matches.
  static func link(
    _ left: Int, _ right: Int, _ score: Double, _ strength: LinkStrength = .twin,
    _ discrepancies: [Discrepancy] = []
  ) -> Link {
    Link(
      claims: Sides(left: left, right: right), score: score, strength: strength, wordMatches: [],
      discrepancies: discrepancies)
  }

  /// Two short articles with a twin of two clauses, a related link, and one-sided claims.
  static var harbour: Comparison {
    var metadata = ArticleMetadata()
    metadata.author = Datum("Ada Moss", from: .byline, at: TextSpan(0, 8))
    metadata.date = CalendarDate(year: 2026, month: 3, day: 2).map { Datum($0, from: .byline) }
    let left = article(
      "a.txt",
      [
        "Twelve boats sank in the harbour, / and the mayor has resigned.",
        "Nobody was hurt.", "The ferry ran late.",
      ], byline: "Ada Moss", metadata: metadata)
    let right = article(
      "b.txt",
      [
        "The mayor may resign, / the port said, / after nine boats sank.", "Nobody was hurt.",
        "Ferries were delayed.", "Repairs begin on Monday.",
      ], headline: "Boats sink in “harbour”")
    let pair = Sides(left: left, right: right)
    return Comparison(
      articles: pair,
      links: [
        link(
          0, 2, 0.87312, .twin,
          [
            discrepancy(
              .number, .conflict, "Twelve boats", "nine boats", in: pair, confidence: 0.93)
          ]),
        link(
          1, 0, 0.7, .related,
          [
            discrepancy(
              .modality, .update, "has resigned", "may resign", in: pair, confidence: 0.6,
              why: "Done in A, possible in B.", unsettled: "Whether the mayor resigned."),
            discrepancy(.wording, .difference, "mayor", "mayor", in: pair, confidence: 0.3),
          ]),
        link(2, 3, 1), link(3, 4, 0.4, .related),
      ],
      candidates: [.init(sentences: Sides(left: 1, right: 3), score: 0.0234)])
  }
}
