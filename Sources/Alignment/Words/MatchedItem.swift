import Articles
import Claims

/// One word of a claim on its way to a match.
struct MatchedItem {
  /// The word, as an index of `AnnotatedArticle.words`.
  let index: Int
  let entry: MatchingWords.Entry
  /// What the number that begins here comes to.
  let amount: Amount?

  /// An amount, and whether it is a place in an order.
  struct Amount: Equatable {
    let value: Double
    let isOrdinal: Bool
  }

  /// Whether the two are one word in every respect that matching looks at.
  func isSame(as other: MatchedItem) -> Bool {
    entry.form == other.entry.form && entry.stem == other.entry.stem
      && entry.kind == other.entry.kind && entry.weight == other.entry.weight
      && amount == other.amount
  }

  /// The words of a claim, in order. O(words + quantities).
  ///
  /// - Parameters:
  ///   - entries: The entries of the claim's words.
  ///   - quantities: The amounts that the claim states, in order.
  static func items(
    of claim: Claim, entries: [MatchingWords.Entry], quantities: [Quantity]
  ) -> [MatchedItem] {
    var amounts = quantities[...]
    return zip(claim.words, entries).map { index, entry in
      while let first = amounts.first, first.amount.lowerBound < index { amounts.removeFirst() }
      var amount: Amount?
      if let quantity = amounts.first, quantity.amount.lowerBound == index {
        let isOrdinal = if case .ordinal = quantity.unit { true } else { false }
        amount = Amount(value: quantity.value, isOrdinal: isOrdinal)
      }
      return MatchedItem(index: index, entry: entry, amount: amount)
    }
  }
}
