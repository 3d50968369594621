import Alignment
import Claims
import Exporting

/// What has to hold for every pair of articles.
enum PairCheck {
  /// Compares a pair and its mirror image, twice; says what does not hold, a sentence each.
  static func problems(of articles: Sides<AnnotatedArticle>) -> [String] {
    var problems: [String] = []
    for side in Side.allCases {
      problems += articles[side].article.brokenPromises.map { "\(side.letter): \($0)" }
      problems += articles[side].brokenPromises.map { "\(side.letter): \($0)" }
    }
    let comparison = Comparison(of: articles)
    let exchanged = Comparison(of: articles.swapped)
    problems += comparison.brokenInvariants()
    problems += exchanged.brokenInvariants().map { "exchanged: \($0)" }
    problems += MirroredLinks.differences(comparison, exchanged: exchanged)
    let again = Comparison(of: articles)
    for format in ExportFormat.allCases {
      let bytes = format.bytes(of: comparison)
      if bytes != format.bytes(of: again) {
        problems.append("two runs do not give the same \(format.rawValue)")
      }
      problems += controls(in: bytes).map { "\(format.rawValue) holds \($0)" }
    }
    return problems
  }

  /// The control characters of an export, each once; line feeds are none.
  private static func controls(in bytes: [UInt8]) -> [String] {
    guard let text = String(validating: bytes, as: UTF8.self) else { return ["what is no UTF-8"] }
    let found = Set(text.unicodeScalars.filter { $0.properties.generalCategory == .control })
    return found.map(\.value).sorted().filter { $0 != 0x0A }.map { "U+\(String($0, radix: 16))" }
  }
}
