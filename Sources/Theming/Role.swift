/// What a stretch of screen is for; a theme gives every role a style. The raw value is the name in
/// theme files.
public enum Role: String, Hashable, Sendable, CaseIterable {
  /// Running text; of a claim with a twin; of a claim without one; of a related claim only.
  case text
  case claimTwin = "claim.twin"
  case claimOneSided = "claim.oneSided"
  case claimRelated = "claim.related"
  /// The focused claim and its counterparts on the other side.
  case claimFocused = "claim.focused"
  case claimCounterpart = "claim.counterpart"
  /// Claim numbers in the margin.
  case label
  case labelFocused = "label.focused"
  case headline, subheading
  /// The folded line "4 lines hidden: footer", and such lines unfolded.
  case setAside
  /// Text of a claim that the filter does not let through.
  case claimFiltered = "claim.filtered"
  /// Deciding words of the shown discrepancy, by kind.
  case discrepancyNumber = "discrepancy.number"
  case discrepancyDate = "discrepancy.date"
  case discrepancyName = "discrepancy.name"
  case discrepancyNegation = "discrepancy.negation"
  case discrepancyModality = "discrepancy.modality"
  case discrepancyAttribution = "discrepancy.attribution"
  case discrepancyQuote = "discrepancy.quote"
  case discrepancyWording = "discrepancy.wording"
  case discrepancyScope = "discrepancy.scope"
  /// The gutter between the panes: stubs, rails, pointers.
  case gutter
  case rail
  case stub
  /// Bars.
  case header
  case headerFocused = "header.focused"
  case statusBar
  case statusHint
  case hintKey = "hint.key"
  case message
  case warning
  /// The detail pane.
  case detail
  case detailLabel = "detail.label"
  case detailRule = "detail.rule"
  /// The overview strips and the part of them in view.
  case strip
  case stripViewport = "strip.viewport"
  /// Popups: frame, text, selected row.
  case popup
  case popupTitle = "popup.title"
  case popupSelected = "popup.selected"
  /// Search hits.
  case searchHit
  /// Words that the mouse went over.
  case selection
}
