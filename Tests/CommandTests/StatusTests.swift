import CPty
import Foundation
import Testing

@Test(arguments: [
  ["--help"], ["--version"], ["help", "batch"], ["demo", "--help"], ["facts", "--help"],
])
func answersToQuestionsSucceed(arguments: [String]) throws {
  let outcome = try Program.run(arguments)
  #expect(outcome.status == 0)
  #expect(!outcome.output.isEmpty)
  #expect(outcome.errors.isEmpty)
}

@Test(arguments: [
  [], ["one"], ["a", "b", "c"], ["--no-such-option", "a", "b"], ["demo", "--format", "pdf"],
  ["demo", "--width", "19"], ["demo", "--width", "wide"], ["demo", "--min-confidence", "1.5"],
  ["demo", "--min-confidence", "nan"], ["demo", "--theme", "no-such-theme"],
  ["batch", "--jobs", "0"], ["demo", "--color", "pink"], ["/nonexistent/a", "/nonexistent/b"],
  ["-", "-"], ["/", "/"], ["/dev/null", "/dev/null"], ["demo", "-o", "/nonexistent/x"],
  ["demo", "-o", "/"], ["demo", "extra"], ["facts"], ["facts", "/nonexistent/a"], ["facts", "/"],
  ["facts", "/dev/null"], ["facts", "a", "b"], ["facts", "", "--format", "json"],
  ["batch", "--pair-memory", "lots"], ["batch", "--pair-timeout", "-1"],
  ["facts", "/dev/null", "--width", "19"], ["facts", "/dev/null", "--format", "pdf"],
])
func troubleIsStatusTwoAndASentence(arguments: [String]) throws {
  let outcome = try Program.run(arguments)
  #expect(outcome.status == 2)
  #expect(outcome.output.isEmpty)
  #expect(outcome.errors.hasPrefix("diptych: "))
  #expect(outcome.errors.hasSuffix("\n"))
  #expect(outcome.errors.split(separator: "\n").count == 1)
}

@Test(arguments: [
  (
    ["a.txt", "b.txt", "c.txt"],
    "Diptych compares two articles; three were given: a.txt, b.txt, c.txt."
  ),
  (["compare", "a", "b", "c", "d", "--plain"], "two articles; four were given: a, b, c, d."),
  (["facts", "a", "b"], "diptych facts reads one article; two were given: a, b."),
  (["demo", "x.txt"], "diptych demo brings its own two articles; leave out x.txt."),
  (["/nonexistent/a.txt", "x"], "/nonexistent/a.txt"), (["/", "/"], "directory"),
  (["-", "-"], "Only one"), (["demo", "-o", "/nonexistent/x"], "/nonexistent/x"),
  (["demo", "--theme", "duskk"], "There is no theme \"duskk\""),
  (["demo", "--theme", "duskk"], "ends in .toml.\n"),
  (["demo", "--min-confidence", "-0.1"], "must lie between 0 and 1."),
  (["demo", "--width", "-5"], "must lie between 20 and 10000."),
  (["batch", "--jobs", "-1"], "must lie between 1 and 256."),
  (["batch", "--pair-memory", "0"], "--pair-memory takes 16MiB to 1TiB, as in 512MiB"),
  (["batch", "--pair-timeout", "soon"], "--pair-timeout takes 1ms to 1000h, as in 60 (seconds)"),
  (["", "b"], "The name of an article is empty."),
  (["demo", "-o", ""], "The name of the output file is empty."),
  (["demo", "-o", "report.html"], "name it .json, .md or .txt, or give --format"),
  (["demo", "--fail-on", "numbers"], "--fail-on takes the kinds number, date"),
  (["demo", "--fail-on", ""], "and the classes conflict, update, difference"),
  (["demo", "--fail-on", "number", "--exit-zero"], "exclude each other"),
  (["demo", "--fail-on", "number", "--explain", "A1,B1"], "leave out --explain"),
  (["demo", "--plain", "--format", "json"], "--plain and --format exclude each other"),
])
func troubleNamesWhatIsWrong(arguments: [String], words: String) throws {
  #expect(try Program.run(arguments).errors.contains(words))
}

@Test func plainIsTheNameOfThePlainForm() throws {
  let plain = try Program.run(["demo", "--plain"])
  let format = try Program.run(["demo", "--format", "plain"])
  #expect(plain.output == format.output && plain.status == format.status)
  #expect(plain.errors.isEmpty && !plain.output.isEmpty)
}

@Test func identicalArticlesHaveStatusZero() throws {
  for format in ["plain", "json"] {
    let outcome = try Program.run([
      ReferencePaths.left, ReferencePaths.left, "--format", format,
    ])
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
  }
}

@Test func theFloorDecidesTheStatus() throws {
  func status(_ floor: String) throws -> Int32 {
    try Program.run([
      ReferencePaths.left, ReferencePaths.right, "--min-confidence", floor,
    ]).status
  }
  #expect(try status("0") == 1)
  #expect(try status("1") == 0)
}

@Test func kindsAndClassesDecideTheStatus() throws {
  let folder = try TemporaryFolder()
  let left = try folder.write("Twelve people died in the storm in Marrow on Monday.", to: "a.txt")
  let right = try folder.write("Nine people died in the storm in Marrow on Monday.", to: "b.txt")
  func status(_ arguments: [String]) throws -> Int32 {
    try Program.run([left, right, "--plain"] + arguments).status
  }
  #expect(try status([]) == 1)
  #expect(try status(["--exit-zero"]) == 0)
  for sorts in ["number", "date,number", "conflict", "date, Conflict", "date,conflict"] {
    #expect(try status(["--fail-on", sorts]) == 1, "\(sorts)")
  }
  for sorts in ["date", "update", "quote,scope"] {
    #expect(try status(["--fail-on", sorts]) == 0, "\(sorts)")
  }
  #expect(try status(["--fail-on", "number", "--min-confidence", "1"]) == 0)
  #expect(try Program.run(["/nonexistent/a", "b", "--exit-zero"]).status == 2)
  let typed = Data("q\n".utf8)
  #expect(
    try Program.run([left, right, "--reader", "--fail-on", "date"], input: typed).status == 0)
  #expect(
    try Program.run([left, right, "--reader", "--fail-on", "number"], input: typed).status == 1)
}

@Test func emptyAndBinaryFilesAreNoArticles() throws {
  let folder = try TemporaryFolder()
  let article = try folder.write("It rained in Marrow on Monday.", to: "good.txt")
  try Data([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1, 2, 3, 0, 0]).write(to: folder.file("binary"))
  let empty = try folder.write(" \n\n\t\n", to: "empty.txt")
  for bad in [empty, folder.file("binary").path] {
    for pair in [[bad, article], [article, bad]] {
      let outcome = try Program.run(pair)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains(bad))
      #expect(outcome.output.isEmpty)
    }
  }
}

@Test func aFullDeviceIsTrouble() throws {
  let outcome = try Program.shell("\"$DIPTYCH\" demo > /dev/full")
  #expect(outcome.status == 2)
  #expect(outcome.errors.contains("standard output"))
}

@Test(arguments: ["", "trap '' PIPE; "])
func aClosedPipeEndsQuietly(preparation: String) throws {
  let outcome = try Program.shell(
    "\(preparation)set -o pipefail; (sleep 0.2; \"$DIPTYCH\" demo --format json) | true")
  #expect(outcome.errors.isEmpty)
  #expect(outcome.status == 141)
}

/// On a terminal of its own, since a child of the test run inherits its blocked signals.
@Test(arguments: [SIGTERM, SIGINT, SIGHUP])
func aSignalEndsABatch(signal: Int32) throws {
  var master: Int32 = -1
  let path = try Program.url.path
  var arguments = [strdup(path), strdup("batch"), nil]
  var environment: [UnsafeMutablePointer<CChar>?] = [nil]
  defer { for argument in arguments { free(argument) } }
  let process = cpty_spawn(path, &arguments, &environment, 24, 80, &master)
  #expect(process > 0)
  defer { close(master) }
  var workers: [pid_t] = []
  for _ in 0..<3_000 where workers.isEmpty {
    usleep(10_000)
    workers = try ProcessEntry.children(of: process)
  }
  #expect(!workers.isEmpty)
  kill(process, signal)
  var status: Int32 = 0
  #expect(waitpid(process, &status, 0) == process)
  #expect(cpty_exit_status(status) == -signal)
  #expect(workers.allSatisfy(ProcessEntry.waitForEnd))
}

@Test func theNameOfAFileCannotReachTheTerminal() throws {
  let folder = try TemporaryFolder()
  let name = "evil\u{1B}]0;owned\u{07}\u{1B}[2J\nname\u{202E}.txt"
  let missing = try Program.run([folder.file(name).path, "x"])
  #expect(missing.status == 2)
  #expect(!hasControlCharacter(missing.errors))
  #expect(missing.errors.split(separator: "\n").count == 1)
  let present = try folder.write("It rained in Marrow on Monday.", to: name)
  let plain = try Program.run([present, present])
  #expect(plain.status == 0)
  #expect(!hasControlCharacter(plain.text))
  #expect(plain.text.contains(#"evil\x1b]0;owned\x07\x1b[2J"#))
  let json = try Program.run([present, present, "--format", "json"])
  #expect(!hasControlCharacter(json.text))
}

@Test func aNameThatIsNotUTF8IsFound() throws {
  let folder = try TemporaryFolder()
  let outcome = try Program.shell(
    """
    cd '\(folder.url.path)' && name=$'caf\\xe9.txt' && echo 'It rained on Monday.' > "$name" &&
    "$DIPTYCH" "$name" "$name" && "$DIPTYCH" demo --output="$name" > /dev/null; head -c 9 "$name"
    """)
  #expect(outcome.errors.isEmpty)
  #expect(outcome.text.contains("Article A: caf\u{FFFD}.txt"))
  #expect(outcome.text.hasSuffix("Article A"))
}

@Test func aThemeThatIsNoneIsRefusedAlike() throws {
  let config = try Program.run(["config", "--theme", "xyz"])
  let demo = try Program.run(["demo", "--theme", "xyz", "--format", "plain"])
  for outcome in [config, demo] { #expect(outcome.status == 2 && outcome.output.isEmpty) }
  #expect(config.errors == demo.errors && config.errors.contains("xyz"))
}
