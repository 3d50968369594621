import Alignment
import Articles
import Claims
import TextScreen

extension ReaderState {
  /// Looks for a pattern in what is shown of both texts. O(pattern · length of the texts).
  func find(_ pattern: SearchPattern) -> Search {
    let found = articles.map { pattern.completeMatches(in: $0.article.text) }
    let all = found.map(\.matches)
    let shown = Sides(left: Side.left, right: Side.right).map { side in
      folding == .unfolded ? all[side] : Self.outsideSetAside(all[side], articles[side].article)
    }
    return Search(
      pattern: pattern, hits: shown, isComplete: found.map(\.isComplete),
      foldedCount: all.left.count + all.right.count - shown.left.count - shown.right.count)
  }

  private static func outsideSetAside(_ hits: [TextSpan], _ article: Article) -> [TextSpan] {
    let setAside = article.blocks.filter(\.kind.isSetAside).map(\.span)
    return hits.filter { hit in !setAside.contains { $0.overlaps(hit) } }
  }

  /// Looks again, after the text or what is shown of it has changed.
  mutating func searchAgain() {
    guard let search else { return }
    self.search = find(search.pattern)
  }

  // MARK: The search line

  /// Follows the line being typed: to the first hit from where the reader was, or back there.
  mutating func searchWhileTyping(_ prompt: Prompt) {
    restore(prompt.origin)
    self.prompt?.trouble = nil
    guard !prompt.line.isEmpty else { return search = prompt.searchBefore }
    do throws(PatternError) {
      search = find(try SearchPattern(prompt.line.text, as: options.searchSyntax))
      if let hit = nextHit(1, inclusive: true)?.hit { go(to: hit) }
    } catch {
      search = nil
      self.prompt?.trouble = error.sentence
    }
  }

  /// Ends the search line: the hits stay marked, and the place before is kept for `''`.
  mutating func enterSearch(_ text: String, from prompt: Prompt) {
    let text = text.isEmpty ? searchHistory.entries.last ?? "" : text
    guard !text.isEmpty else { return message = "Nothing to look for" }
    restore(prompt.origin)
    do throws(PatternError) {
      search = find(try SearchPattern(text, as: options.searchSyntax))
    } catch {
      search = prompt.searchBefore
      return message = "/\(text): \(error.sentence)"
    }
    searchHistory.add(text)
    guard let next = nextHit(1, inclusive: !prompt.line.isEmpty) else {
      return message = endedSearch(text)
    }
    remembering { $0.go(to: next.hit) }
    message = "/\(text): \(searchCounts)"
  }

  /// What is said of a search without a hit. It is over, unless lines that are folded away hold
  /// one.
  private mutating func endedSearch(_ text: String) -> String {
    let counts = searchCounts
    if search?.foldedCount == 0 { search = nil }
    return "/\(text): \(counts)"
  }

  /// How many hits there are, on which side.
  var searchCounts: String { search?.counts(separator: options.glyphs.separator) ?? "" }

  // MARK: From hit to hit

  /// Goes to the next or previous hit: over A's, and then over B's.
  mutating func jumpToHit(step: Int) {
    if search == nil, let last = searchHistory.entries.last,
      let pattern = try? SearchPattern(last, as: options.searchSyntax)
    {
      search = find(pattern)
    }
    guard let search else { return message = "Nothing was searched for: / searches" }
    guard let next = nextHit(step, inclusive: false) else {
      return message = endedSearch(search.pattern.text)
    }
    remembering { $0.go(to: next.hit) }
    tell(next.wrapped, to: next.position, step: step, of: "hit", count: search.count)
    let note = message.map { "\($0) \(options.glyphs.separator) " } ?? ""
    message = "\(note)/\(search.pattern.text): \(searchCounts)"
  }

  /// The hit some steps on from where the reader is.
  /// - Parameter inclusive: whether one on the focused row counts as on.
  private func nextHit(
    _ step: Int, inclusive: Bool
  ) -> (hit: Search.Hit, position: Int, wrapped: Bool)? {
    guard let search, search.count > 0 else { return nil }
    let here = currentHitNumber
    let start = focusedRow.map { panes[focus.side].rows[$0].span.start } ?? 0
    let before = focus.side == .right ? search.hits.left.count : 0
    let next = before + search.hits[focus.side].firstIndex(notBefore: start) { $0.end - 1 }
    let ring = Ring(
      count: search.count, current: inclusive ? nil : here.map { $0 - 1 },
      next: next < search.count ? next : nil)
    let (position, wrapped) = ring.position(after: step)
    return (search.hit(number: position + 1), position, wrapped)
  }

  /// The number of the hit that the reader is on.
  private var currentHitNumber: Int? {
    guard let search, let current = search.current, current.side == focus.side else { return nil }
    guard search.hits[current.side].indices.contains(current.index) else { return nil }
    let row = panes[current.side].row(at: search.hits[current.side][current.index].start)
    guard place(ofRow: row, on: current.side) == focus else { return nil }
    return current.index + 1 + (current.side == .right ? search.hits.left.count : 0)
  }

  private mutating func go(to hit: Search.Hit) {
    guard let span = search?.hits[hit.side][hit.index] else { return }
    search?.current = hit
    unfold(at: span.start, on: hit.side)
    let row = panes[hit.side].row(at: span.start)
    enter(place(ofRow: row, on: hit.side), reveal: .jump)
    let view = tops[hit.side]..<tops[hit.side] + layout.textRows
    if !view.contains(row) {
      // A row of a long claim, or of a heading beside the claims.
      setTop(row - layout.textRows / 3, hit.side)
      followCounterpart()
    }
  }

  /// The place at a row: its claim, or the nearest one.
  private func place(ofRow row: Int, on side: Side) -> Focus {
    let pane = panes[side]
    guard let claim = pane.claim(nearestTo: row) else { return Focus(side: side, claim: nil) }
    let rows = pane.claimRows[claim]
    return Focus(side: side, claim: claim, row: min(max(row - rows.lowerBound, 0), rows.count - 1))
  }
}

extension PaneLayout {
  /// The row that shows the byte at `offset`, or else the next one. O(log rows).
  func row(at offset: Int) -> Int {
    guard !isLadder else {
      let own = rows.indices.filter { rows[$0].side == side && rows[$0].span.end > offset }
      return own.min { rows[$0].span.end < rows[$1].span.end } ?? 0
    }
    return max(0, min(rows.firstIndex(notBefore: offset + 1) { $0.span.end }, rows.count - 1))
  }
}
