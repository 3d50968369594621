import Articles
import Claims
import Foundation
import TestSupport
import Testing

@testable import Alignment

/// One Markdown file a kind in `Pairs/`, and one for further ways to see a kind and for updates of
/// a kind, `KIND-what.md`: two short articles, then the report of their comparison.
///
/// A file without a report gets one, and the run fails: read it before it is kept.
@Suite struct GoldenPairTests {
  private static let pairs =
    DiscrepancyKind.allCases.map(\.rawValue) + [
      "date-update", "modality-accusation", "name-exchanged-roles", "negation-denied-by-source",
      "negation-phrasal-verbs", "quote-single-marks",
    ]

  @Test(arguments: pairs)
  func reportsThePair(of name: String) throws {
    let kind = DiscrepancyKind(rawValue: String(name.prefix { $0 != "-" }))
    let file = SampleFiles.tests.appending(path: "AlignmentTests/Pairs/\(name).md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let parts = text.components(separatedBy: "\n## ")
    let left = try article(parts, "A\n")
    let right = try article(parts, "B\n")
    let comparison = Comparison(of: Sides(left: left, right: right))
    let report = report(of: comparison)
    guard let known = parts.first(where: { $0.hasPrefix("Report\n") }) else {
      try (text + "\n## Report\n\n\(report)\n").write(to: file, atomically: true, encoding: .utf8)
      Issue.record("a report was written to \(file.lastPathComponent): read it, then run again")
      return
    }
    #expect(known.dropFirst("Report\n".count).trimmed == report)
    #expect(comparison.links.flatMap(\.discrepancies).contains { $0.kind == kind })
    if name.hasSuffix("-update") {
      #expect(
        comparison.links.flatMap(\.discrepancies).contains { $0.discrepancyClass == .update })
    }
    #expect(comparison.brokenInvariants().isEmpty)
  }

  private func article(_ parts: [String], _ heading: String) throws -> AnnotatedArticle {
    let part = try #require(parts.first { $0.hasPrefix(heading) })
    let text = part.dropFirst(heading.count).trimmed
    return AnnotatedArticle(
      try Article(
        ArticleSource(name: heading.trimmed + ".txt", bytes: Array(text.utf8)), format: .plain))
  }

  /// A line a link, a line a discrepancy below it.
  private func report(of comparison: Comparison) -> String {
    comparison.links.flatMap { link -> [String] in
      let left = comparison.articles.left.number(ofClaim: link.claims.left)
      let right = comparison.articles.right.number(ofClaim: link.claims.right)
      return ["- A\(left) = B\(right), \(link.strength.rawValue)"]
        + link.discrepancies.map { found in
          "  - \(found.kind.letter) \(found.discrepancyClass.rawValue), \(found.rule.rawValue): \(found.why)"
        }
    }.joined(separator: "\n")
  }
}

extension StringProtocol {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
