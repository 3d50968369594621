import Alignment
import Articles
import Claims

/// Holds what a comparison tells of its progress against the clock.
///
/// The told share of the work is an estimate, from constants in `WorkCourse`. A
/// line says how much of the time had gone by when a share was told: the two are the same where the
/// constants are right.
enum Progress {
  /// Compares two files, or made texts of ascending size; prints the told shares where a stage
  /// begins or ends, and every tenth between.
  static func measure(_ paths: [String]) {
    print("per cent told, and per cent of the time gone by; the fastest of five runs\n")
    if paths.count == 2 {
      return measure(Sides(left: paths[0], right: paths[1]).map { Benchmark.contents($0) })
    }
    for words in [10_000, 30_000, 100_000] {
      measure(MadeTexts(words: words, seed: 1).texts.map { Array($0.utf8) })
    }
  }

  private static func measure(_ texts: Sides<[UInt8]>) {
    let articles = texts.map { AnnotatedArticle(Growth.article($0)) }
    var best: [(told: Double, time: Duration)] = []
    for _ in 0..<5 {
      let told = told(articles)
      if best.isEmpty || told[told.count - 1].time < best[best.count - 1].time { best = told }
    }
    let whole = best[best.count - 1].time
    print("\(articles.left.words.count) and \(articles.right.words.count) words, \(whole)")
    for (told, time) in best { print("  \(percent(told)) \(percent(time / whole))") }
  }

  /// What one comparison tells and when: where the share leaps, which it does between stages, and
  /// where it has grown by a tenth.
  private static func told(_ articles: Sides<AnnotatedArticle>) -> [(told: Double, time: Duration)]
  {
    let start = ContinuousClock.now
    var all: [(told: Double, time: Duration)] = []
    _ = Comparison.compare(articles, isCancelled: { false }) { share in
      all.append((share, .now - start))
    }
    var kept: [(told: Double, time: Duration)] = []
    for (index, item) in all.enumerated() {
      let leapsHere = index > 0 && item.told - all[index - 1].told > 0.02
      let isLast = index + 1 == all.count
      let leapsNext = index + 1 < all.count && all[index + 1].told - item.told > 0.02
      let hasGrown = item.told - (kept.last?.told ?? -1) >= 0.1
      if isLast || leapsHere || leapsNext || hasGrown { kept.append(item) }
    }
    return kept
  }

  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1_000).rounded())
    let text = "\(tenths / 10).\(tenths % 10)"
    return String(repeating: " ", count: max(0, 6 - text.count)) + text
  }
}
