import NcursesScreen
import TextScreen
import Theming

/// How the reader looks on this terminal: theme, signs and colours, from options and environment.
struct ReaderLook {
  let glyphs: GlyphSet
  let terminal: TerminalOptions
  private let chosen: Awaited<Result<Theme, Trouble>>
  private let hasColor: Bool

  /// Makes a look; the theme may still be on its way.
  init(
    theme: Awaited<Result<Theme, Trouble>>, color: ColorChoice, prefersASCII: Bool,
    environment: Environment
  ) {
    chosen = theme
    hasColor = color.isOn(environment: environment)
    let fitting = GlyphSet.fitting { environment[$0] }
    self.glyphs = prefersASCII ? .ascii : fitting
    self.terminal = TerminalOptions(
      colorDepth: hasColor ? nil : ColorDepth.none, assumesUTF8: fitting == .unicode)
  }

  /// The theme, waited for, as it looks on a screen that has colours or none.
  func theme(onScreenWith depth: ColorDepth) throws(Trouble) -> Theme {
    let theme = try chosen.value.get()
    return hasColor && depth != .none ? theme : theme.withoutColor
  }
}
