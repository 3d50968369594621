import Foundation
import Testing

@Suite struct FactsTests {
  @Test func plainTextIsTheDefault() throws {
    let outcome = try Program.run(["facts", ReferencePaths.left])
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.lines.first?.hasPrefix("Facts of iran-missiles-a.txt: ") == true)
    #expect(outcome.lines.contains { $0.hasPrefix("  who \"Donald Trump\": ") })
    #expect(outcome.lines.allSatisfy { $0.count <= 80 })
    #expect(!hasControlCharacter(outcome.text))
    #expect(try Program.run(["facts", ReferencePaths.left]).output == outcome.output)
  }

  @Test func aNameThatEndsInJSONAsksForJSON() throws {
    let folder = try TemporaryFolder()
    let file = folder.file("facts.json")
    let outcome = try Program.run(["facts", ReferencePaths.left, "-o", file.path])
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    let shown = try Program.run(["facts", ReferencePaths.left, "--format", "json"]).output
    #expect(try Data(contentsOf: file) == shown)
    let object = try JSONSerialization.jsonObject(with: shown) as? [String: Any]
    #expect((object?["facts"] as? [Any])?.isEmpty == false)
  }

  @Test func theArticleIsNotWrittenOver() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("Twelve people died in Marrow on Monday.", to: "a.txt")
    let outcome = try Program.run(["facts", path, "-o", path])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("is not written over"))
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("Twelve"))
  }

  @Test func standardInputIsRead() throws {
    let text = Data("Twelve people died in Marrow on Monday, police said.".utf8)
    let outcome = try Program.run(["facts", "-"], input: text)
    #expect(outcome.status == 0)
    #expect(outcome.text.hasPrefix("Facts of standard input: "))
    #expect(outcome.text.contains("number \"Twelve people\": 12, people"))
  }
}
