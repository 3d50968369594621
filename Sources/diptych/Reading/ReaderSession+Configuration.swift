import NcursesScreen
import Reader
import TextScreen
import Theming

extension ReaderSession {
  /// Takes over the configuration where its file is another one than was read last; what is to be
  /// said of it, or nil. Asked at a key, so that nothing is done while nobody reads.
  mutating func takeChangedConfiguration(
    before event: ScreenEvent, _ state: inout ReaderState, _ screen: inout NcursesScreen
  ) -> String? {
    guard case .key = event, let stamp = configuration.presentStamp, stamp != readStamp else {
      return nil
    }
    return reloadConfiguration(&state, &screen)
  }

  /// Reads the configuration again, and its theme; says what came of it.
  mutating func reloadConfiguration(
    _ state: inout ReaderState, _ screen: inout NcursesScreen
  ) -> String {
    readStamp = configuration.presentStamp
    switch configuration.reread() {
    case .kept(let sentence): return sentence
    case .taken(let new, let sentence):
      let old = configuration
      configuration = new
      look = ReaderLook(new, environment: .process)
      if new.theme.value != old.theme.value { themeName = nil }
      useTheme(themeName, on: &screen)
      let floor = new.confidenceFloor.value
      let (chosen, themes) = look.themes
      screen.ambiguousWidth = look.ambiguousWidth
      var settings = ReaderSettings(
        keyMap: new.keys, glyphs: look.glyphs, ambiguousWidth: look.ambiguousWidth,
        searchSyntax: new.searchSyntax.value == old.searchSyntax.value
          ? nil : new.searchSyntax.value,
        theme: themeName ?? chosen, themes: themes,
        confidenceFloor: floor == old.confidenceFloor.value ? nil : floor)
      settings.citesPlaces = new.citationOffsets.value
      _ = state.update(.configured(settings))
      return sentence
    }
  }

  /// Draws in another theme, or in the same one on another ground; one that cannot be read is left.
  mutating func useTheme(_ name: String?, on screen: inout NcursesScreen) {
    guard let new = try? look.theme(name, on: ground, onScreenWith: screen.colorDepth) else {
      return
    }
    (theme, themeName) = (new, name)
  }
}
