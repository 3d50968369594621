import Alignment
import Articles
import Claims

/// One article wrapped to a width: what is in each row of its pane, from the first to the last.
///
///     2 lines hidden: byline, dateline       folded
///                                            blank
///     A1a Iran has declared that its         text    every claim starts a row of its own
///         ballistic missile programme is     text
///     A1b as Tehran and Washington …         text
///     A2  5 claims agree: A2 to A6           agreeing
///
/// Rows refer to the text by span and hold no cells. There is one blank row between two blocks and
/// no other: what the rows show, put together, is the article's text. A layout depends on the width
/// and on what is folded, never on the other article; the ladder alone is made of both.
struct PaneLayout: Sendable {
  /// Whose claims `claimRows` counts.
  let side: Side
  /// Whether the rows are those of both articles: see `PaneLayout.ladder`.
  var isLadder = false
  /// The columns that rows were wrapped to.
  let columns: Int
  /// The rows, from the top.
  let rows: [PaneRow]
  /// The rows of each claim, indexed like `AnnotatedArticle.claims`; never empty. Claims that are
  /// folded away together have one row.
  let claimRows: [Range<Int>]

  /// The claim that is at `row`, or else the nearest one after it, or else the last one before.
  /// - Returns: nil where the article makes no claim. O(log claims).
  func claim(nearestTo row: Int) -> Int? {
    guard let last = claimRows.indices.last else { return nil }
    if isLadder { return ladderClaim(nearestTo: row) }
    var low = 0
    var high = claimRows.count
    while low < high {
      let middle = (low + high) / 2
      if claimRows[middle].upperBound <= row { low = middle + 1 } else { high = middle }
    }
    return min(low, last)
  }

  /// The next claim with rows of its own, one step on (1) or back (-1); nil at the end.
  func claim(_ step: Int, from claim: Int) -> Int? {
    var next = claim
    while claimRows.indices.contains(next), claimRows[next] == claimRows[claim] { next += step }
    guard claimRows.indices.contains(next) else { return nil }
    while next > 0, claimRows[next - 1] == claimRows[next] { next -= 1 }
    return next
  }
}

/// One row of a pane.
struct PaneRow: Hashable, Sendable {
  /// What the row is.
  enum Content: Hashable, Sendable {
    case text, headline, subheading, setAside
    /// Set-aside lines that are folded away: how many, and what they are.
    case folded(lines: Int, title: String)
    /// Claims that agree with the other account, folded away.
    case agreeing(claims: Range<Int>)
    /// In the ladder: what lies between a claim and the counterpart under it, by the number of the
    /// shown link.
    case joint(link: Int)
    /// In the ladder: where the other counterparts of one of A's claims are.
    case pointers(claim: Int)
    case blank
  }

  /// Whose row it is.
  let side: Side
  /// What the row is.
  let content: Content
  /// The text it shows; of a folded row, the text that it hides.
  let span: TextSpan
  /// The claim it is a row of; of several, the first.
  let claim: Int?
}

/// Whether set-aside lines are folded away or shown.
enum Folding: Hashable, Sendable {
  case folded, unfolded
}

extension PaneLayout {
  /// Wraps an article. O(length of the text).
  /// - Parameters:
  ///   - columns: the width of a row; at least 1 is assumed.
  ///   - folding: whether set-aside blocks are one row, or shown.
  ///   - agreeing: claims to fold away together, in ascending ranges.
  init(
    of article: AnnotatedArticle, side: Side, columns: Int, folding: Folding,
    agreeing: [Range<Int>] = []
  ) {
    var builder = PaneLayoutBuilder(
      article: article, side: side, columns: columns, agreeing: agreeing)
    builder.build(folding)
    self.init(
      side: side, columns: max(1, columns), rows: builder.rows, claimRows: builder.claimRows)
  }
}

/// Puts the rows of an article together, block by block.
private struct PaneLayoutBuilder {
  let article: AnnotatedArticle
  let side: Side
  var wrapper: RowWrapper
  var rows: [PaneRow] = []
  var claimRows: [Range<Int>] = []
  /// Claims to fold away, from the next one on.
  var agreeing: ArraySlice<Range<Int>>

  init(article: AnnotatedArticle, side: Side, columns: Int, agreeing: [Range<Int>]) {
    self.article = article
    self.side = side
    self.agreeing = agreeing[...]
    self.wrapper = RowWrapper(text: article.article.text, columns: columns)
  }

  mutating func build(_ folding: Folding) {
    let blocks = article.article.blocks
    var sentence = 0
    var index = 0
    while index < blocks.count {
      let kind = blocks[index].kind
      if kind.isSetAside {
        var next = index
        while next < blocks.count && blocks[next].kind.isSetAside { next += 1 }
        add(setAside: Array(blocks[index..<next]), folding)
        index = next
        continue
      }
      if kind.isBody {
        let first = sentence
        while sentence < article.sentences.count && article.sentences[sentence].block <= index {
          sentence += 1
        }
        add(body: blocks[index], sentences: first..<sentence)
      } else {
        separate()
        add(blocks[index].span, kind == .headline ? .headline : .subheading)
      }
      index += 1
    }
    // A claim outside every block would have no row: it gets the last one, so that each has some.
    while claimRows.count < article.claims.count {
      if rows.isEmpty {
        rows.append(PaneRow(side: side, content: .blank, span: TextSpan(0, 0), claim: nil))
      }
      claimRows.append(rows.count - 1..<rows.count)
    }
  }

  private mutating func separate() {
    guard let last = rows.last else { return }
    rows.append(
      PaneRow(
        side: side, content: .blank, span: TextSpan(last.span.end, last.span.end), claim: nil))
  }

  private mutating func add(_ span: TextSpan, _ content: PaneRow.Content, claim: Int? = nil) {
    for row in wrapper.rows(of: span) {
      rows.append(PaneRow(side: side, content: content, span: row, claim: claim))
    }
  }

  /// Adds a block of the body. Text between two claims goes with the first of them.
  private mutating func add(body block: Block, sentences: Range<Int>) {
    let claims = sentences.flatMap { article.sentences[$0].claims }
    // What goes on with claims that are folded away already has no row of its own.
    let goesOn = claims.first.map { first in
      agreeing.first.map { $0.lowerBound < first && $0.contains(first) } ?? false
    }
    if goesOn != true { separate() }
    guard let firstClaim = claims.first else { return add(block.span, .text) }
    var start = min(block.span.start, article.claims[firstClaim].span.start)
    for (position, claim) in claims.enumerated() {
      let isLast = position + 1 == claims.count
      let end = isLast ? block.span.end : article.claims[claims[position + 1]].span.start
      let firstRow = rows.count
      if let fold = agreeing.first, fold.contains(claim) {
        add(claim, TextSpan(start, max(start, end)), to: fold)
        start = max(start, end)
        continue
      }
      add(TextSpan(start, max(start, end)), .text, claim: claim)
      if rows.count == firstRow {
        rows.append(
          PaneRow(side: side, content: .text, span: TextSpan(start, start), claim: claim))
      }
      claimRows.append(firstRow..<rows.count)
      start = max(start, end)
    }
  }

  /// Adds a claim to the row of those that are folded away with it.
  private mutating func add(_ claim: Int, _ span: TextSpan, to fold: Range<Int>) {
    if claim == fold.lowerBound {
      rows.append(
        PaneRow(side: side, content: .agreeing(claims: fold), span: span, claim: claim))
    } else if let row = rows.popLast() {
      rows.append(
        PaneRow(
          side: side, content: row.content, span: row.span.union(span), claim: fold.lowerBound))
    }
    claimRows.append(rows.count - 1..<rows.count)
    if claim + 1 == fold.upperBound { agreeing.removeFirst() }
  }

  private mutating func add(setAside blocks: [Block], _ folding: Folding) {
    guard let first = blocks.first, let last = blocks.last else { return }
    separate()
    if folding == .unfolded {
      for block in blocks { add(block.span, .setAside) }
      return
    }
    var titles: [String] = []
    var lines = 0
    for block in blocks {
      lines += 1 + article[block.span].utf8.count { $0 == UInt8(ascii: "\n") }
      if !titles.contains(block.kind.title) { titles.append(block.kind.title) }
    }
    rows.append(
      PaneRow(
        side: side, content: .folded(lines: lines, title: titles.joined(separator: ", ")),
        span: first.span.union(last.span), claim: nil))
  }
}
