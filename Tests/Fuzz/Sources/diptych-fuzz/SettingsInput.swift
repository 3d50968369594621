internal import CFuzzer
import Glibc
import Reader
import Theming

@testable import DiptychCommand

/// Bytes as a file of settings.
enum SettingsInput {
  /// Reads a theme, on a dark and on a light ground; it may inherit itself.
  static func readTheme(_ bytes: [UInt8]) {
    for ground in [ThemeGround.dark, .light] {
      do {
        _ = try Theme(toml: bytes, name: "mine.toml", on: ground) { name in
          name == "mine" ? bytes : Theme.bundledBytes(named: name)
        }
      } catch {
        require(!error.message.isEmpty, "the trouble has a sentence")
      }
    }
  }

  /// Reads a configuration; the keys it gives read back as they were written.
  static func readConfiguration(_ bytes: [UInt8]) {
    let path = "/proc/self/fd/\(file)"
    ftruncate(file, 0)
    let written = bytes.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
    require(written == bytes.count, "the file is written")
    guard let configuration = try? read(path) else { return }
    let table = KeyTable(of: configuration).toml
    let again = ConfigurationFile(Array(table.utf8), name: "again")
    require(again.problems.isEmpty, "\(again.problems.map { $0.sentence })\n\(table)")
    require(
      KeyMap.standard.changing(again.changes).map == configuration.keys,
      "the keys read back as they were written\n\(table)")
    for problem in configuration.problems {
      require(!problem.gist.isEmpty, "the problem has a sentence: \(problem)")
    }
  }

  private static func read(_ path: String) throws -> Configuration {
    try Configuration(
      ConfigurationRequest(file: .named(path)), environment: Environment([:]))
  }

  /// A file in memory.
  private static let file = fuzz_file()
}
