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

  /// The greatest value among the candidates of one claim; 0 without any.
  func best(in side: Side, of claim: Int, values: [Double]) -> Double {
    candidates(in: side, of: claim).reduce(0) { max($0, values[$1]) }
  }

  /// The best of the candidates of one claim but one, and their sum. The sum is taken over thousandths,
  /// so that it does not depend on the order.
  func rivals(
    in side: Side, of claim: Int, but index: Int, values: [Double]
  ) -> (best: Double, sum: Double) {
    var best = 0.0
    var thousandths = 0
    for rival in candidates(in: side, of: claim) where rival != index {
      best = max(best, values[rival])
      thousandths += Int((values[rival] * 1_000).rounded())
    }
    return (best, Double(thousandths) / 1_000)
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

  /// The candidates one step before and one step behind in both articles.
  func diagonal(of index: Int) -> [Int] {
    let pair = pairs[index]
    return [-1, 1].compactMap { candidate(left: pair.left + $0, right: pair.right + $0) }
  }
}
