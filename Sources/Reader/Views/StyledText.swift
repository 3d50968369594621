import Alignment
import Articles
import TextScreen
import Theming

/// Deciding words and how they look.
struct WordMark {
  let span: TextSpan
  let isShown: Bool
  let style: Style

  /// Underlined in the kind's role; those of the shown discrepancy also reversed, so that both can
  /// be told apart without colour.
  init(span: TextSpan, kind: DiscrepancyKind, isShown: Bool, theme: Theme) {
    self.span = span
    self.isShown = isShown
    style = theme[kind.role].adding(isShown ? [.bold, .reverse] : .underline)
  }

  /// Marks words in a style of their own.
  init(span: TextSpan, style: Style) {
    self.span = span
    self.style = style
    isShown = false
  }

  /// The same mark in a text of which `offset` bytes were taken off the front.
  func moved(by offset: Int) -> WordMark {
    let start = max(0, span.start + offset)
    return WordMark(self, at: TextSpan(start, max(start, span.end + offset)))
  }

  private init(_ mark: WordMark, at span: TextSpan) {
    self.span = span
    isShown = mark.isShown
    style = mark.style
  }
}

/// Text with some of its words marked.
struct StyledText {
  let text: String
  /// Spans over `text`; later marks cover earlier ones.
  let marks: [WordMark]

  /// Writes `span` into the first row of `area`.
  /// - Returns: the columns written.
  @discardableResult
  func draw(
    _ span: TextSpan, into canvas: inout Canvas, in area: Area, style: Style
  ) -> Int {
    let inside = marks.filter { $0.span.overlaps(span) }
    var cuts = [span.start, span.end]
    for mark in inside { cuts += [max(mark.span.start, span.start), min(mark.span.end, span.end)] }
    cuts.sort()
    var column = 0
    for (start, end) in zip(cuts, cuts.dropFirst()) where start < end && column < area.columns {
      let mark = inside.last { $0.span.contains(TextSpan(start, end)) }
      column += canvas.write(
        Self.onOneRow(text.slice(TextSpan(start, end))),
        at: Position(column: area.column + column, row: area.row), limit: area.columns - column,
        style: mark?.style ?? style)
    }
    return column
  }

  /// Line feeds and tabs as spaces, for they are not drawn.
  static func onOneRow(_ text: Substring) -> Substring {
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
    return Substring(text.map { $0.isWhitespace ? " " : $0 })
  }
}

extension String {
  /// The words that `span` covers, clipped to the text. O(1) in native UTF-8.
  func slice(_ span: TextSpan) -> Substring {
    let start = utf8.index(utf8.startIndex, offsetBy: min(span.start, utf8.count))
    let end = utf8.index(utf8.startIndex, offsetBy: min(span.end, utf8.count))
    return self[start..<end]
  }
}
