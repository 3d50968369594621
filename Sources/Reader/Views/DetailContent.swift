import Alignment
import Articles
import Claims
import TextScreen
import Theming

/// What the detail pane says, row by row.
///
/// Where there are few rows, the reason and the class come before the quotations, and nothing is
/// begun that does not fit: see `ShortDetail`. Where there are more, the quotations come first, and
/// take the rows that the rest leaves free.
struct DetailContent {
  let state: ReaderState
  let columns: Int
  private let rows: Int
  private let theme: Theme
  private var quotations: [(side: Side, label: String, claim: ClaimQuotation)] = []
  /// What is beside the quotations, each whole.
  private var entries: [[Line]] = []

  /// A claim to quote, with its deciding words.
  private struct ClaimQuotation {
    let article: Article
    let span: TextSpan
    let marks: [WordMark]
  }

  init(state: ReaderState, columns: Int, rows: Int, theme: Theme) {
    self.state = state
    self.columns = columns
    self.theme = theme
    self.rows = rows
    write()
  }

  /// The rows from the first to the last, however many there are.
  var lines: [Line] {
    if state.detailTop > 0 { return all }
    if isShort { return short }
    // The ladder shows a counterpart that is out of view nowhere else, and the focused claim above.
    let least = state.unseenCounterpart == nil ? 0 : rows - 2
    return quoted(in: max(rows - others.count, least)) + others
  }

  /// All there is to say, both quotations whole: what is scrolled.
  var all: [Line] { quoted(in: nil) + others }

  /// Whether rows were left out for want of room, so that Enter leads to more.
  var leavesOut: Bool { isShort && state.detailTop == 0 && !quotations.isEmpty }

  private var isShort: Bool { rows < 5 && state.detailSize != .enlarged }

  private var others: [Line] { entries.flatMap { $0 } }

  /// What fits whole of the reason and of what comes after it, then both quotations; the deciding
  /// words of both sides where the reason does not fit.
  private var short: [Line] {
    if rows == 1 { return [oneRow] }
    guard let first = entries.first, first.count <= rows else {
      return (decidingWords ?? quoted(in: rows)).prefix(rows).map { $0 }
    }
    var chosen: [Line] = []
    for entry in entries where chosen.count + entry.count <= rows { chosen += entry }
    let isRoomLeft = chosen.count + quotations.count <= rows
    return isRoomLeft ? chosen + quoted(in: rows - chosen.count) : chosen
  }

  /// The quotations: whole where the pane is enlarged or no rows are given, else within those that
  /// are left for them.
  private func quoted(in rows: Int?) -> [Line] {
    let isSeen = state.unseenCounterpart != nil && rows != nil
    let quotations = quotations.filter { !isSeen || $0.side != state.focus.side }
    let whole = quotations.map { quotation($0.claim, limit: nil) }
    var limits: [Int?] = whole.map { _ in nil }
    if let rows, state.detailSize != .enlarged {
      var granted = whole.map { _ in 1 }
      var free = rows - granted.count
      while free > 0,
        let next = granted.indices.filter({ granted[$0] < whole[$0].rows.count })
          .min(by: { (granted[$0], $0) < (granted[$1], $1) })
      {
        granted[next] += 1
        free -= 1
      }
      limits = granted
    }
    return quotations.indices.flatMap { index in
      let fits = limits[index].map { whole[index].rows.count <= $0 } ?? true
      let quotation = fits ? whole[index] : quotation(quotations[index].claim, limit: limits[index])
      return Self.lines(quotations[index].label, quotation.text, quotation.rows)
    }
  }

  private func quotation(_ claim: ClaimQuotation, limit: Int?) -> Quotation {
    Quotation(
      of: claim.span, in: claim.article, marks: claim.marks, columns: columns, limit: limit,
      ellipsis: state.options.glyphs.ellipsis)
  }

  private mutating func write() {
    switch state.analysis {
    case .comparing: add("", "Discrepancies will be shown here.")
    case .cancelled: add("", "The articles were not compared.")
    case .done(_, let links):
      guard let claim = state.focus.claim else {
        return add("", "\(state.focus.side.letter) makes no claim to compare.")
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
    if state.explainsLinks { return writeExplanation(of: link) }
    let items = links.items(ofLink: index)
    let unseen = state.unseenCounterpart
    for side in [Side.left, .right] {
      quote(
        side, link.claims[side], marks: state.wordMarks(ofLink: index, side, theme: theme),
        pointer: side == state.focus.side ? nil : unseen)
    }
    if let item = state.shownItem { write(links.discrepancy(item), of: link) }
    writeStrength(ofLink: index, links)
    write(places: links.places(ofLink: index))
    for item in items where item != state.shownItem { alsoHere(item, links) }
    writeOtherLinks(than: index, links)
  }

  private mutating func write(_ discrepancy: Discrepancy, of link: Link) {
    add("why", discrepancy.why)
    add("class", discrepancy.discrepancyClass.meaning)
    if link.strength != .twin {
      // The confidence is the discrepancy's; that the two belong together is less sure.
      let score = ReaderState.confidenceText(link.score)
      add("link", "weak in itself (\(score)): related, no twin")
    }
    if isEnlarged {
      let confidence = ReaderState.confidenceText(discrepancy.confidence)
      add("sure", "confidence \(confidence), by the rule \(discrepancy.rule.rawValue)")
    }
    if discrepancy.discrepancyClass == .update || discrepancy.kind == .date || isEnlarged {
      let dates = Sides(left: Side.left, right: Side.right).map { side in
        "\(side.letter): \(DocumentFacts.dateInWords(of: state.articles[side].article))"
      }
      add("dates", "\(dates.left); \(dates.right)")
    }
    if let unsettled = discrepancy.unsettled { add("open", unsettled) }
  }

  /// A further discrepancy of the shown link, in one row: `~S by two tugs | (nothing)`; where there
  /// is room, with why and what stays open.
  private mutating func alsoHere(_ item: ShownLinks.Item, _ links: ShownLinks) {
    let discrepancy = links.discrepancy(item)
    let sign = state.options.glyphs.sign(.discrepancy(discrepancy.discrepancyClass))
    let words = state.evidence(of: discrepancy, columns: columns - 3)
    add("also", "\(sign)\(discrepancy.kind.letter) \(words)")
    guard isEnlarged else { return }
    add("", discrepancy.why)
    add("", discrepancy.discrepancyClass.meaning)
    if let unsettled = discrepancy.unsettled { add("", unsettled) }
  }

  private var isEnlarged: Bool { state.detailSize == .enlarged }

  /// The other counterparts of the focused claim, with their kinds, and how far away they are.
  private mutating func writeOtherLinks(than index: Int, _ links: ShownLinks) {
    guard let claim = state.focus.claim else { return }
    let side = state.focus.side
    let here = state.rowInView(side, claim) ?? 0
    let others = links.linksOfClaim[side][claim].filter { other in
      // The shown one too, where it could not be brought beside the claim.
      other != index
        || state.rowInView(side.other, links.links[other].claims[side.other]) == nil
    }
    guard !others.isEmpty else { return }
    let names = others.map { other in
      let link = links.links[other]
      let counterpart = link.claims[side.other]
      var notes = links.mark(ofLink: other).kinds.map { String($0.letter) }
      if state.rowInView(side.other, counterpart) == nil {
        let first = state.panes[side.other].claimRows[counterpart].lowerBound
        let distance = first - state.tops[side.other] - here
        let rows = state.counted(abs(distance), "row", "rows")
        notes.append("\(rows) \(distance < 0 ? "up" : "down")")
      }
      let label = state.label(side.other, counterpart)
      return notes.isEmpty ? label : "\(label) (\(notes.joined(separator: ", ")))"
    }
    let tour = others == [index] ? "% goes there" : "% visits them in turn"
    let also = others.contains(index) ? "" : "also "
    add("linked", "\(also)with \(names.joined(separator: ", ")); \(tour)")
  }

  private mutating func writeOneSided(_ claim: Int, _ links: ShownLinks) {
    let side = state.focus.side
    quote(side, claim, marks: [])
    guard !links.links.isEmpty else { return }
    add("no twin", "No claim of \(side.other.letter) was found that says it.")
  }

  /// What there is to say where the comparison as a whole found next to nothing.
  private mutating func writeOutcome(_ links: ShownLinks) {
    if links.links.isEmpty {
      add("result", "No claim is shared: these may not be about the same event.")
    } else if let likeness = links.likeness.words {
      add("result", likeness.asSentence + ".")
    } else if links.items.left.isEmpty {
      let isFiltered = state.filter.isOn
      let text =
        isFiltered
        ? state.nothingShown(of: "discrepancy", hidden: links.hiddenCount())
        : links.regime.noneShown
      add("result", text.asSentence + ".")
    }
  }

  /// Both claims, the words that correspond to each other, and the points of every sort of
  /// evidence.
  private mutating func writeExplanation(of link: Link) {
    for side in [Side.left, .right] { quote(side, link.claims[side], marks: []) }
    if link.origin == .user {
      add("by hand", "You linked the two: they are twins, whatever follows.")
    }
    guard let explanation = state.explanation else { return add("points", "not worked out") }
    let matched = explanation.matchedWords(in: state.articles)
    if matched.isEmpty { add("words", "none correspond") }
    for (index, item) in matched.enumerated() {
      add(index == 0 ? "words" : "", "\(item.ground.title): \(item.words)")
    }
    if let outcome = explanation.outcome {
      add(LinkExplanation.text(explanation.logOdds), outcome)
    }
    add("points", explanation.introduction)
    guard explanation.basis == .weighed else { return }
    add(LinkExplanation.text(explanation.start), LinkExplanation.startTitle)
    for part in explanation.weighingParts { add(LinkExplanation.text(part.points), part.words) }
    if let leftOut = explanation.leftOut {
      add(LinkExplanation.text(leftOut.points), leftOut.words)
    }
  }

  /// - Parameter pointer: where the claim is, in place of its label.
  private mutating func quote(
    _ side: Side, _ claim: Int, marks: [WordMark], pointer: String? = nil
  ) {
    let article = state.articles[side]
    quotations.append(
      (
        side, pointer ?? state.label(side, claim),
        ClaimQuotation(article: article.article, span: article.claims[claim].span, marks: marks)
      ))
  }

  mutating func add(_ label: String, _ text: String) {
    var wrapper = RowWrapper(text: text, columns: columns)
    let rows = wrapper.rows(of: TextSpan(0, text.utf8.count))
    entries.append(Self.lines(label, StyledText(text: text, marks: []), rows))
  }

  private static func lines(_ label: String, _ text: StyledText, _ rows: [TextSpan]) -> [Line] {
    rows.enumerated().map { index, row in
      Line(label: index == 0 ? label : "", text: text, span: row)
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
