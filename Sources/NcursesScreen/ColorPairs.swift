internal import CNcurses
internal import TextScreen

/// The colour pairs of ncurses, given out as styles come up.
struct ColorPairs {
  private let depth: ColorDepth
  private let isDirect: Bool
  private let limit: Int32
  private var pairs: [Colors: Int32] = [:]
  private var last: (colors: Colors, pair: Int32)?

  /// The two colours of a style, whatever its attributes.
  private struct Colors: Hashable {
    let foreground: Color
    let background: Color
  }

  init(depth: ColorDepth) {
    self.depth = depth
    isDirect = cn_has_direct_color()
    limit = min(cn_pairs(), 32_767)
  }

  /// The pair for a style; 0, the terminal's own colours, without colour or when all are given out.
  mutating func pair(for style: Style) -> Int32 {
    if depth == .none { return 0 }
    let colors = Colors(foreground: style.foreground, background: style.background)
    if let last, last.colors == colors { return last.pair }
    let pair = pairs[colors] ?? newPair(for: colors)
    last = (colors, pair)
    return pair
  }

  private mutating func newPair(for colors: Colors) -> Int32 {
    var pair: Int32 = 0
    if colors.foreground != .standard || colors.background != .standard {
      let next = Int32(pairs.count) + 1
      let (foreground, background) = numbers(of: colors)
      if next < limit && cn_set_pair(next, foreground, background) { pair = next }
    }
    pairs[colors] = pair
    return pair
  }

  /// The numbers that ncurses takes. Two different colours never become the same one: on a terminal
  /// with few of them the glyph would vanish.
  private func numbers(of colors: Colors) -> (foreground: Int32, background: Int32) {
    var foreground = number(of: colors.foreground)
    let background = number(of: colors.background)
    if foreground == background, foreground >= 0, colors.foreground != colors.background {
      foreground = background == 0 ? 7 : 0
    }
    return (foreground, background)
  }

  private func number(of color: Color) -> Int32 {
    guard let index = color.index(at: depth) else { return -1 }
    guard isDirect, index >= 8 else { return Int32(index) }
    let (red, green, blue) = Color.components(ofIndex: index)
    return Int32(red << 16 | green << 8 | blue)
  }
}
