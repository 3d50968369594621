import Alignment
import TextScreen

/// What the signs on the screen mean: the second part of the help popup.
///
/// Made from the signs themselves, so that a new class, kind or mark is explained as soon as it is
/// drawn.
enum Legend {
  /// One sign, or a few that belong together, and what they represent.
  struct Entry: Hashable, Sendable {
    let signs: String
    let meaning: String
  }

  /// The title over the signs.
  static let title = "Signs"

  /// All signs, in the spelling of a glyph set.
  static func entries(_ glyphs: GlyphSet) -> [Entry] {
    DiscrepancyClass.allCases.map {
      Entry(signs: glyphs.sign(.discrepancy($0)), meaning: $0.title + ": " + $0.gist)
    } + links(glyphs)
      + DiscrepancyKind.allCases.map { Entry(signs: String($0.letter), meaning: $0.title) }
      + rails(glyphs) + places(glyphs)
  }

  private static func links(_ glyphs: GlyphSet) -> [Entry] {
    [
      Entry(signs: glyphs.sign(.twin), meaning: "twin, no discrepancy found"),
      Entry(signs: glyphs.sign(.place), meaning: "place to compare: < shows it"),
      Entry(signs: glyphs.sign(.related), meaning: "no twin, perhaps related"),
      Entry(signs: glyphs.sign(.oneSided), meaning: "no counterpart found"),
      Entry(signs: glyphs.sign(.twin) + Sign.byHand, meaning: "linked by hand"),
    ]
  }

  private static func rails(_ glyphs: GlyphSet) -> [Entry] {
    let (rail, arrow) = (glyphs.rail, glyphs.arrow)
    return [
      Entry(
        signs: "\(glyphs.mark.focus) \(glyphs.mark.bar)", meaning: "the focused row, left and right"
      ),
      Entry(signs: rail.horizontal + rail.headRight, meaning: "rail to a twin"),
      Entry(signs: rail.thinHorizontal + rail.headRight, meaning: "rail to another counterpart"),
      Entry(
        signs: "A8\(arrow.up)27 \(arrow.down)B2", meaning: "off the screen: way, rows to go"),
      Entry(
        signs:
          "\(arrow.right) B3 \(glyphs.mark.twin) \(glyphs.separator) B2 \(glyphs.mark.related)",
        meaning: "linked claims of B, elsewhere"),
      Entry(signs: "B1\(arrow.down)8", meaning: "quoted below: 8 rows down"),
    ]
  }

  private static func places(_ glyphs: GlyphSet) -> [Entry] {
    let bar = glyphs.isASCII ? glyphs.mark.block : glyphs.mark.bar
    return [
      Entry(signs: "\(glyphs.mark.folded) n hidden", meaning: "lines set aside: zh shows them"),
      Entry(
        signs: "\(glyphs.mark.folded) n claims", meaning: "folded, nothing to compare: zo"),
      Entry(signs: "(n hidden)", meaning: "by the filter: ff"),
      Entry(signs: glyphs.sign(.hidden), meaning: "hidden by the filter: ff"),
      Entry(signs: "14 Feb 2026?", meaning: "a date that was inferred"),
      Entry(
        signs: "\(glyphs.mark.none)\(glyphs.line.vertical) \(glyphs.mark.none)\(bar)",
        meaning: "edge: all of a text; in view"),
      Entry(
        signs: "\(glyphs.line.teeLeft) \(glyphs.line.teeRight)",
        meaning: "edge: a hit of the search"
      ),
      Entry(signs: glyphs.ellipsis, meaning: "words left out"),
    ]
  }
}

extension DiscrepancyClass {
  /// What the class means, in the few words of the legend.
  fileprivate var gist: String {
    switch self {
    case .conflict: "not both hold"
    case .update: "one is later"
    case .difference: "both can be true"
    }
  }
}
