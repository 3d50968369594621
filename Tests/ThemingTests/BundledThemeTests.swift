import Foundation
import Testing
import TextScreen
import Theming
import Themes

private let folder = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Themes")

@Test func everyThemeFileIsBundled() throws {
  let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
  let themes = files.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }
  #expect(themes.sorted() == Theme.bundledNames.sorted())
  #expect(Theme.bundledNames.first == "terminal")
}

@Test(arguments: Theme.bundledNames) func aBundledThemeSaysEverything(name: String) throws {
  let theme = try Theme.bundled(named: name)
  #expect(theme.name == name)
  #expect(theme.summary.hasSuffix("."))
  #expect(Role.allCases.filter { !theme.names($0) } == [])
}

@Test(arguments: Theme.bundledNames, [true, false])
func nothingIsToldByColorAlone(name: String, inColor: Bool) throws {
  let theme = try Theme.bundled(named: name)
  let plain = theme.withoutColor
  for role in Role.allCases where role.rawValue.hasPrefix("discrepancy.") {
    #expect(theme[role].attributes.isSuperset(of: [.underline, .bold]), "\(role)")
    #expect(plain[role] == Style(attributes: plain[role].attributes), "\(role)")
  }
  let themeShown = inColor ? theme : plain
  // What is drawn without a glyph of its own must differ from its surroundings by an attribute.
  let pairs: [(Role, Role)] = [
    (.popup, .popupSelected), (.text, .searchHit), (.claimTwin, .claimFocused),
    (.label, .labelFocused), (.header, .headerFocused), (.statusHint, .hintKey),
    (.text, .statusBar), (.text, .headline), (.strip, .stripViewport),
  ]
  for (one, other) in pairs {
    #expect(themeShown[one] != themeShown[other], "\(one) looks like \(other)")
  }
}

@Test func theTerminalThemeLeavesTheBrightSetAlone() throws {
  let theme = try Theme.bundled(named: "terminal")
  for role in Role.allCases {
    for color in [theme[role].foreground, theme[role].background] {
      guard case .ansi(let number) = color else {
        #expect(color == .standard)
        continue
      }
      #expect(number < 8)
    }
  }
}

/// Dark red and dark blue are hardly read on black: they come with a ground of their own, against
/// which they are readable in every common palette.
@Test func theTerminalThemeHasNoDarkColorOnTheTerminalsGround() throws {
  let theme = try Theme.bundled(named: "terminal")
  // The first eight of xterm, of the VGA console and of Tango, as their fifth and second are
  // darkest.
  let white: [(Int, Int, Int)] = [(229, 229, 229), (170, 170, 170), (211, 215, 207)]
  let red: [(Int, Int, Int)] = [(205, 0, 0), (170, 0, 0), (204, 0, 0)]
  for (light, dark) in zip(white, red) {
    let ratio = (luminance(light) + 0.05) / (luminance(dark) + 0.05)
    #expect(ratio > 3)
  }
  for role in Role.allCases {
    let style = theme[role]
    let isDark = [.ansi(1), .ansi(4)].contains(style.foreground)
    #expect(!isDark || style.background != .standard, "\(role.rawValue)")
    if style.background == .ansi(1) { #expect(style.foreground == .ansi(7), "\(role.rawValue)") }
  }
  #expect(theme[.discrepancyNumber].background == .ansi(1))
}

/// The themes that have a page of their own; `terminal` and `mono` are tested for their other
/// signs.
private let pagedThemes = ["paper", "dusk", "blue-orange", "tritan", "contrast"]

@Test func everyThemeHasAPageOrLeavesAllOfItToTheTerminal() throws {
  for name in Theme.bundledNames {
    let theme = try Theme.bundled(named: name)
    let isPaged = theme[.text].background != .standard
    #expect(isPaged == pagedThemes.contains(name), "\(name)")
  }
}

@Test(arguments: ["blue-orange", "tritan", "contrast"])
func aThemeForEitherGroundHasTwoPages(name: String) throws {
  let dark = try Theme.bundled(named: name, on: .dark)
  let light = try Theme.bundled(named: name, on: .light)
  let pages = try [dark, light].map { try luminance(of: $0[.text].background) }
  #expect(pages[0] < 0.1 && pages[1] > 0.8)
  for role in Role.allCases { #expect(dark[role].attributes == light[role].attributes) }
}

@Test(arguments: pagedThemes, [ThemeGround.dark, .light])
func textIsReadable(name: String, ground: ThemeGround) throws {
  for in256 in [false, true] { try expectReadable(name, ground, in256: in256) }
}

private func expectReadable(_ name: String, _ ground: ThemeGround, in256: Bool) throws {
  let theme = try Theme.bundled(named: name, on: ground)
  // WCAG 2.1: 4.5 is its level AA, 7 its level AAA; nearest colours of 256 cannot keep the latter.
  let least = name == "contrast" && !in256 ? 7 : 4.5
  for role in Role.allCases {
    let style = theme[role]
    let contrast = try contrast(style.foreground, style.background, in256: in256)
    #expect(contrast >= least, "\(role.rawValue): \(contrast)")
  }
  // Deciding words are also in the focused claim, whose background differs.
  for role in Role.allCases where role.rawValue.hasPrefix("discrepancy.") {
    let background = theme[.claimFocused].background
    let contrast = try contrast(theme[role].foreground, background, in256: in256)
    #expect(contrast >= least, "\(role.rawValue) in focus: \(contrast)")
  }
}

/// The contrast ratio of WCAG 2.1, 1 to 21.
private func contrast(_ one: Color, _ other: Color, in256: Bool) throws -> Double {
  let shades = try [one, other].map { color in
    guard case .rgb(let red, let green, let blue) = color else {
      throw ThemeError.unknownTheme("not rgb", inheritedBy: nil)
    }
    guard in256, let index = color.index(at: .palette256) else {
      return luminance((Int(red), Int(green), Int(blue)))
    }
    return luminance(Color.components(ofIndex: index))
  }.sorted()
  return (shades[1] + 0.05) / (shades[0] + 0.05)
}

private func luminance(of color: Color) throws -> Double {
  guard case .rgb(let red, let green, let blue) = color else {
    throw ThemeError.unknownTheme("not rgb", inheritedBy: nil)
  }
  return luminance((Int(red), Int(green), Int(blue)))
}

private func luminance(_ color: (red: Int, green: Int, blue: Int)) -> Double {
  func linear(_ level: Int) -> Double {
    let level = Double(level) / 255
    return level <= 0.04045 ? level / 12.92 : pow((level + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
}

@Test(arguments: [
  ((0, 0, 0), ThemeGround.dark), ((255, 255, 255), .light), ((253, 246, 227), .light),
  ((0, 43, 54), .dark), ((40, 42, 54), .dark), ((238, 232, 213), .light), ((200, 0, 0), .dark),
])
func groundsAreToldApart(color: (Int, Int, Int), ground: ThemeGround) {
  let (red, green, blue) = (UInt8(color.0), UInt8(color.1), UInt8(color.2))
  #expect(ThemeGround(red: red, green: green, blue: blue) == ground)
}
