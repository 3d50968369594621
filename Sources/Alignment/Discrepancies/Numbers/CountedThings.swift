internal import Lexicon
import Articles
import Claims

/// What two amounts count, where that is more than the noun tells.
///
///     nine people were [killed]      thirty people were [injured]
///     200 [passengers]               30 [crew members]
enum CountedThings {
  /// Whether the amounts count what cannot be one thing: people with another fate, or things whose
  /// names do not mean about the same.
  static func differ(_ left: Quantity, _ right: Quantity, in link: LinkedClaims) -> Bool {
    guard case .things = left.unit, case .things = right.unit else { return false }
    let fates = (fates(of: left, link[.left]), fates(of: right, link[.right]))
    return !fates.0.isEmpty && !fates.1.isEmpty && fates.0.isDisjoint(with: fates.1)
      || haveOtherNouns(left, right, in: link)
  }

  /// Whether both are named, and the names neither correspond nor mean about the same; words for
  /// people at large, and names that the other claim knows, tell nothing.
  private static func haveOtherNouns(
    _ left: Quantity, _ right: Quantity, in link: LinkedClaims
  ) -> Bool {
    guard let one = left.noun, let other = right.noun, !link.areOneStem(one, other),
      isTelling(one, .left, in: link), isTelling(other, .right, in: link)
    else { return false }
    return link.likeness(one, other).map { $0 < enough } ?? false
  }

  private static func isTelling(_ noun: Int, _ side: Side, in link: LinkedClaims) -> Bool {
    link[side].kind(noun) == .content && !link.matched.isMatched(noun, side)
      && !link[side].has(.countedPerson, at: noun)
  }

  /// A cosine of 0.45 on the scale of `WordTable.similarity`; words without a vector are like any.
  private static let enough = 7258

  /// What became of those counted: told right before the count (`killed 12`), else after it (`12
  /// were killed`), else by a noun before it (`a toll of 12`); up to the next number.
  private static func fates(of count: Quantity, _ text: ClaimText) -> Set<String> {
    let first = count.words.lowerBound
    func fate(_ index: Int) -> String? { fates[text.normal(index)] }
    if let fate = fate(first - 1), text.isJoined(first) { return [fate] }
    let amountEnd = count.amount.upperBound
    let after = (amountEnd..<count.words.upperBound + 5).prefix {
      text.words.contains($0) && text.kind($0) != .number && ($0 == amountEnd || text.isJoined($0))
    }.compactMap(fate)
    guard after.isEmpty else { return Set(after) }
    let before = (first - 6..<first).reversed().prefix {
      text.words.contains($0) && text.kind($0) != .number && text.isJoined($0 + 1)
    }
    return Set(before.lazy.compactMap(fate).prefix(1))
  }

  /// Words in one row tell of one fate.
  private static let fates = Language.english.values(.fate) { $0 }
}
