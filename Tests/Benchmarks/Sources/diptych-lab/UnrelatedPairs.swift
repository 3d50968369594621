import Alignment
import Chance
import Claims
import Foundation

/// Makes pairs of articles that tell of different events out of the hand-read pairs, so that
/// fitting sees what is no link although the words agree.
///
/// - Every pair's first article against the article of another event that is most like it.
/// - Every article against the other of its pair with the names and numbers that both have
///   exchanged for others: the same happened elsewhere, to somebody else.
struct UnrelatedPairs {
  private let gold: [GoldPair]
  private let bags: [Sides<[String: Double]>]
  private let names: [Sides<[String: Int]>]
  private let allNames: [String]

  init(_ gold: [GoldPair]) {
    self.gold = gold
    let annotated = gold.map { Sides(left: $0.a.annotated, right: $0.b.annotated) }
    names = annotated.map { $0.map(Self.names) }
    bags = Self.bags(annotated)
    allNames = Set(names.flatMap { Array($0.left.keys) + Array($0.right.keys) }).sorted()
  }

  /// The pairs and excerpts of them, always the same ones.
  func pairs(withExcerpts excerpts: inout Excerpts) -> [LabelledPair] {
    var generator = SplitMix64(seed: 7)
    var pairs: [LabelledPair] = []
    func add(_ articles: Sides<GoldPair.Document>, _ id: String, _ events: Set<String>) {
      pairs.append(LabelledPair(unrelated: articles, id: id, events: events))
      pairs += excerpts.made(ofUnrelated: articles, id: id, events: events)
    }
    for index in gold.indices {
      if let other = nearest(to: index) {
        add(
          Sides(left: gold[index].a, right: document(other)), "other-\(gold[index].id)",
          [gold[index].event, gold[other.pair].event])
      }
      for side in [Side.left, .right] {
        let renamed = renamed(index, side, &generator)
        let kept = document((index, side.other))
        add(
          side == .left
            ? Sides(left: renamed, right: kept) : Sides(left: kept, right: renamed),
          "renamed-\(gold[index].id)", [gold[index].event])
      }
    }
    return pairs
  }

  private func document(_ place: (pair: Int, side: Side)) -> GoldPair.Document {
    place.side == .left ? gold[place.pair].a : gold[place.pair].b
  }

  /// The article of another event that is most like a pair's first.
  private func nearest(to index: Int) -> (pair: Int, side: Side)? {
    var best: (pair: Int, side: Side)?
    var most = 0.0
    for other in gold.indices where gold[other].event != gold[index].event {
      for side in [Side.left, .right] {
        let likeness = Self.cosine(bags[index].left, bags[other][side])
        if likeness > most {
          most = likeness
          best = (other, side)
        }
      }
    }
    return best
  }

  /// An article with most of the names that the other article has too exchanged, and most numbers.
  private func renamed(_ index: Int, _ side: Side, _ random: inout SplitMix64) -> GoldPair.Document
  {
    let own = names[index][side]
    let others = names[index][side.other]
    let common = own.keys.filter { others[$0] != nil }
      .sorted { (-(own[$0] ?? 0), $0) < (-(own[$1] ?? 0), $1) }
    let kept = Double(random.number(below: 3)) / 4
    var exchanged: [String: String] = [:]
    for (rank, name) in common.enumerated()
    where (rank == 0 && kept < 0.5) || random.fraction() >= kept {
      exchanged[name] = allNames[random.number(below: allNames.count)].capitalized
    }
    let paragraphs = document((index, side)).text.map { paragraph in
      paragraph.map { Self.exchange(in: $0, exchanged, &random) }
    }
    return GoldPair.Document(paragraphs: paragraphs, sentences: nil)
  }

  private static func exchange(
    in sentence: String, _ names: [String: String], _ random: inout SplitMix64
  ) -> String {
    var result = ""
    var rest = sentence[...]
    while let first = rest.first {
      let isWord = first.isLetter
      let isNumber = first.isNumber
      let run = rest.prefix {
        isWord ? $0.isLetter : isNumber ? $0.isNumber || $0 == "," || $0 == "." : $0 == first
      }
      rest = rest.dropFirst(run.count)
      if isWord, first.isUppercase, let other = names[run.lowercased()] {
        result += other
      } else if isNumber, let last = run.last, random.fraction() < 0.7 {
        result += String(2 + random.number(below: 98)) + (last.isNumber ? "" : String(last))
      } else {
        result += run
      }
    }
    return result
  }

  /// The words of an article's names with how often they are in it.
  private static func names(of article: AnnotatedArticle) -> [String: Int] {
    var names: [String: Int] = [:]
    for word in article.words where word.kind == .name && word.normal.allSatisfy(\.isLetter) {
      names[word.normal, default: 0] += 1
    }
    return names
  }

  /// Every article's stems by how rare they are among the articles.
  private static func bags(_ articles: [Sides<AnnotatedArticle>]) -> [Sides<[String: Double]>] {
    let stems = articles.map { $0.map { Set($0.words.map(\.stem)) } }
    var counts: [String: Int] = [:]
    for pair in stems {
      for stem in Array(pair.left) + Array(pair.right) { counts[stem, default: 0] += 1 }
    }
    let all = Double(2 * articles.count)
    return stems.map { pair in
      pair.map { stems in
        Dictionary(uniqueKeysWithValues: stems.map { ($0, log(all / Double(counts[$0] ?? 1))) })
      }
    }
  }

  private static func cosine(_ one: [String: Double], _ other: [String: Double]) -> Double {
    let product = one.keys.sorted().reduce(0) { $0 + (one[$1] ?? 0) * (other[$1] ?? 0) }
    func square(_ bag: [String: Double]) -> Double {
      bag.keys.sorted().reduce(0) { $0 + (bag[$1] ?? 0) * (bag[$1] ?? 0) }
    }
    return product / max((square(one) * square(other)).squareRoot(), 1e-9)
  }
}
