import Articles
import Claims
import Foundation

@_spi(Fitting) import Alignment

/// A hand-read pair of `news.jsonl`.
struct GoldPair: Decodable {
  struct Document: Decodable {
    let paragraphs: [[String]]?
    let sentences: [String]?

    /// The sentences in their paragraphs.
    var text: [[String]] { paragraphs ?? [sentences ?? []] }

    /// The document with its sentences as given.
    var annotated: AnnotatedArticle {
      var text = ""
      var blocks: [Block] = []
      for paragraph in self.text {
        let start = text.utf8.count
        var spans: [TextSpan] = []
        for sentence in paragraph {
          if !spans.isEmpty { text += " " }
          let first = text.utf8.count
          text += sentence
          spans.append(TextSpan(first, text.utf8.count))
        }
        blocks.append(
          Block(.paragraph, TextSpan(start, text.utf8.count), givenSentences: spans))
        text += "\n"
      }
      return AnnotatedArticle(
        Article(name: "", format: .json, text: text, blocks: blocks))
    }
  }

  struct Link: Decodable {
    struct Kind: Decodable {
      let kind: String
    }

    let a: Int
    let b: Int
    let relation: String
    var kinds: [Kind]?
  }

  let id: String
  let event: String
  let a: Document
  let b: Document
  let links: [Link]

  /// Reads a file of pairs, one a line.
  static func load(_ path: String) throws -> [GoldPair] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(GoldPair.self, from: Data($0.utf8))
    }
  }
}

/// A pair's candidates with what the gold says of each: nil where it is neither right nor wrong.
struct LabelledPair {
  let id: String
  /// The events that the two articles tell of: one, or two where no link is right.
  let events: Set<String>
  /// Whether the two tell of different events.
  let isUnrelated: Bool
  let sample: FittingSample
  let labels: [Bool?]

  /// A hand-read pair.
  init(_ gold: GoldPair) {
    id = gold.id
    events = [gold.event]
    isUnrelated = false
    sample = FittingSample(Sides(left: gold.a.annotated, right: gold.b.annotated))
    var relations: [Sides<Int>: String] = [:]
    for link in gold.links { relations[Sides(left: link.a, right: link.b)] = link.relation }
    labels = sample.sentences.map { place in
      switch relations[place] {
      case nil: false
      case "partial": nil
      default: true
      }
    }
  }

  /// Two articles that tell of different events: no link is right.
  init(unrelated articles: Sides<GoldPair.Document>, id: String, events: Set<String>) {
    self.id = id
    self.events = events
    isUnrelated = true
    sample = FittingSample(articles.map(\.annotated))
    labels = Array(repeating: false, count: sample.sentences.count)
  }
}
