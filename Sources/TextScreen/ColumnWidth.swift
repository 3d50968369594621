// How wide a text is, and what of it is drawn: the one owner of widths.
//
//     text        drawn as    columns
//     storm       storm       5
//     東京        東京        4        two each
//     e + ◌́       é           1        a mark is in its letter's cell
//     👩 ZWJ 💻   👩💻        4        each member, without the joiner: see below
//     👍 + 🏽      👍          2        without the skin tone
//     🇫 + 🇷       🇫🇷          2        one each: joined or not, a flag takes the same columns
//     1 VS16 ⃣     1⃣          1        a keycap is a digit with a mark
//     ◌́           ◌́           1        a mark without a letter gets a carrier
//     ESC [ 2 J   [2J         3        no control character is ever drawn
//
// Why families of emoji are drawn as their members. What is joined to one picture differs: kitty,
// WezTerm and tmux take 👩 ZWJ 💻 for one picture of two columns (tmux 3.3a: 2), xterm and libvterm
// for two of four; with a skin tone tmux 3.3a counts four, others two; after VS16 a heart has one
// column or two. A terminal does not say which it does, and ncurses is of a third opinion: its cell
// holds one scalar with columns and up to four marks, so no cell can hold a family, and it moves
// the cursor by the sum of what wcwidth says. Whatever the terminal joins, all that follows it in
// the row would leave its column. So nothing that joins is sent: no joiner, no variation selector,
// no skin tone, no tag. What is left is drawn alike everywhere; and every member is drawn, not the
// first alone, since the others are part of what was written.

extension Unicode.Scalar {
  /// The columns this scalar takes on a terminal: 0, 1 or 2; where signs are spelled out
  /// (`SignSpelling`), as many as its spelling has letters.
  ///
  /// What glibc's `wcwidth` says, wherever it says something; 0 for control characters, and 1 for
  /// scalars that it does not know (the screen draws a sign of the same width in their place). What
  /// the terminal may take for wide is measured as `AmbiguousWidth` has it.
  /// - Complexity: constant for ASCII, else the logarithm of the number of ranges.
  public var columnWidth: Int {
    if value < 0xA1 { return isControl ? 0 : 1 }
    if let spelledOut { return spelledOut.utf8.count }
    let columns = libraryWidth
    return columns == 1 && isWidened ? 2 : columns
  }

  private var libraryWidth: Int {
    if value < 0x300 { return 1 }
    if value < 0x1100 { return isListed(value, in: zeroWidthRanges) ? 0 : 1 }
    if isControl || isListed(value, in: zeroWidthRanges) { return 0 }
    return isListed(value, in: wideRanges) ? 2 : 1
  }

  /// Control characters, and the separators of lines and paragraphs, which act like them.
  var isControl: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029
  }

  /// Whether this scalar is left out of what is drawn. Skin tones are, too: terminals do not agree
  /// whether they have columns of their own.
  var isUndrawn: Bool {
    isControl || (value >= 0x34F && isListed(value, in: undrawnRanges))
  }

  /// Vowels and finals of Hangul syllables, which are in the cell of the consonant before them.
  var isDependentJamo: Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value)
  }
}

extension Character {
  /// The columns this grapheme takes as it is drawn: the sum of its drawn scalars' widths.
  ///
  /// More than 2 is possible: joined emoji are drawn one beside the other, and stay in one row.
  /// - Complexity: the number of scalars.
  public var columnWidth: Int {
    let scalars = unicodeScalars
    let first = scalars[scalars.startIndex]
    if scalars.index(after: scalars.startIndex) == scalars.endIndex {
      if first.isUndrawn { return 0 }
      let width = first.columnWidth
      if width > 0 || first.isDependentJamo { return width }
    }
    var columns = 0
    forEachCell { columns += $1 }
    return columns
  }

  /// Calls `body` for each cell that this grapheme is drawn in, with what is there and its
  /// columns, 1 or 2. Most graphemes have one; control characters have none.
  func forEachCell(_ body: (_ glyph: String, _ columns: Int) -> Void) {
    var glyph = ""
    var columns = 0
    var marks = 0
    for scalar in unicodeScalars where !scalar.isUndrawn {
      let width = scalar.columnWidth
      if width > 0 {
        if !glyph.isEmpty { body(glyph, columns) }
        (glyph, columns, marks) = (scalar.drawnSpelling, width, 0)
        if let letters = scalar.spelledOut, width > 1 {
          for letter in letters.dropLast() { body(String(letter), 1) }
          (glyph, columns) = (String(letters.suffix(1)), 1)
        }
      } else if glyph.isEmpty {
        if scalar.isDependentJamo { continue }
        (glyph, columns, marks) = ("\u{25CC}", 1, 1)
        glyph.unicodeScalars.append(scalar)
      } else if marks < marksInACell {
        glyph.unicodeScalars.append(scalar)
        marks += 1
      }
    }
    if !glyph.isEmpty { body(glyph, columns) }
  }
}

/// As many combining marks as ncurses keeps in a cell.
let marksInACell = 4

extension String {
  /// The columns this text takes as it is drawn: the sum over its graphemes.
  /// - Complexity: the number of UTF-8 bytes; plain ASCII is counted byte by byte.
  public var columnWidth: Int { columns(of: self) }

  /// This text as it is drawn: without control characters, bidi controls, joiners and variation
  /// selectors, with at most four marks a letter, and a carrier (◌) under a mark without a letter.
  public var drawable: String { drawn(self) }
}

extension Substring {
  /// The columns this text takes as it is drawn: the sum over its graphemes.
  /// - Complexity: the number of UTF-8 bytes; plain ASCII is counted byte by byte.
  public var columnWidth: Int { columns(of: self) }

  /// This text as it is drawn; see `String.drawable`.
  public var drawable: String { drawn(self) }
}

private func columns(of text: some StringProtocol) -> Int {
  var columns = 0
  for byte in text.utf8 {
    if byte >= 0x80 { return text.reduce(0) { $0 + $1.columnWidth } }
    columns += byte >= 0x20 && byte != 0x7F ? 1 : 0
  }
  return columns
}

private func drawn(_ text: some StringProtocol) -> String {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(text) }
  var result = ""
  for character in text { character.forEachCell { glyph, _ in result += glyph } }
  return result
}
