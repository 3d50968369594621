import Foundation
import Testing

private func linear(
  _ lines: String, arguments: [String] = ["demo", "--reader"], environment: [String: String] = [:]
) throws -> Program.Outcome {
  try Program.run(arguments, input: Data(lines.utf8), environment: environment)
}

@Test func itemsReadAsInThePlainExport() throws {
  let outcome = try linear("gg\nc\nc\nc\n")
  let plain = try Program.run(["demo", "--format", "plain"]).text
  #expect(outcome.status == 1 && outcome.errors.isEmpty)
  #expect(!hasControlCharacter(outcome.text))
  let items = outcome.text.components(separatedBy: "\n\n").filter { $0.contains("\nItem ") }
  #expect(items.count >= 3)
  for item in items {
    // The first line says where one is.
    let text = item.split(separator: "\n").drop { !$0.hasPrefix("Item ") }.joined(separator: "\n")
    #expect(plain.contains(text), "\(text)")
  }
  #expect(plain.hasPrefix(outcome.text.components(separatedBy: "\n\nItem")[0].prefix(400)))
}

@Test(arguments: ["q\n", "", "quit\n", "c\nQ"]) func theStatusSaysWhatWasFound(lines: String) throws
{
  #expect(try linear(lines).status == 1)
  let same = [ReferencePaths.left, ReferencePaths.left, "--reader"]
  #expect(try linear(lines, arguments: same).status == 0)
}

@Test func nothingFollowsAfterLeaving() throws {
  let outcome = try linear("q\ngl\n")
  #expect(!outcome.text.contains("Type a number"))
}

@Test func citationsExplanationsAndReloadingAreText() throws {
  let outcome = try linear("c\ny\nge\nge\nR\ni\n?\ngl\n")
  #expect(outcome.status == 1)
  #expect(!hasControlCharacter(outcome.text))
  for part in [
    "(A: Callan Herald", "how much it speaks for a link", "Set aside in A, byline", "read again",
    "Keys: c ]c", "Type a number",
  ] {
    #expect(outcome.text.contains(part), "no \(part)")
  }
}

@Test func theConfiguredKeysHoldHere() throws {
  let folder = try TemporaryFolder()
  let config = try folder.write("reader = true\n[keys]\nnext-discrepancy = \"x\"\n", to: "c.toml")
  let outcome = try linear("gg\nx\nc\n", arguments: ["demo", "--reader", "--config", config])
  #expect(outcome.text.contains("At claim A1b."))
  #expect(outcome.text.contains("c is not bound to anything"))
  // Into a pipe, only the command line opens it.
  #expect(try linear("", arguments: ["demo", "--config", config]).text.contains("\nItem 5 of 5"))
}

@Test func onATerminalALineIsAskedForWithoutEscapes() throws {
  let run = TerminalRun([try Program.url.path, "demo", "--reader"])
  #expect(run.waits(for: "leave; > "))
  run.type("c\n")
  #expect(run.waits(for: "Item 2 of 5"))
  #expect(!run.bytes.contains(0x1B))
  run.type("q\n")
  #expect(run.status() == 1)
}

@Test func leavesAtTheSecondInterruptAndNotAtTheFirst() throws {
  let run = TerminalRun([try Program.url.path, "demo", "--reader"])
  #expect(run.waits(for: "leave; > "))
  run.type("\u{3}")
  #expect(run.waits(for: "Press Ctrl-C again to quit."))
  run.type("c\n")
  // At the prompt, and not while the reply is still being written.
  #expect(run.waits { $0.contains("Item 2 of 5") && $0.hasSuffix("> ") })
  run.type("\u{3}")
  #expect(run.waits(for: "Press Ctrl-C again to quit.\r\n\r\n> "))
  run.type("\u{3}")
  #expect(run.status() == 1)
}

@Test func itWritesNothingElse() throws {
  #expect(try linear("", arguments: ["demo", "--reader", "--format", "json"]).status == 2)
}
