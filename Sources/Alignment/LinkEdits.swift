/// What a reader has linked and unlinked by hand.
///
/// A pair is in one of the two lists at most; both are in order of A's claim, then B's.
public struct LinkEdits: Hashable, Sendable {
  /// Pairs of claims that are twins whatever their score.
  public private(set) var linked: [Sides<Int>] = []
  /// Pairs of claims that are not linked whatever their score.
  public private(set) var unlinked: [Sides<Int>] = []

  /// Makes no edits.
  public init() {}

  /// Whether nothing was linked or unlinked.
  public var isEmpty: Bool { linked.isEmpty && unlinked.isEmpty }

  /// Links two claims.
  public mutating func link(_ claims: Sides<Int>) {
    unlinked.removeAll { $0 == claims }
    Self.insert(claims, into: &linked)
  }

  /// Unlinks two claims.
  public mutating func unlink(_ claims: Sides<Int>) {
    linked.removeAll { $0 == claims }
    Self.insert(claims, into: &unlinked)
  }

  /// The pairs that the two do not treat alike, in order of A's claim, then B's.
  public func pairs(apartFrom other: LinkEdits) -> [Sides<Int>] {
    let mine = Set(linked).symmetricDifference(other.linked)
    return mine.union(Set(unlinked).symmetricDifference(other.unlinked))
      .sorted { ($0.left, $0.right) < ($1.left, $1.right) }
  }

  /// The same edits over other claims; those of claims for which there are none are left out.
  public func moved(_ claim: (Side, Int) -> Int?) -> LinkEdits {
    func moved(_ pair: Sides<Int>) -> Sides<Int>? {
      guard let left = claim(.left, pair.left), let right = claim(.right, pair.right) else {
        return nil
      }
      return Sides(left: left, right: right)
    }
    var edits = LinkEdits()
    for pair in unlinked.compactMap(moved) { edits.unlink(pair) }
    for pair in linked.compactMap(moved) { edits.link(pair) }
    return edits
  }

  private static func insert(_ claims: Sides<Int>, into pairs: inout [Sides<Int>]) {
    guard !pairs.contains(claims) else { return }
    let next = pairs.firstIndex { ($0.left, $0.right) > (claims.left, claims.right) }
    pairs.insert(claims, at: next ?? pairs.count)
  }
}

/// Who made a link.
public enum LinkOrigin: String, Hashable, Sendable {
  /// The comparison.
  case found
  /// A reader, by hand.
  case user
}
