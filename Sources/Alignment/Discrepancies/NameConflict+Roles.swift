import Articles
import Claims

extension NameConflict {
  /// Offices, posts and titles of which one was put in the place of another in copies of one sentence
  /// (`Sen. Berg`, `Gov. Berg`; `the president said`, `the chairman said`), and words that make another
  /// office of one (`vice`, `former`).
  ///
  /// Between two accounts one person may bear both; a copy has one.
  func roles(in link: LinkedClaims) -> [Discrepancy] {
    guard link.isNearCopy else { return [] }
    return Slot.all(in: link, longest: 4).compactMap { slot in
      guard slot.isHeld, differ(slot, in: link) || isTurned(slot, in: link) else { return nil }
      return thing(
        Sides(
          left: link.span(slot.shown(.left, in: link), .left),
          right: link.span(slot.shown(.right, in: link), .right)),
        in: link)
    }
  }

  private func differ(_ slot: Slot, in link: LinkedClaims) -> Bool {
    guard let left = role(slot.words.left, .left, in: link),
      let right = role(slot.words.right, .right, in: link)
    else { return false }
    return left != right
  }

  /// The last office that some words name.
  private func role(_ words: Range<Int>, _ side: Side, in link: LinkedClaims) -> Int? {
    words.reversed().lazy.compactMap { ExclusiveTerms.role(link.normal($0, side)) }.first
  }

  /// Whether one side alone has words that make another office of the one behind.
  private func isTurned(_ slot: Slot, in link: LinkedClaims) -> Bool {
    guard let side = Side.allCases.first(where: { slot.words[$0.other].isEmpty }) else {
      return false
    }
    let behind = slot.words[side].upperBound
    return slot.words[side].allSatisfy { Self.turning.contains(link.normal($0, side)) }
      && (behind..<behind + 2).contains { ExclusiveTerms.role(link.normal($0, side)) != nil }
  }

  private static let turning: Set<String> = [
    "vice", "deputy", "assistant", "acting", "interim", "former", "ex", "honorary", "associate",
  ]
}
