/// What the reader can be asked to do. Every action has a name; the key table
/// (`KeyMap+Default.swift`) binds keys to it.
public enum Action: String, Hashable, Sendable, CaseIterable {
  // Moving.
  case rowDown, rowUp, scrollDown, scrollUp, halfPageDown, halfPageUp, pageDown, pageUp
  case top, end, nextClaim, previousClaim, nextParagraph, previousParagraph
  case otherPane, leftPane, rightPane, counterpart, back, earlierPlace
  case rowToTop, rowToMiddle, rowToBottom

  // Jumps between items.
  case nextDiscrepancy, previousDiscrepancy, nextTwin, previousTwin, nextOneSided, previousOneSided
  case nextNumber, previousNumber, nextDate, previousDate, nextName, previousName
  case nextNegation, previousNegation, nextModality, previousModality
  case nextAttribution, previousAttribution, nextQuote, previousQuote
  case nextWording, previousWording, nextScope, previousScope
  case repeatJump, repeatJumpBack

  // What is shown.
  case enlargeDetail, toggleDetail, explainLink, toggleHiddenLines, toggleRails
  case info, help

  // What of the comparison is shown.
  case filterNumber, filterDate, filterName, filterNegation, filterModality, filterAttribution
  case filterQuote, filterWording, filterScope, filterOneSided
  case filterConflicts, filterUpdates, filterDifferences, filterLeft, filterRight
  case clearFilter, lowerFloor, raiseFloor

  // The program.
  case reload, redraw, close, quit, escape, interrupt
}
