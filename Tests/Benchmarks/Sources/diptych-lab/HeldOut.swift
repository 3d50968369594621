import Alignment
import Articles
import Claims
import Exporting
import Foundation

@_spi(Fitting) import Alignment

/// Links and confidences of hand-read pairs by models that saw no pair of the same event.
///
///     events  ──►  folds  ──►  a link model a fold, of the other folds' pairs
///                                │  findings on the links that it sees
///                                ▼
///                              a judge a fold, of the other folds' findings  ──►  whole answers
///
/// The findings that a judge learns from are on links of models that saw none of their own events
/// either, so that it learns from links as unsure as those which it will judge.
struct HeldOut {
  private let pairs: [GoldPair]
  private let folds: [[Int]]
  private let links: [FittedLinks]
  private let findings: [LabelledFinding]
  private let others: [LabelledFinding]

  /// Events are dealt to so many folds.
  static let foldCount = 8

  /// Fits the link models and finds what is seen.
  ///
  /// - Parameters:
  ///   - pairs: Hand-read pairs whose sentences nobody looked at while rules were written.
  ///   - read: Hand-read pairs that the rules were written on: links are learnt from them, judging
  ///     is not, since a rule is right there more often than elsewhere.
  ///   - others: Findings of sources that are no news.
  init(_ pairs: [GoldPair], read: [GoldPair], others: [LabelledFinding]) async {
    let unread = pairs.count
    let pairs = pairs + read
    self.pairs = pairs
    self.others = others
    let events = Set(pairs.map(\.event)).sorted()
    let folds = (0..<Self.foldCount).map { fold in
      let own = Set(events.indices.filter { $0 % Self.foldCount == fold }.map { events[$0] })
      return pairs.indices.filter { own.contains(pairs[$0].event) }
    }.filter { !$0.isEmpty }
    self.folds = folds
    let material = LinkMaterial(pairs)
    let whole = FittedLinks(material.all)
    links = await Threads.map(folds) { fold in
      let own = Set(fold.map { pairs[$0].event })
      return FittedLinks(
        material.all.filter { $0.events.isDisjoint(with: own) }, startingFrom: whole)
    }
    let links = self.links
    findings = await Threads.map(Array(folds.indices)) { fold in
      folds[fold].filter { $0 < unread }.flatMap {
        LabelledFinding.all(of: pairs[$0], by: links[fold].models(), fold: fold)
      }
    }.flatMap(\.self)
  }

  /// What the judges learn from, one JSON object a line.
  func rows() throws -> String {
    let encoder = JSONEncoder()
    return try (findings + others).map {
      String(decoding: try encoder.encode($0.row), as: UTF8.self) + "\n"
    }.joined()
  }

  /// The judges that saw everything.
  var judges: [Regime: JudgeFit] { JudgeFit.judges(of: findings + others) }

  /// The answer to every pair, in order, as `batch` writes it.
  func answers() async -> [[UInt8]] {
    let answers = await Threads.map(Array(folds.indices)) { fold in
      let judges = JudgeFit.judges(of: findings.filter { $0.fold != fold } + others)
      let models = links[fold].models(judges: judges.mapValues(\.weights))
      return folds[fold].map { index -> (Int, [UInt8]) in
        let pair = pairs[index]
        let articles = Sides(left: pair.a.annotated, right: pair.b.annotated)
        let comparison = Comparison.compare(articles, by: models) ?? Comparison(of: articles)
        let identifier = (try? JSONEncoder().encode(pair.id)).map { Array($0) }
        return (index, BatchExport(identifier: identifier).answer(comparison))
      }
    }
    return answers.flatMap(\.self).sorted { $0.0 < $1.0 }.map(\.1)
  }
}

/// Work on several threads at once.
enum Threads {
  /// What becomes of each element, in order.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ work: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    await withTaskGroup(of: (Int, Result).self) { group in
      for (index, element) in elements.enumerated() {
        group.addTask { (index, work(element)) }
      }
      var results: [(Int, Result)] = []
      for await result in group { results.append(result) }
      return results.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
