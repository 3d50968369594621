public import Alignment
import Articles
public import Claims

/// Writes a comparison as labelled lines, for pipes, for files and for ears.
///
///     Article A: a.txt
///     Date: 14 February 2026 (byline)
///     …
///     Item 3 of 12. Name or role. Difference. Confidence 0.94. Twin, score 0.91.
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
  ///
  /// What lies below the options' confidence floor is left out; where it is, is said.
  public func text(_ everything: Comparison) -> String {
    let comparison = everything.discrepancies(withConfidenceOf: options.confidenceFloor)
    var lines = LabelledLines(width: options.width)
    write(headOf: comparison, into: &lines)
    write(itemsOf: comparison, into: &lines)
    write(placesOf: comparison, into: &lines)
    write(.twin, of: comparison, into: &lines)
    write(.related, of: comparison, into: &lines)
    for side in Side.allCases { write(oneSidedOn: side, of: comparison, into: &lines) }
    for side in Side.allCases {
      write(setAsideIn: comparison.articles[side].article, side, into: &lines)
    }
    return lines.text
  }

  private func write(
    headOf comparison: Comparison, into lines: inout LabelledLines
  ) {
    for side in Side.allCases {
      write(article: comparison.articles[side].article, side, comparison, into: &lines)
      lines.space()
    }
    write(summaryOf: comparison, into: &lines)
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

  private func write(
    summaryOf comparison: Comparison, into lines: inout LabelledLines
  ) {
    let floor = FixedDecimals.text(options.confidenceFloor, places: 2)
    lines.line("Read as", comparison.regime.title)
    lines.line(
      "Discrepancies with confidence \(floor) or more",
      comparison.discrepanciesInWords)
    if let places = comparison.placesInWords {
      lines.line("Places to compare, too unsure to show", places)
    }
    for strength in [LinkStrength.twin, .related] {
      let count = comparison.links.count { $0.strength == strength }
      lines.line(strength == .twin ? "Twin links" : "Related links", String(count))
    }
    for side in Side.allCases {
      let all = comparison.articles[side].claims.count
      let count = comparison.oneSidedClaims(side).count
      lines.line(
        "Without a twin in \(side.other.letter)",
        "\(count) of \(Counted(all, "claim", "claims")) of \(side.letter)")
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
        write(discrepancy, "Item \(number) of \(count)", on: link, in: comparison, into: &lines)
      }
    }
  }

  private func write(
    _ discrepancy: Discrepancy, _ name: String, on link: Link, in comparison: Comparison,
    into lines: inout LabelledLines
  ) {
    let confidence = FixedDecimals.text(discrepancy.confidence, places: 2)
    lines.line(
      "\(name). \(discrepancy.kind.title.capitalisedFirst). "
        + "\(discrepancy.discrepancyClass.rawValue.capitalisedFirst). "
        + "Confidence \(confidence). "
        + "\(link.strength.rawValue.capitalisedFirst), "
        + "score \(FixedDecimals.text(link.score, places: 2)).")
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

  /// Where something may differ, with the words.
  private func write(placesOf comparison: Comparison, into lines: inout LabelledLines) {
    let places = comparison.links.filter(\.isPlace)
    guard !places.isEmpty else { return }
    lines.space()
    lines.line("Places to compare: what may differ there is too unsure to be called a discrepancy.")
    for link in places {
      lines.space()
      lines.line(
        "\(link.strength.rawValue.capitalisedFirst), "
          + "score \(FixedDecimals.text(link.score, places: 2)).")
      write(quotesOf: link, in: comparison, into: &lines)
      for place in link.placesBySureness {
        lines.line("Compare", comparison.words(ofPlace: place) { "“\($0)”" })
      }
    }
  }

  /// The links of one strength that carry no discrepancy and are no place to compare.
  private func write(
    _ strength: LinkStrength, of comparison: Comparison, into lines: inout LabelledLines
  ) {
    let links = comparison.links.filter {
      $0.strength == strength && $0.discrepancies.isEmpty && !$0.isPlace
    }
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
        "\(side.letter), \(article.article.byline(after: side.letter)), claim \(label)",
        article[claim.span])
    }
  }

  private func write(
    oneSidedOn side: Side, of comparison: Comparison, into lines: inout LabelledLines
  ) {
    let claims = comparison.oneSidedClaims(side)
    guard !claims.isEmpty else { return }
    let article = comparison.articles[side]
    let counterparts = relatedLabels(of: side, in: comparison)
    lines.space()
    lines.line(
      "Without a twin in \(side.other.letter)",
      "\(Counted(claims.count, "claim", "claims")) of \(side.letter)")
    for index in claims {
      write(claim: index, side, of: article, relatedTo: counterparts[index], into: &lines)
    }
  }

  private func write(
    claim: Int, _ side: Side, of article: AnnotatedArticle, relatedTo counterparts: [String],
    into lines: inout LabelledLines
  ) {
    let label = side.letter + article.number(ofClaim: claim)
    let related = counterparts.joined(separator: ", ")
    lines.quote(
      related.isEmpty ? label : "\(label) (related to \(related))",
      article[article.claims[claim].span])
  }

  /// For every claim of a side, the labels of the claims that it is related to.
  private func relatedLabels(of side: Side, in comparison: Comparison) -> [[String]] {
    let other = comparison.articles[side.other]
    var labels: [[String]] = comparison.articles[side].claims.map { _ in [] }
    for link in comparison.links where link.strength == .related {
      labels[link.claims[side]].append(
        side.other.letter + other.number(ofClaim: link.claims[side.other]))
    }
    return labels
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
      let reason = block.reason.flatMap { $0 == block.kind.title ? nil : " (\($0))" }
      lines.quote(label + (reason ?? ""), article[block.span])
    }
  }
}

// MARK: Parts of it, for a reader that tells one thing at a time

extension PlainExport {
  /// What is known of both articles, and the counts: the head of the whole text.
  public func head(of everything: Comparison) -> String {
    lines {
      write(
        headOf: everything.discrepancies(withConfidenceOf: options.confidenceFloor), into: &$0)
    }
  }

  /// One discrepancy as an item; `name` begins it, as in `Item 3 of 12`.
  public func item(
    _ discrepancy: Discrepancy, named name: String, on link: Link, in comparison: Comparison
  ) -> String {
    lines { write(discrepancy, name, on: link, in: comparison, into: &$0) }
  }

  /// A link by itself: its strength, both claims, and what may differ and is too unsure to be
  /// called a discrepancy.
  public func link(
    _ link: Link, in comparison: Comparison, places: [Discrepancy] = []
  ) -> String {
    lines {
      $0.line(
        "\(link.strength.rawValue.capitalisedFirst), "
          + "score \(FixedDecimals.text(link.score, places: 2)).")
      write(quotesOf: link, in: comparison, into: &$0)
      for place in places {
        $0.line("Compare", comparison.words(ofPlace: place) { "“\($0)”" })
      }
    }
  }

  /// A claim to which no other corresponds.
  public func oneSidedClaim(_ claim: Int, _ side: Side, of article: AnnotatedArticle) -> String {
    lines {
      $0.line("Without a twin in \(side.other.letter).")
      write(claim: claim, side, of: article, relatedTo: [], into: &$0)
    }
  }

  /// Sentences and rows, each on a line of its own.
  public func rows(_ rows: [String]) -> String {
    lines { lines in
      for row in rows { lines.line(row) }
    }
  }

  private func lines(_ write: (inout LabelledLines) -> Void) -> String {
    var lines = LabelledLines(width: options.width)
    write(&lines)
    return lines.text
  }
}
