import Alignment
import Articles
import Claims
import TextScreen

extension ReaderState {
  /// Takes the finished comparison: the place is kept, and the result is announced once.
  ///
  /// One of other articles than the present ones, late after a reload, is left aside. Where links
  /// were made by hand it is shown once it holds them, so that no other count is ever told.
  mutating func take(_ comparison: Comparison) -> [Effect] {
    guard fits(comparison) else { return [] }
    guard hand.edits.isEmpty else { return [.relink(hand.edits)] }
    show(comparison)
    return []
  }

  /// Shows a comparison for the first time.
  mutating func show(_ comparison: Comparison) {
    let links = ShownLinks(comparison, filter: filter)
    analysis = .done(comparison, links)
    latestExplanation = nil
    choose()
    layFoldsAnew()
    if hasBeenUsed {
      bringIntoView(.row)
      followCounterpart()
    } else {
      open(links)
    }
    message = announcement(links)
    fillWaitingList()
  }

  /// Whether a comparison is one of the present articles.
  func fits(_ comparison: Comparison) -> Bool {
    [Side.left, .right].allSatisfy { side in
      let (theirs, ours) = (comparison.articles[side], articles[side])
      return theirs.claims == ours.claims && theirs.article.text == ours.article.text
    }
  }

  /// Takes how much of the comparison is done; it never falls, and it ends with the result.
  mutating func take(percent: Int) {
    guard case .comparing(let before) = analysis else { return }
    analysis = .comparing(percent: min(max(before ?? 0, percent), 100))
  }

  mutating func cancelled() {
    guard case .comparing = analysis else { return }
    analysis = .cancelled
    message = "Comparison stopped: R compares again"
  }

  /// Keeps what is shown, since the files cannot be read again; where that was never compared, it
  /// is now.
  mutating func takeNotReloaded(_ sentence: String) -> [Effect] {
    message = sentence
    guard case .cancelled = analysis else { return [] }
    analysis = .comparing(percent: nil)
    return [.compare]
  }

  /// Takes articles that were read again: the focus goes to the claim with the same text, or else
  /// to the one at the same share of the way.
  mutating func take(_ articles: Sides<AnnotatedArticle>) -> [Effect] {
    replaceArticles(articles)
    analysis = .comparing(percent: nil)
    choose()
    message = Self.warning(about: articles) ?? "Read again: comparing…"
    return [.compare]
  }

  private mutating func replaceArticles(_ new: Sides<AnnotatedArticle>) {
    let old = articles
    history = history.map { VisitedPlace(focus: Self.place($0.focus, of: old, in: new)) }
    bookmarks = bookmarks.mapValues { Self.place($0, of: old, in: new) }
    moveEdits(old, new)
    (temporaryAlignment, heldPlace) = (nil, nil)
    prompt = nil
    if case .list = popup { popup = nil }
    if case .help = popup { popup = .help(HelpList()) }
    agreement.exceptions = Sides(left: [], right: [])
    let focus = Self.place(focus, of: old, in: new)
    let other = focus.side.other
    let height = focusedRow.map { $0 - tops[self.focus.side] } ?? 0
    articles = new
    layout = Self.layout(
      of: new, size: layout.size, detail: detailSize, detailNeeds: detailNeeds,
      arrangement: arrangement)
    panes = Self.panes(of: new, layout: layout, folding: folding)
    self.focus = focus
    (shownLink, shownItem, counterpartTour) = (nil, nil, nil)
    if let claim = focus.claim {
      self.focus.row = min(focus.row, panes[focus.side].claimRows[claim].count - 1)
    }
    setTop((focusedRow ?? tops[focus.side] + height) - height, self.focus.side)
    if layout.form != .ladder { setTop(tops[other], other) }
    selection = nil
    searchAgain()
  }

  /// Where a place of the old articles is in the new ones.
  private static func place(
    _ place: Focus, of old: Sides<AnnotatedArticle>, in new: Sides<AnnotatedArticle>
  ) -> Focus {
    let (before, after) = (old[place.side], new[place.side])
    guard !after.claims.isEmpty else { return Focus(side: place.side, claim: nil) }
    guard let claim = place.claim else { return Focus(side: place.side, claim: 0) }
    let text = before[before.claims[claim].span]
    let same = after.claims.indices.filter { after[after.claims[$0].span] == text }
    if let nearest = same.min(by: { (abs($0 - claim), $0) < (abs($1 - claim), $1) }) {
      return Focus(side: place.side, claim: nearest, row: place.row)
    }
    return Focus(
      side: place.side,
      claim: min(
        claim * after.claims.count / before.claims.count,
        after.claims.count - 1))
  }

  /// What the comparison comes to, in one line.
  private func announcement(_ links: ShownLinks) -> String {
    if links.links.isEmpty { return Self.nothingShared.asSentence }
    if let likeness = links.likeness.words, links.items.left.isEmpty { return likeness.asSentence }
    let count = links.items.left.count
    if count == 0 { return noneShown(links).asSentence }
    let classes = links.counts
      .map { "\($0.count)\(options.glyphs.sign(.discrepancy($0.discrepancyClass)))" }
    let hidden = links.hiddenCount()
    let note = hidden > 0 ? ", \(hidden) hidden" : ""
    return "Compared as \(links.regime.title): \(counted(count, "discrepancy", "discrepancies")) "
      + "(\(classes.joined(separator: " "))\(note)), \(counted(links.twinCount, "twin", "twins"))"
      + ", \(links.withoutTwin)"
      + (links.likeness.words.map { ", \($0)" } ?? "")
  }

  /// That no discrepancy is shown, why, and what follows, in words that the screen has room for.
  func noneShown(_ links: ShownLinks) -> String {
    if filter.isOn { return nothingShown(of: "discrepancy", hidden: links.hiddenCount()) }
    let forms = [links.regime.noneShown, links.regime.noneShownInShort]
    return (forms.map { withPlacesNote($0, links) } + forms)
      .first { $0.columnWidth + 2 <= layout.size.columns } ?? forms[1]
  }

  /// What is said where the two articles share no claim.
  static let nothingShared = "no claim is shared: these may not be about the same event"

  /// A number with the word for what it counts.
  func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}

extension Likeness {
  /// What is said where the two texts are one, or nearly; nil of two accounts.
  var words: String? {
    switch self {
    case .same: "the two texts are the same"
    case .sameButSetAside: "the two texts are the same but for lines set aside"
    case .mostlySame: "mostly the same text"
    case .different: nil
    }
  }
}

extension String {
  /// The text with a capital first. What is in a row of its own begins so, unless with a key, a
  /// name, or what was typed; what is among other notes does not.
  var asSentence: String { prefix(1).uppercased() + dropFirst() }
}
