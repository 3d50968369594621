/// A key table to begin with; configuration changes single rows of it.
public enum KeyPreset: String, Hashable, Sendable, CaseIterable {
  /// The standard table: scrolling, search and marks as in vim.
  case vim
  /// Half pages on `d` and `u`, as in less; what the standard table has on `u` moves to `U`.
  case less
  /// Arrows, named keys and function keys instead of vim's letters and Control keys for moving;
  /// those letters are free.
  case arrows

  /// The preset's table.
  public var map: KeyMap {
    switch self {
    case .vim: .standard
    case .less: Self.changed(Self.lessKeys + Self.moved)
    case .arrows: Self.changed(Self.arrowKeys)
    }
  }

  private static let lessKeys: [KeyChange] = [
    change(.halfPageDown, "d Ctrl-d"), change(.halfPageUp, "u Ctrl-u"),
    change(.rowDown, "j Down Ctrl-n"), change(.rowUp, "k Up Ctrl-p"),
    change(.pageDown, "Space PgDn Ctrl-f Ctrl-v"),
  ]

  private static let arrowKeys: [KeyChange] = [
    change(.rowDown, "Down"), change(.rowUp, "Up"), change(.leftPane, "Left"),
    change(.rightPane, "Right"), change(.pageDown, "PgDn Space"), change(.pageUp, "PgUp"),
    change(.top, "Home gg"), change(.end, "End"), change(.nextDiscrepancy, "c F8 ]c"),
    change(.previousDiscrepancy, "C F7 [c"), change(.counterpart, "% F6"),
    change(.search, "/ Ctrl-f"), change(.nextHit, "n F3"), change(.back, "Backspace ''"),
  ]

  /// What gives way to the keys of less: single letters move to their capitals.
  private static var moved: [KeyChange] {
    KeyMap.standard.bindings.compactMap { row in
      guard row.action != .halfPageUp, row.keys.contains(KeySequence("u")) else { return nil }
      return KeyChange(
        row.action, keys: row.keys.map { $0 == KeySequence("u") ? KeySequence("U") : $0 })
    }
  }

  private static func change(_ action: Action, _ keys: String) -> KeyChange {
    KeyChange(action, keys: keys.split(separator: " ").map { KeySequence(String($0)) })
  }

  private static func changed(_ changes: [KeyChange]) -> KeyMap {
    KeyMap.standard.changing(changes).map
  }
}
