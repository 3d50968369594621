import Alignment
import Claims
import Exporting
import Foundation
import TestSupport
import Testing

@Suite struct ExplanationExportTests {
  private let articles = Sides(
    left: AnnotatedArticle(paragraphs: [
      "A tanker ran aground near Selwyn.", "Crews\u{1B}[31m left.", "Schools stayed open.",
    ]),
    right: AnnotatedArticle(paragraphs: [
      "Near Selwyn a tanker has run aground.", "Crews\u{1B}[31m left.", "Soup was made.",
    ]))

  private func export(_ left: Int, _ right: Int) -> ExplanationExport {
    ExplanationExport(
      LinkExplainer(articles).explanation(of: Sides(left: left, right: right)), of: articles)
  }

  private func plain(_ left: Int, _ right: Int, width: Int = 80) -> String {
    String(
      decoding: export(left, right).bytes(as: .plain, options: ExportOptions(width: width)),
      as: UTF8.self)
  }

  @Test(arguments: [(0, 0), (1, 1), (2, 2), (0, 1)])
  func everyExplanationFitsTheSchema(left: Int, right: Int) throws {
    let schema = try Data(
      contentsOf: SampleFiles.tests.deletingLastPathComponent().appending(
        path: "Sources/Exporting/Exporting.docc/Resources/explanation.schema.json"))
    let bytes = export(left, right).bytes(as: .json)
    #expect(try SchemaValidator(schema: schema).complaints(about: Data(bytes)) == [])
  }

  @Test func plainTextQuotesBothAndTellsThePoints() {
    let text = plain(0, 0)
    #expect(text.hasPrefix("A1 and B1: twins, score "))
    #expect(text.contains("claim A1: \"A tanker ran aground near Selwyn.\""))
    #expect(text.contains("claim B1: \"Near Selwyn a tanker has run aground.\""))
    #expect(text.contains("Same word: "))
    #expect(text.contains(" a usual pair: most pairs"))
    #expect(text.hasSuffix("twins begin at 22%\n"))
  }

  @Test func whatWasNotWeighedHasNoPoints() {
    let (same, none) = (plain(1, 1), plain(2, 2))
    #expect(same.hasPrefix("A2 and B2: twins, score 1.00.\n"))
    #expect(same.contains("score 1 by rule") && !same.contains("a usual pair"))
    #expect(none.hasPrefix("A3 and B3: no link.\n"))
    #expect(none.contains("Words that correspond: none\n"))
  }

  @Test func jsonSaysThatTwoClaimsWereNeverCompared() throws {
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(export(2, 2).bytes(as: .json)))
        as? [String: Any])
    #expect(object["basis"] as? String == "notCompared")
    #expect(object["score"] is NSNull)
    #expect(object["strength"] is NSNull)
  }

  @Test func nothingReachesATerminalAndLinesAreKept() {
    for width in [20, 33, 80] {
      let text = plain(1, 1, width: width) + plain(0, 0, width: width)
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
    }
    let json = export(1, 1).bytes(as: .json)
    #expect(!json.contains(0x1B))
  }
}
