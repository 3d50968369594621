/// The best score of every claim of two articles, and how many of its pairs have it.
struct BestScores {
  private var rows: [Int: Best] = [:]
  private var columns: [Int: Best] = [:]

  private struct Best {
    var score = -1.0
    var count = 0

    mutating func meet(_ other: Double) {
      if other > score {
        score = other
        count = 1
      } else if other == score {
        count += 1
      }
    }
  }

  /// Looks at all pairs. O(pairs).
  init(_ pairs: [Linker.ScoredPair]) {
    for pair in pairs {
      rows[pair.left, default: Best()].meet(pair.score)
      columns[pair.right, default: Best()].meet(pair.score)
    }
  }

  /// Whether the two are versions of one text: most claims of one of them are nearly sure of a
  /// counterpart.
  var areVersions: Bool {
    func share(_ claims: [Int: Best]) -> Double {
      let sure = claims.values.count { $0.score >= Self.nearlySure }
      return Double(sure) / Double(max(claims.count, 1))
    }
    return max(share(rows), share(columns)) >= Self.most
  }

  private static let nearlySure = 0.9
  private static let most = 0.6

  /// Whether a pair is better than every other pair of either of its claims.
  func isAlone(_ pair: Linker.ScoredPair) -> Bool {
    guard let row = rows[pair.left], let column = columns[pair.right] else { return false }
    return row.score == pair.score && row.count == 1 && column.score == pair.score
      && column.count == 1
  }

  /// The best score of that claim of a pair whose best is lower.
  func lower(of pair: Linker.ScoredPair) -> Double {
    min(rows[pair.left]?.score ?? 0, columns[pair.right]?.score ?? 0)
  }
}
