import Claims

/// How near terms of the two articles are in meaning, by the embedded vectors.
struct WordSimilarity {
  private let numbers: Sides<[Int]>
  private let vectors: Sides<WordVectors>
  /// What a cosine of 1 is.
  static let one = 16_129

  init(_ terms: PairTerms) {
    numbers = terms.meanings.map(\.numbers)
    vectors = terms.meanings.map { WordVectors(rows: $0.rows) }
  }

  /// 16,129 times the cosine of the vectors of a term of the left article and one of the right; 0
  /// where it is negative or one has no vector.
  func callAsFunction(_ left: Int, _ right: Int) -> Int {
    if left == right { return Self.one }
    let (one, other) = (numbers.left[left], numbers.right[right])
    guard one >= 0, other >= 0 else { return 0 }
    return min(Self.one, max(0, vectors.left.product(one, vectors.right, other)))
  }

  /// Finds for every meaning of two claims the nearest of the other claim: the greatest similarity,
  /// on the same scale, in the claims' order. O(meanings × meanings).
  func findNearest(
    _ left: ClaimProfile, _ right: ClaimProfile, _ nearest: inout Sides<[Int32]>
  ) {
    vectors.left.findNearest(
      of: left.meanings, among: vectors.right, at: right.meanings, &nearest.left, &nearest.right)
  }
}
