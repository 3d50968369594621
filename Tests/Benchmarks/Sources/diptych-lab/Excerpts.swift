import Alignment
import Chance
import Foundation

/// Makes excerpts of pairs of articles: the same two with sentences left out, so that fitting sees
/// more pairs than were read, and does not come to rely on whole articles.
///
/// What people compare is often cut: a quoted passage, a summary, the top of a report. There the
/// first sentence is not the lead, and what corresponds to a claim may be missing.
struct Excerpts {
  /// How many excerpts are made of every hand-read pair, and of every unrelated one.
  static let perPair = 6
  static let perUnrelatedPair = 1
  /// How many of the sentences stay to which something corresponds.
  private static let linkedKept = 0.6
  /// How many of the others stay, least and most; and of unrelated articles.
  private static let othersKept = 0.05...0.5
  private static let unrelatedKept = 0.1...0.7

  private var random = SplitMix64(seed: 11)

  /// The excerpts of a pair with the links that are left.
  mutating func made(of gold: GoldPair) -> [LabelledPair] {
    (0..<Self.perPair).map { number in
      let left = cut(
        gold.a, linked: Set(gold.links.map(\.a)), share: random.fraction(in: Self.othersKept))
      let right = cut(
        gold.b, linked: Set(gold.links.map(\.b)), share: random.fraction(in: Self.othersKept))
      let links = gold.links.compactMap { link -> GoldPair.Link? in
        guard let a = left.places[link.a], let b = right.places[link.b] else { return nil }
        return GoldPair.Link(a: a, b: b, relation: link.relation)
      }
      return LabelledPair(
        GoldPair(
          id: "excerpt-\(number)-\(gold.id)", event: gold.event, a: left.document,
          b: right.document, links: links))
    }
  }

  /// The excerpts of two articles that tell of different events.
  mutating func made(
    ofUnrelated articles: Sides<GoldPair.Document>, id: String, events: Set<String>
  ) -> [LabelledPair] {
    (0..<Self.perUnrelatedPair).map { number in
      let left = cut(
        articles.left, linked: [], share: random.fraction(in: Self.unrelatedKept))
      let right = cut(
        articles.right, linked: [], share: random.fraction(in: Self.unrelatedKept))
      return LabelledPair(
        unrelated: Sides(left: left.document, right: right.document),
        id: "excerpt-\(number)-\(id)", events: events)
    }
  }

  /// A document with some of its sentences, and where each of them went.
  private mutating func cut(
    _ document: GoldPair.Document, linked: Set<Int>, share: Double
  ) -> (document: GoldPair.Document, places: [Int: Int]) {
    var places: [Int: Int] = [:]
    var paragraphs: [[String]] = []
    var sentence = 0
    for paragraph in document.text {
      var kept: [String] = []
      for text in paragraph {
        if random.fraction() < (linked.contains(sentence) ? Self.linkedKept : share) {
          places[sentence] = places.count
          kept.append(text)
        }
        sentence += 1
      }
      if !kept.isEmpty { paragraphs.append(kept) }
    }
    return (GoldPair.Document(paragraphs: paragraphs, sentences: nil), places)
  }
}
