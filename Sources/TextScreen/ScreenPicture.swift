/// A canvas as a picture in SVG (W3C SVG 1.1), for pages, reports and tests.
///
///     Canvas ──► ScreenPicture ──► <svg> … <rect/> … <text>the words of one style</text> … </svg>
///
/// The words of one style, up to a gap of two columns, are one text, and so is a sign that another
/// font may have to draw. Each begins in its own cell: no viewer, whatever its fonts are and
/// whether or not it heeds `textLength` (librsvg does not), carries an error of widths from one
/// pane into the other. The same canvas gives the same bytes.
public struct ScreenPicture: Sendable {
  /// The terminal's own colours, where a theme leaves them to it.
  public struct Ground: Hashable, Sendable {
    /// Red, green and blue of text without a colour.
    public var foreground: Color
    /// Red, green and blue of its ground.
    public var background: Color

    /// Makes a ground of two colours.
    public init(foreground: Color, background: Color) {
      self.foreground = foreground
      self.background = background
    }

    /// Light grey on near black, as most terminals come.
    public static let dark = Ground(foreground: .rgb(208, 208, 208), background: .rgb(24, 24, 24))
  }

  private let canvas: Canvas
  private let ground: Ground

  /// Makes the picture of a canvas.
  public init(_ canvas: Canvas, ground: Ground = .dark) {
    self.canvas = canvas
    self.ground = ground
  }

  /// Width and height of a cell and where the baseline of letters is in it, in pixels.
  private static let cell = (width: 8, height: 17, baseline: 13)

  /// The size at which a letter of the first fonts named is as wide as a cell: 0.602 of it.
  private static let fontSize = "13.3"

  /// The picture, with a line feed at its end. O(cells).
  public var svg: String {
    let width = canvas.size.columns * Self.cell.width
    let height = canvas.size.rows * Self.cell.height
    var lines = [
      #"<svg xmlns="http://www.w3.org/2000/svg" width="\#(width)" height="\#(height)" "#
        + #"viewBox="0 0 \#(width) \#(height)" font-family="\#(Self.fonts)" "#
        + #"font-size="\#(Self.fontSize)">"#,
      #"<rect width="\#(width)" height="\#(height)" fill="\#(hex(ground.background))"/>"#,
    ]
    for row in 0..<canvas.size.rows {
      let stretches = stretches(ofRow: row)
      lines += stretches.compactMap { backdrop(of: $0, row: row) }
      lines += stretches.flatMap(runs).map { text(of: $0, row: row) }
    }
    if let cursor = canvas.cursor {
      lines.append(
        rectangle(cursor, columns: 1, #"fill="none" stroke="\#(hex(ground.foreground))""#))
    }
    return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private static let fonts = "DejaVu Sans Mono, Menlo, Consolas, monospace"

  /// Cells of one style beside one another; a wide glyph is a stretch of its own.
  private struct Stretch {
    let column: Int
    var columns: Int
    var glyphs: [String]
    let style: Style
    let isWide: Bool
  }

  /// The parts of a stretch that are a text each, without the blanks around them.
  private func runs(of stretch: Stretch) -> [Stretch] {
    // A line under blanks is drawn, too.
    let keepsBlanks = stretch.style.attributes.contains(.underline)
    if stretch.isWide || keepsBlanks { return [stretch] }
    var runs: [Stretch] = []
    for (offset, glyph) in stretch.glyphs.enumerated() where glyph != " " {
      let column = stretch.column + offset
      if let last = runs.last, Self.goesOn(last, to: glyph, at: column) {
        let gap = column - last.column - last.columns
        runs[runs.count - 1].columns += gap + 1
        runs[runs.count - 1].glyphs += Array(repeating: " ", count: gap) + [glyph]
      } else {
        runs.append(
          Stretch(column: column, columns: 1, glyphs: [glyph], style: stretch.style, isWide: false))
      }
    }
    return runs
  }

  /// Whether a glyph belongs to the text of those before it: a letter after at most one blank, and
  /// a sign right after the same one, as in a rule.
  private static func goesOn(_ run: Stretch, to glyph: String, at column: Int) -> Bool {
    let gap = column - run.column - run.columns
    guard let last = run.glyphs.last, isLetter(last) == isLetter(glyph) else { return false }
    return isLetter(glyph) ? gap < 2 : gap == 0 && last == glyph
  }

  /// Whether it is a letter, a figure or a mark between words, as fonts for text have them; arrows,
  /// signs of mathematics, lines and blocks begin at U+2190.
  private static func isLetter(_ glyph: String) -> Bool {
    glyph.unicodeScalars.allSatisfy { $0.value < 0x2190 }
  }

  private func stretches(ofRow row: Int) -> [Stretch] {
    var stretches: [Stretch] = []
    var column = 0
    while column < canvas.size.columns {
      let cell = canvas[Position(column: column, row: row)]
      let isWide =
        column + 1 < canvas.size.columns
        && canvas[Position(column: column + 1, row: row)].glyph.isEmpty && !cell.glyph.isEmpty
      let columns = isWide ? 2 : 1
      let glyph = cell.glyph.isEmpty ? " " : cell.glyph
      if !isWide, let last = stretches.last, !last.isWide, last.style == cell.style {
        stretches[stretches.count - 1].columns += 1
        stretches[stretches.count - 1].glyphs.append(glyph)
      } else {
        stretches.append(
          Stretch(
            column: column, columns: columns, glyphs: [glyph], style: cell.style, isWide: isWide))
      }
      column += columns
    }
    return stretches
  }

  private func backdrop(of stretch: Stretch, row: Int) -> String? {
    let color = colors(of: stretch.style).background
    guard color != hex(ground.background) else { return nil }
    let position = Position(column: stretch.column, row: row)
    return rectangle(position, columns: stretch.columns, #"fill="\#(color)""#)
  }

  private func rectangle(_ position: Position, columns: Int, _ paint: String) -> String {
    let (x, y) = (position.column * Self.cell.width, position.row * Self.cell.height)
    return #"<rect x="\#(x)" y="\#(y)" width="\#(columns * Self.cell.width)" "#
      + #"height="\#(Self.cell.height)" \#(paint)/>"#
  }

  private func text(of stretch: Stretch, row: Int) -> String {
    let attributes = stretch.style.attributes
    let (x, y) = (stretch.column * Self.cell.width, row * Self.cell.height + Self.cell.baseline)
    var marks = #" fill="\#(colors(of: stretch.style).foreground)""#
    if attributes.contains(.bold) { marks += #" font-weight="bold""# }
    if attributes.contains(.italic) { marks += #" font-style="italic""# }
    if attributes.contains(.underline) { marks += #" text-decoration="underline""# }
    if attributes.contains(.dim) { marks += #" opacity="0.65""# }
    return #"<text x="\#(x)" y="\#(y)" textLength="\#(stretch.columns * Self.cell.width)" "#
      + #"lengthAdjust="spacingAndGlyphs" xml:space="preserve"\#(marks)>"#
      + Self.escaped(stretch.glyphs.joined()) + "</text>"
  }

  private func colors(of style: Style) -> (foreground: String, background: String) {
    let foreground = hex(style.foreground == .standard ? ground.foreground : style.foreground)
    let background = hex(style.background == .standard ? ground.background : style.background)
    return style.attributes.contains(.reverse)
      ? (background, foreground) : (foreground, background)
  }

  private func hex(_ color: Color) -> String {
    let parts: (red: Int, green: Int, blue: Int) =
      switch color {
      case .standard: Color.components(ofIndex: 7)
      case .ansi(let number): Color.components(ofIndex: Int(number % 16))
      case .rgb(let red, let green, let blue): (Int(red), Int(green), Int(blue))
      }
    return "#"
      + [parts.red, parts.green, parts.blue].map {
        ($0 < 16 ? "0" : "") + String($0, radix: 16)
      }.joined()
  }

  /// Glyphs as XML has them; what XML may not hold (XML 1.0, 2.2) becomes a question mark.
  private static func escaped(_ glyphs: String) -> String {
    var result = ""
    for scalar in glyphs.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case _ where scalar.value < 0x20 || [0x7F, 0xFFFE, 0xFFFF].contains(scalar.value):
        result += "?"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
