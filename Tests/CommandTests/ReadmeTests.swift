import Foundation
import TestSupport
import Testing

private func page(_ path: String) throws -> String {
  let file = SampleFiles.tests.deletingLastPathComponent().appending(path: path)
  return try String(contentsOf: file, encoding: .utf8)
}

private func readme() throws -> String { try page("README.md") }

private func manual() throws -> String { try page(".github/MANUAL.md") }

@Test func theManualHasTheKeyTable() throws {
  let table = try Program.run(["keys", "--markdown"])
  #expect(table.status == 0)
  #expect(table.lines.count > 30)
  #expect(
    try manual().contains(table.text),
    "replace the manual's table by what `diptych keys --markdown` says")
}

@Test func theReadmeHasOneTestCommand() throws {
  let lines = try readme().split(separator: "\n").filter { $0.hasPrefix(".ci/install --tests && ") }
  #expect(lines.count == 1)
}

/// Who meets the project first reads it in four minutes.
@Test func theReadmeIsShort() throws {
  let words = try readme().split { $0 == " " || $0 == "\n" }
  #expect((200...900).contains(words.count), "\(words.count) words")
}

@Test func theManualsConfigurationHolds() throws {
  let parts = try manual().components(separatedBy: "```toml\n")
  #expect(parts.count == 2)
  let toml = String(parts.last?.components(separatedBy: "```")[0] ?? "")
  let folder = try TemporaryFolder()
  let outcome = try Program.run(["config", "--dump", "--config", folder.write(toml, to: "c.toml")])
  #expect(outcome.errors.isEmpty, "\(outcome.errors)")
  #expect(outcome.text.contains("next-discrepancy = \"n c\""))
}
