import Alignment
import Articles
import Claims
import TextScreen
import Theming

/// The pane under the text: both quotations, why they differ, and what stays open.
///
///      A13     Israeli Prime Minister, Benjamin Netanyahu also [held talks] with Trump …
///      B13     Netanyahu [is expected to meet] with Trump …
///      why     A reports as done what B announces.
///      class   probable update: one account is later, and that may explain it
struct DetailView: View {
  let state: ReaderState

  func draw(into canvas: inout Canvas, in area: Area, theme: Theme) {
    guard area.rows > 0 else { return }
    canvas.fill(area, with: theme[.detail])
    let margin = state.layout.form == .wide ? 2 : 1
    let labelColumns = state.layout.form == .wide ? 9 : 7
    let text = Area(
      column: area.column + margin + labelColumns, row: area.row,
      columns: max(1, min(area.columns - margin * 2 - labelColumns, 110)), rows: area.rows)
    let content = DetailContent(state: state, columns: text.columns, rows: area.rows, theme: theme)
    let lines = content.lines
    for (row, line) in lines.prefix(area.rows).enumerated() {
      let place = Area(
        column: text.column, row: area.row + row, columns: text.columns, rows: 1)
      canvas.write(
        line.label, at: Position(column: area.column + margin, row: area.row + row),
        limit: labelColumns - 1, style: theme[.detailLabel])
      line.text.draw(line.span, into: &canvas, in: place, style: theme[.detail])
    }
    if lines.count > area.rows, state.detailSize != .enlarged {
      let more = " Enter: more "
      let place = Area(
        column: area.column, row: state.layout.status.row, columns: area.columns - 3, rows: 1)
      if area.columns >= 100 {
        canvas.write(more, in: place, style: theme[.statusHint], alignment: .trailing)
      }
    }
  }
}

/// What the detail pane says, row by row.
struct DetailContent {
  /// One row: its label, and a row of some text.
  struct Line {
    let label: String
    let text: StyledText
    let span: TextSpan
  }

  private let state: ReaderState
  private let columns: Int
  /// How many rows a quotation may take; nil for as many as it needs.
  private let quoteRows: Int?
  private let theme: Theme
  private(set) var lines: [Line] = []

  init(state: ReaderState, columns: Int, rows: Int, theme: Theme) {
    self.state = state
    self.columns = columns
    self.theme = theme
    quoteRows = state.detailSize == .enlarged ? nil : rows <= 6 ? 1 : 2
    write()
  }

  private mutating func write() {
    switch state.analysis {
    case .comparing: add("", "Discrepancies will be shown here.")
    case .cancelled: add("", "The articles were not compared.")
    case .done(_, let links):
      guard let claim = state.focus.claim else {
        return add("", "\(state.focus.side.letter) makes no claim that could be compared.")
      }
      if let link = state.shownLink {
        write(links.links[link], at: link, links)
      } else {
        writeOneSided(claim, links)
      }
      writeOutcome(links)
    }
  }

  private mutating func write(_ link: Link, at index: Int, _ links: ShownLinks) {
    let items = links.items(ofLink: index)
    for side in [Side.left, .right] {
      let marks = items.map { item in
        let discrepancy = links.discrepancy(item)
        return WordMark(
          span: discrepancy.evidence[side], kind: discrepancy.kind,
          isShown: item == state.shownItem, theme: theme)
      }
      quote(side, link.claims[side], marks: marks.sorted { !$0.isShown && $1.isShown })
    }
    if let item = state.shownItem {
      write(links.discrepancy(item))
    } else {
      let text =
        link.strength == .twin
        ? "Both say this; no discrepancy was found between the two."
        : "The two may say the same; the evidence is weak."
      add(link.strength == .twin ? "twin" : "related", text)
    }
    for item in items where item != state.shownItem { alsoHere(item, links) }
    writeOtherLinks(than: index, links)
  }

  private mutating func write(_ discrepancy: Discrepancy) {
    add("why", discrepancy.why)
    add("class", discrepancy.discrepancyClass.meaning)
    if discrepancy.discrepancyClass == .update || discrepancy.kind == .date {
      let dates = Sides(left: Side.left, right: Side.right).map { side in
        "\(side.letter): \(DocumentFacts.dateInWords(of: state.articles[side].article))"
      }
      add("dates", "\(dates.left); \(dates.right)")
    }
    if let unsettled = discrepancy.unsettled { add("open", unsettled) }
  }

  /// A further discrepancy of the shown link, in one row.
  private mutating func alsoHere(_ item: ShownLinks.Item, _ links: ShownLinks) {
    let discrepancy = links.discrepancy(item)
    let ellipsis = state.options.glyphs.ellipsis
    let words = Sides(left: Side.left, right: Side.right).map { side in
      let words = StyledText.onOneRow(state.articles[side][discrepancy.evidence[side]])
      return words.isEmpty ? "(nothing)" : String(words).cut(to: columns / 3, ellipsis: ellipsis)
    }
    add("also", "\(discrepancy.kind.letter) \(words.left) | \(words.right)")
  }

  /// The other counterparts of the focused claim, with their kinds, and how far away they are.
  private mutating func writeOtherLinks(than index: Int, _ links: ShownLinks) {
    guard let claim = state.focus.claim else { return }
    let side = state.focus.side
    let others = links.linksOfClaim[side][claim].filter { $0 != index }
    guard !others.isEmpty else { return }
    let here = state.rowInView(side, claim) ?? 0
    let names = others.map { other in
      let link = links.links[other]
      let counterpart = link.claims[side.other]
      var notes = ClaimMark(links: [link], floor: links.floor).kinds.map { String($0.letter) }
      if state.rowInView(side.other, counterpart) == nil {
        let first = state.panes[side.other].claimRows[counterpart].lowerBound
        let distance = first - state.tops[side.other] - here
        let rows = state.counted(abs(distance), "row", "rows")
        notes.append("\(rows) \(distance < 0 ? "up" : "down")")
      }
      let label = state.label(side.other, counterpart)
      return notes.isEmpty ? label : "\(label) (\(notes.joined(separator: ", ")))"
    }
    add("linked", "also with \(names.joined(separator: ", ")); % visits them in turn")
  }

  private mutating func writeOneSided(_ claim: Int, _ links: ShownLinks) {
    let side = state.focus.side
    quote(side, claim, marks: [])
    guard !links.links.isEmpty else { return }
    add(
      "only \(side.letter)",
      "Only \(side.letter) says this: no claim of \(side.other.letter) was found that answers it.")
  }

  /// What there is to say where the comparison as a whole found next to nothing.
  private mutating func writeOutcome(_ links: ShownLinks) {
    if links.links.isEmpty {
      add("result", "No claim is shared: these may not be about the same event.")
    } else if links.isMostlyTheSame {
      add("result", "Mostly the same text.")
    } else if links.items.left.isEmpty {
      add("result", "No discrepancy was found above confidence \(state.floorText).")
    }
  }

  private mutating func quote(_ side: Side, _ claim: Int, marks: [WordMark]) {
    let article = state.articles[side]
    let quotation = Quotation(
      of: article.claims[claim].span, in: article.article, marks: marks, columns: columns,
      limit: quoteRows, ellipsis: state.options.glyphs.ellipsis)
    add(state.label(side, claim), quotation.text, quotation.rows)
  }

  private mutating func add(_ label: String, _ text: String) {
    var wrapper = RowWrapper(text: text, columns: columns)
    let rows = wrapper.rows(of: TextSpan(0, text.utf8.count))
    add(label, StyledText(text: text, marks: []), rows)
  }

  private mutating func add(_ label: String, _ text: StyledText, _ rows: [TextSpan]) {
    for (index, row) in rows.enumerated() {
      lines.append(Line(label: index == 0 ? label : "", text: text, span: row))
    }
  }
}

extension DocumentFacts {
  /// The date, and where it comes from in any case.
  static func dateInWords(of article: Article) -> String {
    guard let date = article.metadata.date else { return "no date" }
    return "\(text(date.value)) (\(date.origin.title))"
  }
}
