import Claims

/// How near two terms are in meaning, by the embedded vectors; worked out once for each pair of terms.
struct WordSimilarity {
  private let tableRows: [Int?]
  private let isCached: Bool
  private var cache: [Int16]
  /// What a cosine of 1 is.
  static let one = 16_129
  private static let unknown = Int16.min
  /// Above so many terms the cache would cost more memory than the products cost time.
  private static let greatestCache = 3_000

  init(_ terms: PairTerms) {
    tableRows = terms.tableRows
    isCached = tableRows.count <= Self.greatestCache
    cache = Array(
      repeating: Self.unknown, count: isCached ? tableRows.count * tableRows.count : 0)
  }

  /// 16,129 times the cosine of the two terms' vectors; 0 where it is negative or one has no vector.
  mutating func callAsFunction(_ left: Int, _ right: Int) -> Int {
    if left == right { return Self.one }
    guard let leftRow = tableRows[left], let rightRow = tableRows[right] else { return 0 }
    guard isCached else { return max(0, WordTable.embedded.similarity(leftRow, rightRow)) }
    let place = min(left, right) * tableRows.count + max(left, right)
    if cache[place] != Self.unknown { return Int(cache[place]) }
    let similarity = min(Self.one, max(0, WordTable.embedded.similarity(leftRow, rightRow)))
    cache[place] = Int16(similarity)
    return similarity
  }
}
