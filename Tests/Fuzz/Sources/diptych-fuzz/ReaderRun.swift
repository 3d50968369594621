import Alignment
import Articles
import Claims
import Reader
import TextScreen
import Theming

/// Bytes as what happens to the reader.
enum ReaderRun {
  /// Sends an input for every few bytes, and draws after each.
  static func onScreen(_ bytes: [UInt8]) {
    var inputs = InputBytes(bytes)
    var options = ReaderOptions()
    let choice = inputs.next()
    if choice & 1 != 0 { options.glyphs = .ascii }
    if choice & 2 != 0 { options.ambiguousWidth = .wide }
    if choice & 4 != 0 { options.searchSyntax = .text }
    let size = Size(columns: Int(inputs.next()), rows: Int(inputs.next()) / 3)
    var state = ReaderState(articles: comparison.articles, size: size, options: options)
    if choice & 8 == 0 { _ = state.update(.compared(comparison)) }
    check(state)
    while let input = inputs.input(comparison) {
      for effect in state.update(input) {
        guard let answer = answer(to: effect) else { continue }
        _ = state.update(answer)
      }
      check(state)
    }
  }

  /// Takes every line as typed into the reader without a screen.
  static func withoutScreen(_ bytes: [UInt8]) {
    var reader = LinearReader(articles: comparison.articles)
    _ = reader.take(.compared(comparison))
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for line in lines.prefix(64) {
      for case .effect(let effect) in reader.take(line: String(line)) {
        if let answer = answer(to: effect) { _ = reader.take(answer) }
      }
    }
  }

  /// What the program around the reader would say to an effect.
  private static func answer(to effect: Effect) -> ReaderInput? {
    switch effect {
    case .compare: .compared(comparison)
    case .cancelComparison: .comparisonCancelled
    case .reload: .reloaded(comparison.articles)
    case .relink(let edits): .relinked(comparison.edited(edits))
    case .explain(let claims): .explained(explainer.explanation(of: claims))
    case .reloadConfiguration: .message("config.toml read again: nothing changed")
    case .copy, .takeMouse, .useTheme, .redraw, .quit: nil
    }
  }

  /// A whole screen, its cursor on it, and no control character.
  private static func check(_ state: ReaderState) {
    let canvas = state.view(theme: theme)
    let size = canvas.size
    require(canvas.cells.count == size.columns * size.rows, "the screen is whole")
    if let cursor = canvas.cursor {
      let area = Area(column: 0, row: 0, columns: size.columns, rows: size.rows)
      require(area.contains(cursor), "the cursor is on the screen")
    }
    for cell in canvas.cells {
      for scalar in cell.glyph.unicodeScalars {
        require(scalar.properties.generalCategory != .control, "no control character is shown")
      }
    }
  }

  private static let theme = Theme(name: "t", summary: "", styles: [:])

  /// Two short accounts of one event.
  private static let comparison = Comparison(
    of: Sides(
      left: ArticleInput.annotated(Array(left.utf8), "a.txt") ?? empty,
      right: ArticleInput.annotated(Array(right.utf8), "b.txt") ?? empty))

  private static let explainer = LinkExplainer(comparison.articles)

  private static let empty = AnnotatedArticle(
    article: .init(name: "", format: .plain, text: "", blocks: []), words: [], sentences: [],
    claims: [])

  private static let left = """
    Ferry runs aground off Port Callan

    PORT CALLAN, March 3 — A ferry with 212 passengers ran aground on Monday, the coast guard said. \
    Captain Ann Marsh said “the fog came in within minutes”. At least 14 people were hurt.

    The 東京丸, a Japanese ship, took 40 of them aboard. Nobody knows the cause (yet).

    Share this article
    """

  private static let right = """
    # 190 saved from ferry

    A ferry with 190 people on board struck a rock on Tuesday, police said. \
    Captain Ann Marsh said “the fog came in within hours”. Twelve people were hurt.

    עמי כהן, a passenger, was taken to hospital. The cause is known: a worn rudder cable.\
    \u{301}\u{200D} 👩‍👩‍👧 e\u{301}
    """
}
