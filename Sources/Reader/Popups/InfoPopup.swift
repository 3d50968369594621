import Alignment
import Articles
import Claims
import TextScreen
import Theming

/// Facts on both documents: what they are, when they are from and how that is known, what was set
/// aside and why, and what the comparison counts.
struct InfoPopup: View {
  let state: ReaderState
  let firstRow: Int

  private static let columns = 84

  /// The rows of text in the popup.
  static func rows(of size: Size) -> Int { frame(on: size).rows - 2 }

  /// Where it is.
  static func frame(on size: Size) -> Area { PopupFrame.area(on: size, columns: columns) }

  /// The rows of everything there is to say.
  var rowCount: Int { rows.count }

  func draw(into canvas: inout Canvas, in area: Area, theme: Theme) {
    let frame = Self.frame(on: state.layout.size)
    let rows = rows
    let room = frame.rows - 2
    let last = min(rows.count, firstRow + room)
    let scrolling =
      rows.count > room
      ? ["rows \(firstRow + 1) to \(last) of \(rows.count)", "j k scroll"] : []
    PopupFrame(
      title: "Both documents", hints: scrolling + ["Esc: close"], glyphs: state.options.glyphs
    )
    .draw(into: &canvas, in: frame, theme: theme)
    for (offset, row) in rows.dropFirst(firstRow).prefix(room).enumerated() {
      let place = Area(
        column: frame.column + 2, row: frame.row + 1 + offset, columns: frame.columns - 4, rows: 1)
      canvas.write(row.text, in: place, style: theme[row.isTitle ? .popupTitle : .popup])
    }
    canvas.cursor = Position(column: frame.column + 2, row: frame.row + 1)
  }

  private struct Row {
    let text: String
    let isTitle: Bool
  }

  private var rows: [Row] {
    let columns = PopupFrame.area(on: state.layout.size, columns: Self.columns).columns - 4
    var rows: [Row] = []
    func add(_ label: String, _ text: String) {
      let indent = 12
      var wrapper = RowWrapper(text: text, columns: max(8, columns - indent))
      for (index, span) in wrapper.rows(of: TextSpan(0, text.utf8.count)).enumerated() {
        let head = index == 0 ? label : ""
        let space = String(repeating: " ", count: max(0, indent - head.utf8.count))
        let line = StyledText.onOneRow(text.slice(span))
        rows.append(Row(text: head + space + line, isTitle: false))
      }
    }
    for side in [Side.left, .right] {
      rows.append(Row(text: "\(side.letter)  \(state.name(of: side))", isTitle: true))
      for (label, text) in facts(side) { add(label, text) }
      rows.append(Row(text: "", isTitle: false))
    }
    rows.append(Row(text: "Comparison", isTitle: true))
    for (label, text) in outcome { add(label, text) }
    return rows
  }

  private func facts(_ side: Side) -> [(String, String)] {
    let annotated = state.articles[side]
    let article = annotated.article
    let metadata = article.metadata
    func told(_ datum: Datum<String>?) -> String {
      datum.map { "\($0.value) (\($0.origin.title))" } ?? "not known"
    }
    var facts = [
      ("headline", told(metadata.title)), ("outlet", told(metadata.source)),
      ("author", told(metadata.author)), ("date", DocumentFacts.dateInWords(of: article)),
    ]
    if metadata.place != nil { facts.append(("place", told(metadata.place))) }
    if metadata.url != nil { facts.append(("address", told(metadata.url))) }
    facts.append(
      (
        "length",
        annotated.words.isEmpty
          ? "not counted"
          : "\(state.counted(annotated.words.count, "word", "words")), "
            + "\(state.counted(annotated.sentences.count, "sentence", "sentences")), "
            + "\(state.counted(annotated.claims.count, "claim", "claims"))"
      ))
    for warning in article.warnings { facts.append(("warning", warning)) }
    for block in state.setAside(on: side) {
      facts.append(("set aside", "\(block.why): \(block.text)"))
    }
    return facts
  }

  private var outcome: [(String, String)] {
    switch state.analysis {
    case .comparing: return [("", "Still comparing…")]
    case .cancelled: return [("", "Not compared: R compares again")]
    case .done(_, let links):
      let classes = links.counts.map { count in
        "\(count.count)\(state.options.glyphs.sign(.discrepancy(count.discrepancyClass)))"
          + " \(count.discrepancyClass.title)"
      }
      let kinds = DiscrepancyKind.allCases.compactMap { kind in
        let count = links.items.left.count { links.discrepancy($0).kind == kind }
        return count > 0 ? "\(count) \(kind.title)" : nil
      }
      return [
        (
          "links",
          "\(state.counted(links.twinCount, "twin", "twins")), "
            + "\(links.links.count - links.twinCount) related"
        ),
        ("classes", classes.joined(separator: ", ")),
        ("kinds", kinds.isEmpty ? "none" : kinds.joined(separator: ", ")),
        ("no twin", "A \(links.oneSided.left.count), B \(links.oneSided.right.count)"),
        ("read as", links.regime.title),
        ("confidence", "at least \(state.floorText)"),
        (
          "filter",
          "\(state.filter.isOn ? state.filter.words : "none"); "
            + state.counted(links.hiddenCount(), "discrepancy", "discrepancies") + " hidden"
        ),
      ]
    }
  }
}

extension ReaderState {
  /// What was set aside of an article: why, and the text in quotation marks.
  func setAside(on side: Side) -> [(why: String, text: String)] {
    let article = articles[side].article
    return article.blocks.filter(\.kind.isSetAside).map { block in
      let title = block.kind.title
      // Some reasons begin with the kind, some are no more than it.
      let reason = block.reason.map { $0.hasPrefix(title) ? $0 : "\(title): \($0)" } ?? title
      return (reason, "“\(StyledText.onOneRow(articles[side][block.span]))”")
    }
  }
}
