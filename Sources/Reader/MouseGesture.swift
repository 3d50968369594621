import TextScreen

/// What can be done with the mouse: for help and for the README, as the key table is for keys.
public struct MouseGesture: Hashable, Sendable {
  /// What is done with it.
  public let name: String
  /// What the reader does then, in a few words.
  public let help: String

  /// The title over the gestures.
  public static let title = "Mouse"

  /// All gestures.
  public static let all = [
    MouseGesture(name: "wheel", help: "scroll what is under it"),
    MouseGesture(name: "click on text", help: "go to that row"),
    MouseGesture(name: "click on a rail", help: "to its claim; again: along it"),
    MouseGesture(name: "click on an arrow", help: "to the claim off the screen"),
    MouseGesture(name: "click on a hint", help: "what its key does"),
    MouseGesture(
      name: "click on \(GlyphSet.unicode.arrow.swap)", help: "let the panes change places"),
    MouseGesture(name: "click on the rule", help: "enlarge the detail pane, or not"),
    MouseGesture(name: "click on counts", help: "list the discrepancies"),
    MouseGesture(name: "click on \(GlyphSet.unicode.mark.folded)", help: "unfold"),
    MouseGesture(name: "click at an edge", help: "go to that part of the text"),
    MouseGesture(name: "click in a list", help: "choose the row; again: go there"),
    MouseGesture(name: "drag over text", help: "select in one text, and copy"),
  ]

  /// The same with the signs of a glyph set.
  func spelled(in glyphs: GlyphSet) -> MouseGesture {
    let unicode = GlyphSet.unicode
    return MouseGesture(
      name: name.replacing(unicode.arrow.swap, with: glyphs.arrow.swap)
        .replacing(unicode.mark.folded, with: glyphs.mark.folded), help: help)
  }
}
