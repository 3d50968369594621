import NcursesScreen
import Reader
import TextScreen
import Theming

/// How the reader looks on this terminal: theme, signs and colours, from options and environment.
struct ReaderLook {
  /// The terminal may draw our own signs over two columns: then those of ASCII are drawn.
  let glyphs: GlyphSet
  let ambiguousWidth: AmbiguousWidth
  /// Signs are spelled out where the locale may not have them.
  let spelling: SignSpelling
  /// How what is typed into a search is read.
  let searchSyntax: SearchSyntax
  let terminal: TerminalOptions
  private let choice: ThemeChoice
  private let hasColor: Bool

  /// Makes a look; the theme is not read yet.
  init(_ configuration: Configuration, environment: Environment) {
    choice = ThemeChoice(configuration.theme.value)
    hasColor = configuration.color.value.isOn(environment: environment)
    let fitting = GlyphSet.fitting { environment[$0] }
    ambiguousWidth = configuration.ambiguousWidth.value
    spelling = fitting == .unicode ? .asWritten : .words
    searchSyntax = configuration.searchSyntax.value
    glyphs = configuration.ascii.value || ambiguousWidth == .wide ? .ascii : fitting
    self.terminal = TerminalOptions(
      colorDepth: hasColor ? nil : ColorDepth.none, assumesUTF8: fitting == .unicode)
  }

  /// The theme, read now, as it looks on a screen that has colours or none.
  /// - Parameter name: a theme in place of the one that was asked for.
  func theme(
    _ name: String? = nil, on ground: ThemeGround = .dark, onScreenWith depth: ColorDepth
  ) throws(Trouble) -> Theme {
    let theme = try (name.map { ThemeChoice($0) } ?? choice).theme(on: ground)
    return hasColor && depth != .none ? theme : theme.withoutColor
  }

  /// Whether the colour of the terminal's background makes a difference.
  var asksForBackground: Bool { hasColor }

  /// The name of the theme that was asked for, and all that can be had in its place.
  var themes: (chosen: String, all: [ThemeEntry]) {
    let bundled = Theme.bundledNames.map { name in
      ThemeEntry(name: name, summary: (try? Theme.bundled(named: name))?.summary ?? "")
    }
    let isBundled = bundled.contains { $0.name == choice.name }
    let own = ThemeEntry(name: choice.name, summary: "The file that was asked for.")
    return (choice.name, isBundled ? bundled : [own] + bundled)
  }
}
