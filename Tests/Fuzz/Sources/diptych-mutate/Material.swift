import Alignment
import Articles
import Claims
import FoundationEssentials

/// The articles that are mutated, as their sentences.
struct Material {
  /// Pairs of accounts of one event.
  let pairs: [Sides<[String]>]
  /// All their words.
  let words: [String]

  private init(pairs: [Sides<[String]>]) {
    self.pairs = pairs
    words = pairs.flatMap { $0.left + $0.right }.flatMap { (sentence: String) in
      sentence.split(separator: " ").map { String($0) }
    }
  }

  /// The pairs of a corpus, or our own where there is none.
  /// - Throws: `MaterialError` where a file cannot be read.
  init(corpus: String?) throws(MaterialError) {
    if let corpus { self = try .corpus(corpus) } else { self = try .ours() }
  }

  /// The bundled demo, the reference pair and the texts of this package.
  /// - Throws: `MaterialError` where a file is not there.
  private static func ours() throws(MaterialError) -> Material {
    let tests = FilePath.tests
    var pairs = [
      try pair("\(tests)/../Sources/diptych/Demo/demo-a.txt", "demo-b.txt"),
      try pair("\(tests)/ReferencePair/iran-missiles-a.txt", "iran-missiles-b.txt"),
    ]
    for name in ["budget", "ferry", "lab", "odd", "storm", "vote"] {
      pairs.append(try pair("\(tests)/Fuzz/Texts/\(name)-a.txt", "\(name)-b.txt"))
    }
    return Material(pairs: pairs)
  }

  /// The pairs of a file of JSON lines: `{"a": {"sentences": ["…"]}, "b": {"sentences": ["…"]}}`.
  /// - Throws: `MaterialError` where the file is not there or a line is no such pair.
  private static func corpus(_ path: String) throws(MaterialError) -> Material {
    let bytes = try read(path)
    var pairs: [Sides<[String]>] = []
    for (index, line) in bytes.split(separator: 0x0A).enumerated() {
      do {
        let row = try JSONDecoder().decode(CorpusLine.self, from: Data(line))
        pairs.append(Sides(left: row.a.sentences, right: row.b.sentences))
      } catch {
        throw MaterialError(sentence: "\(path):\(index + 1): this is no pair with sentences.")
      }
    }
    if pairs.isEmpty { throw MaterialError(sentence: "\(path) holds no pair.") }
    return Material(pairs: pairs)
  }

  private struct CorpusLine: Decodable {
    let a: Side
    let b: Side

    struct Side: Decodable {
      let sentences: [String]
    }
  }

  private static func pair(_ left: String, _ name: String) throws(MaterialError) -> Sides<[String]>
  {
    let folder = left.lastIndex(of: "/").map { left[...$0] } ?? ""
    return Sides(left: try sentences(left), right: try sentences(folder + name))
  }

  private static func sentences(_ path: String) throws(MaterialError) -> [String] {
    let source = ArticleSource(name: path, bytes: try read(path))
    guard let article = try? Article(source, cleaning: .off) else {
      throw MaterialError(sentence: "\(path) holds no article.")
    }
    let read = AnnotatedArticle(article)
    return read.sentences.map { String(read[$0.span]) }
  }

  private static func read(_ path: String) throws(MaterialError) -> [UInt8] {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      throw MaterialError(sentence: "\(path) cannot be read.")
    }
    return Array(data)
  }
}

/// Why there is nothing to mutate.
struct MaterialError: Error {
  /// What to tell the user.
  let sentence: String
}

/// Places in this checkout.
enum FilePath {
  /// The folder `Tests`.
  static var tests: String {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(4)
    return parts.joined(separator: "/")
  }
}
