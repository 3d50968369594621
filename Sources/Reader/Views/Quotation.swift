import Articles
import Claims
import TextScreen

/// A claim's words, verbatim, cut to some rows so that its deciding words stay in sight.
///
///     … made the position known [during an event marking the 47th anniversary] of the 1979 …
struct Quotation {
  /// The text to draw, with the marks over it.
  let text: StyledText
  /// Its rows.
  let rows: [TextSpan]

  /// Cuts a quotation out of an article.
  /// - Parameters:
  ///   - span: the claim.
  ///   - marks: over the article; the strongest of them stays in sight.
  ///   - columns: the width of a row.
  ///   - limit: the rows there are; nil for as many as it takes.
  init(
    of span: TextSpan, in article: Article, marks: [WordMark], columns: Int, limit: Int?,
    ellipsis: String
  ) {
    let quote = String(article[span])
    let own = marks.filter { $0.span.overlaps(span) }.map { $0.moved(by: -span.start) }
    var wrapper = RowWrapper(text: quote, columns: columns)
    let rows = wrapper.rows(of: TextSpan(0, quote.utf8.count))
    guard let limit, rows.count > limit, limit > 0 else {
      self.init(text: StyledText(text: quote, marks: own), rows: rows)
      return
    }
    // A row less than there is: the ellipses take some room.
    let shown = own.last { $0.isShown } ?? own.last
    let inSight = rows[limit - 1].end - ellipsis.utf8.count - 2
    var start = 0
    if let shown, shown.span.end > inSight {
      // Some words before the deciding ones, and more where the rest of the claim leaves room.
      let filling = quote.utf8.count - (columns - 4) * limit
      start = Self.wordStart(
        in: quote, atOrAfter: max(0, min(shown.span.start - columns / 3, filling)))
    }
    let head = start > 0 ? ellipsis + " " : ""
    let cut = head + quote.slice(TextSpan(start, quote.utf8.count))
    var again = RowWrapper(text: cut, columns: columns)
    let all = again.rows(of: TextSpan(0, cut.utf8.count))
    let marksMoved = own.map { $0.moved(by: head.utf8.count - start) }
    guard all.count > limit else {
      self.init(text: StyledText(text: cut, marks: marksMoved), rows: all)
      return
    }
    // The last row gives up its last words to the ellipsis.
    let last = all[limit - 1]
    var tail = RowWrapper(text: cut, columns: max(1, columns - 1 - ellipsis.columnWidth))
    let end = tail.rows(of: last).first?.end ?? last.end
    let closed = String(cut.slice(TextSpan(0, end))) + " " + ellipsis
    self.init(
      text: StyledText(text: closed, marks: marksMoved),
      rows: all.prefix(limit - 1) + [TextSpan(last.start, closed.utf8.count)])
  }

  private init(text: StyledText, rows: [TextSpan]) {
    self.text = text
    self.rows = rows
  }

  /// The first byte at or after `offset` with which a word begins.
  private static func wordStart(in text: String, atOrAfter offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    let bytes = Array(text.utf8)
    var start = min(offset, bytes.count)
    while start < bytes.count && bytes[start - 1] != 0x20 { start += 1 }
    return start < bytes.count ? start : 0
  }
}
