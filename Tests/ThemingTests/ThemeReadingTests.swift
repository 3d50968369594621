import Testing
import TextScreen
import Theming

private func theme(_ toml: String, parents: [String: String] = [:]) throws(ThemeError) -> Theme {
  try Theme(toml: Array(toml.utf8), name: "mine.toml") { parents[$0].map { Array($0.utf8) } }
}

@Test func readsColorsAndAttributes() throws {
  let theme = try theme(
    """
    name = "mine"
    summary = "Mine."
    [palette]
    rust = "#d0674b"
    [roles]
    text = { fg = "white", bg = "#000010" }
    label = { fg = "rust", dim = true, italic = true }
    statusBar = { fg = "bright-blue", bg = "default", reverse = true, bold = false }
    claim.twin = { underline = true }
    "claim.focused" = { bold = true }
    """)
  let ground = Color.rgb(0, 0, 16)
  #expect(theme.name == "mine" && theme.summary == "Mine.")
  #expect(theme[.text] == Style(foreground: .ansi(7), background: ground))
  #expect(
    theme[.label]
      == Style(
        foreground: .rgb(0xD0, 0x67, 0x4B), background: ground, attributes: [.dim, .italic]))
  #expect(theme[.statusBar] == Style(foreground: .ansi(12), attributes: .reverse))
  #expect(
    theme[.claimTwin]
      == Style(foreground: .ansi(7), background: ground, attributes: .underline))
  #expect(theme[.claimFocused].attributes == .bold)
  #expect(theme[.rail] == theme[.text])
}

@Test func anHeirMayChangeOnlyThePalette() throws {
  let parent = """
    [palette]
    ink = "black"
    [roles]
    text = { fg = "ink" }
    label = { fg = "ink", bold = true }
    """
  let heir = try theme(
    "inherits = \"parent\"\n[palette]\nink = \"red\"\n[roles]\nlabel = { dim = true }",
    parents: ["parent": parent])
  #expect(heir[.text].foreground == .ansi(1))
  #expect(heir[.label] == Style(foreground: .ansi(1), attributes: .dim))
}

@Test(arguments: [
  ("name = \"x", "mine.toml:1: this is no TOML"),
  ("a = 1\n", "mine.toml:1: unknown key \"a\""),
  ("\n\nsumary = \"\"", "mine.toml:3: unknown key \"sumary\" (did you mean \"summary\"?)"),
  ("name = 3", "mine.toml:1: \"name\" must be a text in quotes"),
  ("[roles]\n\ntxet = {}", "mine.toml:3: there is no role \"txet\""),
  (
    "[roles]\n\"claim.twim\" = { bold = true }",
    "mine.toml:2: there is no role \"claim.twim\" (did you mean \"claim.twin\"?)"
  ),
  ("[roles]\ntext = \"red\"", "mine.toml:2: \"text\" must be a style"),
  (
    "[roles]\ntext = { colour = \"red\" }",
    "mine.toml:2: unknown key \"colour\"; known here: fg, bg, bold"
  ),
  ("[roles]\nrail = {}\ntext = { bold = 1 }", "mine.toml:3: \"bold\" must be true or false"),
  (
    "[palette]\nrust = \"#d0674b\"\n[roles]\ntext = { fg = \"rsut\" }",
    "mine.toml:4: unknown colour \"rsut\""
  ),
  (
    "[roles]\ntext = { fg = \"brihgt-red\" }",
    "mine.toml:2: unknown colour \"brihgt-red\" (did you mean \"bright-red\"?)"
  ),
  ("[palette]\nrust = \"#d0674\"", "mine.toml:2: unknown colour \"#d0674\""),
  ("[palette]\nrust = \"#+d0674\"", "mine.toml:2: unknown colour \"#+d0674\""),
  ("roles = 3", "mine.toml:1: \"roles\" must be a table"),
  ("inherits = \"papr\"", "mine.toml: there is no theme \"papr\" (did you mean \"paper\"?)"),
  ("inherits = \"mine.toml\"", "mine.toml inherits mine.toml: a theme cannot inherit from itself"),
  ("name = \"\u{0}\"", "mine.toml:1: this is no TOML (it contains a zero byte)"),
  ("[roles]\n[roles]", "mine.toml:2: this is no TOML"),
])
func saysWhatIsWrongAndWhere(toml: String, message: String) {
  let error = #expect(throws: ThemeError.self) { try theme(toml) }
  let said = error?.message ?? ""
  #expect(said.hasPrefix(message), "\(said)")
  #expect(!said.contains("\n"))
}

@Test func aRingOfThemesIsFound() {
  let parents = ["a": "inherits = \"b\"", "b": "inherits = \"a\""]
  #expect(throws: ThemeError.inheritsItself(["mine.toml", "a", "b", "a"])) {
    try theme("inherits = \"a\"", parents: parents)
  }
}

@Test(
  arguments: [
    ("dusk", "dusk", []),
    ("my/x.toml", "x", ["my/x.toml"]),
    ("x.toml", "x", ["x.toml"]),
    ("my/heir.toml", "heir", ["my/heir.toml", "my/x.toml"]),
  ] as [(String, String, [String])])
func namesAndFilesAreTold(nameOrFile: String, name: String, files: [String]) throws {
  var read: [String] = []
  let theme = try Theme.load(nameOrFile) { path in
    read.append(path)
    return path.hasSuffix("heir.toml")
      ? Array("name = \"heir\"\ninherits = \"x.toml\"".utf8)
      : Array("name = \"x\"\ninherits = \"paper\"".utf8)
  }
  #expect(theme.name == name)
  #expect(read == files)
}

@Test func aMissingFileIsNamed() {
  let error = #expect(throws: ThemeError.self) { try Theme.load("no/x.toml") { _ in nil } }
  #expect(error?.message.hasPrefix("no/x.toml: ") == true)
  let unknown = #expect(throws: ThemeError.self) { try Theme.load("dust") { _ in nil } }
  #expect(unknown?.message.hasPrefix("there is no theme \"dust\" (did you mean \"dusk\"?)") == true)
}

@Test func withoutColorABackgroundBecomesReverse() throws {
  let plain = try theme(
    """
    [roles]
    text = { fg = "black", bg = "white" }
    statusBar = { fg = "white", bg = "black" }
    popup.selected = { bg = "red", reverse = true }
    label = { fg = "red", dim = true }
    """
  ).withoutColor
  #expect(plain[.statusBar] == Style(attributes: .reverse))
  #expect(plain[.popupSelected] == Style())
  #expect(plain[.label] == Style(attributes: .dim))
  #expect(plain[.discrepancyName] == Style(attributes: [.bold, .underline]))
}

@Test func aRoleWithoutBackgroundTakesTheGround() throws {
  let theme = try theme(
    """
    [roles]
    text = { bg = "black" }
    "claim.focused" = { bg = "blue" }
    "discrepancy.name" = { fg = "red" }
    searchHit = { bg = "yellow" }
    """)
  #expect(
    theme.style(of: .discrepancyName, on: .claimFocused)
      == Style(foreground: .ansi(1), background: .ansi(4)))
  #expect(theme.style(of: .searchHit, on: .claimFocused).background == .ansi(3))
}

/// Files that would end the program if the parser saw them, each with the line that is named.
@Test(arguments: [
  ("[[[ broken", 1), ("[", 1), ("[[", 1), ("[.a]", 1), ("name = \"x\"\n[[.a]]", 2),
  ("[roles]\ntext = { fg = [[[ }", 2), ("a = [ , ]", 1), ("[]", 1),
])
func refusesWhatTheParserCannotSurvive(toml: String, line: Int) {
  #expect { try theme(toml) } throws: { error in
    (error as? ThemeError)?.message.contains("\(line)") == true
  }
}

@Test func bracketsInTextsAndCommentsAreNoLists() throws {
  let theme = try theme("name = \"a [b]\"  # [[[\nsummary = 'x [ y'\n")
  #expect(theme.name == "a [b]" && theme.summary == "x [ y")
}
