import Alignment
import Articles
import Claims

/// Words of one article that the mouse went over: from where its button went down to where it is.
///
///     A2  Ali Shamkhani, [an adviser to      both ends are whole graphemes, or the end of a row
///         Iran's Supreme] Leader, made …     where the mouse is beside the text
///
/// Both are bytes of the text and no cells, so that the words stay chosen when the width changes.
struct TextSelection: Hashable, Sendable {
  let side: Side
  /// Where the button went down.
  let anchor: TextSpan
  /// Where the mouse is, or was when the button was let go.
  var head: TextSpan
  /// Whether the button is still down.
  var isHeld = true

  /// The words, from the one end to the other.
  var span: TextSpan { anchor.union(head) }

  /// Whether the mouse has not left the grapheme on which its button went down: a click chooses
  /// nothing.
  var isEmpty: Bool { anchor == head || span.isEmpty }
}

extension PaneRow {
  /// Whether the row shows words of the article that can be chosen.
  var showsText: Bool {
    switch content {
    case .text, .headline, .subheading, .setAside: !span.isEmpty
    case .folded, .agreeing, .joint, .pointers, .blank: false
    }
  }
}

extension ReaderState {
  /// The chosen words as they are copied: as in the text, what the reader broke into rows joined
  /// again, paragraphs with an empty line between them. What is folded away is left out. O(rows).
  func words(of selection: TextSelection) -> String {
    let side = selection.side
    let article = articles[side]
    let pieces = panes[side].rows
      .filter { $0.side == side && $0.showsText && $0.span.overlaps(selection.span) }
      .map { row in
        TextSpan(
          max(row.span.start, selection.span.start), min(row.span.end, selection.span.end))
      }
      .sorted()  // in the ladder, rows do not follow the text
    var result = ""
    var last: TextSpan?
    for piece in pieces {
      if let last { result += article.article.join(between: last, and: piece) }
      result += Citation.plain(article[piece])
      last = piece
    }
    return result
  }
}

extension Article {
  /// What is between two pieces of the text where they are written without line breaks: nothing
  /// inside a word, a space inside a paragraph, an empty line between two.
  fileprivate func join(between one: TextSpan, and other: TextSpan) -> String {
    guard one.end < other.start else { return "" }
    func block(_ offset: Int) -> Int { blocks.firstIndex(notBefore: offset + 1) { $0.span.end } }
    let gap = text.slice(TextSpan(one.end, other.start))
    let isJoined = gap.allSatisfy(\.isWhitespace) && block(one.end - 1) == block(other.start)
    return isJoined ? " " : "\n\n"
  }
}
