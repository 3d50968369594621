extension Canvas {
  /// Spells quotes, dashes and other common signs of article text in ASCII, where `glyphs` are
  /// ASCII; else nothing changes.
  ///
  /// Each cell keeps its width, so this comes last, after everything is drawn. Letters stay as they
  /// are: only the terminal knows which of them it can show.
  public mutating func spell(in glyphs: GlyphSet) {
    guard glyphs.isASCII else { return }
    for index in cells.indices where cells[index].glyph.utf8.count > 1 {
      let scalars = cells[index].glyph.unicodeScalars
      if scalars.count == 1, let plain = scalars.first?.plainSpelling {
        cells[index].glyph = plain
      }
    }
  }
}

extension Unicode.Scalar {
  /// One column of ASCII for a sign of one column; nil for all others.
  var plainSpelling: String? {
    switch self {
    case "‘", "’", "‚", "‛", "′", "´": "'"
    case "“", "”", "„", "‟", "″", "«", "»": "\""
    case "‹": "<"
    case "›": ">"
    case "‐", "‑", "‒", "–", "—", "―", "−", "\u{AD}": "-"
    // Two columns, as the reader writes it, would move what follows.
    case "…": "."
    case "·", "•", "‧", "∙": "."
    case "×": "x"
    case "\u{FFFD}": "?"
    case "\u{A0}", "\u{2002}", "\u{2003}", "\u{2007}", "\u{2009}", "\u{200A}", "\u{202F}": " "
    default: nil
    }
  }
}
