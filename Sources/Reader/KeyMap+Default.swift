extension KeyMap {
  /// The keys of the reader. A new binding is a row here; the help screen follows from it.
  public static let standard = KeyMap(
    moving + jumps + jumpsByKind + search + filter + showing + program)

  private static let moving = [
    row(.rowDown, "j Down", "one row down"),
    row(.rowUp, "k Up", "one row up"),
    row(.scrollDown, "Ctrl-e", "scroll a row down, focus stays"),
    row(.scrollUp, "Ctrl-y", "scroll a row up, focus stays"),
    row(.halfPageDown, "Ctrl-d", "half a page down"),
    row(.halfPageUp, "Ctrl-u", "half a page up"),
    row(.pageDown, "Space PgDn Ctrl-f", "a page down"),
    row(.pageUp, "b PgUp Ctrl-b", "a page up"),
    row(.top, "gg Home", "top; with a count: that sentence"),
    row(.end, "G End", "end; with a count: that sentence"),
    row(.nextClaim, ")", "next claim in this pane"),
    row(.previousClaim, "(", "previous claim in this pane"),
    row(.nextParagraph, "}", "next paragraph"),
    row(.previousParagraph, "{", "previous paragraph"),
    row(.otherPane, "Tab Shift-Tab", "the other pane"),
    row(.leftPane, "h Left", "the left pane"),
    row(.rightPane, "l Right", "the right pane"),
    row(.counterpart, "%", "the counterpart; again: the next"),
    row(.back, "''", "back to the previous place"),
    row(.earlierPlace, "Ctrl-o", "back, place by place"),
    row(.setMark, "ma-z", "mark this place with a letter"),
    row(.goToMark, "'a-z", "go to the place so marked"),
    row(.goToShare, "g%", "a share of the text (40g%)"),
    row(.rowToTop, "zt", "focused row to the top"),
    row(.rowToMiddle, "zz", "focused row to the middle"),
    row(.rowToBottom, "zb", "focused row to the bottom"),
  ]

  private static let jumps = [
    row(.nextDiscrepancy, "c ]c", "next discrepancy", .jumps),
    row(.previousDiscrepancy, "C [c", "previous discrepancy", .jumps),
    row(.nextTwin, "t ]t", "next twin", .jumps),
    row(.previousTwin, "T [t", "previous twin", .jumps),
    row(.nextOneSided, "o ]o", "next claim without a twin", .jumps),
    row(.previousOneSided, "O [o", "previous claim without a twin", .jumps),
    row(.repeatJump, ";", "repeat the last jump", .jumps),
    row(.repeatJumpBack, ",", "repeat it the other way", .jumps),
  ]

  private static let jumpsByKind = [
    row(.nextNumber, "]n", "next: number", .jumps),
    row(.previousNumber, "[n", "previous: number", .jumps),
    row(.nextDate, "]d", "next: date or time", .jumps),
    row(.previousDate, "[d", "previous: date or time", .jumps),
    row(.nextName, "]r", "next: name or role", .jumps),
    row(.previousName, "[r", "previous: name or role", .jumps),
    row(.nextNegation, "]g", "next: negation", .jumps),
    row(.previousNegation, "[g", "previous: negation", .jumps),
    row(.nextModality, "]m", "next: done or possible", .jumps),
    row(.previousModality, "[m", "previous: done or possible", .jumps),
    row(.nextAttribution, "]a", "next: attribution", .jumps),
    row(.previousAttribution, "[a", "previous: attribution", .jumps),
    row(.nextQuote, "]q", "next: quoted words", .jumps),
    row(.previousQuote, "[q", "previous: quoted words", .jumps),
    row(.nextWording, "]w", "next: wording", .jumps),
    row(.previousWording, "[w", "previous: wording", .jumps),
    row(.nextScope, "]s", "next: scope", .jumps),
    row(.previousScope, "[s", "previous: scope", .jumps),
  ]

  private static let search = [
    row(.search, "/", "search both texts", .search),
    row(.nextHit, "n", "next hit, over both texts", .search),
    row(.previousHit, "N", "previous hit", .search),
    row(.listDiscrepancies, "gl", "list: discrepancies", .search),
    row(.listOneSided, "gO", "list: claims without a twin", .search),
    row(.listTwins, "gL", "list: what both say", .search),
    row(.listQuotations, "gq", "list: quotations by speaker", .search),
  ]

  private static let filter = [
    row(.filterNumber, "fn", "only: number", .filter),
    row(.filterDate, "fd", "only: date or time", .filter),
    row(.filterName, "fr", "only: name or role", .filter),
    row(.filterNegation, "fg", "only: negation", .filter),
    row(.filterModality, "fm", "only: done or possible", .filter),
    row(.filterAttribution, "fa", "only: attribution", .filter),
    row(.filterQuote, "fq", "only: quoted words", .filter),
    row(.filterWording, "fw", "only: wording", .filter),
    row(.filterScope, "fs", "only: scope", .filter),
    row(.filterOneSided, "fo", "only: claims without a twin", .filter),
    row(.filterConflicts, "fe", "only: conflicts", .filter),
    row(.filterUpdates, "fp", "only: probable updates", .filter),
    row(.filterDifferences, "fh", "only: both can be true", .filter),
    row(.filterLeft, "fA", "only: what A alone says", .filter),
    row(.filterRight, "fB", "only: what B alone says", .filter),
    row(.filterPattern, "&", "only: claims matching a pattern", .filter),
    row(.clearFilter, "ff", "clear the filter", .filter),
    row(.lowerFloor, "<", "confidence floor down", .filter),
    row(.raiseFloor, ">", "confidence floor up", .filter),
  ]

  private static let showing = [
    row(.enlargeDetail, "Enter", "enlarge the detail pane or not", .showing),
    row(.toggleDetail, "zd", "detail pane on or off", .showing),
    row(.explainLink, "ge", "why the two claims are linked", .showing),
    row(.cycleSync, "gs", "sync: by claim, locked, off", .showing),
    row(.alignHere, "ga", "counterpart beside the cursor", .showing),
    row(.cycleLayout, "|", "the next layout", .showing),
    row(.swapPanes, "gx", "the panes change places", .showing),
    row(.toggleStrips, "zp", "overviews on or off", .showing),
    row(.toggleList, "zl", "list beside wide texts on or off", .showing),
    row(.foldAll, "zM", "fold twins without discrepancy", .showing),
    row(.unfoldAll, "zR", "unfold all of them", .showing),
    row(.foldStretch, "zc", "fold such twins here", .showing),
    row(.unfoldStretch, "zo", "unfold them", .showing),
    row(.toggleHiddenLines, "zh", "show or fold lines set aside", .showing),
    row(.cycleWordMarks, "gw", "marks: deciding words, all, none", .showing),
    row(.listThemes, "gt", "themes, shown as they are chosen", .showing),
    row(.toggleRails, "gr", "the rails of all claims or one", .showing),
    row(.info, "i", "both documents: dates and counts", .showing),
    row(.help, "? F1", "this help", .showing),
  ]

  private static let program = [
    row(.pinOrLink, "=", "pin; on the other side: link", .program),
    row(.unlink, "\\", "cut this link", .program),
    row(.undo, "u", "undo the last change of links", .program),
    row(.copyPair, "y", "copy both claims as a citation", .program),
    row(.copyClaim, "Y", "copy this claim's words", .program),
    row(.toggleMouse, "gm", "mouse: reader's or terminal's", .program),
    row(.commandLine, ":", "do something by its name", .program),
    row(.reload, "R F5", "read again and compare", .program),
    row(.reloadConfiguration, "gR", "read the configuration again", .program),
    row(.redraw, "Ctrl-l", "draw the screen again", .program),
    row(.escape, "Esc", "close, clear marks of a search", .program),
    row(.interrupt, "Ctrl-c", "stop comparing; twice: quit", .program),
    row(.close, "q", "close a popup, or quit", .program),
    row(.quit, "Q", "quit", .program),
  ]

  private static func row(
    _ action: Action, _ keys: String, _ help: String, _ group: KeyGroup = .moving
  ) -> KeyBinding {
    KeyBinding(action, keys, help, group: group)
  }
}
