internal import TextScreen

/// Other keys for one action.
public struct KeyChange: Hashable, Sendable {
  /// What the keys ask for.
  public let action: Action
  /// All of its keys from now on; none takes its keys away.
  public let keys: [KeySequence]

  /// Makes a change.
  public init(_ action: Action, keys: [KeySequence]) {
    self.action = action
    self.keys = keys
  }
}

/// Keys that hold, and all others that cannot be pressed because of them: they are the same, or the
/// one begins the other.
public struct KeyClash: Hashable, Sendable {
  /// Keys, and what they ask for.
  public struct Bound: Hashable, Sendable {
    /// What is asked for.
    public let action: Action
    /// The keys.
    public let keys: KeySequence
  }

  /// Which change is about it, as an index of the changes: of keys that cost several others theirs,
  /// the one that asks for them.
  public fileprivate(set) var change: Int
  /// The keys that hold.
  public let kept: Bound
  /// The keys that are bound no longer; never empty.
  public fileprivate(set) var lost: [Bound]

  /// What clashes, and what was done about it, without a full stop.
  ///
  ///     "n" asks for next-twin, and no longer for next-hit; give next-hit other keys, or ""
  ///     for none
  ///     "g" asks for next-twin, so gg (top), g% (go-to-share) and 10 more can no longer be
  ///     pressed; give next-twin other keys
  public var message: String {
    let (mine, other) = (kept.keys, lost[0].keys)
    if lost.count > 1 {
      let shown = lost.map { "\($0.keys) (\($0.action.name))" }
      let all =
        shown.count > 2
        ? "\(shown[0]), \(shown[1]) and \(shown.count - 2) more" : shown.joined(separator: " and ")
      return "\"\(mine)\" asks for \(kept.action.name), so \(all) can no longer be pressed; "
        + "give \(kept.action.name) other keys"
    }
    let action = lost[0].action
    let way = "give \(action.name) other keys, or \"\" for none"
    if kept.action == action {
      return "\(kept.action.name) has \"\(mine)\" and \"\(other)\", of which only the first can be "
        + "pressed; take the second away"
    }
    if mine == other {
      return "\"\(mine)\" asks for \(kept.action.name), and no longer for \(action.name); \(way)"
    }
    let reason =
      mine.keys.count <= other.keys.count ? "\"\(mine)\" begins it" : "it begins \"\(mine)\""
    return "\"\(other)\" no longer asks for \(action.name), since \(reason), which asks for "
      + "\(kept.action.name); \(way)"
  }
}

extension KeyMap {
  /// The map with other keys for some actions, in which no two sequences clash.
  ///
  /// A change takes the keys that it needs from actions that no change names; of two changes that
  /// need the same the earlier one has them. Ctrl-c stays with `interrupt` whatever is asked, so
  /// that the reader can always be left.
  ///
  ///     KeyMap.standard.changing([KeyChange(.nextTwin, keys: [KeySequence("n")])])
  ///     // n is next-twin; t and ]t are free; next-hit has lost its n
  ///
  /// - Returns: the map, and every clash in the order of the changes, one for all that the same
  ///   keys cost.
  /// - Complexity: for every sequence the number of those that begin with the same key.
  public func changing(_ changes: [KeyChange]) -> (map: KeyMap, clashes: [KeyClash]) {
    let always = KeySequence("Ctrl-c")
    var clashes = KeyClashes()
    var taken = TakenKeys()
    taken.add(KeyClash.Bound(action: .interrupt, keys: always), by: nil)
    var keysOfChanged: [Action: [KeySequence]] = [:]
    for (index, change) in changes.enumerated() where keysOfChanged[change.action] == nil {
      var kept: [KeySequence] = []
      for keys in change.keys {
        let bound = KeyClash.Bound(action: change.action, keys: keys)
        let isAlways = change.action == .interrupt && keys == always && !kept.contains(always)
        if !isAlways, let rival = taken.rival(of: keys) {
          clashes.add(bound, of: index, lostTo: rival.bound, of: rival.change)
        } else {
          kept.append(keys)
          taken.add(bound, by: index)
        }
      }
      if change.action == .interrupt, !kept.contains(always) { kept.append(always) }
      keysOfChanged[change.action] = kept
    }
    let rows = bindings.map { row in
      if let keys = keysOfChanged[row.action] {
        return KeyBinding(row.action, keys: keys, row.help, group: row.group)
      }
      let keys = row.keys.filter { keys in
        guard let rival = taken.rival(of: keys) else { return true }
        guard row.action != .interrupt || keys != always else { return true }
        let bound = KeyClash.Bound(action: row.action, keys: keys)
        clashes.add(bound, of: rival.change ?? 0, lostTo: rival.bound, of: rival.change)
        return false
      }
      return KeyBinding(row.action, keys: keys, row.help, group: row.group)
    }
    return (KeyMap(rows), clashes.all)
  }
}

/// The clashes found so far.
private struct KeyClashes {
  private(set) var all: [KeyClash] = []
  private var ofKept: [KeyClash.Bound: Int] = [:]

  /// Adds keys that are lost to others; what the same keys have cost before is told with it.
  /// - Parameters:
  ///   - change: which change asks for the lost keys, or else for the kept ones.
  ///   - cause: which change asks for the kept ones; nil where nobody does.
  mutating func add(
    _ lost: KeyClash.Bound, of change: Int, lostTo kept: KeyClash.Bound, of cause: Int?
  ) {
    // The same keys, twice on one line or on two lines, are a clash of their own.
    if let cause, lost.action != kept.action, lost.keys != kept.keys {
      if let index = ofKept[kept] {
        if all[index].lost.contains(where: { $0.keys == lost.keys }) { return }
        all[index].lost.append(lost)
        all[index].change = cause
        return
      }
      ofKept[kept] = all.count
    }
    all.append(KeyClash(change: change, kept: kept, lost: [lost]))
  }
}

/// Sequences that are bound, by their first keys: such as overlap have the same.
private struct TakenKeys {
  private var byFirstKey: [Key: [(bound: KeyClash.Bound, change: Int?)]] = [:]

  mutating func add(_ bound: KeyClash.Bound, by change: Int?) {
    if let first = bound.keys.keys.first { byFirstKey[first, default: []].append((bound, change)) }
  }

  /// The first of them that overlaps some keys, and which change took it.
  func rival(of keys: KeySequence) -> (bound: KeyClash.Bound, change: Int?)? {
    keys.keys.first.flatMap { byFirstKey[$0] }?.first { $0.bound.keys.overlaps(keys) }
  }
}

extension KeySequence {
  /// Whether one of two sequences begins the other, or both are the same.
  func overlaps(_ other: KeySequence) -> Bool {
    let count = min(length, other.length)
    return (0..<count).allSatisfy { index in
      switch (key(at: index), other.key(at: index)) {
      case (let one?, let other?): one == other
      case (.character(let letter)?, nil), (nil, .character(let letter)?): letter.isLetter
      case (nil, nil): true
      default: false
      }
    }
  }

  private var length: Int { keys.count + (takesLetter ? 1 : 0) }

  /// The key at a place; nil where any letter may be.
  private func key(at index: Int) -> Key? { index < keys.count ? keys[index] : nil }
}
