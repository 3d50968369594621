import Articles
import Claims
import Foundation

@_spi(Fitting) import Alignment

/// What is seen in the pairs of a batch, one JSON object a finding.
enum Findings {
  private struct Question: Decodable {
    let id: String
    let a: ArticleFields
    let b: ArticleFields
  }

  private struct Row: Encodable {
    let id: String
    let a: Int
    let b: Int
    let strength: String
    let score: Double
    let kind: String
    let rule: String
    let confidence: Double
    let regime: String
    let words: [String]
    let evidence: [Double]
  }

  /// Prints the names of the pieces of evidence, then the findings of every pair of a file as
  /// `batch` reads it.
  static func write(_ path: String) throws {
    let encoder = JSONEncoder()
    print(String(decoding: try encoder.encode(["pieces": FindingSample.pieces]), as: UTF8.self))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for line in text.split(separator: "\n") {
      let question = try JSONDecoder().decode(Question.self, from: Data(line.utf8))
      let articles = Sides(
        left: AnnotatedArticle(try Article(question.a, name: "A")),
        right: AnnotatedArticle(try Article(question.b, name: "B")))
      for sample in FindingSample.all(of: articles) {
        let found = sample.discrepancy
        let row = Row(
          id: question.id, a: sample.sentences.left, b: sample.sentences.right,
          strength: sample.strength.rawValue, score: sample.score, kind: found.kind.rawValue,
          rule: found.rule.rawValue, confidence: found.confidence, regime: sample.regime.rawValue,
          words: [
            String(articles.left[found.evidence.left]),
            String(articles.right[found.evidence.right]),
          ], evidence: sample.evidence)
        print(String(decoding: try encoder.encode(row), as: UTF8.self))
      }
    }
  }
}
