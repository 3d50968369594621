import Alignment
import Claims
import TextScreen

extension ReaderState {
  /// Takes the screen's new size. On a screen that is too small nothing moves until it has grown.
  ///
  /// While a search is being typed it is the place to come back to that is kept; its hit follows.
  mutating func resize(to size: Size, reveal: Reveal = .row) {
    guard var prompt, prompt.purpose == .search else { return changeSize(to: size, reveal) }
    restore(prompt.origin)
    changeSize(to: size, reveal)
    prompt.origin = readingPlace
    self.prompt = prompt
    if layout.form != .tooSmall { searchWhileTyping(prompt) }
  }

  private mutating func changeSize(to size: Size, _ reveal: Reveal) {
    keepingPlace(reveal: reveal) { state in
      let pane = state.panes.left
      state.layout = Self.layout(
        of: state.articles, size: size, detail: state.detailSize,
        detailNeeds: state.detailNeeds, arrangement: state.arrangement)
      guard state.layout.form != .tooSmall else { return }
      let isLadder = state.layout.form == .ladder
      if state.layout.textColumns != pane.columns || isLadder != pane.isLadder { state.wrap() }
    }
  }

  /// Gives the detail pane another size.
  mutating func setDetail(_ detail: DetailSize) {
    detailSize = detail
    detailTop = 0
    resize(to: layout.size, reveal: .claim)
  }

  /// Lets the enlarged detail pane take the rows that it fills, and no more: the others are the
  /// text's.
  mutating func fitEnlargedDetail() {
    guard detailSize == .enlarged, layout.form != .tooSmall else { return }
    let needs = rowsOfDetail
    guard needs != detailNeeds else { return }
    detailNeeds = needs
    changeSize(to: layout.size, .claim)
  }

  /// Shows or folds the lines set aside.
  mutating func toggleHiddenLines() {
    let isAtTop = tops[focus.side] == 0
    keepingPlace { state in
      state.folding = state.folding == .folded ? .unfolded : .folded
      state.wrap()
    }
    searchAgain()
    if isAtTop && layout.form != .tooSmall {
      // What was unfolded above the first claim is to be seen.
      setTop(0, focus.side)
      bringIntoView(.row)
      followCounterpart()
    }
    message = folding == .folded ? "Lines set aside are folded" : "Lines set aside are shown"
  }

  /// Breaks both texts into rows anew.
  mutating func wrap() {
    // Where its pane was before is a row of the old layout.
    temporaryAlignment = nil
    panes = Self.panes(
      of: articles, layout: layout, folding: folding,
      agreeing: Sides(left: folds(of: .left), right: folds(of: .right)), links: links)
  }

  /// Divides the screen in another way, and lays everything out anew.
  mutating func arrange(_ change: (inout Arrangement) -> Void) {
    change(&arrangement)
    resize(to: layout.size)
  }

  /// Goes on to the next form; the one that the width decides on is left to it again.
  mutating func cycleLayout() {
    let next = arrangement.next(on: layout.size)
    let natural = Arrangement.form(by: layout.size)
    arrange { $0.chosen = next == natural ? nil : next }
    message = "Layout: \(next.title)\(next == natural ? ", as the width has it" : "")"
  }

  /// Shows or hides the overviews.
  mutating func toggleStrips() {
    arrange { $0.hidesStrips.toggle() }
    message = arrangement.hidesStrips ? "The overviews are hidden" : "The overviews are shown"
  }

  /// Shows or hides the list beside the panes.
  mutating func toggleList() {
    arrange { $0.hidesList.toggle() }
    let needed = ScreenLayout.columnsWithList
    message =
      arrangement.hidesList
      ? "The list beside the text is hidden (gl opens it)"
      : layout.list.columns > 0
        ? "The list beside the text is shown"
        : "The list is shown beside the text from \(needed) columns on (gl opens it)"
  }

  /// Lets the panes change places; A stays A.
  mutating func swapPanes() {
    arrange { $0.isSwapped.toggle() }
    message = "\(edge(of: .left) == .left ? "A" : "B") is on the left"
  }

  /// On which edge a side's pane is.
  func edge(of side: Side) -> Side { arrangement.isSwapped ? side.other : side }
}

extension ScreenLayout.Form {
  /// What the form is called.
  var title: String {
    switch self {
    case .tooSmall: "too small"
    case .narrow: "narrow"
    case .wide: "wide"
    case .ladder: "ladder, both texts in one column"
    case .single: "single, one text"
    }
  }
}
