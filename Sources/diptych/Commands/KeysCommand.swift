import ArgumentParser
import Reader

/// `diptych keys`: the reader's key table as Markdown; the README has it from here.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "List the reader's keys as a Markdown table.")

  func run() throws {
    var text = "| keys | what they do |\n| --- | --- |\n"
    for group in KeyGroup.allCases {
      text += "| **\(group.rawValue)** | |\n"
      for binding in KeyMap.standard.bindings where binding.group == group {
        let keys = binding.keys.map { "`\($0)`".replacing("|", with: "\\|") }
        text += "| \(keys.joined(separator: " ")) | \(binding.help) |\n"
      }
    }
    try Showing.print(Array(text.utf8))
  }
}
