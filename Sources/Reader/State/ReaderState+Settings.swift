public import TextScreen

/// What can be set anew while the reader is open.
public struct ReaderSettings: Hashable, Sendable {
  /// The keys.
  public var keyMap: KeyMap
  /// How signs are spelled.
  public var glyphs: GlyphSet
  /// How wide the terminal draws signs that are wide in some scripts only.
  public var ambiguousWidth: AmbiguousWidth
  /// How what is typed into a search is read; nil leaves what the reader has chosen.
  public var searchSyntax: SearchSyntax?
  /// The name of the theme in use.
  public var theme: String
  /// What can be had in its place.
  public var themes: [ThemeEntry]
  /// Discrepancies below this confidence, 0 to 1, are not shown; nil leaves what the reader has
  /// chosen.
  public var confidenceFloor: Double?
  /// Whether citations say where in its file a claim is.
  public var citesPlaces = false

  /// Makes settings.
  public init(
    keyMap: KeyMap, glyphs: GlyphSet, ambiguousWidth: AmbiguousWidth = .narrow,
    searchSyntax: SearchSyntax? = nil, theme: String, themes: [ThemeEntry], confidenceFloor: Double?
  ) {
    (self.keyMap, self.glyphs, self.confidenceFloor) = (keyMap, glyphs, confidenceFloor)
    (self.ambiguousWidth, self.searchSyntax) = (ambiguousWidth, searchSyntax)
    (self.theme, self.themes) = (theme, themes)
  }
}

extension ReaderState {
  /// Takes other settings; the place stays, and keys of a sequence that has begun are forgotten.
  mutating func take(_ settings: ReaderSettings) {
    (options.keyMap, options.glyphs) = (settings.keyMap, settings.glyphs)
    (options.theme, options.themes) = (settings.theme, settings.themes)
    options.citesPlaces = settings.citesPlaces
    theme = settings.theme
    (pendingKeys, count) = ([], nil)
    take(settings.ambiguousWidth)
    if let syntax = settings.searchSyntax { options.searchSyntax = syntax }
    guard let floor = settings.confidenceFloor else { return }
    let hundredths = Int((min(max(floor, 0), 1) * 100).rounded())
    changeFilter { $0.floorHundredths = hundredths }
  }

  /// Breaks the rows anew where signs have other widths now.
  private mutating func take(_ width: AmbiguousWidth) {
    guard width != options.ambiguousWidth else { return }
    options.ambiguousWidth = width
    width.measuring {
      keepingPlace { state in
        if state.layout.form != .tooSmall { state.wrap() }
      }
    }
  }
}
