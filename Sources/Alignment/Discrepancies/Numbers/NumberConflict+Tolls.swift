internal import Lexicon
import Articles
import Claims

extension NumberConflict {
  /// A count of victims that is higher in the article that is later by its date.
  ///
  /// It is one where either text says so: what the one calls killed the other may only count.
  func isRaisedToll(
    _ pair: QuantityPairs.Pair, _ order: PublicationOrder, in link: LinkedClaims
  ) -> Bool {
    guard let later = order.later, case .things = pair.left.unit, case .things = pair.right.unit
    else { return false }
    let counts = Sides(left: pair.left, right: pair.right)
    let isToll = Side.allCases.contains { isCasualty(counts[$0], $0, in: link) }
    return isToll && !isOfThePast(in: link) && counts[later].value > counts[later.other].value
  }

  /// Whether victims are counted: by the noun, or by a word close to the count.
  private func isCasualty(_ count: Quantity, _ side: Side, in link: LinkedClaims) -> Bool {
    let near = (count.words.lowerBound - 4)..<(count.words.upperBound + 4)
    // A toll may be told of at length before its count:
    // `the death toll from the fire stands at 12`.
    let before = (count.words.lowerBound - 10)..<count.words.lowerBound
    return near.contains { Self.victims.contains(link.normal($0, side)) }
      || before.contains { Language.english[.tollNoun].contains(link.normal($0, side)) }
  }

  /// Whether either claim says of itself that it tells of a year that was over before both
  /// articles: no count goes up then.
  private func isOfThePast(in link: LinkedClaims) -> Bool {
    let dates = link.articles.map { $0.article.metadata.date?.value.dayNumber }
    guard let left = dates.left, let right = dates.right else { return false }
    let long = min(left, right) - 60
    return Side.allCases.contains { side in
      link.facts[side].dates.contains { date in
        date.grain == .year && !date.isRelative && !date.days.isEmpty
          && date.days.allSatisfy { $0.upperBound < long }
      }
    }
  }

  private static let victims = Language.english[.toll]
}
