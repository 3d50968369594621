import Articles
import TextScreen

extension DetailContent {
  /// One row: its label, and a row of some text.
  struct Line {
    let label: String
    let text: StyledText
    let span: TextSpan

    /// The columns that are drawn.
    var columns: Int { StyledText.onOneRow(text.text.slice(span)).columnWidth }
  }
}
