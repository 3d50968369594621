import Alignment
import Articles
import Claims
import Reader
import TextScreen

/// The reader's screen as a picture in a file, after some keys, without a terminal.
///
///     pair ─► comparison ─► ReaderState ─► keys ─► canvas ─► SVG
///
/// What needs a terminal or a clipboard is left out: the picture shows what the keys lead to.
struct Screenshot {
  let size: Size
  let keys: TypedKeys
  let look: ReaderLook
  let confidenceFloor: Double
  let keyMap: KeyMap
  let standardInput: Side?

  /// The picture of a compared pair, as bytes of SVG.
  func picture(of comparison: Comparison) throws(Trouble) -> [UInt8] {
    var options = ReaderOptions(
      confidenceFloor: confidenceFloor, glyphs: look.glyphs,
      ambiguousWidth: look.ambiguousWidth, keyMap: keyMap,
      searchSyntax: look.searchSyntax, standardInput: standardInput)
    options.spelling = look.spelling
    var state = ReaderState(articles: comparison.articles, size: size, options: options)
    _ = state.update(.compared(comparison))
    for key in keys.keys {
      for effect in state.update(.key(key)) { perform(effect, on: &state) }
    }
    let theme = try look.theme(onScreenWith: .palette256)
    return Array(ScreenPicture(state.view(theme: theme)).svg.utf8)
  }

  /// Does what the reader asks for where that changes the picture.
  private func perform(_ effect: Effect, on state: inout ReaderState) {
    switch effect {
    case .compare: _ = state.update(.compared(Comparison(of: state.articles)))
    case .explain(let claims):
      let explanation = LinkExplainer(state.articles).explanation(of: claims)
      _ = state.update(.explained(explanation))
    default: break
    }
  }
}
