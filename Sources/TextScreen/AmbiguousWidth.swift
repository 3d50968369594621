/// How many columns a terminal gives to signs that are narrow in some scripts and wide in others.
///
///     text      narrow   wide    wide, as drawn
///     Ω α ° Ж   1 each   2 each  Ω α ° Ж          East Asian Width A (Unicode Standard Annex 11)
///     “ ’ — …   1 each   1 each  " ' - *          spelled in ASCII: no gap in `Iran’s`
///     ─ ≠ ▶     1 each   –       - ! >            our own signs: `GlyphSet.ascii` goes with wide
///     東 storm   as everywhere
///
/// A terminal does not tell which it does; those set up for Chinese, Japanese or Korean often take
/// two. Where a sign has a spelling in ASCII, that is drawn, and it is one column on every
/// terminal.
public enum AmbiguousWidth: String, Hashable, Sendable, CaseIterable {
  /// One column, as the C library has it.
  case narrow
  /// Two columns.
  case wide

  /// What holds for all that is measured and written now. The width of a text is a question that is
  /// asked everywhere, so the answer goes with the work that is done for one terminal (`measuring`)
  /// and not through every call; nothing can set it for others.
  @TaskLocal static var current = narrow

  /// Does something with widths as this terminal has them.
  public func measuring<Result>(_ body: () throws -> Result) rethrows -> Result {
    if self == Self.current { return try body() }
    return try Self.$current.withValue(self, operation: body)
  }
}

extension Unicode.Scalar {
  /// Whether a sign of unclear width has two columns on the terminal that is drawn for.
  var isWidened: Bool {
    AmbiguousWidth.current == .wide && isListed(value, in: ambiguousRanges)
      && plainSpelling == nil
  }

  /// What is drawn for this scalar: its ASCII spelling where signs are spelled out, or where it
  /// would else have two columns.
  var drawnSpelling: String {
    if let spelledOut { return spelledOut }
    guard value >= 0x80, AmbiguousWidth.current == .wide else { return String(self) }
    return plainSpelling ?? String(self)
  }
}
