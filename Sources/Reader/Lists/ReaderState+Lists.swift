import Alignment
import Articles
import Claims
import TextScreen

extension ReaderState {
  /// Opens a list, where there is anything to list. One that waits for the comparison opens empty,
  /// so that what is typed goes into it and nowhere else.
  mutating func openList(_ content: ItemList.Content) {
    if content == .themes { return openThemes() }
    let list: ItemList
    switch analysis {
    case .cancelled where content != .quotations: return message = "Not compared: R compares again"
    case .comparing where content != .quotations: list = ItemList(waitingFor: content)
    default: list = ItemList(content, [])
    }
    if list.isWaiting { return popup = .list(list) }
    fill(list)
  }

  /// Puts the rows into the list that waited for them.
  mutating func fillWaitingList() {
    if case .list(let list) = popup, list.isWaiting { fill(list) }
  }

  /// Opens a list with its rows; says why where it has none.
  private mutating func fill(_ list: ItemList) {
    let entries = entries(of: list.content)
    guard !entries.isEmpty else {
      popup = nil
      return message = nothingListed(list.content)
    }
    let chosen = entries.firstIndex(where: isHere) ?? 0
    popup = .list(list.filled(entries, chosen: chosen))
  }

  private func entries(of content: ItemList.Content) -> [ListEntry] {
    switch content {
    case .discrepancies: links.map { discrepancyEntries($0, order: .text) } ?? []
    case .oneSided: links.map { oneSidedEntries($0) } ?? []
    case .twins: links.map { twinEntries($0) } ?? []
    case .quotations: quotationEntries
    case .themes: []
    }
  }

  private func nothingListed(_ content: ItemList.Content) -> String {
    switch content {
    case .discrepancies:
      let nothing = nothingShown(of: "discrepancy", hidden: links?.hiddenCount() ?? 0).asSentence
      return links.map { withPlacesNote(nothing, $0) } ?? nothing
    case .oneSided:
      let hidden = links?.hiddenOneSidedCount ?? 0
      return hidden > 0
        ? nothingShown(of: "claim without a twin", hidden: hidden).asSentence
        : "Every claim has a twin"
    case .twins: return noTwinMessage
    case .quotations, .themes: return "Nothing is quoted"
    }
  }

  /// Takes a key while a list is open; nil where the key is for the reader itself.
  mutating func pressInList(_ key: Key, _ list: ItemList) -> [Effect]? {
    let before = list
    var list = list
    let page = max(1, ListPopup(list: list, state: self).frame.rows - 4)
    switch key {
    case .control("c"), .control("l"): return nil
    case .escape:
      popup = nil
      return preview(from: list, to: nil)
    case .enter: leave(list)
    case .function(1): popup = .help(HelpList(over: list))
    default:
      switch key {
      case .down, .control("n"): list.choose(list.chosen + 1)
      case .up, .control("p"): list.choose(list.chosen - 1)
      case .pageDown: list.choose(list.chosen + page)
      case .pageUp: list.choose(list.chosen - page)
      case .home: list.choose(0)
      case .end: list.choose(list.shown.count - 1)
      case .tab, .backTab: reorder(&list)
      default: guard list.type(key) else { return [] }
      }
      popup = .list(list)
      return preview(from: before, to: list)
    }
    return []
  }

  /// Takes the mouse while a list is open: a click chooses a row, a click on the chosen row goes
  /// there, and the wheel moves on.
  mutating func pointInList(
    _ action: MouseAction, at position: Position, _ list: ItemList
  ) -> [Effect] {
    let before = list
    var list = list
    switch action {
    case .wheelDown: list.choose(list.chosen + 3)
    case .wheelUp: list.choose(list.chosen - 3)
    case .press:
      let popup = ListPopup(list: list, state: self)
      guard popup.frame.contains(position) else {
        self.popup = nil
        return preview(from: list, to: nil)
      }
      guard let row = popup.entry(at: position) else { return [] }
      if row == list.chosen {
        leave(list)
        return []
      }
      list.choose(row)
    case .release, .drag: return []
    }
    popup = .list(list)
    return preview(from: before, to: list)
  }

  /// Goes to what was chosen.
  private mutating func leave(_ list: ItemList) {
    guard let entry = list.entry else { return }
    if case .theme(let name) = entry.target {
      let advice = "\(name) for this run; theme = \"\(name)\" in config.toml keeps it"
      (popup, theme, message) = (nil, name, name == options.theme ? "Theme: \(name)" : advice)
      return
    }
    popup = nil
    switch entry.target {
    case .theme: break
    case .item(let item):
      guard let links else { return }
      let side = focus.side
      lastJump = Jump(target: .discrepancy(nil), step: 1)
      let place = Focus(side: side, claim: links.links[item.link].claims[side])
      remembering { $0.enter(place, item: item, reveal: .jump) }
    case .link(let link):
      guard let links else { return }
      let side = focus.side
      lastJump = Jump(target: .twin, step: 1)
      let place = Focus(side: side, claim: links.links[link].claims[side])
      remembering { $0.enter(place, link: link, reveal: .jump) }
    case .claim(let side, let claim):
      if list.content == .oneSided { lastJump = Jump(target: .oneSided, step: 1) }
      remembering { $0.enter(Focus(side: side, claim: claim), reveal: .jump) }
    }
  }

  private mutating func reorder(_ list: inout ItemList) {
    guard list.content == .discrepancies, let links else { return }
    let order = list.order.next
    list.reorder(order, discrepancyEntries(links, order: order))
  }

  private func isHere(_ entry: ListEntry) -> Bool {
    switch entry.target {
    case .item(let item): item == shownItem
    case .link(let link): link == shownLink
    case .claim(let side, let claim): side == focus.side && claim == focus.claim
    case .theme(let name): name == theme
    }
  }

  // MARK: Rows

  /// ` 2 ≠ N  A2 ↔ B1   0.97  Twelve | At least ten`, numbered as everywhere.
  private func discrepancyEntries(_ links: ShownLinks, order: ItemList.Order) -> [ListEntry] {
    let items = links.items.left.enumerated().map { (number: $0 + 1, item: $1) }
    let sorted = items.sorted { one, other in
      let (first, second) = (links.discrepancy(one.item), links.discrepancy(other.item))
      switch order {
      case .text: break
      case .kind: if first.kind != second.kind { return first.kind < second.kind }
      case .confidence:
        if first.confidence != second.confidence { return first.confidence > second.confidence }
      }
      return one.number < other.number
    }
    let pairs = items.map { pair(links.links[$0.item.link]) }
    let width = pairs.map(\.columnWidth).max() ?? 0
    let digits = String(items.count).utf8.count
    return sorted.map { number, item in
      let discrepancy = links.discrepancy(item)
      let sign = options.glyphs.sign(.discrepancy(discrepancy.discrepancyClass))
      let parts = [
        String(number).padded(to: digits, .trailing), "\(sign) \(discrepancy.kind.letter)",
        pairs[number - 1].padded(to: width), Self.confidenceText(discrepancy.confidence),
      ]
      return ListEntry(
        heading: order == .kind ? discrepancy.kind.title : nil,
        label: parts.joined(separator: " "), text: evidence(of: discrepancy),
        context: "\(discrepancy.discrepancyClass.title) \(discrepancy.discrepancyClass.statement) "
          + "\(discrepancy.kind.title) \(words(of: links.links[item.link]))",
        target: .item(item))
    }
  }

  /// The words of both claims of a link.
  private func words(of link: Link) -> String {
    let words = Sides(left: Side.left, right: Side.right).map { side in
      articles[side][articles[side].claims[link.claims[side]].span]
    }
    return "\(words.left) \(words.right)"
  }

  /// The words of the sentence that quotes, which may say more of the speaker than the name.
  private func words(around quotation: SpokenQuotation) -> String {
    let article = articles[quotation.side]
    guard article.claims.indices.contains(quotation.claim) else { return "" }
    return String(article[article.sentences[article.claims[quotation.claim].sentence].span])
  }

  private func oneSidedEntries(_ links: ShownLinks) -> [ListEntry] {
    [Side.left, .right].flatMap { side in
      let labels = links.oneSided[side].map { label(side, $0) }
      let width = labels.map(\.columnWidth).max() ?? 0
      return zip(links.oneSided[side], labels).map { claim, label in
        let sign: Sign = links.linksOfClaim[side][claim].isEmpty ? .oneSided : .related
        return ListEntry(
          heading: "In \(side.letter)",
          label: "\(options.glyphs.sign(sign)) \(label.padded(to: width))",
          text: String(StyledText.onOneRow(articles[side][articles[side].claims[claim].span])),
          target: .claim(side, claim))
      }
    }
  }

  /// `≠ B2   The roof of the fish market was torn off.` under what A says.
  private func twinEntries(_ links: ShownLinks) -> [ListEntry] {
    let twins = links.twins(.left)
    let width = twins.map { label(.right, links.links[$0].claims.right).columnWidth }.max() ?? 0
    return twins.map { link in
      let claims = links.links[link].claims
      let words = Sides(left: Side.left, right: Side.right).map { side in
        StyledText.onOneRow(articles[side][articles[side].claims[claims[side]].span])
      }
      let sign = options.glyphs.sign(links.mark(ofLink: link).sign)
      return ListEntry(
        heading: "\(label(.left, claims.left)) \(words.left)",
        label: "\(sign) \(label(.right, claims.right).padded(to: width))",
        text: String(words.right), target: .link(link))
    }
  }

  private var quotationEntries: [ListEntry] {
    let spoken = SpokenQuotation.all(in: articles)
    let width = spoken.map { label($0.side, $0.claim).columnWidth }.max() ?? 0
    return spoken.map { quotation in
      ListEntry(
        heading: quotation.speaker ?? "Speaker not named",
        label: label(quotation.side, quotation.claim).padded(to: width),
        text: String(StyledText.onOneRow(articles[quotation.side][quotation.span])),
        context: words(around: quotation), target: .claim(quotation.side, quotation.claim))
    }
  }

  /// `A8 ↔ B14`, A first on both sides.
  func pair(_ link: Link) -> String {
    "\(label(.left, link.claims.left)) \(linkArrow) \(label(.right, link.claims.right))"
  }
}

extension String {
  /// This text with spaces to a width; none where it is as wide already.
  func padded(to columns: Int, _ alignment: TextAlignment = .leading) -> String {
    let space = String(repeating: " ", count: max(0, columns - columnWidth))
    return alignment == .trailing ? space + self : self + space
  }
}
