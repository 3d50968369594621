import Alignment
import Claims
import TextScreen
import Theming

/// The rule under the text: which item is shown, and what it is.
///
///     ─── ≠ 11/12 · M done or possible · A13 ↔ B13 · probable update · confidence 0.91 ───────────
///     ─── ↻ 11/12 · M done or possible · probable update ── more ───     where room is short
///     ─── ↻ 11/12 M done or possible ─ more ───
struct StatusLine: View {
  let state: ReaderState

  func draw(into canvas: inout Canvas, in area: Area, theme: Theme) {
    let glyphs = state.options.glyphs
    for column in 0..<area.columns {
      canvas.write(
        glyphs.line.horizontal, at: Position(column: area.column + column, row: area.row),
        style: theme[.detailRule])
    }
    let separator = " \(glyphs.separator) "
    let start = area.column + Self.indent
    // The end of the rule is kept for what the detail pane hints at.
    let hint = state.layout.isRoomy ? 14 : 6
    let room = area.columns - 2 * Self.indent - hint
    let lines = forms.map { $0.joined(separator: separator) }
    let line = lines.first { $0.columnWidth + 2 <= room } ?? lines.last ?? ""
    canvas.write(
      " \(line) ", in: Area(column: start, row: area.row, columns: room, rows: 1),
      style: theme[.statusBar], ellipsis: glyphs.ellipsis)
  }

  /// How much of the rule is left at both ends.
  static let indent = 3

  /// What there is to say, in forms that get shorter.
  private var forms: [[String]] {
    let parts = parts
    let shorter = (1...max(1, parts.count)).reversed().map { Array(parts.prefix($0)) }
    guard case .done(_, let links) = state.analysis, state.focus.claim != nil else {
      return shorter
    }
    guard let item = state.shownItem else {
      let short = gist(links).map { "\(parts[0]) \($0)" } ?? parts[0]
      return shorter.filter { $0.count > 1 } + [[short]]
    }
    // The kind stays to the last, as letter and word; the class has its sign.
    let discrepancy = links.discrepancy(item)
    let kind = "\(discrepancy.kind.letter) \(discrepancy.kind.title)"
    let statement = discrepancy.discrepancyClass.statement
    return shorter.filter { $0.count > 3 } + [
      [parts[0], kind, statement], ["\(parts[0]) \(kind)", statement], [parts[0], kind],
      ["\(parts[0]) \(kind)"], ["\(parts[0]) \(discrepancy.kind.letter)"],
    ]
  }

  /// What the focused claim is, in a word or two; nil where nothing was compared to it, and of a
  /// twin, whose number says so.
  private func gist(_ links: ShownLinks) -> String? {
    guard let link = state.shownLink else {
      return links.links.isEmpty ? nil : "only in \(state.focus.side.letter)"
    }
    return links.links[link].strength == .twin ? nil : "perhaps related"
  }

  /// What there is to say, the most needed first.
  private var parts: [String] {
    let glyphs = state.options.glyphs
    let side = state.focus.side
    switch state.analysis {
    case .comparing(let percent):
      let share = percent.map { " \($0) %" } ?? ""
      return ["comparing…\(share)", "Esc stops it", "both texts can be read meanwhile"]
    case .cancelled: return ["comparison stopped", "R compares again"]
    case .done(_, let links):
      guard let claim = state.focus.claim else { return ["no claim in \(side.letter)"] }
      if let item = state.shownItem { return parts(of: item, links) }
      guard let link = state.shownLink else {
        let label = state.label(side, claim)
        if links.links.isEmpty { return [ReaderState.nothingShared, label] }
        let place = position(of: claim, in: links).map { " \($0)" } ?? ""
        return [
          "\(glyphs.sign(.oneSided))\(place)", "no counterpart found in \(side.other.letter)",
          label,
        ]
      }
      let shown = links.links[link]
      let isTwin = shown.strength == .twin
      let twin = ["twin", links.number(ofTwin: link, side)].compactMap { $0 }
      let place = isTwin ? twin.joined(separator: " ") : position(of: claim, in: links)
      let sign = glyphs.sign(links.mark(ofLink: link).sign)
      // A related claim of one that has a twin elsewhere is none of those without.
      let related = place == nil ? "perhaps related" : "no twin, perhaps related"
      let score =
        shown.origin == .user ? nil : "score \(ReaderState.confidenceText(shown.score))"
      return [
        place.map { "\(sign) \($0)" } ?? sign,
        isTwin ? "\(byHand(shown))\(outcome(of: link, links) ?? "no discrepancy")" : related,
        isTwin ? nil : outcome(of: link, links),
        state.pair(shown), score,
      ].compactMap { $0 }
    }
  }

  private func byHand(_ link: Link) -> String { link.origin == .user ? "by hand, " : "" }

  /// What a link without shown discrepancies holds; nil of one that holds none.
  private func outcome(of link: Int, _ links: ShownLinks) -> String? {
    let hidden = links.hiddenCount(ofLink: link)
    if hidden > 0 { return "\(hidden) hidden by the filter" }
    if links.isHidden(link) { return "hidden by the filter" }
    return links.places(ofLink: link).isEmpty ? nil : "place to compare"
  }

  /// A discrepancy has the number that A's text gives it, on whichever side the focus is.
  private func parts(of item: ShownLinks.Item, _ links: ShownLinks) -> [String] {
    let discrepancy = links.discrepancy(item)
    let items = links.items.left
    let place = items.firstIndex(of: item).map { "\($0 + 1)/\(items.count)" } ?? ""
    let sign = state.options.glyphs.sign(.discrepancy(discrepancy.discrepancyClass))
    return [
      "\(sign) \(place)", "\(discrepancy.kind.letter) \(discrepancy.kind.title)",
      state.pair(links.links[item.link]), discrepancy.discrepancyClass.statement,
      "confidence \(ReaderState.confidenceText(discrepancy.confidence))",
    ] + (links.links[item.link].strength == .twin ? [] : ["weak link: related, no twin"])
      + (links.links[item.link].origin == .user ? ["linked by hand"] : [])
  }

  private func position(of claim: Int, in links: ShownLinks) -> String? {
    let side = state.focus.side
    let count = links.oneSided.left.count + links.oneSided.right.count
    guard let index = links.oneSided[side].firstIndex(of: claim) else { return nil }
    return "\(index + 1 + (side == .right ? links.oneSided.left.count : 0))/\(count)"
  }
}

/// The counts of the whole comparison, or what there is to tell.
///
///      8≠ 1↻ 3~ · 10 twins · no twin: A 8, B 8 · sync claim · A13 82 % · confidence ≥ 0.50
///      3≠ 0↻ 1~ (8 hidden) · filter N A · ≥ 0.70 · 10 twins          why goes before how many
struct CountsLine: View {
  let state: ReaderState

  func draw(into canvas: inout Canvas, in area: Area, theme: Theme) {
    canvas.fill(area, with: theme[state.message == nil ? .statusBar : .message])
    let inside = Area(
      column: area.column + 1, row: area.row, columns: area.columns - 2, rows: area.rows)
    if let message = state.message {
      canvas.write(
        message, in: inside, style: theme[.message], ellipsis: state.options.glyphs.ellipsis)
      // That a filter is on is said beside every message, too.
      if let note = state.filterNote, message.columnWidth + note.columnWidth + 3 <= inside.columns,
        !["Filter", "Only "].contains(where: message.hasPrefix)
      {
        canvas.write(note, in: inside, style: theme[.statusBar], alignment: .trailing)
      }
      return
    }
    if HintLine(state: state).drawUpperRow(into: &canvas, in: area, theme: theme) { return }
    canvas.write(
      line(columns: inside.columns), in: inside, style: theme[.statusBar],
      ellipsis: state.options.glyphs.ellipsis)
    let pending = state.pendingText
    canvas.write(pending, in: inside, style: theme[.statusBar], alignment: .trailing)
  }

  /// What is shown and why no more, and as much of the rest as fits.
  private func line(columns: Int) -> String {
    let separator = " \(state.options.glyphs.separator) "
    guard let links = state.links else { return place ?? "" }
    var parts = [verdict(links), state.filterNote, floorNote(links)].compactMap { $0 }
    let excess = parts.joined(separator: separator).columnWidth - columns
    if excess > 0, let note = state.filterNote {
      parts[1] = note.cut(
        to: max(6, note.columnWidth - excess), ellipsis: state.options.glyphs.ellipsis)
    }
    var room = columns - parts.joined(separator: separator).columnWidth
    for part in rest(links) where part.columnWidth + separator.columnWidth <= room {
      room -= part.columnWidth + separator.columnWidth
      parts.append(part)
    }
    return parts.joined(separator: separator)
  }

  /// How many discrepancies of each class are shown, and how many are hidden.
  private func verdict(_ links: ShownLinks) -> String {
    let count = links.hiddenCount()
    let hidden = count > 0 ? " (\(count) hidden)" : ""
    let verdict: String =
      if links.links.isEmpty {
        "no claim is shared"
      } else if links.items.left.isEmpty && !state.filter.isOn {
        links.likeness.words ?? links.regime.noneShownInShort
      } else {
        links.counts
          .map { "\($0.count)\(state.options.glyphs.sign(.discrepancy($0.discrepancyClass)))" }
          .joined(separator: " ")
      }
    return verdict + hidden
  }

  /// The confidence floor where it hides something.
  private func floorNote(_ links: ShownLinks) -> String? {
    guard links.hasPlaces else { return nil }
    return state.layout.isRoomy ? floor : String(floor.trimmingPrefix("confidence "))
  }

  private var floor: String {
    "confidence \(state.options.glyphs.isASCII ? ">=" : "≥") \(state.floorText)"
  }

  /// What else there is to say, the most needed first.
  private func rest(_ links: ShownLinks) -> [String] {
    let isAsUsual = state.sync == .claim
    return [
      searchNote, isAsUsual ? nil : syncNote, pinNote, mouseNote, twinNote(links),
      links.withoutTwin, isAsUsual ? syncNote : nil, place,
      links.hasPlaces ? nil : floor,
    ].compactMap { $0 }
  }

  /// `10 twins`; `2 of 10 twins` where the filter's pattern lets so many through, as `t` visits
  /// them.
  private func twinNote(_ links: ShownLinks) -> String {
    let all = state.counted(links.twinCount, "twin", "twins")
    let shown = links.twins(.left).count
    return shown == links.twinCount ? all : "\(shown) of \(all)"
  }

  /// How the panes are scrolled.
  private var syncNote: String {
    switch state.sync {
    case .claim: "sync claim"
    case .locked: "sync locked"
    case .off: "sync off"
    }
  }

  /// That the mouse is left to the terminal.
  private var mouseNote: String? { state.hasMouse ? nil : "mouse off" }

  /// The claim that waits to be linked.
  private var pinNote: String? {
    guard let pin = state.hand.pin, let claim = pin.claim else { return nil }
    return "pinned \(state.label(pin.side, claim))"
  }

  /// `/sea wall 2/3 · A 2 · B 1`; nil without a search.
  private var searchNote: String? {
    state.search.map { "/\($0.pattern.text) \(state.searchCounts)" }
  }

  /// How far into its text the focused claim is.
  private var place: String? {
    guard let claim = state.focus.claim, let row = state.focusedRow else { return nil }
    let rows = max(1, state.panes[state.focus.side].rows.count)
    return "\(state.label(state.focus.side, claim)) \((row + 1) * 100 / rows) %"
  }
}

extension ReaderState {
  /// The keys of a command that is not complete yet.
  var pendingText: String {
    (count.map(String.init) ?? "") + pendingKeys.map(KeySequence.name(of:)).joined()
  }
}
