public import Alignment
import Articles
import Claims

/// Writes a comparison as labelled lines, for pipes, for files and for ears.
///
///     Article A: a.txt
///     Date: 14 February 2026 (byline)
///     …
///     Item 3 of 12. Name or role. Difference. Confidence 0.94.
///     A, Micah Jonah, 14 February 2026, claim A2: "Ali Shamkhani, an adviser to …"
///     B, Press TV, undated, claim B2: "Rear Admiral Ali Shamkhani, who serves as …"
///     Why: same person, different title.
///
/// No boxes, no escapes, no control characters but the line feed.
public struct PlainExport: Sendable {
  private let options: ExportOptions

  /// Makes the writer.
  public init(options: ExportOptions = ExportOptions()) {
    self.options = options
  }

  /// The whole text, with a line feed at its end.
  public func text(_ comparison: Comparison) -> String {
    var lines = LabelledLines(width: options.width)
    for side in Side.allCases {
      write(article: comparison.articles[side].article, side, comparison, into: &lines)
      lines.space()
    }
    write(summaryOf: comparison, into: &lines)
    write(itemsOf: comparison, into: &lines)
    write(.twin, of: comparison, into: &lines)
    write(.related, of: comparison, into: &lines)
    for side in Side.allCases { write(oneSidedOn: side, of: comparison, into: &lines) }
    for side in Side.allCases {
      write(setAsideIn: comparison.articles[side].article, side, into: &lines)
    }
    return lines.text
  }

  private func write(
    article: Article, _ side: Side, _ comparison: Comparison, into lines: inout LabelledLines
  ) {
    let annotated = comparison.articles[side]
    lines.line("Article \(side.letter)", article.name)
    if let title = article.metadata.title {
      lines.quote("Headline", title.value)
    } else {
      lines.line("Headline", "none")
    }
    if let source = article.metadata.source { lines.line("Outlet", source.withOrigin { $0 }) }
    if let author = article.metadata.author { lines.line("Author", author.withOrigin { $0 }) }
    if let date = article.metadata.date {
      lines.line("Date", date.withOrigin(\.inWords) + (date.origin.isStated ? "" : ", inferred"))
    } else {
      lines.line("Date", "none found")
    }
    if let url = article.metadata.url { lines.line("Address", url.withOrigin { $0 }) }
    let sentences = Counted(annotated.sentences.count, "sentence", "sentences")
    let claims = Counted(annotated.claims.count, "claim", "claims")
    lines.line("Text", "\(sentences), \(claims)")
    for warning in article.warnings { lines.line("Warning", warning) }
  }

  private func write(summaryOf comparison: Comparison, into lines: inout LabelledLines) {
    let items = comparison.links.flatMap(\.discrepancies)
    let classes = DiscrepancyClass.allCases.compactMap { one -> String? in
      let count = items.count { $0.discrepancyClass == one }
      return count > 0 ? Counted(count, one.rawValue, one.plural).description : nil
    }
    let floor = FixedDecimals.text(options.confidenceFloor, places: 2)
    lines.line(
      "Discrepancies with confidence \(floor) or more",
      items.isEmpty ? "none" : "\(items.count) (\(classes.joined(separator: ", ")))")
    for strength in [LinkStrength.twin, .related] {
      let count = comparison.links.count { $0.strength == strength }
      lines.line(strength == .twin ? "Twin links" : "Related links", String(count))
    }
    for side in Side.allCases {
      let all = comparison.articles[side].claims.count
      let count = comparison.oneSidedClaims(side).count
      lines.line("Claims of \(side.letter) without a twin", "\(count) of \(all)")
    }
    if let remark = EmptyState(of: comparison) { lines.line(remark.sentence) }
  }

  private func write(itemsOf comparison: Comparison, into lines: inout LabelledLines) {
    let count = comparison.links.reduce(0) { $0 + $1.discrepancies.count }
    var number = 0
    for link in comparison.links {
      for discrepancy in link.discrepancies {
        number += 1
        lines.space()
        let confidence = FixedDecimals.text(discrepancy.confidence, places: 2)
        lines.line(
          "Item \(number) of \(count). \(discrepancy.kind.title.capitalisedFirst). "
            + "\(discrepancy.discrepancyClass.rawValue.capitalisedFirst). "
            + "Confidence \(confidence).")
        write(quotesOf: link, in: comparison, into: &lines)
        for side in Side.allCases {
          let words = comparison.articles[side][discrepancy.evidence[side]]
          if words.isEmpty {
            lines.line("Words of \(side.letter)", "none")
          } else {
            lines.quote("Words of \(side.letter)", words)
          }
        }
        lines.line("Why", discrepancy.why)
        if let unsettled = discrepancy.unsettled { lines.line("Not settled", unsettled) }
      }
    }
  }

  /// The links of one strength that carry no discrepancy.
  private func write(
    _ strength: LinkStrength, of comparison: Comparison, into lines: inout LabelledLines
  ) {
    let links = comparison.links.filter { $0.strength == strength && $0.discrepancies.isEmpty }
    guard !links.isEmpty else { return }
    lines.space()
    lines.line(
      strength == .twin ? "Twins without discrepancy" : "Related without discrepancy",
      String(links.count))
    for link in links {
      lines.space()
      lines.line("Score \(FixedDecimals.text(link.score, places: 2)).")
      write(quotesOf: link, in: comparison, into: &lines)
    }
  }

  private func write(
    quotesOf link: Link, in comparison: Comparison, into lines: inout LabelledLines
  ) {
    for side in Side.allCases {
      let article = comparison.articles[side]
      let claim = article.claims[link.claims[side]]
      let label = side.letter + article.number(ofClaim: link.claims[side])
      lines.quote(
        "\(side.letter), \(article.article.byline), claim \(label)", article[claim.span])
    }
  }

  private func write(
    oneSidedOn side: Side, of comparison: Comparison, into lines: inout LabelledLines
  ) {
    let claims = comparison.oneSidedClaims(side)
    guard !claims.isEmpty else { return }
    let article = comparison.articles[side]
    lines.space()
    lines.line("Claims of \(side.letter) without a twin", String(claims.count))
    for index in claims {
      lines.quote(
        side.letter + article.number(ofClaim: index), article[article.claims[index].span])
    }
  }

  private func write(
    setAsideIn article: Article, _ side: Side, into lines: inout LabelledLines
  ) {
    let blocks = article.blocks.filter(\.kind.isSetAside)
    guard !blocks.isEmpty else { return }
    lines.space()
    lines.line("Set aside in \(side.letter)", Counted(blocks.count, "block", "blocks").description)
    for block in blocks {
      let label = block.kind.title.capitalisedFirst
      let reason = block.reason.map { " (\($0))" } ?? ""
      lines.quote(label + reason, article[block.span])
    }
  }
}
