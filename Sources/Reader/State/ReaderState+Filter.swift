import Alignment
import TextScreen

extension Action {
  /// What the action changes of the filter; nil where it is none of it. The same key again takes
  /// the choice back.
  var filterChange: ((inout DiscrepancyFilter) -> Void)? {
    if let kind = filterKind { return { $0.kinds.formSymmetricDifference([kind]) } }
    switch self {
    case .filterOneSided: return { $0.choosesOneSided.toggle() }
    case .filterConflicts: return { $0.classes.formSymmetricDifference([.conflict]) }
    case .filterUpdates: return { $0.classes.formSymmetricDifference([.update]) }
    case .filterDifferences: return { $0.classes.formSymmetricDifference([.difference]) }
    case .filterLeft: return { $0.side = $0.side == .left ? nil : .left }
    case .filterRight: return { $0.side = $0.side == .right ? nil : .right }
    default: return nil
    }
  }

  private var filterKind: DiscrepancyKind? {
    switch self {
    case .filterNumber: .number
    case .filterDate: .date
    case .filterName: .name
    case .filterNegation: .negation
    case .filterModality: .modality
    case .filterAttribution: .attribution
    case .filterQuote: .quote
    case .filterWording: .wording
    case .filterScope: .scope
    default: nil
    }
  }
}

extension ReaderState {
  /// Changes what is shown; gutter, strips, jumps, detail and counts follow.
  mutating func changeFilter(_ change: (inout DiscrepancyFilter) -> Void) {
    let before = filter
    change(&filter)
    if filter != before { applyFilter() }
    message = filter.isOn ? filterMessage : unfilteredMessage
  }

  /// Lowers the confidence floor so many times, each time until more is shown where there is more
  /// to show.
  mutating func lowerFloor(steps: Int) {
    var lower = filter
    for _ in 0..<min(max(steps, 1), 10) {
      let next = links?.surestPlace(under: lower).map { Int($0 * 100) / 10 * 10 }
      lower.floorHundredths = max(0, min(next ?? .max, lower.floorHundredths - 10))
    }
    moveFloor(by: lower.floorHundredths - filter.floorHundredths)
  }

  /// Moves the confidence floor.
  mutating func moveFloor(by hundredths: Int) {
    let before = filter
    filter.floorHundredths = min(max(0, filter.floorHundredths + hundredths), 100)
    if filter != before { applyFilter() }
    guard let links else { return message = "Confidence floor \(floorText)" }
    message = withPlacesNote("Confidence floor \(floorText): \(share(of: links))", links)
  }

  private mutating func applyFilter() {
    guard case .done(let comparison, let before) = analysis else { return }
    let links = before.filtered(by: filter, of: comparison.articles)
    analysis = .done(comparison, links)
    choose(link: shownLink, item: shownItem.flatMap { links.shows($0) ? $0 : nil })
    layFoldsAnew()
  }

  private var filterMessage: String {
    guard let links else { return "Only \(filter.words), as soon as it is known" }
    return "Only \(filter.words): \(filteredCounts(links)) (ff clears)"
  }

  /// How much passes the filter, in the words of what it chooses.
  private func filteredCounts(_ links: ShownLinks) -> String {
    let oneSided = links.oneSided.map(\.count)
    let shown = links.items.left.count
    if filter.isOneSidedOnly {
      guard let side = filter.side else { return "\(oneSided.left) in A, \(oneSided.right) in B" }
      return counted(oneSided[side], "claim", "claims") + " and "
        + counted(shown, "detail", "details")
    }
    let claims = oneSided.left + oneSided.right
    return share(of: links)
      + (claims > 0
        ? ", \(counted(claims, "claim", "claims")) without a twin" : "")
  }

  private var unfilteredMessage: String {
    guard let links else { return "No filter" }
    return withPlacesNote("No filter: \(share(of: links))", links)
  }

  /// `4 of 13 discrepancies`; `13 discrepancies` where none is hidden. Places to compare are in
  /// neither count.
  private func share(of links: ShownLinks) -> String {
    let shown = links.items.left.count
    let hidden = links.hiddenCount()
    return hidden > 0
      ? "\(shown) of \(shown + hidden) discrepancies"
      : counted(shown, "discrepancy", "discrepancies")
  }

  /// A sentence, and where there is more to compare than is shown that there is, without a count.
  func withPlacesNote(_ sentence: String, _ links: ShownLinks) -> String {
    guard links.hasPlaces else { return sentence }
    let whole = sentence + "; places to compare: <"
    return whole.columnWidth + 2 <= layout.size.columns ? whole : sentence + "; compare: <"
  }

  /// What is said where nothing of some sort passes, with what is hidden.
  func nothingShown(of name: String, hidden: Int) -> String {
    if filter.isOn && hidden > 0 {
      return "no \(name) passes the filter (\(hidden) hidden; ff clears)"
    }
    return "no \(name) at or above confidence \(floorText)"
      + (hidden > 0 ? " (\(hidden) hidden)" : "")
  }

  /// `filter N D`; nil without a filter.
  var filterNote: String? {
    guard filter.isOn else { return nil }
    return "filter \(filter.signs(options.glyphs.sign))"
  }
}
