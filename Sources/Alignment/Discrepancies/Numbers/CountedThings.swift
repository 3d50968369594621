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
    let fates = Sides(
      left: fates(of: left, .left, in: link), right: fates(of: right, .right, in: link))
    if !fates.left.isEmpty, !fates.right.isEmpty, fates.left.isDisjoint(with: fates.right) {
      return true
    }
    return haveOtherNouns(left, right, in: link)
  }

  /// Whether both are named, and the names neither correspond nor mean about the same; words for
  /// people at large, and names that the other claim knows, tell nothing.
  private static func haveOtherNouns(
    _ left: Quantity, _ right: Quantity, in link: LinkedClaims
  ) -> Bool {
    guard let one = left.noun, let other = right.noun,
      link.word(one, .left).kind == .content, link.word(other, .right).kind == .content,
      link.word(one, .left).stem != link.word(other, .right).stem,
      !link.matched.isMatched(one, .left), !link.matched.isMatched(other, .right),
      !people.contains(link.normal(one, .left)), !people.contains(link.normal(other, .right))
    else { return false }
    return link.likeness(one, other) < enough
  }

  /// A cosine of 0.45 on the scale of `WordTable.similarity`; words without a vector are like any.
  private static let enough = 7258

  private static let people = Language.english[.countedPerson]

  /// What became of those counted: told right before the count (`killed 12`), else after it (`12
  /// were killed`), else by a noun before it (`a toll of 12`); up to the next number.
  private static func fates(
    of count: Quantity, _ side: Side, in link: LinkedClaims
  ) -> Set<String> {
    let first = count.words.lowerBound
    if let fate = fates[link.normal(first - 1, side)], !isParted(first, side, in: link) {
      return [fate]
    }
    var found: Set<String> = []
    for index in count.amount.upperBound..<count.words.upperBound + 5 {
      guard link.claims[side].words.contains(index), link.word(index, side).kind != .number,
        index == count.amount.upperBound || !isParted(index, side, in: link)
      else { break }
      if let fate = fates[link.normal(index, side)] { found.insert(fate) }
    }
    guard found.isEmpty else { return found }
    for index in (first - 6..<first).reversed() {
      guard link.claims[side].words.contains(index), link.word(index, side).kind != .number,
        !isParted(index + 1, side, in: link)
      else { break }
      if let fate = fates[link.normal(index, side)] { return [fate] }
    }
    return []
  }

  /// Whether a comma, a dash or the like is before the word.
  private static func isParted(_ index: Int, _ side: Side, in link: LinkedClaims) -> Bool {
    guard link.claims[side].words.contains(index), link.claims[side].words.contains(index - 1)
    else { return true }
    return !link.gap(before: index, side).allSatisfy { $0 == " " || $0 == "\n" || $0 == "-" }
  }

  /// Words in one row tell of one fate.
  private static let fates = Language.english.values(.fate) { $0 }
}
