import NcursesScreen
import TextScreen
import Theming

/// How the reader looks on this terminal: theme, signs and colours, from options and environment.
struct ReaderLook {
  let glyphs: GlyphSet
  let terminal: TerminalOptions
  private let choice: ThemeChoice
  private let hasColor: Bool

  /// Makes a look; the theme is not read yet.
  init(theme: ThemeChoice, color: ColorChoice, prefersASCII: Bool, environment: Environment) {
    choice = theme
    hasColor = color.isOn(environment: environment)
    let fitting = GlyphSet.fitting { environment[$0] }
    self.glyphs = prefersASCII ? .ascii : fitting
    self.terminal = TerminalOptions(
      colorDepth: hasColor ? nil : ColorDepth.none, assumesUTF8: fitting == .unicode)
  }

  /// The theme, read now, as it looks on a screen that has colours or none.
  func theme(onScreenWith depth: ColorDepth) throws(Trouble) -> Theme {
    let theme = try choice.theme()
    return hasColor && depth != .none ? theme : theme.withoutColor
  }
}
