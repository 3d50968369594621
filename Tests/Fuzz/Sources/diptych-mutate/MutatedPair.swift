import Alignment
import Articles
import Claims
import FoundationEssentials

/// Two articles that no newspaper printed: those of some pair, changed by chance.
///
/// The same seed and iteration make the same pair, whatever was made before.
struct MutatedPair {
  /// Both articles as they are read.
  let articles: Sides<MutatedArticle>

  /// Makes the pair of an iteration.
  init(of material: Material, seed: UInt64, iteration: Int) {
    var random = SeededGenerator(seed: seed, iteration: iteration)
    let pair = random.pick(material.pairs)
    var sides = Sides(left: pair.left, right: random.happens(40) ? pair.left : pair.right)
    if random.happens(5) { sides.right = random.pick(material.pairs).left }
    if random.happens(80) {
      let most = 1 + random.below(8)
      sides = sides.map { Self.excerpt($0, most, &random) }
    }
    for _ in 0..<random.below(4) { Self.change(&sides, &random) }
    articles = sides.map { sentences in
      let mutated = sentences.map { sentence in
        random.happens(50) ? Self.mutated(sentence, material.words, &random) : sentence
      }
      return MutatedArticle(sentences: mutated, &random)
    }
  }

  /// The pair as it is compared; nil where one of the two is refused.
  var annotated: Sides<AnnotatedArticle>? {
    guard let left = articles.left.annotated("A"), let right = articles.right.annotated("B") else {
      return nil
    }
    return Sides(left: left, right: right)
  }

  /// The pair as a line for `diptych batch`.
  func batchLine(identifier: String) -> String {
    let line = ["id": identifier, "a": articles.left.text, "b": articles.right.text]
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(line)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private static func excerpt(
    _ sentences: [String], _ most: Int, _ random: inout SeededGenerator
  ) -> [String] {
    let first = random.happens(60) ? 0 : random.below(sentences.count)
    return Array(sentences[first...].prefix(most))
  }

  private static func mutated(
    _ sentence: String, _ others: [String], _ random: inout SeededGenerator
  ) -> String {
    var words = sentence.split(separator: " ").map(String.init)
    for _ in 0...random.below(6) {
      random.pick(WordMutation.allCases).apply(to: &words, others: others, &random)
    }
    return words.joined(separator: " ")
  }

  /// Changes the order of sentences, how often they come, and on which side.
  private static func change(_ sides: inout Sides<[String]>, _ random: inout SeededGenerator) {
    let side = random.happens(50) ? Side.left : .right
    let place = random.below(sides[side].count)
    guard place < sides[side].count else { return }
    let sentence = sides[side][place]
    let otherPlace = random.below(sides[side.other].count + 1)
    switch random.below(9) {
    case 0: sides[side].shuffle(using: &random)
    case 1: sides[side].remove(at: place)
    case 2: sides[side].insert(sentence, at: random.below(sides[side].count + 1))
    case 3: sides[side.other].insert(sentence, at: otherPlace)
    case 4:
      sides[side].remove(at: place)
      sides[side.other].insert(sentence, at: otherPlace)
    case 5:
      sides[side] = [sides[side].joined(separator: random.pick([" ", ", ", "; ", " and ", ""]))]
    case 6:
      let copies = Array(repeating: sentence, count: random.below(24))
      sides[side].insert(contentsOf: copies, at: place)
    case 7 where otherPlace < sides[side.other].count:
      (sides[side][place], sides[side.other][otherPlace]) = (
        sides[side.other][otherPlace], sentence
      )
    default: sides[side] = sides[side].reversed()
    }
  }
}

/// One side of a mutated pair.
struct MutatedArticle {
  /// How the sentences become an article.
  private enum Form: CaseIterable {
    case sentences, text, plain, markdown
  }

  private let form: Form
  private let sentences: [String]
  private let date: String
  private let separator: String

  /// An article of some sentences, in a form chosen by chance.
  init(sentences: [String], _ random: inout SeededGenerator) {
    // An article has a word.
    let isEmpty = !sentences.contains { $0.contains { $0.isLetter || $0.isNumber } }
    self.sentences = isEmpty ? sentences + ["x"] : sentences
    form = random.pick(Form.allCases)
    date = random.pick([
      "", "", "2013-02-28", "2016-02-29", "2025-03-03", "0001-01-01", "9999-12-31",
    ])
    separator = random.pick([" ", "\n", "\n\n", "\n\n", "\r\n\r\n", "\n- ", "\n\n> ", "\t"])
  }

  /// The whole text.
  var text: String { sentences.joined(separator: separator) }

  /// The article with its sentences, claims and words; nil where it is refused, as a file with a
  /// NUL is.
  func annotated(_ name: String) -> AnnotatedArticle? {
    (try? read(name)).map { AnnotatedArticle($0) }
  }

  private func read(_ name: String) throws(ArticleError) -> Article {
    let body: ArticleFields.Body
    switch form {
    case .sentences: body = .sentences(sentences)
    case .text: body = .text(text)
    case .plain:
      return try Article(ArticleSource(name: name, bytes: Array(text.utf8)), format: .plain)
    case .markdown:
      return try Article(ArticleSource(name: name, bytes: Array(text.utf8)), format: .markdown)
    }
    var fields = ArticleFields(body)
    fields.date = date.isEmpty ? nil : date
    fields.title = sentences.first
    return try Article(fields, name: name)
  }
}
