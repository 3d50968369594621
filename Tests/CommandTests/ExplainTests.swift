import Foundation
import Testing

@testable import diptych

@Suite struct ExplainTests {
  private func explain(_ labels: String, _ more: String...) throws -> Program.Outcome {
    try Program.run([ReferencePaths.left, ReferencePaths.right, "--explain", labels] + more)
  }

  @Test(arguments: [
    ("A8,B14", "A8,B14"), ("8,14", "A8,B14"), ("a8,b14", "A8,B14"), ("B14,A8", "A8,B14"),
    ("A1b,B3", "A1b,B3"), ("1B, b5A", "A1b,B5a"), ("14,a8", "A8,B14"), ("b14,8", "A8,B14"),
    ("3aa,4", "A3aa,B4"),
  ])
  func readsLabels(text: String, labels: String) {
    #expect(ClaimLabels(text)?.description == labels)
  }

  @Test(arguments: [
    "", ",", "A8", "A8,", "A8,B14,B15", "A8,A9", "b1,B2", "x8,y9", "A,B", "8abc,9", "A-1,B2",
    "A８,B9", "A8 B14",
  ])
  func refusesOtherLabels(text: String) {
    #expect(ClaimLabels(text) == nil)
  }

  @Test func allWaysOfWritingThePairGiveTheSame() throws {
    let outcome = try explain("A8,B14")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    for labels in ["8,14", "a8,b14", "B14,A8"] {
      #expect(try explain(labels).output == outcome.output)
    }
    #expect(outcome.text.hasPrefix("A8 and B14: "))
    #expect(outcome.text.contains("a usual pair: most pairs"))
    #expect(outcome.text.contains("all rows together: a chance of "))
    #expect(outcome.lines.allSatisfy { $0.count <= 80 })
  }

  @Test func linesOfPointsAddUp() throws {
    let points = try explain("A13,B13").lines.filter { "+-".contains($0.first ?? " ") }
      .compactMap { Double($0.prefix { $0 != " " }) }
    #expect(points.count > 10)
    #expect(abs(points.dropLast().reduce(0, +) - (points.last ?? 0)) < 0.001)
  }

  @Test func writesJSON() throws {
    let outcome = try explain("A8,B14", "--format", "json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    #expect(object["basis"] as? String == "weighed")
    #expect((object["a"] as? [String: Any])?["label"] as? String == "A8")
    #expect((object["parts"] as? [Any])?.isEmpty == false)
  }

  @Test func theSameWordsAndThoseNeverComparedAreSaidToBeSo() throws {
    let same = try Program.run([
      ReferencePaths.left, ReferencePaths.left, "--explain", "A2,B2",
    ])
    #expect(same.status == 0)
    #expect(same.text.contains("word for word"))
    #expect(try explain("A1a,B9").text.contains("never compared"))
  }

  @Test(arguments: [
    ("A99,B1", "There is no claim A99: the claims of A are A1a to A14."),
    ("A2,B0", "There is no claim B0"),
    ("A1,B1", "There is no claim A1: ask for A1a or A1b."),
    ("A8", "--explain takes a claim of A and a claim of B"),
    ("", "--explain takes a claim of A and a claim of B"),
  ])
  func unknownLabelsAreTrouble(labels: String, words: String) throws {
    let outcome = try explain(labels)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test func anArticleWithoutClaimsHasNoneToExplain() throws {
    let folder = try TemporaryFolder()
    try Data("The pilots went home.\n".utf8).write(to: folder.file("a.txt"))
    try Data("SHARE THIS ARTICLE\n".utf8).write(to: folder.file("b.txt"))
    let outcome = try Program.run([
      folder.file("a.txt").path, folder.file("b.txt").path, "--explain", "A1,B7",
    ])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("There is no claim B7"), "\(outcome.errors)")
  }
}
