public import Alignment
import Articles
public import Claims

/// Writes why two claims are linked as strongly as they are.
///
///     Link of A8 and B14. Twin, score 0.91.
///     A, Micah Jonah, 14 February 2026, claim A8: "…"
///     B, Press TV, undated, claim B14: "…"
///     Same word: second, Asia
///     …
///     +3.20 words in both: the wording is alike by 61%, rare words counting more (usually 12%); …
public struct ExplanationExport: Sendable {
  private let articles: Sides<AnnotatedArticle>
  private let explanation: LinkExplanation

  /// Makes the writer.
  public init(_ explanation: LinkExplanation, of articles: Sides<AnnotatedArticle>) {
    self.explanation = explanation
    self.articles = articles
  }

  /// The explanation in a format, as UTF-8 with a line feed at the end.
  public func bytes(
    as format: ExportFormat, options: ExportOptions = ExportOptions()
  ) -> [UInt8] {
    switch format {
    case .plain: Array(text(options: options).utf8)
    case .json: document()
    case .markdown: Array(MarkdownText.codeBlock(text(options: options)).utf8)
    }
  }

  private func label(_ side: Side) -> String {
    side.letter + articles[side].number(ofClaim: explanation.claims[side])
  }

  private func text(options: ExportOptions) -> String {
    var lines = LabelledLines(width: options.width)
    lines.line(heading)
    for side in Side.allCases {
      let article = articles[side]
      lines.quote(
        "\(side.letter), \(article.article.byline(after: side.letter)), claim \(label(side))",
        article[article.claims[explanation.claims[side]].span])
    }
    let matched = explanation.matchedWords(in: articles)
    if matched.isEmpty { lines.line("Words that correspond", "none") }
    for (ground, words) in matched { lines.line(ground.title.capitalisedFirst, words) }
    lines.space()
    lines.line(explanation.introduction)
    guard let outcome = explanation.outcome else { return lines.text }
    lines.space()
    lines.line("\(LinkExplanation.text(explanation.start)) \(LinkExplanation.startTitle)")
    for part in explanation.weighingParts {
      lines.line("\(LinkExplanation.text(part.points)) \(part.words)")
    }
    if let leftOut = explanation.leftOut {
      lines.line("\(LinkExplanation.text(leftOut.points)) \(leftOut.words)")
    }
    lines.line("\(LinkExplanation.text(explanation.logOdds)) \(outcome)")
    return lines.text
  }

  private var heading: String {
    let pair = "\(label(.left)) and \(label(.right))"
    guard let score = explanation.score, let strength = explanation.strength else {
      return "\(pair): no link."
    }
    let text = FixedDecimals.text(score, places: 2)
    return switch strength {
    case .twin: "\(pair): twins, score \(text)."
    case .related: "\(pair): no twins, perhaps related, score \(text)."
    case .candidate: "\(pair): no link, score \(text)."
    }
  }

  private func document() -> [UInt8] {
    var writer = JSONWriter(layout: .indented)
    writer.object { writer in
      writer.member("schema", JSONExport.schemaVersion)
      for side in Side.allCases {
        writer.member(side.jsonName) { $0.write(claim: explanation.claims[side], articles, side) }
      }
      writer.member("basis", explanation.basis.rawValue)
      writer.member("score") { writer in
        if let score = explanation.score { writer.fixed(score) } else { writer.null() }
      }
      writer.member("strength") { writer in
        if let strength = explanation.strength {
          writer.string(strength.rawValue)
        } else {
          writer.null()
        }
      }
      writer.member("words") { writer in
        writer.array(explanation.wordMatches) { $0.write(match: $1, articles) }
      }
      guard explanation.basis == .weighed else { return }
      writer.member("start", points: explanation.start)
      writer.member("parts") { writer in
        writer.array(explanation.parts) { $0.write(part: $1) }
      }
      writer.member("logOdds", points: explanation.logOdds)
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}

extension JSONWriter {
  fileprivate mutating func write(
    claim: Int, _ articles: Sides<AnnotatedArticle>, _ side: Side
  ) {
    let article = articles[side]
    let span = article.claims[claim].span
    inline { writer in
      writer.object { writer in
        writer.member("label", side.letter + article.number(ofClaim: claim))
        writer.member("text", article[span])
        writer.member("start", span.start)
        writer.member("end", span.end)
      }
    }
  }

  fileprivate mutating func write(match: WordMatch, _ articles: Sides<AnnotatedArticle>) {
    inline { writer in
      writer.object { writer in
        for side in Side.allCases {
          let article = articles[side]
          writer.member(side.jsonName, article[article.words[match.words[side]].span])
        }
        writer.member("ground", match.ground.rawValue)
      }
    }
  }

  fileprivate mutating func write(part: LinkExplanation.Part) {
    object { writer in
      writer.member("part", part.title)
      writer.member("points", points: part.points)
      writer.member("measures") { writer in
        writer.array(part.measures) { writer, measure in
          writer.inline { writer in
            writer.object { writer in
              writer.member("measure", measure.title)
              writer.member("value", measure.value)
              writer.member("usual", measure.usual)
              writer.member("points", points: measure.points)
            }
          }
        }
      }
    }
  }

  /// Writes a member whose value has two decimals and a minus where it is negative: `-0.35`.
  fileprivate mutating func member(_ name: String, points value: Double) {
    let text = LinkExplanation.text(value)
    member(name) { $0.raw(Array((text.first == "+" ? text.dropFirst() : text[...]).utf8)) }
  }
}
