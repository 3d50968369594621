import Claims

/// How near two terms are in meaning, by the embedded vectors; worked out once for each pair of terms.
struct WordSimilarity {
  private let meanings: Sides<PairTerms.Meanings>
  /// One more than the similarity of every two terms that was asked for, row by row of the left; else
  /// 0. Empty for a pair of so many terms that it would cost more memory than the products cost time.
  private var known: [Int16]
  /// What a cosine of 1 is.
  static let one = 16_129
  private static let greatestTable = 4_000_000

  init(_ terms: PairTerms) {
    meanings = terms.meanings
    let (left, right) = (meanings.left.rows.count, meanings.right.rows.count)
    let isKept = left * right <= Self.greatestTable
    known = Array(repeating: 0, count: isKept ? left * right : 0)
  }

  /// 16,129 times the cosine of the vectors of a term of the left article and one of the right; 0 where
  /// it is negative or one has no vector.
  mutating func callAsFunction(_ left: Int, _ right: Int) -> Int {
    if left == right { return Self.one }
    let (one, other) = (meanings.left.numbers[left], meanings.right.numbers[right])
    return one < 0 || other < 0 ? 0 : ofMeanings(one, other)
  }

  /// The same for two numbers of `PairTerms.meanings`.
  @inline(__always)
  mutating func ofMeanings(_ left: Int, _ right: Int) -> Int {
    guard !known.isEmpty else { return computed(left, right) }
    let place = left * meanings.right.rows.count + right
    if known[place] > 0 { return Int(known[place]) - 1 }
    let similarity = computed(left, right)
    known[place] = Int16(similarity + 1)
    return similarity
  }

  private func computed(_ left: Int, _ right: Int) -> Int {
    let product = WordTable.embedded.similarity(
      meanings.left.rows[left], meanings.right.rows[right])
    return min(Self.one, max(0, product))
  }
}
