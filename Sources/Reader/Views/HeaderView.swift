import Alignment
import Articles
import Claims
import TextScreen
import Theming

/// The top of the screen: which two accounts these are, and their headlines.
///
///      A micah.txt · Micah Jonah · 14 Feb 2026 · 323 w       ⇄   B press.txt · Press TV · no date
///     ─── A (no headline) ──────────────────────────── 10 links ─ B Iran’s missile program will …
struct HeaderView: View {
  let state: ReaderState

  func draw(into canvas: inout Canvas, in area: Area, theme: Theme) {
    let glyphs = state.options.glyphs
    canvas.fill(
      Area(column: 0, row: area.row, columns: area.columns, rows: 1), with: theme[.header])
    for column in 0..<area.columns {
      canvas.write(
        glyphs.line.horizontal, at: Position(column: column, row: area.row + 1),
        style: theme[.gutter])
    }
    for side in [Side.left, .right] {
      let part = part(side, of: area)
      let role = side == state.focus.side ? Role.headerFocused : .header
      canvas.write(
        facts(side, columns: part.columns), in: part, style: theme[role],
        ellipsis: glyphs.ellipsis)
      drawHeadline(side, into: &canvas, in: part, theme: theme)
    }
    canvas.write(
      glyphs.arrow.swap, at: Position(column: swapColumn, row: area.row), style: theme[.header])
  }

  /// Where the sign between the two accounts is.
  private var swapColumn: Int {
    let (gutter, header) = (state.layout.gutter, state.layout.header)
    return state.layout.form.hasOneColumn
      ? header.column + header.columns / 2 - 1 : gutter.column + gutter.columns / 2
  }

  /// Whether that sign is at a cell, or beside it.
  func hasSwap(at position: Position) -> Bool {
    position.row == state.layout.header.row && abs(position.column - swapColumn) <= 1
  }

  /// Over each pane, from its label to its last column but one; over one column, half of it each.
  private func part(_ side: Side, of area: Area) -> Area {
    if state.layout.form.hasOneColumn {
      let half = area.columns / 2
      let start = state.edge(of: side) == .left ? 1 : half + 1
      return Area(column: area.column + start, row: area.row, columns: half - 3, rows: 1)
    }
    let pane = state.layout.panes[side]
    return Area(column: pane.column + 1, row: area.row, columns: pane.columns - 1, rows: 1)
  }

  private func drawHeadline(
    _ side: Side, into canvas: inout Canvas, in part: Area, theme: Theme
  ) {
    let glyphs = state.options.glyphs
    let row = Area(column: part.column, row: part.row + 1, columns: part.columns, rows: 1)
    let article = state.articles[side].article
    let title = article.metadata.title.map { StyledText.onOneRow($0.value[...]) }
    let text = " \(side.letter) \(title ?? "(no headline)") "
    canvas.write(text, in: row, style: theme[.headline], ellipsis: glyphs.ellipsis + " ")
    guard side == .left, !state.layout.form.hasOneColumn, let links = state.links else { return }
    let count = state.counted(links.links.count, "link", "links")
    let gutter = state.layout.gutter
    let middle = Area(column: gutter.column, row: row.row, columns: gutter.columns, rows: 1)
    if count.utf8.count + 2 <= middle.columns {
      canvas.write(" \(count) ", in: middle, style: theme[.gutter], alignment: .center)
    }
  }

  /// As many facts as there is room for, and all of that room. The count of words goes first, then
  /// the author, then the middle of the file's name, then all of it; outlet and date stay. The date
  /// takes its origin along where the article does not state it; a question mark represents an
  /// origin that finds no room.
  private func facts(_ side: Side, columns: Int) -> String {
    let article = state.articles[side].article
    let separator = " \(state.options.glyphs.separator) "
    let (outlet, author) = DocumentFacts.outletAndAuthor(of: article)
    let count = state.articles[side].words.count
    let words = count > 0 ? "\(count) w" : nil
    let date = DocumentFacts.date(of: article)
    let isInferred = article.metadata.date.map { !$0.origin.isStated } ?? false
    let day = article.metadata.date.map { DocumentFacts.text($0.value) } ?? "no date"
    let shortDate = day + (isInferred ? "?" : "")
    // What is beside the name, and how many columns of the name that is worth.
    let forms: [(beside: [String?], least: Int)] = [
      ([outlet, author, date, words], .max), ([outlet, author, date], .max),
      ([outlet, date], 16), ([outlet, shortDate], 9),
    ]
    for form in forms {
      let rest = form.beside.compactMap { $0 }.map { separator + $0 }.joined()
      if let name = name(side, columns: columns - 2 - rest.columnWidth, least: form.least) {
        return "\(side.letter) \(name)\(rest)"
      }
    }
    let room = max(5, columns - 2 - separator.columnWidth - shortDate.columnWidth)
    let rest =
      outlet.map { $0.cut(to: room, ellipsis: state.options.glyphs.ellipsis) }
      ?? name(side, columns: room, least: 0) ?? ""
    return "\(side.letter) \(rest)\(separator)\(shortDate)"
  }

  /// An article's name in so many columns, its middle left out where need be, but not what tells
  /// the two names apart; nil where less than `least` columns of it would be left.
  private func name(_ side: Side, columns: Int, least: Int) -> String? {
    let name = state.name(of: side)
    guard columns >= min(least, name.columnWidth) else { return nil }
    return name.elidedInside(
      to: columns, sign: state.options.glyphs.ellipsis,
      keeping: name.difference(from: state.name(of: side.other)))
  }
}

extension ReaderState {
  /// What an article is called: its file's name.
  func name(of side: Side) -> String {
    options.standardInput == side ? "standard input" : articles[side].article.name
  }
}

/// What is known of an article, in words.
enum DocumentFacts {
  /// Outlet and author, as far as known; where only the author is, it is in the outlet's place.
  static func outletAndAuthor(of article: Article) -> (outlet: String?, author: String?) {
    let (outlet, author) = (article.metadata.source?.value, article.metadata.author?.value)
    return outlet == nil ? (author, nil) : (outlet, author)
  }

  /// The date, and where it comes from if the article does not state it.
  static func date(of article: Article) -> String {
    guard let date = article.metadata.date else { return "no date" }
    return text(date.value) + (date.origin.isStated ? "" : " (\(date.origin.title))")
  }

  /// A date as people write it: `14 Feb 2026`.
  static func text(_ date: CalendarDate) -> String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return "\(date.day) \(months[date.month - 1]) \(date.year)"
  }
}

extension String {
  /// This text with its middle left out where it is wider than `columns`.
  ///
  ///     "report-a.txt" to 9              ->  "repo….txt"
  ///     the same, keeping the a          ->  "rep…a.txt"
  /// - Parameter part: characters of which the first or the last is to stay.
  func elidedInside(to columns: Int, sign: String, keeping part: Range<Int>? = nil) -> String {
    guard columnWidth > columns else { return self }
    let room = max(0, columns - sign.columnWidth)
    var tail = room / 2
    if let part {
      let start = String(dropFirst(part.lowerBound)).columnWidth
      let end = String(prefix(part.upperBound)).columnWidth
      // Where the part begins, or where it ends, is enough to tell the two apart.
      let before = String(prefix(part.lowerBound)).columnWidth
      let after = String(dropFirst(part.upperBound)).columnWidth
      let isOutside = before >= room - tail && after >= tail
      if isOutside, min(start, end) > room {
        // Neither end reaches that far.
        let rest = String(dropFirst(part.lowerBound))
        return sign + rest.cut(to: room, ellipsis: sign)
      }
      if isOutside { tail = start <= end ? start : room - end }
    }
    var width = 0
    let ending = reversed().prefix { character in
      width += character.columnWidth
      return width <= tail
    }
    return cut(to: room - tail) + sign + String(ending.reversed())
  }

  /// The characters between what this text begins and ends with as another one does; nil where the
  /// two are the same.
  func difference(from other: String) -> Range<Int>? {
    guard self != other else { return nil }
    let shorter = Swift.min(count, other.count)
    let start = zip(self, other).prefix { $0 == $1 }.count
    let alike = zip(reversed(), other.reversed()).prefix { $0 == $1 }.count
    let end = count - Swift.min(alike, shorter - start)
    return start < end ? start..<end : Swift.max(0, start - 1)..<Swift.max(1, start)
  }
}
