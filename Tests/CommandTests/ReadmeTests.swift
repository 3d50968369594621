import Foundation
import TestSupport
import Testing

private func readme() throws -> String {
  let file = SampleFiles.tests.deletingLastPathComponent().appending(path: "README.md")
  return try String(contentsOf: file, encoding: .utf8)
}

@Test func theReadmeHasTheKeyTable() throws {
  let table = try Program.run(["keys", "--markdown"])
  #expect(table.status == 0)
  #expect(table.lines.count > 30)
  #expect(
    try readme().contains(table.text),
    "replace the README's table by what `diptych keys --markdown` says")
}

@Test func theReadmeHasOneTestCommand() throws {
  let lines = try readme().split(separator: "\n").filter { $0.hasPrefix(".ci/install --tests && ") }
  #expect(lines.count == 1)
}

@Test func theReadmesConfigurationHolds() throws {
  let parts = try readme().components(separatedBy: "```toml\n")
  #expect(parts.count == 2)
  let toml = String(parts.last?.components(separatedBy: "```")[0] ?? "")
  let folder = try TemporaryFolder()
  let outcome = try Program.run(["config", "--dump", "--config", folder.write(toml, to: "c.toml")])
  #expect(outcome.errors.isEmpty, "\(outcome.errors)")
  #expect(outcome.text.contains("next-discrepancy = \"n c\""))
}
