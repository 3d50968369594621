import Alignment
import Articles
import Claims
import Foundation
import TestSupport
import Testing

@testable import Exporting

/// A file of the DocC page's folder.
private func documentation(_ name: String) throws -> Data {
  try Data(
    contentsOf: SampleFiles.tests.deletingLastPathComponent()
      .appending(path: "Sources/Exporting/Exporting.docc/\(name)"))
}

private func complaints(about bytes: [UInt8], schema: String) throws -> [String] {
  try SchemaValidator(schema: documentation("Resources/\(schema).schema.json"))
    .complaints(about: Data(bytes))
}

private func object(_ bytes: [UInt8]) throws -> [String: Any] {
  try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
}

@Test func aPairFitsItsSchema() throws {
  let bytes = ExportFormat.json.bytes(of: Sample.harbour)
  #expect(try complaints(about: bytes, schema: "pair") == [])
  #expect(bytes.last == UInt8(ascii: "\n"))
}

@Test func aBatchLineFitsItsSchema() throws {
  let export = BatchExport(identifier: Array(#"{"n": [1]}"#.utf8))
  let answer = export.answer(Sample.harbour)
  #expect(try complaints(about: answer, schema: "batch") == [])
  #expect(answer.count { $0 == UInt8(ascii: "\n") } == 1)
  let error = BatchExport(identifier: nil).error("line \"1\"\nis no JSON")
  #expect(try complaints(about: error, schema: "batch") == [])
  #expect(
    String(decoding: error, as: UTF8.self)
      == "{\"id\": null, \"error\": \"line \\\"1\\\"\\nis no JSON\"}\n")
}

@Test(arguments: [
  (#"{"schema": 2, "articles": {}, "links": [], "oneSided": {"a": [], "b": []}}"#, 3),
  (#"{"id": 1, "error": "no", "more": 1}"#, 2),
  (#"[]"#, 1),
])
func theValidatorCanComplain(document: String, atLeast: Int) throws {
  let pair = try complaints(about: Array(document.utf8), schema: "pair")
  #expect(pair.count >= atLeast)
}

@Test func theValidatorKnowsEveryKeywordItIsGiven() throws {
  let validator = try SchemaValidator(schema: Data(#"{"maxLength": 2}"#.utf8))
  #expect(try validator.complaints(about: Data("1".utf8)).count == 1)
}

@Test func clauseLinksBecomeSentenceLinks() {
  let links = SentenceLink.all(in: Sample.harbour, .ranked)
  #expect(
    links.map { "\($0.sentences.left)-\($0.sentences.right) \($0.strength) \($0.score)" } == [
      "0-0 twin 0.8731", "1-1 twin 1.0", "1-3 candidate 0.0234", "2-2 related 0.4",
    ])
  #expect(links[0].discrepancies.map(\.kind) == [.number, .modality, .wording])
  #expect(SentenceLink.all(in: Sample.harbour, .shown).allSatisfy { $0.strength != .candidate })
}

@Test func theSameEvidenceIsListedOnceWithItsBestConfidence() {
  let pair = Sides(
    left: Sample.article("a", ["Twelve sank, / twelve boats."]),
    right: Sample.article("b", ["Nine sank."]))
  func found(_ confidence: Double) -> Discrepancy {
    Sample.discrepancy(.number, .conflict, "Twelve", "Nine", in: pair, confidence: confidence)
  }
  let comparison = Comparison(
    articles: pair,
    links: [
      Sample.link(0, 0, 0.8, .twin, [found(0.6)]), Sample.link(1, 0, 0.9, .related, [found(0.7)]),
    ])
  let links = SentenceLink.all(in: comparison, .shown)
  #expect(links.map(\.discrepancies.count) == [1])
  #expect(links.first?.discrepancies.first?.confidence == 0.7)
  #expect(links.first?.score == 0.9)
}

@Test func whatIsBelowTheFloorIsAPlaceOfItsLink() throws {
  let document = try object(
    ExportFormat.json.bytes(
      of: Sample.harbour, options: ExportOptions(confidenceFloor: 0.9)))
  let links = try #require(document["links"] as? [[String: Any]])
  func kinds(_ member: String) -> [[String]] {
    links.map { ($0[member] as? [[String: Any]] ?? []).compactMap { $0["kind"] as? String } }
  }
  #expect(kinds("discrepancies") == [["number"], [], []])
  #expect(kinds("places") == [["modality", "wording"], [], []])
  #expect(try complaints(about: ExportFormat.json.bytes(of: Sample.harbour), schema: "pair") == [])
}

@Test func offsetsCountInsideTheSentence() throws {
  let document = try object(ExportFormat.json.bytes(of: Sample.harbour))
  let articles = try #require(document["articles"] as? [String: [String: Any]])
  let links = try #require(document["links"] as? [[String: Any]])
  var seen = 0
  for link in links {
    for discrepancy in try #require(link["discrepancies"] as? [[String: Any]]) {
      for side in ["a", "b"] {
        let sentences = try #require(articles[side]?["sentences"] as? [[String: Any]])
        let index = try #require(link[side] as? Int)
        let sentence = try #require(sentences[index]["text"] as? String)
        let evidence = try #require(discrepancy[side] as? [String: Any])
        let start = try #require(evidence["start"] as? Int)
        let end = try #require(evidence["end"] as? Int)
        let words = Array(sentence.utf8)[start..<end]
        #expect(evidence["text"] as? String == String(decoding: words, as: UTF8.self))
        seen += 1
      }
    }
  }
  #expect(seen == 4)  // two discrepancies reach the floor of 0.5
}

@Test func linksCarryTextsAndLabels() throws {
  let document = try object(ExportFormat.json.bytes(of: Sample.harbour))
  let articles = try #require(document["articles"] as? [String: [String: Any]])
  let links = try #require(document["links"] as? [[String: Any]])
  #expect(links.count == 3)
  for link in links {
    let claims = try #require(link["claims"] as? [[String: String]])
    #expect(!claims.isEmpty)
    for side in ["a", "b"] {
      let index = try #require(link[side] as? Int)
      let sentences = try #require(articles[side]?["sentences"] as? [[String: Any]])
      let label = try #require((link["labels"] as? [String: String])?[side])
      #expect(label == sentences[index]["label"] as? String)
      #expect((link["texts"] as? [String: String])?[side] == sentences[index]["text"] as? String)
      let known = try #require(articles[side]?["claims"] as? [[String: Any]])
      for claim in claims {
        #expect(
          known.contains {
            $0["label"] as? String == claim[side] && $0["sentence"] as? Int == index
          })
      }
    }
  }
  let line = BatchExport(identifier: nil).answer(Sample.harbour)
  #expect(!String(decoding: line, as: UTF8.self).contains("\"labels\""))
}

@Test func evidenceOutsideItsSentenceIsCutToIt() {
  #expect(TextSpan(2, 9).clamped(to: TextSpan(4, 7)) == TextSpan(4, 7))
  #expect(TextSpan(0, 2).clamped(to: TextSpan(4, 7)) == TextSpan(4, 4))
  #expect(TextSpan(8, 9).clamped(to: TextSpan(4, 7)) == TextSpan(7, 7))
}

@Test func theFloorLeavesOutWhatIsBelowIt() {
  func count(_ floor: Double) -> Int {
    Sample.harbour.discrepancies(withConfidenceOf: floor).links
      .reduce(0) { $0 + $1.discrepancies.count }
  }
  #expect([0, 0.3, 0.31, 0.6, 0.93, 0.94].map(count) == [3, 3, 2, 2, 1, 0])
}

@Test func repeatedExportsHaveTheSameBytes() {
  for format in ExportFormat.allCases {
    #expect(format.bytes(of: Sample.harbour) == format.bytes(of: Sample.harbour))
  }
}

@Test func oneSidedSentencesHaveNoTwinAmongTheirClaims() throws {
  let document = try object(ExportFormat.json.bytes(of: Sample.harbour))
  let oneSided = try #require(document["oneSided"] as? [String: [Int]])
  #expect(oneSided == ["a": [2], "b": [2, 3]])
}

@Test func everyMemberOfTheSchemaIsDocumented() throws {
  let page = String(decoding: try documentation("JSON.md"), as: UTF8.self)
  for name in ["pair", "batch", "explanation", "facts"] {
    let schema = try JSONSerialization.jsonObject(
      with: documentation("Resources/\(name).schema.json"))
    for member in memberNames(schema).sorted() {
      #expect(page.contains("`\(member)`"), "\(member) is not in JSON.md")
    }
  }
}

/// The names under `properties`, and the words of every `enum`, anywhere in a schema.
private func memberNames(_ schema: Any) -> Set<String> {
  var names = Set<String>()
  if let object = schema as? [String: Any] {
    names.formUnion((object["properties"] as? [String: Any] ?? [:]).keys)
    names.formUnion(object["enum"] as? [String] ?? [])
    for value in object.values { names.formUnion(memberNames(value)) }
  } else if let array = schema as? [Any] {
    for value in array { names.formUnion(memberNames(value)) }
  }
  return names
}
