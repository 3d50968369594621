/// The signs that the reader draws beside the articles' own text, in one of two spellings.
///
///     .unicode   ┃▶A13 … ━━━━┷━≠M━▶ B13      .ascii   |>A13 ~ ====+=!M=> B13
///
/// Every sign takes one column in both, so that a layout never depends on the spelling; only the
/// ellipsis takes two in ASCII, where no sign of one column says the same.
public struct GlyphSet: Hashable, Sendable {
  /// The connectors in the gutter.
  public let rail: Rail
  /// Thin lines: frames, rules, the edges of the panes.
  public let line: Line
  /// Directions.
  public let arrow: Arrow
  /// What represents a claim, in the strips and everywhere else.
  public let mark: Mark
  /// The end of a text that was cut.
  public let ellipsis: String
  /// Between the parts of a bar: `A · Press TV · 460 w`.
  public let separator: String
  /// Whether article text is to be spelled in ASCII where it can be; see `Canvas.spell`.
  public let isASCII: Bool

  /// The connectors in the gutter: those of the focused claim are heavy, others thin.
  public struct Rail: Hashable, Sendable {
    /// The focused claim's connector: `━`, and straight up or down: `┃`.
    public let horizontal, vertical: String
    /// Where it forks: to the other lanes above `┷`, below `┯`, to both `┿`.
    public let forkUp, forkDown, forkBoth: String
    /// A lane: thin `─` and `│`, its corners towards the right pane `┌` `└`, towards the left `┐`
    /// `┘`, and its branches `├` `┤` `┬` `┴` `┼`.
    public let thinHorizontal, thinVertical: String
    /// Corners, named by where they are in a box.
    public let topLeft, topRight, bottomLeft, bottomRight: String
    /// Branches, named by the side on which the third arm is.
    public let branchRight, branchLeft, branchDown, branchUp, crossing: String
    /// The heads at the ends.
    public let headRight, headLeft: String
  }

  /// Thin lines.
  public struct Line: Hashable, Sendable {
    /// A rule `─`, an edge `│`.
    public let horizontal, vertical: String
    /// The corners of a frame.
    public let topLeft, topRight, bottomLeft, bottomRight: String
    /// Where an edge meets a rule: `├` `┤` `┬` `┴`.
    public let teeRight, teeLeft, teeDown, teeUp: String
  }

  /// Directions.
  public struct Arrow: Hashable, Sendable {
    /// Off the screen, this way.
    public let up, down: String
    /// This way; and both ways, between two claims `↔` and between two articles `⇄`.
    public let left, right, both, swap: String
  }

  /// What represents a claim.
  public struct Mark: Hashable, Sendable {
    /// A claim in a discrepancy `≠`, a twin without one `=`, a place to compare `≟`, a related
    /// claim `≈`, a one-sided `○`.
    public let discrepancy, twin, place, related, oneSided: String
    /// Nothing that is shown `·`.
    public let none: String
    /// The pointer `▶` at the focused claim, the bar `┃` along it and along the part in view.
    public let focus, bar: String
    /// A full cell `█`.
    public let block: String
    /// A folded stretch `▸` and an unfolded one `▾`.
    public let folded, unfolded: String
  }
}

extension GlyphSet {
  /// Line drawing and mathematical signs.
  public static let unicode = GlyphSet(
    rail: Rail(
      horizontal: "━", vertical: "┃", forkUp: "┷", forkDown: "┯", forkBoth: "┿",
      thinHorizontal: "─", thinVertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└",
      bottomRight: "┘", branchRight: "├", branchLeft: "┤", branchDown: "┬", branchUp: "┴",
      crossing: "┼", headRight: "▶", headLeft: "◀"),
    line: Line(
      horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└",
      bottomRight: "┘", teeRight: "├", teeLeft: "┤", teeDown: "┬", teeUp: "┴"),
    arrow: Arrow(up: "↑", down: "↓", left: "←", right: "→", both: "↔", swap: "⇄"),
    mark: Mark(
      discrepancy: "≠", twin: "=", place: "≟", related: "≈", oneSided: "○", none: "·",
      focus: "▶", bar: "┃",
      block: "█", folded: "▸", unfolded: "▾"),
    ellipsis: "…", separator: "·", isASCII: false)

  /// Signs that every terminal and every font has.
  public static let ascii = GlyphSet(
    rail: Rail(
      horizontal: "=", vertical: "|", forkUp: "+", forkDown: "+", forkBoth: "+",
      thinHorizontal: "-", thinVertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+",
      bottomRight: "+", branchRight: "+", branchLeft: "+", branchDown: "+", branchUp: "+",
      crossing: "+", headRight: ">", headLeft: "<"),
    line: Line(
      horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+",
      bottomRight: "+", teeRight: "+", teeLeft: "+", teeDown: "+", teeUp: "+"),
    arrow: Arrow(up: "^", down: "v", left: "<", right: ">", both: "-", swap: "|"),
    mark: Mark(
      discrepancy: "!", twin: "=", place: "?", related: ":", oneSided: "o", none: ".",
      focus: ">", bar: "|",
      block: "#", folded: "+", unfolded: "-"),
    ellipsis: "..", separator: "-", isASCII: true)
}
