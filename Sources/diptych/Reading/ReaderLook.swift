import NcursesScreen
import TextScreen
import Theming

/// How the reader looks on this terminal: theme, signs and colours, from options and environment.
struct ReaderLook {
  let theme: Theme
  let glyphs: GlyphSet
  let terminal: TerminalOptions

  /// Makes a look.
  init(theme: Theme, color: ColorChoice, prefersASCII: Bool, environment: Environment) {
    let hasColor = color.isOn(environment: environment)
    let fitting = GlyphSet.fitting { environment[$0] }
    self.theme = hasColor ? theme : theme.withoutColor
    self.glyphs = prefersASCII ? .ascii : fitting
    self.terminal = TerminalOptions(
      colorDepth: hasColor ? nil : ColorDepth.none, assumesUTF8: fitting == .unicode)
  }
}
