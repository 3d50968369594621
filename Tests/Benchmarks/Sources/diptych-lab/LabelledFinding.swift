import Articles
import Claims
import Foundation

@_spi(Fitting) import Alignment

/// Something that was seen, and how right it is.
struct LabelledFinding: Sendable {
  let sample: FindingSample
  /// 1 where a reader found a discrepancy there, 0 where not.
  let target: Double
  /// Where it is from: 0 for news, then the number of the file.
  let source: Int
  /// How many findings of its source count as one of news.
  var weight = 1.0
  /// Whether its source says of every kind what is right; paraphrases leave numbers and sources
  /// aside.
  var isOfEveryKind = true
  /// Which fold its event is in; -1 for sources that are no news.
  var fold = -1

  /// The finding for other programs.
  var row: Row {
    Row(
      source: source, fold: fold, regime: sample.regime.rawValue,
      kind: sample.discrepancy.kind.rawValue, rule: sample.discrepancy.rule.rawValue,
      strength: sample.strength.rawValue, target: target, weight: weight, evidence: sample.evidence)
  }

  struct Row: Encodable {
    let source: Int
    let fold: Int
    let regime: String
    let kind: String
    let rule: String
    let strength: String
    let target: Double
    let weight: Double
    let evidence: [Double]
  }

  private static let soft: Set<DiscrepancyKind> = [.wording, .scope]

  /// The findings of a hand-read pair. One on sentences that are no link of the gold is wrong; on
  /// a link that is neither right nor wrong nothing is to be learnt.
  ///
  /// A hard finding is right where readers named any hard kind on its link, a soft one where they
  /// named any kind: what `score_news.py` counts as shown and right.
  static func all(of pair: GoldPair, by models: FittedModels, fold: Int) -> [LabelledFinding] {
    var kinds: [Sides<Int>: Set<String>] = [:]
    var partial: Set<Sides<Int>> = []
    for link in pair.links {
      let place = Sides(left: link.a, right: link.b)
      if link.relation == "partial" { partial.insert(place) }
      kinds[place] = Set((link.kinds ?? []).map(\.kind))
    }
    let articles = Sides(left: pair.a.annotated, right: pair.b.annotated)
    return FindingSample.all(of: articles, by: models).compactMap { sample in
      guard !partial.contains(sample.sentences) else { return nil }
      let named = kinds[sample.sentences] ?? []
      let counted =
        soft.contains(sample.discrepancy.kind)
        ? named : named.subtracting(soft.map(\.rawValue))
      return LabelledFinding(
        sample: sample, target: counted.isEmpty ? 0 : 1, source: 0, fold: fold)
    }
  }
}

/// Where findings come from that are no news.
enum OtherSource: String, CaseIterable {
  /// Pairs of sentences that are the same or not.
  case pairs = "--pairs"
  /// Pairs whose "same" leaves numbers and sources aside.
  case paraphrases = "--paraphrases"
  /// Articles with planted changes, from `plant.py`.
  case planted = "--planted"

  private struct Row: Decodable {
    struct Place: Decodable {
      let a: Int
      let b: Int
      let kind: String?
      let also: [String]?
    }

    let a: ArticleFields
    let b: ArticleFields
    let label: String?
    let gold: [Place]?
  }

  /// How much all findings of a source count together.
  private var weight: Double {
    switch self {
    case .pairs, .planted: 120
    case .paraphrases: 5
    }
  }

  /// The findings of a file. Kinds that only news has a gold for are left out.
  func findings(_ path: String, source: Int) throws -> [LabelledFinding] {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    var found: [LabelledFinding] = []
    for line in lines {
      let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
      let articles = Sides(
        left: AnnotatedArticle(try Article(row.a, name: "A")),
        right: AnnotatedArticle(try Article(row.b, name: "B")))
      for sample in FindingSample.all(of: articles) where sample.discrepancy.kind.isHard {
        guard let target = target(of: sample, in: row) else { continue }
        found.append(
          LabelledFinding(
            sample: sample, target: target, source: source, isOfEveryKind: self != .paraphrases))
      }
    }
    let share = weight / Double(max(found.count, 1))
    for index in found.indices { found[index].weight = share }
    return found
  }

  /// How right a finding is; nil where the source does not say.
  private func target(of sample: FindingSample, in row: Row) -> Double? {
    switch self {
    case .pairs, .paraphrases: return ["contradiction": 1.0, "same": 0.0][row.label ?? ""]
    case .planted:
      let place = row.gold?.first {
        $0.a == sample.sentences.left && $0.b == sample.sentences.right
      }
      // A link past the two forms of one sentence sets nothing against anything.
      guard let place else { return 0 }
      let kinds = [place.kind].compactMap(\.self) + (place.also ?? [])
      return kinds.contains(sample.discrepancy.kind.rawValue) ? 1 : 0
    }
  }
}
