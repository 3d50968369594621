import Alignment
import Articles
import Claims

extension ReaderState {
  /// Moves through the text; false where the action is no movement.
  mutating func move(_ action: Action, count: Int?) -> Bool {
    let times = count ?? 1
    let page = max(1, layout.textRows - 2)
    let half = max(1, layout.textRows / 2)
    switch action {
    case .rowDown: moveRows(times)
    case .rowUp: moveRows(-times)
    case .scrollDown: scroll(by: times)
    case .scrollUp: scroll(by: -times)
    case .halfPageDown: self.page(by: half * times)
    case .halfPageUp: self.page(by: -half * times)
    case .pageDown: self.page(by: page * times)
    case .pageUp: self.page(by: -page * times)
    case .top, .end:
      remembering { $0.goToEdge(sentence: count, isEnd: action == .end) }
    case .nextClaim: moveClaims(times)
    case .previousClaim: moveClaims(-times)
    case .nextParagraph: moveParagraphs(times)
    case .previousParagraph: moveParagraphs(-times)
    case .otherPane: cross(to: focus.side.other)
    case .leftPane: cross(to: edge(of: .left))
    case .rightPane: cross(to: edge(of: .right))
    case .counterpart: visitCounterpart(times)
    case .back: goBack()
    case .earlierPlace: goToEarlierPlace()
    case .rowToTop: putFocus(atHalves: 0)
    case .rowToMiddle: putFocus(atHalves: 1)
    case .rowToBottom: putFocus(atHalves: 2)
    default: return false
    }
    return true
  }

  /// Moves the focus over rows of claims; beyond the first and the last one the pane scrolls.
  private mutating func moveRows(_ rows: Int) {
    guard focus.claim != nil else { return scroll(by: rows) }
    var place = focus
    var beyond = 0
    func count(_ place: Focus) -> Int {
      place.claim.map { panes[place.side].claimRows[$0].count } ?? 1
    }
    for _ in 0..<abs(rows) {
      let step = rows.signum()
      if (0..<count(place)).contains(place.row + step) {
        place.row += step
      } else if let claim = place.claim, let next = neighbour(step, of: claim, place.side) {
        place = next
        if step < 0 { place.row = count(next) - 1 }
      } else {
        beyond += step
      }
    }
    enter(place, reveal: .row)
    if beyond != 0 {
      setTop(tops[focus.side] + beyond, focus.side)
      bringIntoView(.row)
      followCounterpart()
    }
  }

  private mutating func moveClaims(_ claims: Int) {
    guard let claim = focus.claim else { return scroll(by: claims) }
    // Inside a claim, the previous claim is first the beginning of this one, as with `(` in vim.
    var steps = abs(claims) - (claims < 0 && focus.row > 0 ? 1 : 0)
    var target = Focus(side: focus.side, claim: claim)
    while steps > 0, let claim = target.claim,
      let next = neighbour(claims.signum(), of: claim, target.side)
    {
      (target, steps) = (next, steps - 1)
    }
    enter(target, reveal: .claim)
  }

  private mutating func moveParagraphs(_ paragraphs: Int) {
    guard let claim = focus.claim else { return scroll(by: paragraphs) }
    let article = articles[focus.side]
    func block(_ claim: Int) -> Int { article.sentences[article.claims[claim].sentence].block }
    var target = claim
    for _ in 0..<abs(paragraphs) {
      let here = block(target)
      if paragraphs > 0 {
        let next = article.claims.indices[target...].first { block($0) != here }
        target = next ?? article.claims.count - 1
      } else {
        if target > 0 && block(target - 1) != here { target -= 1 }
        while target > 0 && block(target - 1) == block(target) { target -= 1 }
      }
    }
    enter(Focus(side: focus.side, claim: target), reveal: .claim)
  }

  /// Goes to the first or last claim with everything before or after it in view, or to a sentence.
  private mutating func goToEdge(sentence: Int?, isEnd: Bool) {
    let side = focus.side
    let article = articles[side]
    if let sentence, !article.sentences.isEmpty {
      let index = min(max(1, sentence), article.sentences.count) - 1
      if sentence > article.sentences.count {
        message = "\(side.letter) has \(counted(article.sentences.count, "sentence", "sentences"))"
      }
      let claim = article.claims.indices.first { article.claims[$0].sentence >= index }
      return enter(Focus(side: side, claim: claim ?? article.claims.count - 1), reveal: .jump)
    }
    setTop(isEnd ? lastTop(side) : 0, side)
    if layout.form == .ladder {
      return enter(place(at: isEnd ? panes[side].rows.count - 1 : 0), reveal: .row)
    }
    guard !article.claims.isEmpty else { return followCounterpart() }
    let claim = isEnd ? article.claims.count - 1 : 0
    let row = isEnd ? panes[side].claimRows[claim].count - 1 : 0
    enter(Focus(side: side, claim: claim, row: row), reveal: .row)
  }

  /// Goes to the other pane: to the counterpart where it is in view, else to the claim on the same
  /// screen row.
  private mutating func cross(to side: Side) {
    guard side != focus.side else { return }
    let view = tops[side]..<tops[side] + layout.textRows
    if layout.form == .ladder {
      let claim = counterpart ?? panes[side].claim(nearestTo: focusedRow ?? tops[side])
      return enter(Focus(side: side, claim: claim), link: shownLink, reveal: .claim)
    }
    if let counterpart, panes[side].claimRows[counterpart].overlaps(view) {
      return enter(Focus(side: side, claim: counterpart), link: shownLink, reveal: .row)
    }
    let height = focusedRow.map { $0 - tops[focus.side] } ?? 0
    enter(place(at: tops[side] + height, on: side), reveal: .row)
  }

  /// Goes to the counterpart; pressed again, to the origin's next one, and at last back.
  private mutating func visitCounterpart(_ times: Int) {
    let tour = counterpartTour
    let origin = tour?.origin ?? focus
    guard let claim = origin.claim, let links, !links.linksOfClaim[origin.side][claim].isEmpty
    else { return message = noCounterpartMessage }
    let stops = links.linksOfClaim[origin.side][claim]
    let first = shownLink.flatMap { stops.firstIndex(of: $0) } ?? 0
    // The tour begins at the link that is shown, and the stop after the last is the origin itself.
    let position = tour.map { $0.position + times } ?? times - 1
    let stop = position % (stops.count + 1)
    let order = tour.map(\.order) ?? (stops[first...] + stops[..<first]).map { $0 }
    remember()
    if stop == stops.count {
      enter(origin, link: order.first, reveal: .jump)
    } else {
      let link = order[stop]
      let claim = links.links[link].claims[origin.side.other]
      enter(Focus(side: origin.side.other, claim: claim), link: link, reveal: .jump)
      if stops.count > 1 { message = "Counterpart \(stop + 1) of \(stops.count)" }
    }
    counterpartTour = CounterpartTour(origin: origin, order: order, position: stop)
  }

  private var noCounterpartMessage: String {
    guard let claim = focus.claim else { return "No claim here" }
    return switch analysis {
    case .comparing: "Still comparing…"
    case .cancelled: "Not compared: R compares again"
    case .done: "\(label(focus.side, claim)) has no counterpart"
    }
  }

  /// Why there is no link to explain.
  var nothingToExplainMessage: String {
    switch analysis {
    case .comparing: "Still comparing…"
    case .cancelled: "Not compared: R compares again"
    case .done: "Nothing to explain: this claim is linked to none"
    }
  }

  /// Keeps the present place for `''` and Ctrl-o.
  mutating func remember() { remember(visited) }

  /// Jumps, and keeps the place that was left; where the jump led nowhere else, nothing is kept.
  mutating func remembering(_ jump: (inout ReaderState) -> Void) {
    let before = visited
    jump(&self)
    if visited != before { remember(before) }
  }

  private mutating func remember(_ place: VisitedPlace) {
    if history.last != place { history.append(place) }
    if history.count > 100 { history.removeFirst() }
  }

  /// Keeps the present place under a letter.
  mutating func setMark(_ letter: Character) {
    bookmarks[letter] = focus
    message = "Mark \(letter): \(focus.claim.map { label(focus.side, $0) } ?? focus.side.letter)"
  }

  /// Goes to the place that was kept under a letter.
  mutating func goToMark(_ letter: Character) {
    guard let place = bookmarks[letter] else {
      return message = "No mark \(letter): m\(letter) sets it"
    }
    remembering { $0.enter(place, reveal: .jump) }
  }

  private mutating func goBack() {
    guard let place = history.popLast() else { return message = "No previous place" }
    history.append(visited)
    revisit(place)
  }

  private mutating func goToEarlierPlace() {
    guard let place = history.popLast() else { return message = "No earlier place" }
    revisit(place)
  }

  /// The present place.
  private var visited: VisitedPlace {
    VisitedPlace(focus: focus, link: shownLink, item: shownItem)
  }

  /// Goes to a place that was left, and shows what was shown there as far as it is still there.
  private mutating func revisit(_ place: VisitedPlace) {
    let focus = place.focus
    let link = place.link.flatMap { link in
      links?.links.indices.contains(link) == true
        && links?.links[link].claims[focus.side] == focus.claim ? link : nil
    }
    let item = place.item.flatMap { $0.link == link && links?.shows($0) == true ? $0 : nil }
    enter(focus, link: link, item: item, reveal: .jump)
  }
}
