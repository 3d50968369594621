public import Alignment
public import Claims
public import TextScreen

/// Something the reader is told: what the user did, or what happened elsewhere.
public enum ReaderInput: Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted.
  case paste(String)
  /// The mouse did something at a cell.
  case mouse(MouseAction, Position)
  /// The screen has a new size.
  case resized(Size)
  /// The program is in the foreground again.
  case resumed
  /// The articles have been compared.
  case compared(Comparison)
  /// The comparison was gone over with the links made by hand.
  case relinked(Comparison)
  /// The comparison under way takes long, and so much of it is done, from 0 to 100.
  case comparing(percent: Int)
  /// The comparison was given up.
  case comparisonCancelled
  /// Both files were read again.
  case reloaded(Sides<AnnotatedArticle>)
  /// The files could not be read again, for the reason in this sentence.
  case notReloaded(String)
  /// Why two claims are linked as strongly as they are.
  case explained(LinkExplanation)
  /// What was typed in earlier runs.
  case remembered(EnteredLines)
  /// The settings are other ones from now on.
  case configured(ReaderSettings)
  /// Something to tell the user, in a sentence.
  case message(String)
}

/// What the reader asks of the program around it. The reader itself opens no file, starts no work
/// and draws nothing.
public enum Effect: Hashable, Sendable {
  /// Leave.
  case quit
  /// Compare the present articles, and report with `.compared`.
  case compare
  /// Give up the comparison under way.
  case cancelComparison
  /// Read both files again, and report with `.reloaded`, or with `.notReloaded`.
  case reload
  /// Explain the link of two claims of the present comparison, and report with `.explained`, or
  /// with `.message` where that would take too long.
  case explain(Sides<Int>)
  /// Go over the present comparison with links made and cut by hand, and report with `.relinked`.
  case relink(LinkEdits)
  /// Read the configuration again, and report with `.configured` and `.message`.
  case reloadConfiguration
  /// Put a text on the clipboard, and report with `.message` which way it went.
  case copy(CopiedText)
  /// Take the mouse from the terminal, or give it back to it.
  case takeMouse(Bool)
  /// Draw in the theme of this name from now on.
  case useTheme(String)
  /// Draw every cell again.
  case redraw
}

/// How the reader starts.
public struct ReaderOptions: Hashable, Sendable {
  /// Discrepancies below this confidence, 0 to 1, are not shown.
  public var confidenceFloor: Double
  /// How signs are spelled.
  public var glyphs: GlyphSet
  /// How wide the terminal draws signs that are wide in some scripts only.
  public var ambiguousWidth: AmbiguousWidth
  /// The keys.
  public var keyMap: KeyMap
  /// How what is typed into a search is read, until Ctrl-r in the search line says otherwise.
  public var searchSyntax: SearchSyntax
  /// The name of the theme in use.
  public var theme: String
  /// What can be had in its place.
  public var themes: [ThemeEntry]
  /// The side that was read from standard input, if one was; it has no name of its own.
  public var standardInput: Side?
  /// Whether citations say where in its file a claim is.
  public var citesPlaces = false
  /// How signs are written that the terminal may not be able to show.
  public var spelling = SignSpelling.asWritten

  /// Makes options.
  public init(
    confidenceFloor: Double = 0.5, glyphs: GlyphSet = .unicode,
    ambiguousWidth: AmbiguousWidth = .narrow, keyMap: KeyMap = .standard,
    searchSyntax: SearchSyntax = .pattern, theme: String = "", themes: [ThemeEntry] = [],
    standardInput: Side? = nil
  ) {
    self.confidenceFloor = min(max(confidenceFloor, 0), 1)
    (self.glyphs, self.ambiguousWidth) = (glyphs, ambiguousWidth)
    (self.keyMap, self.searchSyntax) = (keyMap, searchSyntax)
    (self.theme, self.themes) = (theme, themes)
    self.standardInput = standardInput
  }
}

extension ReaderOptions {
  /// Does something with widths and signs as the terminal has them.
  func measuring<Result>(_ body: () throws -> Result) rethrows -> Result {
    try spelling.measuring { try ambiguousWidth.measuring(body) }
  }
}

/// A theme as the picker lists it.
public struct ThemeEntry: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// One sentence about it.
  public let summary: String

  /// Makes an entry.
  public init(name: String, summary: String) {
    self.name = name
    self.summary = summary
  }
}
