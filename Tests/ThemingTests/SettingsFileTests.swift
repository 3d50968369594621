import Testing
import Theming

private func written(_ toml: String) -> [String] {
  SettingsFile(Array(toml.utf8)).entries.map { entry in
    "\(entry.line) \(entry.path.joined(separator: ".")) \(entry.value)"
  }
}

@Test func settingsComeInTheOrderOfTheirLines() {
  let toml = """
    theme = "dusk"    # mine
    min-confidence = 1
    [keys]
    next-twin = "n"
    "back" = 'b'
    ascii = true
    [empty]
    """
  #expect(
    written(toml) == [
      "1 theme text(\"dusk\")", "2 min-confidence number(1.0)", "4 keys.next-twin text(\"n\")",
      "5 keys.back text(\"b\")", "6 keys.ascii truth(true)", "7 empty other",
    ])
}

@Test(arguments: [
  ("a = ", 1), ("\n[keys\n", 2), ("a = 1\na = 2", 2), ("x = [ , ]", 1), ("\n\n[.a]", 3),
  ("a\u{0}", 1),
])
func whatIsNoTOMLIsToldWithItsLine(toml: String, line: Int) {
  let file = SettingsFile(Array(toml.utf8))
  #expect(file.troubles.map(\.lines.lowerBound) == [line])
  #expect(file.troubles.allSatisfy { !$0.reason.isEmpty } && !file.isUnreadable)
}

/// A line that cannot be read costs that line; the head of a table costs the table; lines that
/// follow on one another are one trouble.
@Test(arguments: [
  ("theme = dusk\nascii = true", ["2 ascii truth(true)"], [1...1]),
  ("theme = \"dusk\nascii = true\ncolor = never", ["2 ascii truth(true)"], [1...1, 3...3]),
  ("theme = \"a\"\ntheme = \"b\"", ["1 theme text(\"a\")"], [2...2]),
  (
    "ascii = true\n[keys\nback = \"x\"\n\n[other]\nb = 1",
    ["1 ascii truth(true)", "6 other.b number(1.0)"], [2...4]
  ),
  ("[keys]\nback = x\nhelp = \"X\"", ["3 keys.help text(\"X\")"], [2...2]),
  ("a = [\n  1,\n  2,\n]\nascii = true", ["5 ascii truth(true)"], [1...4]),
  ("a = { b = 1\nascii = true\r\n", ["2 ascii truth(true)"], [1...1]),
])
func whatCanBeReadHolds(toml: String, entries: [String], lines: [ClosedRange<Int>]) {
  #expect(written(toml) == entries)
  let file = SettingsFile(Array(toml.utf8))
  #expect(file.troubles.map(\.lines) == lines && !file.isUnreadable)
}

@Test(arguments: [
  ("ascii = true\ntheme = \"\"\"a\nb\n", 3), (String(repeating: "a b\n\n", count: 40), 1),
])
func ofWhatIsNoFileOfSettingsNothingHolds(toml: String, line: Int) {
  let file = SettingsFile(Array(toml.utf8))
  #expect(file.isUnreadable && file.entries.isEmpty)
  #expect(file.troubles.map(\.lines.lowerBound) == [line])
}

@Test(arguments: [("dus", "dusk"), ("PAPER", "paper"), ("zzzzz", nil), ("", nil)])
func findsTheNearestName(name: String, nearest: String?) {
  #expect(NearestName.of(name, among: ["paper", "dusk"]) == nearest)
}
