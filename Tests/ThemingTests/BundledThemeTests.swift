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

@Test(arguments: ["paper", "dusk"], [false, true])
func textIsReadable(name: String, in256: Bool) throws {
  let theme = try Theme.bundled(named: name)
  for role in Role.allCases {
    let style = theme[role]
    let contrast = try contrast(style.foreground, style.background, in256: in256)
    #expect(contrast >= 4.5, "\(role.rawValue): \(contrast)")
  }
  // Deciding words also stand in the focused claim, whose background differs.
  for role in Role.allCases where role.rawValue.hasPrefix("discrepancy.") {
    let background = theme[.claimFocused].background
    let contrast = try contrast(theme[role].foreground, background, in256: in256)
    #expect(contrast >= 4.5, "\(role.rawValue) in focus: \(contrast)")
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

private func luminance(_ color: (red: Int, green: Int, blue: Int)) -> Double {
  func linear(_ level: Int) -> Double {
    let level = Double(level) / 255
    return level <= 0.04045 ? level / 12.92 : pow((level + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
}
