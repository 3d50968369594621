import TextScreen
import Theming

/// The line being typed, with what there is to say of it at the right.
///
///     /sea wa                                                            2/3 · A 2 · B 1
struct PromptLine: View {
  let state: ReaderState
  let prompt: Prompt

  func draw(into canvas: inout Canvas, in area: Area, theme: Theme) {
    canvas.fill(area, with: theme[.message])
    let inside = Area(
      column: area.column + 1, row: area.row, columns: max(1, area.columns - 2), rows: 1)
    // The end of a long line, for that is where it is being typed.
    let before = prompt.purpose.sign + prompt.line.beforeCursor
    let hidden = max(0, before.columnWidth - inside.columns + 1)
    canvas.write(
      (prompt.purpose.sign + prompt.line.text).droppingColumns(hidden), in: inside,
      style: theme[.message], ellipsis: state.options.glyphs.ellipsis)
    let cursor = min(before.columnWidth - hidden, inside.columns - 1)
    canvas.cursor = Position(column: inside.column + cursor, row: inside.row)
    let width = prompt.line.text.columnWidth + 1
    if let note, width + note.columnWidth + 2 <= inside.columns {
      canvas.write(note, in: inside, style: theme[.message], alignment: .trailing)
    } else if let trouble = prompt.trouble {
      canvas.write(
        trouble.cut(
          to: max(0, inside.columns - width - 2), ellipsis: state.options.glyphs.ellipsis),
        in: inside, style: theme[.message], alignment: .trailing)
    }
  }

  private var syntax: SearchSyntax { state.options.searchSyntax }

  /// What there is to say of the line.
  private var note: String? {
    if let trouble = prompt.trouble { return trouble }
    switch prompt.purpose {
    case .search:
      return prompt.line.isEmpty
        ? "searches both texts for \(syntax.title)"
        : (syntax == .text ? "plain text \(state.options.glyphs.separator) " : "")
          + state.searchCounts
    case .filter:
      return prompt.line.isEmpty
        ? "shows only claims that match; nothing typed: all" : syntax == .text ? "plain text" : nil
    case .command: return nil
    }
  }
}

extension String {
  /// This text without as many of its first graphemes as take `columns`.
  fileprivate func droppingColumns(_ columns: Int) -> String {
    var left = columns
    return String(
      drop { character in
        guard left > 0 else { return false }
        left -= character.columnWidth
        return true
      })
  }
}
