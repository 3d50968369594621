import Testing
import Theming

private func written(_ toml: String) throws -> [String] {
  try SettingsFile(Array(toml.utf8)).entries.map { entry in
    "\(entry.line) \(entry.path.joined(separator: ".")) \(entry.value)"
  }
}

@Test func settingsComeInTheOrderOfTheirLines() throws {
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
    try written(toml) == [
      "1 theme text(\"dusk\")", "2 min-confidence number(1.0)", "4 keys.next-twin text(\"n\")",
      "5 keys.back text(\"b\")", "6 keys.ascii truth(true)", "7 empty other",
    ])
}

@Test(arguments: [
  ("a = ", 1), ("\n[keys\n", 2), ("a = 1\na = 2", 2), ("x = [ , ]", 1), ("\n\n[.a]", 3),
  ("a\u{0}", 1),
])
func whatIsNoTOMLIsRefusedWithItsLine(toml: String, line: Int) {
  #expect {
    try SettingsFile(Array(toml.utf8))
  } throws: { error in
    (error as? SettingsFile.SyntaxError)?.line == line
  }
}

@Test(arguments: [("dus", "dusk"), ("PAPER", "paper"), ("zzzzz", nil), ("", nil)])
func findsTheNearestName(name: String, nearest: String?) {
  #expect(NearestName.of(name, among: ["paper", "dusk"]) == nearest)
}
