import Foundation
import Testing

/// The program with a user's configuration file.
private struct User {
  let folder: TemporaryFolder

  init(_ toml: String) throws {
    folder = try TemporaryFolder()
    let place = folder.file("diptych")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    _ = try folder.write(toml, to: "diptych/config.toml")
  }

  func run(_ arguments: [String], _ more: [String: String] = [:]) throws -> Program.Outcome {
    try Program.run(
      arguments, environment: ["XDG_CONFIG_HOME": folder.url.path].merging(more) { $1 })
  }
}

/// The lines of a dump that set something, without what is said of them.
private func settings(_ outcome: Program.Outcome) -> [String] {
  outcome.lines.filter { $0.contains(" = ") && !$0.hasPrefix("#") }
}

@Test(arguments: ["vim", "less", "arrows"])
func theKeysReadBackAsTheyWereWritten(preset: String) throws {
  let first = try Program.run(["keys", "--preset", preset])
  #expect(first.status == 0 && first.errors.isEmpty)
  let user = try User(first.text)
  let second = try user.run(["keys"])
  #expect(second.errors.isEmpty)
  #expect(second.text.replacing(/\ \(config\.toml:\d+\)/, with: "") == first.text)
  #expect(settings(second).count > 80)
}

@Test func whatIsDumpedReadsBack() throws {
  let user = try User(
    """
    preset = "arrows"
    theme = "paper"
    min-confidence = 0.75
    [keys]
    next-twin = "x g<Tab>"
    """)
  let first = try user.run(["config", "--dump"])
  #expect(first.errors.isEmpty)
  #expect(
    first.lines.contains { $0.hasPrefix("theme = \"paper\" ") && $0.hasSuffix("# config.toml:2") })
  #expect(first.text.contains("(config.toml:5)"))
  let second = try User(first.text).run(["config", "--dump"])
  let values = { (outcome: Program.Outcome) in
    settings(outcome).map { $0.prefix { $0 != "#" } }
  }
  #expect(values(second) == values(first) && second.errors.isEmpty)
}

@Test(arguments: [
  ([], [:], "theme = \"paper\"       # config.toml:1"),
  ([], ["DIPTYCH_THEME": "mono"], "theme = \"mono\"        # DIPTYCH_THEME"),
  (["--theme", "dusk"], ["DIPTYCH_THEME": "mono"], "theme = \"dusk\"        # --theme"),
  (["--no-config"], [:], "theme = \"terminal\"    # default"),
  ([], [:], "color = \"always\"      # config.toml:2"),
  ([], ["NO_COLOR": "1"], "color = \"never\"       # NO_COLOR"),
  ([], ["NO_COLOR": "1", "DIPTYCH_COLOR": "auto"], "color = \"auto\"        # DIPTYCH_COLOR"),
  (["--color", "auto"], ["NO_COLOR": "1"], "color = \"auto\"        # --color"),
  ([], [:], "ascii = true          # config.toml:3"),
  ([], [:], "ambiguous-width = \"narrow\" # config.toml:4"),
  ([], ["DIPTYCH_AMBIGUOUS_WIDTH": "wide"], "ambiguous-width = \"wide\" # DIPTYCH_AMBIGUOUS_WIDTH"),
  (
    ["--ambiguous-width", "wide"], ["DIPTYCH_AMBIGUOUS_WIDTH": "narrow"],
    "ambiguous-width = \"wide\" # --ambiguous-width"
  ),
  (["--no-config"], [:], "ambiguous-width = \"narrow\" # default"),
  ([], ["DIPTYCH_SEARCH_SYNTAX": "text"], "search-syntax = \"text\" # DIPTYCH_SEARCH_SYNTAX"),
  (
    ["--search-syntax", "pattern"], ["DIPTYCH_SEARCH_SYNTAX": "text"],
    "search-syntax = \"pattern\" # --search-syntax"
  ),
  (["--no-ascii"], ["DIPTYCH_ASCII": "1"], "ascii = false         # --ascii"),
  ([], ["DIPTYCH_MIN_CONFIDENCE": "0.25"], "min-confidence = 0.25 # DIPTYCH_MIN_CONFIDENCE"),
])
func theStrongerWordHolds(
  options: [String], environment: [String: String], expected: String
) throws {
  let user = try User(
    "theme = \"paper\"\ncolor = \"always\"\nascii = true\nambiguous-width = \"narrow\"\n")
  let squeezed = { (text: String) in text.split(separator: " ").joined(separator: " ") }
  let outcome = try user.run(["config"] + options, environment)
  #expect(outcome.lines.map(squeezed).contains(squeezed(expected)), "\(outcome.text)")
}

@Test(arguments: [
  ("colour = \"never\"", "config.toml:1: there is no setting \"colour\" (did you mean \"color\"?)"),
  ("\nascii = \"yes\"", "config.toml:2: ascii must be true or false, not \"yes\"."),
  ("min-confidence = 7", "config.toml:1: min-confidence must be a number from 0 to 1, not 7."),
  ("theme = \"dus\"", "config.toml:1: There is no theme \"dus\" (did you mean \"dusk\"?)"),
  (
    "next-twin = \"n\"",
    "config.toml:1: there is no setting \"next-twin\"; keys of actions belong below"
  ),
  (
    "[keys]\nnext-twn = \"n\"",
    "config.toml:2: no action is called \"next-twn\" (did you mean \"next-twin\"?)"
  ),
  ("[keys]\nback = \"pgdn\"", "config.toml:2: there is no key \"pgdn\" (did you mean \"PgDn\"?)"),
  ("[keys]\nback = 3", "config.toml:2: the keys of back must be one text in quotes"),
  (
    "[keys]\nback = \"X\"\nhelp = \"X\"",
    "config.toml:3: \"X\" asks for back, and no longer for help"
  ),
  (
    "[keys]\nback = \"g\"", "config.toml:2: \"g\" asks for back, so gg (top), g% (go-to-share) and "
  ),
  ("[keys\n", "config.toml:1: this is no TOML ("), ("a = [1]", "config.toml:1: this is no TOML ("),
  ("keys = 3", "config.toml:1: keys must be a table: they belong below [keys]."),
  (
    "ambiguous-width = 2",
    "config.toml:1: ambiguous-width must be one of narrow, wide, not 2."
  ),
  (
    "search-syntax = \"regex\"",
    "config.toml:1: search-syntax must be one of pattern, text, not \"regex\"."
  ),
  ("history = \"no\"", "config.toml:1: history must be true or false, not \"no\"."),
])
func whatCannotHoldIsToldWithItsLine(toml: String, expected: String) throws {
  for arguments in [["keys"], ["config", "--dump"], ["demo", "--format", "plain"]] {
    let outcome = try User(toml).run(arguments)
    #expect(outcome.status == (arguments[0] == "demo" ? 1 : 0))
    #expect(outcome.errors.contains("diptych: \(expected)"), "\(outcome.errors)")
    #expect(!outcome.text.isEmpty)
  }
}

@Test func anyBytesAreSomeConfiguration() throws {
  let pieces = [
    "[", "]", "keys", "=", "\"", "'", "\n", "#", "c", "\\", "theme", ".", "{", "}", "\u{7F}", "é",
  ]
  var seed: UInt64 = 11
  for _ in 0..<25 {
    var toml = ""
    for _ in 0..<30 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1
      toml += pieces[Int(seed >> 33) % pieces.count]
    }
    let outcome = try User(toml).run(["config"])
    #expect(outcome.status == 0, "\(toml)")
    #expect(!hasControlCharacter(outcome.errors))
  }
}

@Test func aBrokenLineCostsThatLineOnly() throws {
  let user = try User(
    "theme = dusk\nascii = true\n[keys]\nquit = \"X\"\nhelp = \"y\nback = \"W\"\n")
  let outcome = try user.run(["config", "--dump"])
  let told = outcome.errors.split(separator: "\n")
  #expect(told.count == 2 && told.allSatisfy { $0.hasSuffix("and is left out.") })
  #expect(told.first?.hasPrefix("diptych: config.toml:1: this is no TOML (") == true)
  #expect(told.last?.hasPrefix("diptych: config.toml:5: this is no TOML (") == true)
  for line in ["# config.toml:2", "(config.toml:4)", "(config.toml:6)"] {
    #expect(outcome.text.contains(line), "\(line)")
  }
}

@Test func oneClashIsToldOnce() throws {
  let outcome = try User("[keys]\nnext-twin = \"g\"\n").run(["keys"])
  #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
  // So is one in a table that was written out whole, in which one line was changed.
  let dump = try Program.run(["keys"]).text
  let changed = dump.replacing(/next-twin = "[^"]*"/, with: "next-twin = \"g\"")
  let other = try User(changed).run(["keys"])
  #expect(other.errors.split(separator: "\n").count == 1, "\(other.errors)")
}

@Test func aFileThatWasAskedForMustBeThere() throws {
  let outcome = try Program.run(["config", "--config", "/nonexistent.toml"])
  #expect(outcome.status == 2)
  #expect(outcome.errors == "diptych: /nonexistent.toml: there is no such file.\n")
  let other = try Program.run(["config"], environment: ["DIPTYCH_CONFIG": "/nonexistent.toml"])
  #expect(other.status == 0 && other.errors.contains("/nonexistent.toml"))
  #expect(try Program.run(["config", "--config", "x", "--no-config"]).status == 2)
}

@Test func theFloorOfTheFileHoldsForExports() throws {
  let user = try User("min-confidence = 0.85\n")
  #expect(try user.run(["demo"]).text.contains("confidence 0.85 or more"))
  #expect(try user.run(["demo", "--no-config"]).text.contains("confidence 0.50 or more"))
  #expect(try user.run([ReferencePaths.left, ReferencePaths.right]).text.contains("0.85 or more"))
}

@Test func theReaderOpensWhateverTheFileSaysAndTellsIt() throws {
  let user = try User("colour = \"never\"\n[keys]\nquit = \"X\"\nnext-twin = \"n\"\n")
  let run = TerminalRun(
    [
      try Program.url.path, ReferencePaths.left, ReferencePaths.right, "--min-confidence", "0.1",
    ],
    environment: ["XDG_CONFIG_HOME": user.folder.url.path])
  #expect(run.waits(for: "config.toml:1: no setting \"colour\" more, told at the end"))
  run.type("X")
  #expect(run.status() == 1)
  let said = String(decoding: run.bytes, as: UTF8.self)
  #expect(said.contains("diptych: config.toml:1: there is no setting"))
  #expect(said.contains("diptych: config.toml:4: \"n\" asks for next-twin"))
}

@Test func aThemeOfTheFileLiesBesideIt() throws {
  let user = try User("theme = \"mine.toml\"\n")
  _ = try user.folder.write("inherits = \"paper\"\n", to: "diptych/mine.toml")
  let outcome = try user.run(["config"])
  #expect(outcome.errors.isEmpty)
  #expect(outcome.text.contains("/diptych/mine.toml\""))
}

/// The file is written once the reader has said something, so that it was read before.
@Test func theLinearReaderTakesOverItsConfigurationWhenAsked() throws {
  let user = try User("")
  let config = user.folder.file("diptych/config.toml").path
  let outcome = try Program.shell(
    """
    coproc READER { "$DIPTYCH" demo --reader; }
    pid=$READER_PID; exec 3>&${READER[1]} 4<&${READER[0]}
    read -r -u 4 first
    printf '[keys]\\ninfo = "x"\\n' > "$CONFIG"
    printf 'gR\\nx\\nq\\n' >&3
    cat <&4
    wait $pid
    """,
    environment: ["XDG_CONFIG_HOME": user.folder.url.path, "CONFIG": config])
  #expect(outcome.status == 1)
  #expect(outcome.text.contains("config.toml read again: keys changed."))
  #expect(!outcome.text.contains("x is not bound"))
}
