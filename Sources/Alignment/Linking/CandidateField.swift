/// The candidates of a pair as a sparse table: which share a row or a column, which are neighbours.
struct CandidateField: Sendable {
  private let pairs: [ClaimPair]
  private let rows: [[Int]]
  private let columns: [[Int]]

  init(_ pairs: [ClaimPair], sizes: Sides<Int>) {
    self.pairs = pairs
    var rows = [[Int]](repeating: [], count: sizes.left)
    var columns = [[Int]](repeating: [], count: sizes.right)
    for (index, pair) in pairs.enumerated() {
      rows[pair.left].append(index)
      columns[pair.right].append(index)
    }
    self.rows = rows
    self.columns = columns
  }

  /// The candidates of one claim of a side, as indices.
  func candidates(in side: Side, of claim: Int) -> [Int] {
    side == .left ? rows[claim] : columns[claim]
  }

  /// For every claim of a side what its candidates come to. O(candidates).
  ///
  /// - Parameter values: A value of 0 to 1 for every candidate.
  func sums(in side: Side, of values: [Double]) -> [Sum] {
    (side == .left ? rows : columns).map { candidates in
      candidates.reduce(into: Sum()) { $0.add(values[$1]) }
    }
  }

  /// The candidates of one claim taken together. The sum is taken over thousandths, so that it does
  /// not depend on the order.
  struct Sum {
    /// The greatest value; 0 without any.
    private(set) var best = 0.0
    private var second = 0.0
    private var thousandths = 0

    fileprivate mutating func add(_ value: Double) {
      second = max(second, min(best, value))
      best = max(best, value)
      thousandths += Self.thousandths(value)
    }

    /// The best of all candidates but one of this value, and their sum.
    func without(_ value: Double) -> (best: Double, sum: Double) {
      (value < best ? best : second, Double(thousandths - Self.thousandths(value)) / 1_000)
    }

    private static func thousandths(_ value: Double) -> Int { Int((value * 1_000).rounded()) }
  }

  /// The candidate at a place of the table; nil where there is none.
  func candidate(left: Int, right: Int) -> Int? {
    guard rows.indices.contains(left) else { return nil }
    let row = rows[left]
    var low = 0
    var high = row.count
    while low < high {
      let middle = (low + high) / 2
      if pairs[row[middle]].right < right { low = middle + 1 } else { high = middle }
    }
    return low < row.count && pairs[row[low]].right == right ? row[low] : nil
  }

  /// The candidates one step before and one step after in both articles.
  func diagonal(of index: Int) -> [Int] {
    let pair = pairs[index]
    return [-1, 1].compactMap { candidate(left: pair.left + $0, right: pair.right + $0) }
  }
}
