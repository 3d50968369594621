extension KeyMap {
  /// The map for a reader without a picture: rows of the screen become claims, pages paragraphs,
  /// and what only changes the picture has no keys.
  var withoutPicture: KeyMap {
    let left = bindings.filter { $0.action.withoutPicture == $0.action }
    return KeyMap(
      left.map { row in
        let others = bindings.filter {
          $0.action != row.action && $0.action.withoutPicture == row.action
        }
        return KeyBinding(
          row.action, keys: row.keys + others.flatMap(\.keys), row.help, group: row.group)
      })
  }
}

extension Action {
  /// What the action is where there is no picture; nil where nothing is left of it.
  fileprivate var withoutPicture: Action? {
    switch self {
    case .rowDown, .scrollDown: .nextClaim
    case .rowUp, .scrollUp: .previousClaim
    case .halfPageDown, .pageDown: .nextParagraph
    case .halfPageUp, .pageUp: .previousParagraph
    case .rowToTop, .rowToMiddle, .rowToBottom, .toggleDetail, .enlargeDetail, .toggleRails,
      .cycleWordMarks, .cycleSync, .alignHere, .cycleLayout, .toggleStrips, .toggleList,
      .listThemes, .toggleMouse,
      .foldAll, .unfoldAll, .foldStretch, .unfoldStretch, .redraw, .escape,
      .interrupt:
      nil
    default: self
    }
  }
}
