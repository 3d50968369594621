import Foundation
import TestSupport
import Testing
import TextScreen

/// Texts whose letters are hard to draw: nothing that follows them leaves its column.
@Suite(.serialized) struct WidthTests {
  private static let left = """
    The governor of 東京都, Ida Holt, said on Monday that twelve people had died in the storm.

    Minister محمد العلي 40 times refused to say why; שלום כהן, 61, said that nobody had asked.

    The family 👩‍👩‍👧‍👦 and its dog 🐕 were saved 👍🏽 by a crew from 한국, and so was Zoe\u{301} Kl\u{308}ein.

    Two of the 1\u{FE0F}\u{20E3}0\u{FE0F}\u{20E3} guards 👮🏽‍♀️ flew 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} and 🏳️‍🌈.

    ｶﾀｶﾅ and zero\u{200B}width, soft\u{AD}hyphens, flags 🇫🇷 and hearts ❤️ close the report.
    """
  private static let right = """
    Twelve people died when the storm struck, said Ida Holt, who governs 東京都.

    محمد العلي said 40 times that he would not tell why.

    A crew from 한국 saved the family 👩‍👩‍👧‍👦 and the dog 🐕 on Monday 👍🏽.
    """

  private func files() throws -> [String] {
    let folder = FileManager.default.temporaryDirectory
    return try [Self.left, Self.right].map { text in
      let file = folder.appending(path: "\(UUID().uuidString).txt")
      try text.write(to: file, atomically: true, encoding: .utf8)
      return file.path()
    }
  }

  private static let bars: Set<String> = ["│", "┃", "┤", "├"]

  @Test(arguments: [(80, 24), (120, 40), (60, 20)])
  func nothingShiftsAColumnOnLibvterm(columns: Int, rows: Int) throws {
    let files = try files()
    defer { for file in files { try? FileManager.default.removeItem(atPath: file) } }
    let size = Size(columns: columns, rows: rows)
    let terminal = try TerminalScreen(BuiltProgram.path("diptych"), files, size: size)
    #expect(terminal.wait(for: "no twin"))
    for keys in ["gg", "G", "Tab"] {
      terminal.type(keys == "Tab" ? "\t" : keys)
      terminal.settle(milliseconds: 100)
      let text = 2..<(terminal.rows.firstIndex { $0.hasPrefix("───") && !$0.contains(" A ") } ?? 4)
      #expect(text.count > 3)
      let family = terminal.rows[text].contains { $0.contains("👩👩👧👦") }
      // In the smallest of the three the family is below the first rows.
      let isInView = keys != "G" && columns > 60
      #expect(family || !isInView, "the members of the family stand side by side in one row")
      for row in text {
        let bar = terminal.cell(column: columns - 3, row: row).text
        #expect(Self.bars.contains(bar), "\(keys), row \(row): \(terminal.rows[row])")
      }
    }
    terminal.type("Q")
  }

  /// A terminal that draws Greek, Cyrillic and degrees over two columns, as many do where people
  /// write Chinese; a live change of the setting draws everything anew.
  @Test(arguments: [(80, 24), (120, 40)])
  func nothingShiftsAColumnWhereGreekIsWide(columns: Int, rows: Int) throws {
    let left = """
      The governor’s office said “the River Ω rose by 4° to ±30 metres” — six metres too high…

      Жанна Иванова said that the α level × 2 was “too high”, and ● the wall held at Ωμέγα until 9.
      """
    let right = """
      Жанна Иванова said the α level was not too high, and the River Ω rose by 3° only on Monday.

      The governor’s office said that “the River Ω rose by 4° to ±30 metres”.
      """
    let folder = FileManager.default.temporaryDirectory
    let files = try [left, right].map { text in
      let file = folder.appending(path: "\(UUID().uuidString).txt")
      try text.write(to: file, atomically: true, encoding: .utf8)
      return file.path()
    }
    defer { for file in files { try? FileManager.default.removeItem(atPath: file) } }
    let wide = Dictionary(
      uniqueKeysWithValues: "°±αЖанИвоΩμγέ●".map { ($0, $0 == "έ" ? $0 : Character("東")) })
    let terminal = try TerminalScreen(
      BuiltProgram.path("diptych"), files, size: Size(columns: columns, rows: rows),
      environment: ["DIPTYCH_AMBIGUOUS_WIDTH": "wide"], exchanging: wide)
    #expect(terminal.wait(for: "no twin"))
    for keys in ["gg", "c", "G", "\t"] {
      terminal.type(keys)
      terminal.settle(milliseconds: 100)
      let end = terminal.rows.dropFirst(2).firstIndex { $0.hasPrefix("---") } ?? 4
      let text = 2..<end
      #expect(text.count > 3)
      #expect(terminal.rows[text].contains { $0.contains("東") })
      #expect(!terminal.rows[text].contains { $0.contains("“") || $0.contains("—") })
      for row in text {
        let bar = terminal.cell(column: columns - 3, row: row).text
        #expect(["|", "#"].contains(bar), "\(keys), row \(row): \(terminal.rows[row])")
      }
    }
    terminal.type("Q")
  }

  @Test(.enabled(if: TmuxSession.isInstalled)) func nothingShiftsAColumnInTmux() throws {
    let files = try files()
    defer { for file in files { try? FileManager.default.removeItem(atPath: file) } }
    let session = try TmuxSession(BuiltProgram.path("diptych"), files)
    #expect(session.wait { $0.contains("no twin") })
    let rows = session.screen.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    let end = rows.dropFirst(2).firstIndex { $0.hasPrefix("───") } ?? 4
    #expect(end > 6)
    for row in rows[2..<end] {
      let bar = row.lastIndex { Self.bars.contains(String($0)) }
      let before = bar.map { String(row[..<$0]).columnWidth }
      #expect(before == 77, "\(row)")
    }
    session.send("Q")
  }
}
