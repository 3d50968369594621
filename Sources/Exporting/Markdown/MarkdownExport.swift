public import Alignment
import Articles
import Claims

/// Writes a comparison as a report in Markdown, for notes, drafts and desks.
///
///     ## Discrepancies
///
///     ### 3. Name or role, difference: A2 ↔ B2
///
///     > **A2** · Micah Jonah, 14 February 2026
///     > Ali Shamkhani, **an adviser to Iran’s Supreme Leader**, made the position known …
///
/// Every item has both quotes with the deciding words in bold, sides, dates, class, why, and what
/// the texts do not settle. What an article holds is text and never markup, no control character is
/// written, and exchanged articles give the report with its sides exchanged.
public struct MarkdownExport: Sendable {
  private let options: ExportOptions

  /// Makes the writer.
  public init(options: ExportOptions = ExportOptions()) {
    self.options = options
  }

  /// The whole report, with a line feed at its end. O(length of both articles + links).
  ///
  /// What lies below the options' confidence floor is left out; where it is, is said.
  public func text(_ everything: Comparison) -> String {
    let comparison = everything.discrepancies(withConfidenceOf: options.confidenceFloor)
    var report = MarkdownReport()
    report.paragraph("# \(comparison.regime.title.capitalisedFirst) compared")
    write(articlesOf: comparison, into: &report)
    write(summaryOf: comparison, into: &report)
    write(itemsOf: comparison, into: &report)
    write(placesOf: comparison, into: &report)
    write(.twin, of: comparison, into: &report)
    write(.related, of: comparison, into: &report)
    for side in Side.allCases { write(oneSidedOn: side, of: comparison, into: &report) }
    for side in Side.allCases {
      write(setAsideIn: comparison.articles[side].article, side, into: &report)
    }
    return report.text.trimmedAtEnd + "\n"
  }

  private func write(articlesOf comparison: Comparison, into report: inout MarkdownReport) {
    let articles = comparison.articles.map(\.article)
    func row(_ title: String, _ text: (Article) -> String?) {
      let cells = articles.map { text($0).map { MarkdownText.of($0) } }
      guard cells.left != nil || cells.right != nil else { return }
      report.row([title, cells.left ?? "–", cells.right ?? "–"])
    }
    report.row(["", "A", "B"])
    report.row(["---", "---", "---"])
    row("File", \.name)
    row("Headline") { $0.metadata.title?.value }
    row("Outlet") { $0.metadata.source?.withOrigin { $0 } }
    row("Author") { $0.metadata.author?.withOrigin { $0 } }
    row("Date") {
      $0.metadata.date.map { $0.withOrigin(\.inWords) + ($0.origin.isStated ? "" : ", inferred") }
    }
    row("Address") { $0.metadata.url?.withOrigin { $0 } }
    let counts = comparison.articles.map { "\($0.sentences.count), \($0.claims.count)" }
    report.row(["Sentences, claims", counts.left, counts.right])
    report.space()
    for side in Side.allCases {
      for warning in articles[side].warnings {
        report.item("Warning of \(side.letter): \(MarkdownText.of(warning))")
      }
    }
  }

  private func write(
    summaryOf comparison: Comparison, into report: inout MarkdownReport
  ) {
    let floor = FixedDecimals.text(options.confidenceFloor, places: 2)
    report.item(
      "Discrepancies with confidence \(floor) or more: \(comparison.discrepanciesInWords)")
    if let places = comparison.placesInWords {
      report.item("Places to compare, too unsure to show: \(places)")
    }
    let twins = comparison.links.count { $0.strength == .twin }
    let related = comparison.links.count { $0.strength == .related }
    report.item("Links: \(Counted(twins, "twin", "twins")), \(related) related")
    for side in Side.allCases {
      let all = comparison.articles[side].claims.count
      let count = comparison.oneSidedClaims(side).count
      report.item(
        "Without a twin in \(side.other.letter): \(count) of \(Counted(all, "claim", "claims")) "
          + "of \(side.letter)")
    }
    if let remark = EmptyState(of: comparison) { report.item(remark.sentence) }
    report.space()
  }

  private func write(itemsOf comparison: Comparison, into report: inout MarkdownReport) {
    guard comparison.hasDiscrepancy else { return }
    report.paragraph("## Discrepancies")
    var number = 0
    for link in comparison.links {
      for discrepancy in link.discrepancies {
        number += 1
        let labels = link.claims.labels(in: comparison)
        report.paragraph(
          "### \(number). \(discrepancy.kind.title.capitalisedFirst), "
            + "\(discrepancy.discrepancyClass.rawValue): \(labels.left) ↔ \(labels.right)")
        for side in Side.allCases {
          report.quote(passage(of: link, side, marking: [discrepancy], in: comparison))
        }
        let words = Sides(left: Side.left, right: .right).map { side in
          let words = comparison.articles[side][discrepancy.evidence[side]]
          return words.isEmpty ? "no such words" : "“\(MarkdownText.of(words))”"
        }
        report.item("Words: A \(words.left), B \(words.right)")
        report.item("Why: \(MarkdownText.of(discrepancy.why))")
        if let unsettled = discrepancy.unsettled {
          report.item("Not settled: \(MarkdownText.of(unsettled))")
        }
        let confidence = FixedDecimals.text(discrepancy.confidence, places: 2)
        report.item(
          "Confidence \(confidence); \(link.strength.rawValue), "
            + "score \(FixedDecimals.text(link.score, places: 2))")
        report.space()
      }
    }
  }

  /// Where something may differ, with the words.
  private func write(placesOf comparison: Comparison, into report: inout MarkdownReport) {
    let places = comparison.links.filter(\.isPlace)
    guard !places.isEmpty else { return }
    report.paragraph("## Places to compare")
    report.paragraph("What may differ there is too unsure to be called a discrepancy.")
    for link in places {
      for side in Side.allCases {
        report.quote(passage(of: link, side, marking: [], in: comparison))
      }
      for place in link.placesBySureness {
        let words = comparison.words(ofPlace: place) { "“\(MarkdownText.of($0))”" }
        report.item("Compare: \(words)")
      }
      report.item(
        "\(link.strength.rawValue.capitalisedFirst), "
          + "score \(FixedDecimals.text(link.score, places: 2))")
      report.space()
    }
  }

  /// The links of one strength that carry no discrepancy and are no place to compare.
  private func write(
    _ strength: LinkStrength, of comparison: Comparison, into report: inout MarkdownReport
  ) {
    let links = comparison.links.filter {
      $0.strength == strength && $0.discrepancies.isEmpty && !$0.isPlace
    }
    guard !links.isEmpty else { return }
    report.paragraph(
      strength == .twin ? "## Twins without discrepancy" : "## Related without discrepancy")
    for link in links {
      for side in Side.allCases {
        report.quote(passage(of: link, side, marking: [], in: comparison))
      }
      report.paragraph("Score \(FixedDecimals.text(link.score, places: 2)).")
    }
  }

  private func passage(
    of link: Link, _ side: Side, marking discrepancies: [Discrepancy], in comparison: Comparison
  ) -> [String] {
    let article = comparison.articles[side]
    let claim = article.claims[link.claims[side]]
    let bold = discrepancies.map(\.evidence[side]).filter { claim.span.contains($0) }
      .map { $0.start - claim.span.start..<$0.end - claim.span.start }
    let label = link.claims.labels(in: comparison)[side]
    return [
      "**\(label)** · \(MarkdownText.of(article.article.byline(after: side.letter)))\\",
      MarkdownText.atLineStart(
        MarkdownText.of(Substring(article[claim.span]), bold: bold)),
    ]
  }

  private func write(
    oneSidedOn side: Side, of comparison: Comparison, into report: inout MarkdownReport
  ) {
    let claims = comparison.oneSidedClaims(side)
    guard !claims.isEmpty else { return }
    let article = comparison.articles[side]
    report.paragraph("## Without a twin in \(side.other.letter)")
    for index in claims {
      let label = side.letter + article.number(ofClaim: index)
      report.item("**\(label)** \(MarkdownText.of(article[article.claims[index].span]))")
    }
    report.space()
  }

  private func write(
    setAsideIn article: Article, _ side: Side, into report: inout MarkdownReport
  ) {
    let blocks = article.blocks.filter(\.kind.isSetAside)
    guard !blocks.isEmpty else { return }
    report.paragraph("## Set aside in \(side.letter)")
    for block in blocks {
      let reason = block.reason.flatMap { $0 == block.kind.title ? nil : " (\($0))" } ?? ""
      report.item(
        "\(MarkdownText.of(block.kind.title.capitalisedFirst + reason)): "
          + MarkdownText.of(article[block.span]))
    }
    report.space()
  }
}

extension Sides<Int> {
  /// The labels of two claims: `A2` and `B5a`.
  func labels(in comparison: Comparison) -> Sides<String> {
    Sides<Side>(left: .left, right: .right).map { side in
      side.letter + comparison.articles[side].number(ofClaim: self[side])
    }
  }
}

extension String {
  /// The text without the line feeds at its end.
  fileprivate var trimmedAtEnd: Substring {
    self[..<(lastIndex { $0 != "\n" }.map { index(after: $0) } ?? startIndex)]
  }
}

/// Blocks of Markdown, one under the other.
private struct MarkdownReport {
  private(set) var text = ""

  mutating func paragraph(_ content: String) { text += content + "\n\n" }

  mutating func item(_ content: String) { text += "- " + content + "\n" }

  mutating func row(_ cells: [String]) { text += "| " + cells.joined(separator: " | ") + " |\n" }

  mutating func quote(_ lines: [String]) {
    for line in lines { text += "> " + line + "\n" }
    text += "\n"
  }

  /// Ends a list or a table.
  mutating func space() { text += "\n" }
}
