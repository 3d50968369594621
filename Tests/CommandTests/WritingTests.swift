import Foundation
import Testing

@Test func aPipeGetsThePlainForm() throws {
  let outcome = try Program.run(["demo"])
  #expect(outcome.text.hasPrefix("Article A: demo-a.txt\n"))
  #expect(!hasControlCharacter(outcome.text))
}

@Test(arguments: [20, 40, 80, 120])
func linesKeepToTheWidth(width: Int) throws {
  let outcome = try Program.run([
    ReferencePaths.left, ReferencePaths.right, "--width", String(width),
  ])
  #expect(outcome.lines.allSatisfy { $0.unicodeScalars.count <= width })
  #expect(outcome.lines.count > 20)
}

@Test(arguments: ["plain", "json"])
func repeatedRunsHaveTheSameBytes(format: String) throws {
  let arguments = [ReferencePaths.left, ReferencePaths.right, "--format", format]
  #expect(try Program.run(arguments).output == Program.run(arguments).output)
}

@Test func swappedInputsSwapTheOutput() throws {
  func read(_ left: String, _ right: String) throws -> [String: Any] {
    let output = try Program.run([left, right, "--format", "json"]).output
    return try #require(JSONSerialization.jsonObject(with: output) as? [String: Any])
  }
  let one = try read(ReferencePaths.left, ReferencePaths.right)
  let other = try read(ReferencePaths.right, ReferencePaths.left)
  #expect(try canonical(one, "a", "b") == canonical(other, "b", "a"))
}

/// What a document says, each link and discrepancy as one line that begins with `first`'s part.
private func canonical(
  _ document: [String: Any], _ first: String, _ second: String
) throws -> [String] {
  let oneSided = try #require(document["oneSided"] as? [String: [Int]])
  var lines = ["only \(oneSided[first] ?? []) \(oneSided[second] ?? [])"]
  for link in try #require(document["links"] as? [[String: Any]]) {
    let place = "\(link[first] ?? "") \(link[second] ?? "") \(link["score"] ?? "")"
    lines.append("\(place) \(link["strength"] ?? "")")
    for discrepancy in try #require(link["discrepancies"] as? [[String: Any]]) {
      let sides = try [first, second].map { side in
        let evidence = try #require(discrepancy[side] as? [String: Any])
        return "\(evidence["text"] ?? "") \(evidence["start"] ?? "") \(evidence["end"] ?? "")"
      }
      let fields = ["kind", "class", "confidence"].map { "\(discrepancy[$0] ?? "")" }
      lines.append((["  " + place] + fields + sides).joined(separator: " | "))
    }
  }
  return lines.sorted()
}

@Test func articlesComeThroughPipes() throws {
  let paths = (ReferencePaths.left, ReferencePaths.right)
  let direct = try Program.run([paths.0, paths.1, "--format", "json"])
  let piped = try Program.shell(
    "\"$DIPTYCH\" <(cat '\(paths.0)') - --format json < '\(paths.1)'")
  #expect(piped.status == direct.status)
  func links(_ outcome: Program.Outcome) throws -> NSArray {
    let document = try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any]
    return try #require(document?["links"] as? NSArray)
  }
  #expect(try links(piped).count > 5)
  #expect(try links(piped) == links(direct))
}

@Test func aHyphenAsOutputIsStandardOutput() throws {
  let outcome = try Program.run(["demo", "-o", "-"])
  #expect(try outcome.output == Program.run(["demo"]).output)
}

@Test func anOutputFileIsWrittenWholly() throws {
  let folder = try TemporaryFolder()
  let file = folder.file("out.json").path
  let outcome = try Program.run(["demo", "-o", file])
  #expect(outcome.output.isEmpty)
  let direct = try Program.run(["demo", "--format", "json"])
  #expect(try Data(contentsOf: folder.file("out.json")) == direct.output)
  #expect(outcome.status == direct.status)
  #expect(try folder.names == ["out.json"])  // no temporary file is left
}

@Test func anOutputFileKeepsItsPermissionsAndItsLink() throws {
  let folder = try TemporaryFolder()
  let target = try folder.write("old", to: "target.txt")
  let manager = FileManager.default
  try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: target)
  let link = folder.file("link.txt").path
  try manager.createSymbolicLink(atPath: link, withDestinationPath: target)
  _ = try Program.run(["demo", "-o", link])
  #expect(try manager.destinationOfSymbolicLink(atPath: link) == target)
  #expect(try String(contentsOfFile: target, encoding: .utf8).hasPrefix("Article A"))
  let attributes = try manager.attributesOfItem(atPath: target)
  #expect(attributes[.posixPermissions] as? Int == 0o640)
}

@Test func anInputIsNeverWrittenOver() throws {
  let folder = try TemporaryFolder()
  let text = "It rained in Marrow on Monday."
  let left = try folder.write(text, to: "a.txt")
  let right = try folder.write(text, to: "b.txt")
  let manager = FileManager.default
  try manager.createSymbolicLink(atPath: folder.file("soft").path, withDestinationPath: left)
  try manager.linkItem(atPath: right, toPath: folder.file("hard").path)
  for name in ["a.txt", "b.txt", "soft", "hard", "./a.txt"] {
    let output = folder.url.path + "/" + name
    let outcome = try Program.run([left, right, "-o", output])
    #expect(outcome.status == 2, "\(name)")
    #expect(outcome.errors.contains("not written over"))
    let piped = try Program.shell("\"$DIPTYCH\" - '\(right)' -o '\(output)' < '\(left)'")
    #expect(piped.status == 2, "\(name)")
  }
  #expect(try String(contentsOfFile: left, encoding: .utf8) == text)
  #expect(try String(contentsOfFile: right, encoding: .utf8) == text)
  #expect(try folder.names == ["a.txt", "b.txt", "hard", "soft"])
}

@Test func aDeviceIsWrittenToAsItIs() throws {
  #expect(try Program.run(["demo", "-o", "/dev/null"]).errors.isEmpty)
  let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
  #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
}

@Test func themesAreListedWithoutEscapesUnlessAsked() throws {
  let plain = try Program.run(["themes"])
  for name in ["terminal", "dusk", "paper", "mono"] { #expect(plain.text.contains(name)) }
  #expect(!hasControlCharacter(plain.text))
  let colored = try Program.run(["themes", "--color", "always"], environment: ["NO_COLOR": "1"])
  #expect(colored.text.contains("\u{1B}["))
}

@Test func themesWithoutColoursAreShownByTheirAttributes() throws {
  let outcome = try Program.shell(
    "script -qec \"$DIPTYCH themes\" /dev/null", environment: ["NO_COLOR": "1", "TERM": "xterm"])
  #expect(outcome.text.contains("\u{1B}[1;4mN number\u{1B}[0m"))
  #expect(!outcome.text.contains("38;5;") && !outcome.text.contains(";31m"))
  let colored = try Program.run(["themes", "--color", "always"])
  let visible = colored.text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
  #expect(visible.split(separator: "\n").allSatisfy { $0.count <= 80 })
}

@Test(arguments: ["bash", "zsh", "fish"])
func completionsAreWritten(shell: String) throws {
  let outcome = try Program.run(["--generate-completion-script", shell])
  #expect(outcome.status == 0)
  #expect(outcome.text.contains("min-confidence"))
}

@Test(arguments: [
  ("a.t", ["a.txt"]), ("b.txt a.t", ["a.txt"]), ("a.txt b.txt -o a.t", ["a.txt"]),
  ("a.txt b.txt --wid", ["--width"]), ("--min-c", ["--min-confidence"]), ("the", ["themes"]),
  ("demo --them", ["--theme"]),
])
func bashCompletesWithoutACommand(words: String, expected: [String]) throws {
  let folder = try TemporaryFolder()
  for name in ["a.txt", "b.txt"] { _ = try folder.write("x", to: name) }
  let outcome = try Program.shell(
    """
    cd '\(folder.url.path)' && eval "$("$DIPTYCH" --generate-completion-script bash)"
    complete -p diptych | grep -q -e '-o default' || exit 3
    COMP_WORDS=(diptych \(words)) COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMPREPLY=()
    _diptych diptych "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- "${COMP_WORDS[COMP_CWORD]}"))
    printf '%s\\n' "${COMPREPLY[@]}"
    """)
  #expect(outcome.lines == expected, "\(outcome.errors)")
}

@Test func fileNamesAreCompletedInFish() throws {
  let script = try Program.run(["--generate-completion-script", "fish"]).text
  let lines = script.split(separator: "\n")
  for option in ["output", "theme"] {
    let line = try #require(lines.first { $0.contains("-l '\(option)'") })
    #expect(line.contains("-rF"))
  }
}

/// The demo has something of every kind, and shows more than one at the usual floor; what is less
/// sure between two accounts is a place to compare.
@Test func theDemoHasEveryKindAndClaimsOfOneSide() throws {
  let shown = try Program.run(["demo", "--plain"]).text
  #expect(shown.contains("\nItem 3 of ") && shown.contains("\nPlaces to compare, "))
  let outcome = try Program.run(["demo", "--format", "json", "--min-confidence", "0"])
  let document = try #require(JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
  let links = try #require(document["links"] as? [[String: Any]])
  let found = links.flatMap { $0["discrepancies"] as? [[String: Any]] ?? [] }
  #expect(
    Set(found.compactMap { $0["kind"] as? String }) == [
      "number", "date", "name", "negation", "modality", "attribution", "quote", "wording", "scope",
    ])
  #expect(
    Set(found.compactMap { $0["class"] as? String }) == ["conflict", "update", "difference"])
  let oneSided = try #require(document["oneSided"] as? [String: [Int]])
  #expect(oneSided.values.allSatisfy { $0.count >= 3 })
}
