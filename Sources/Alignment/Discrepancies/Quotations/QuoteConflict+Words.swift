import Claims

extension QuoteConflict {
  /// The stretch of a chain where most of the words are shared: words far from the rest are chance.
  static func densest(_ chain: [Sides<Int>]) -> [Sides<Int>] {
    var best = chain[...]
    var most = Int.min
    for first in chain.indices {
      for last in chain.indices[first...] {
        let count = last - first + 1
        let length =
          max(chain[last].left - chain[first].left, chain[last].right - chain[first].right) + 1
        let worth = 2 * count - length
        if worth > most || worth == most && count > best.count {
          most = worth
          best = chain[first...last]
        }
      }
    }
    return Array(best)
  }

  /// The first letter and the consonants after it, doubled ones once: the same for `Momma` and
  /// `Mama`.
  static func sound(_ word: String) -> [Character] {
    word.reduce(into: []) { letters, letter in
      if letters.isEmpty || !"aeiouy".contains(letter), letters.last != letter {
        letters.append(letter)
      }
    }
  }
}
