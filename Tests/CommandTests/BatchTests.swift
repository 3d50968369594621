import Foundation
import Testing

/// Runs a batch over lines.
private func batch(_ lines: [String], _ arguments: [String] = []) throws -> Program.Outcome {
  try Program.run(["batch"] + arguments, input: Data(lines.joined(separator: "\n").utf8))
}

/// A question of one sentence a side.
private func question(_ id: String, _ left: String, _ right: String) -> String {
  "{\"id\": \(id), \"a\": {\"sentences\": [\"\(left)\"]}, \"b\": \"\(right)\"}"
}

@Test(arguments: ["1", "2", "7"])
func answersComeInTheOrderOfTheLines(jobs: String) throws {
  let lines = (0..<60).map { number in
    let long = String(repeating: "It rained in Marrow. ", count: number % 7 == 0 ? 40 : 1)
    return question(String(number), "It rained.", long)
  }
  let outcome = try batch(lines, ["--jobs", jobs])
  #expect(outcome.status == 0)
  #expect(outcome.lines.count == 60)
  for (number, line) in outcome.lines.enumerated() {
    #expect(line.hasPrefix("{\"id\": \(number), \"schema\": 1, \"regime\": \"versions\", "))
  }
}

@Test func theNumberOfJobsChangesNothing() throws {
  let lines = (0..<20).map { question("[\($0)]", "Rain fell on day \($0).", "Rain fell.") }
  let one = try batch(lines, ["--jobs", "1"])
  #expect(try one.output == batch(lines, ["--jobs", "5"]).output)
}

@Test(arguments: [
  "7", "-1.50e+3", "null", "true", #""a\"b\u0007""#, #"{"x": [1, {"y": null}]}"#,
  "12345678901234567890123",
])
func identifiersComeBackAsTheyWere(id: String) throws {
  let good = try batch([question(id, "It rained.", "It rained.")])
  #expect(good.text.hasPrefix("{\"id\": \(id), \"schema\": 1"))
  let bad = try batch(["{\"id\": \(id), \"a\": \"It rained.\"}"])
  #expect(bad.text.hasPrefix("{\"id\": \(id), \"error\": "))
}

@Test(arguments: [
  ("nope", "null"), ("", "null"), ("[1]", "null"), ("{\"id\": 4", "4"), ("{\"id\": }", "null"),
  ("{\"id\": 4, \"a\": \"x\"}", "4"), ("{\"id\": 4, \"a\": \"\", \"b\": \"\"}", "4"),
  ("{\"id\": 4, \"a\": {\"text\": 3}, \"b\": \"x\"}", "4"),
  ("{\"id\": 4, \"a\": {\"text\": \"x\", \"sentences\": []}, \"b\": \"x\"}", "4"),
  ("{\"id\": 4, \"a\": \"x\", \"b\": \"y\"} more", "4"),
  ("{\"id\": 4, \"a\": {\"text\": \"x\", \"date\": \"soon\"}, \"b\": \"x\"}", "4"),
  (String(repeating: "[", count: 100_000), "null"),
  ("{\"id\": 4, \"x\": " + String(repeating: "[", count: 100_000), "4"),
])
func aBadLineIsAnsweredAndTheRunGoesOn(line: String, id: String) throws {
  let good = question("\"next\"", "It rained.", "It rained.")
  let outcome = try batch([line, good])
  #expect(outcome.status == 2)
  #expect(outcome.lines.count == 2)
  #expect(outcome.lines.first?.hasPrefix("{\"id\": \(id), \"error\": \"") == true)
  #expect(outcome.lines.last?.hasPrefix("{\"id\": \"next\", \"schema\": 1") == true)
  #expect(outcome.errors.isEmpty)
}

@Test(arguments: [
  (#"{"id": 1, "a": "\ud800 x.", "b": "x"}"#, #"A has \\ud800, half of a surrogate pair"#),
  (#"{"id": 1, "a": "\ud83d\ude00 \\ud800 \udc00", "b": "x"}"#, #"A has \\udc00, half"#),
  (
    #"{"id": 1, "a": {"paragraphs": [["a."], "x"]}, "b": "x"}"#,
    "“paragraphs” must be a list of strings, or a list of lists of strings"
  ),
  (#"{"id": 1, "a": "x", "b": ""}"#, #"{"id": 1, "error": "B holds no text: give at least"#),
  (#"{"\u0069d": 5, "a": "x"}"#, #"{"id": 5, "error": "B is missing"#),
  (#"{"a": nope, "x": {"id": 6}, "id": 7}"#, #"{"id": 7, "error": "line 1 is not"#),
])
func aBadLineIsToldWhatIsWrong(line: String, words: String) throws {
  let outcome = try batch([line])
  #expect(outcome.status == 2)
  #expect(outcome.text.contains(words), "\(outcome.text)")
}

/// A given sentence without a word has its number like others, be it the only one.
@Test func aGivenSentenceNeedsNoWord() throws {
  let outcome = try batch([#"{"id": 1, "a": {"sentences": ["]"]}, "b": "x"}"#])
  #expect(outcome.status == 0)
  #expect(outcome.text.contains(#""oneSided": {"a": [0], "b": [0]}"#), "\(outcome.text)")
}

@Test func bytesThatAreNotUTF8AreABadLine() throws {
  let input =
    Data("{\"id\": 1, \"a\": \"caf".utf8) + Data([0xE9]) + Data("\", \"b\": \"x\"}\n".utf8)
  let outcome = try Program.run(["batch"], input: input)
  #expect(outcome.status == 2)
  #expect(outcome.text.contains("not UTF-8"))
}

@Test func anEmptyBatchIsAnswered() throws {
  let outcome = try batch([])
  #expect(outcome.status == 0)
  #expect(outcome.output.isEmpty)
}

@Test func unknownFieldsAndCarriageReturnsAreIgnored() throws {
  let line = question("1", "It rained.", "It rained.").dropLast() + ", \"more\": [{}]}\r"
  #expect(try batch(["\u{FEFF}" + line]).status == 0)
}

@Test func aVeryLongLineIsAnswered() throws {
  let padding = String(repeating: "x", count: 3_000_000)
  let line = question("1", "It rained.", "It rained.").dropLast() + ", \"more\": \"\(padding)\"}"
  let outcome = try batch([String(line), question("2", "It rained.", "It rained.")])
  #expect(outcome.status == 0)
  #expect(outcome.lines.count == 2)
}

@Test func givenSentencesAreNumberedAsGiven() throws {
  let line = """
    {"id": 1, "a": {"paragraphs": [["It rained. Roads flooded.", "A dam held."], ["By Ann Lee"]]}, \
    "b": {"title": "A dam held.", "sentences": ["A dam held."]}}
    """
  let outcome = try batch([line])
  let answer = try #require(JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
  let links = try #require(answer["links"] as? [[String: Any]])
  let twins = links.filter { $0["strength"] as? String == "twin" }
  #expect(twins.map { [$0["a"] as? Int, $0["b"] as? Int] } == [[1, 0]])
  #expect((answer["oneSided"] as? [String: [Int]])?["a"] == [0, 2])
}

@Test func paragraphsCountBeforeTheSameSentences() throws {
  let article =
    "{\"paragraphs\": [[\"It rained.\"], [\"It snowed.\"]], \"sentences\": [\"It rained.\"]}"
  let outcome = try batch(["{\"id\": 1, \"a\": \(article), \"b\": \"A film opened.\"}"])
  #expect(outcome.text.contains("\"oneSided\": {\"a\": [0, 1], \"b\": [0]}"))
}

@Test func anAnswerDoesNotWaitForTheNextQuestion() throws {
  let process = Process()
  process.executableURL = try Program.url
  process.arguments = ["batch", "--jobs", "1"]
  let (input, output) = (Pipe(), Pipe())
  process.standardInput = input
  process.standardOutput = output
  try process.run()
  for number in 0..<3 {
    let line = question(String(number), "It rained.", "It rained.") + "\n"
    input.fileHandleForWriting.write(Data(line.utf8))
    let answer = output.fileHandleForReading.availableData
    #expect(String(decoding: answer, as: UTF8.self).hasPrefix("{\"id\": \(number), "))
  }
  try input.fileHandleForWriting.close()
  process.waitUntilExit()
  #expect(process.terminationStatus == 0)
}

@Test(arguments: ["x.txt", "news/A.TXT", "x.md", "x.json", "x.html"])
func aFilesNameIsNoText(name: String) throws {
  let folder = try TemporaryFolder()
  let file = try folder.write("It rained.", to: "x.txt")
  for name in [name, file] {
    let outcome = try batch([#"{"id": 1, "a": "It rained.", "b": "\#(name)"}"#])
    #expect(outcome.status == 2)
    #expect(outcome.text.contains("B is “\(name)”, a file's name"), "\(outcome.text)")
  }
}

@Test(arguments: ["It rained in x.txt", "Rained.", "x.txt x.txt"])
func whatIsNoFilesNameIsText(text: String) throws {
  #expect(try batch([#"{"id": 1, "a": "It rained.", "b": "\#(text)"}"#]).status == 0)
  #expect(try batch([#"{"id": 1, "a": "It rained.", "b": {"text": "x.txt"}}"#]).status == 0)
}

@Test func filesAreReadFromTheirFolderOnly() throws {
  let folder = try TemporaryFolder()
  let inside = folder.url.appending(path: "news")
  try FileManager.default.createDirectory(
    at: inside.appending(path: "more"), withIntermediateDirectories: true)
  _ = try folder.write("A secret dam held.", to: "secret.txt")
  let path = try folder.write("It rained in Marrow.", to: "news/a.txt")
  _ = try folder.write("It rained in Marrow.", to: "news/more/b.md")
  for (link, target) in [("out.txt", "../secret.txt"), ("up", ".."), ("in.txt", "more/b.md")] {
    try FileManager.default.createSymbolicLink(
      atPath: inside.appending(path: link).path, withDestinationPath: target)
  }
  func answer(_ path: String, _ arguments: [String]) throws -> Program.Outcome {
    try batch([#"{"id": 1, "a": {"path": "\#(path)"}, "b": "It rained in Marrow."}"#], arguments)
  }
  for good in ["a.txt", "./a.txt", "more/b.md", "in.txt", path] {
    let outcome = try answer(good, ["--files", inside.path])
    #expect(outcome.status == 0, "\(good): \(outcome.text)")
    #expect(outcome.text.contains("\"strength\": \"twin\""))
  }
  let bad = [
    ("../secret.txt", "does not lie in"), ("more/../../secret.txt", "does not lie in"),
    ("out.txt", "does not lie in"), ("up/secret.txt", "does not lie in"),
    (folder.file("secret.txt").path, "does not lie in"), ("none.txt", "there is no such file"),
    ("more", "is not a file"), ("", "does not lie in"),
  ]
  for (path, words) in bad {
    let outcome = try answer(path, ["--files", inside.path])
    #expect(outcome.status == 2)
    #expect(outcome.text.contains(words), "\(path): \(outcome.text)")
  }
  #expect(try answer("a.txt", []).text.contains("A has only a “path”"))
  #expect(try answer("a.txt", ["--files", path]).errors.contains("takes a folder"))
}
