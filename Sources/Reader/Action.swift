/// What the reader can be asked to do. Every action has a name; the key table
/// (`KeyMap+Default.swift`) binds keys to it.
public enum Action: String, Hashable, Sendable, CaseIterable {
  // Moving.
  case rowDown, rowUp, scrollDown, scrollUp, halfPageDown, halfPageUp, pageDown, pageUp
  case top, end, nextClaim, previousClaim, nextParagraph, previousParagraph
  case otherPane, leftPane, rightPane, counterpart, back, earlierPlace, setMark, goToMark
  case rowToTop, rowToMiddle, rowToBottom, goToShare

  // Jumps between items.
  case nextDiscrepancy, previousDiscrepancy, nextTwin, previousTwin, nextOneSided, previousOneSided
  case nextNumber, previousNumber, nextDate, previousDate, nextName, previousName
  case nextNegation, previousNegation, nextModality, previousModality
  case nextAttribution, previousAttribution, nextQuote, previousQuote
  case nextWording, previousWording, nextScope, previousScope
  case repeatJump, repeatJumpBack

  // Search.
  case search, nextHit, previousHit

  // Lists.
  case listDiscrepancies, listOneSided, listTwins, listQuotations, listThemes

  // What is shown.
  case cycleSync, alignHere
  case cycleLayout, swapPanes, toggleStrips, toggleList
  case foldAll, unfoldAll, foldStretch, unfoldStretch, cycleWordMarks
  case enlargeDetail, toggleDetail, explainLink, toggleHiddenLines, toggleRails
  case info, help

  // What of the comparison is shown.
  case filterNumber, filterDate, filterName, filterNegation, filterModality, filterAttribution
  case filterQuote, filterWording, filterScope, filterOneSided
  case filterConflicts, filterUpdates, filterDifferences, filterLeft, filterRight
  case filterPattern, clearFilter, lowerFloor, raiseFloor

  // Links by hand.
  case pinOrLink, unlink, undo

  // Copying.
  case copyPair, copyClaim, toggleMouse

  // The program.
  case commandLine, reload, reloadConfiguration, redraw, close, quit, escape, interrupt
}

extension Action {
  /// The action's name in the command line and in configuration: `next-discrepancy`.
  public var name: String {
    rawValue.reduce(into: "") { name, character in
      if character.isUppercase { name += "-" }
      name += character.lowercased()
    }
  }

  /// The action of a name; nil where none is called so.
  public init?(named name: String) {
    guard let action = Self.byName[name] else { return nil }
    self = action
  }

  private static let byName = Dictionary(
    allCases.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// What must follow the keys, or the name, to say what the action is about.
  var argument: Argument? {
    switch self {
    case .setMark, .goToMark: .letter
    case .search, .filterPattern: .pattern
    default: nil
    }
  }

  /// Something that an action is told.
  enum Argument: Hashable, Sendable {
    case letter, pattern
  }
}
