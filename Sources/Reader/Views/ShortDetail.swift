import Alignment
import Articles
import Claims
import TextScreen

/// What the detail pane says where its usual words find no room: nothing that breaks off in the
/// middle of what matters.
///
///      Iran | a high-ranking Iranian defens…        one row: the deciding words of both sides
///
///      A1a     Iran                                 two to four, where the reason does not fit
///      B1      a high-ranking Iranian de…
extension ReaderState {
  /// In the ladder, where the counterpart of the shown link is, as in `B13↓9`, if it cannot be read
  /// beside the focused claim; nil where it can, or where the claim itself is not all in view.
  var unseenCounterpart: String? {
    guard layout.form == .ladder, detailSize == .normal, let counterpart, let own = focusedRows
    else { return nil }
    let other = focus.side.other
    let rows = panes[other].claimRows[counterpart]
    let view = tops[other]..<tops[other] + layout.textRows
    func isSeen(_ rows: Range<Int>) -> Bool { rows.clamped(to: view) == rows }
    guard isSeen(own), !isSeen(rows) else { return nil }
    let distance = rows.lowerBound - own.lowerBound
    let label = label(other, counterpart)
    let arrow = distance < 0 ? options.glyphs.arrow.up : options.glyphs.arrow.down
    let pointer = "\(label)\(arrow)\(abs(distance))"
    return pointer.columnWidth > 7 ? "\(label)\(arrow)" : pointer
  }
}

extension DetailContent {
  /// The deciding words of both sides, a row each; nil where no discrepancy is shown.
  var decidingWords: [Line]? {
    guard let links = state.links, let item = state.shownItem else { return nil }
    let claims = links.links[item.link].claims
    return [Side.left, .right].map { side in
      line(
        state.label(side, claims[side]),
        state.decidingWords(of: links.discrepancy(item), side))
    }
  }

  /// The most useful row.
  var oneRow: Line { line("", oneRowText) }

  private var oneRowText: String {
    switch state.analysis {
    case .comparing: return "Discrepancies will be shown here."
    case .cancelled: return "The articles were not compared."
    case .done(_, let links):
      if let item = state.shownItem {
        return state.evidence(of: links.discrepancy(item), columns: columns)
      }
      if links.links.isEmpty { return "These may not be about the same event." }
      if let likeness = links.likeness.words { return likeness.asSentence + "." }
      let other = state.focus.side.other
      guard state.focus.claim != nil else {
        return "\(state.focus.side.letter) makes no claim to compare."
      }
      guard let counterpart = state.counterpart else {
        return "No claim of \(other.letter) was found that says it."
      }
      let article = state.articles[other]
      let words = StyledText.onOneRow(article[article.claims[counterpart].span])
      return "\(state.label(other, counterpart)) \(words)"
    }
  }

  private func line(_ label: String, _ text: String) -> Line {
    let text = text.cut(to: columns, ellipsis: state.options.glyphs.ellipsis)
    return Line(
      label: label, text: StyledText(text: text, marks: []), span: TextSpan(0, text.utf8.count))
  }
}
