import Articles
import Claims

@_spi(Fitting) import Alignment

/// Measures what reading and comparing facts adds to linking, over many pairs of articles.
///
/// Counted as linking: who speaks of whom, the search for candidates, and both passes of scoring
/// them. Counted as facts: reading what the claims of shown links say, and everything that the
/// comparing does. Counted as neither: reading the articles, and which words of two claims
/// correspond to each other.
enum FactsCost {
  private static let runs = 21

  /// Compares the files two by two, or the reference pair; prints the sums over all pairs.
  static func measure(_ paths: [String]) {
    guard paths.count % 2 == 0 else { giveUp("give two files, or two for each pair.") }
    let paths = paths.isEmpty ? [Benchmark.pair.left, Benchmark.pair.right] : paths
    var pairs: [[ComparisonCost]] = []
    for first in stride(from: 0, to: paths.count, by: 2) {
      let articles = Sides(left: paths[first], right: paths[first + 1]).map {
        AnnotatedArticle(Growth.article(Benchmark.contents($0)))
      }
      pairs.append((0..<runs).map { _ in ComparisonCost(of: articles) })
    }
    print("\(pairs.count) pairs, \(runs) runs of each; milliseconds, summed over the pairs\n")
    print("                least    median")
    let linking = row("linking", pairs.map { $0.map(\.linking) })
    _ = row("matching words", pairs.map { $0.map(\.matching) })
    let facts = row("facts", pairs.map { $0.map(\.facts) })
    print("facts / linking \(decimals(facts.least / linking.least)) ", terminator: "")
    print("     \(decimals(facts.median / linking.median))   limit 0.5")
  }

  /// Prints a line; returns what it says.
  private static func row(_ name: String, _ times: [[Duration]]) -> (least: Double, median: Double)
  {
    let measured = times.map { Measurements($0) }
    let least = measured.reduce(0) { $0 + $1.least }
    let median = measured.reduce(0) { $0 + $1.median }
    func padded(_ text: String, _ count: Int) -> String {
      text + String(repeating: " ", count: max(1, count - text.utf8.count))
    }
    print(padded(name, 16) + padded(decimals(least), 10) + decimals(median))
    return (least, median)
  }

  private static func decimals(_ value: Double) -> String {
    let hundredths = String(Int((value * 100).rounded()) % 100)
    return "\(Int((value * 100).rounded()) / 100)." + (hundredths.count < 2 ? "0" : "") + hundredths
  }
}
