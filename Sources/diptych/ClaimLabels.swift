import Alignment
import Claims

/// Two claims by their labels, one of each article: what `--explain` takes.
///
///     A8,B14    8,14    b14,a8    A1b,B3
struct ClaimLabels: Hashable, Sendable, CustomStringConvertible {
  /// The number of each claim as `AnnotatedArticle.number(ofClaim:)` has it, without the letter.
  private let numbers: Sides<String>

  /// The labels in full, A's first: `A8,B14`.
  var description: String { "A\(numbers.left),B\(numbers.right)" }

  /// Reads two labels with a comma between them; nil where they are none. Letters of the sides may
  /// be left out, small or capital; where they are, they tell the sides, whatever the order.
  init?(_ text: String) {
    let labels = text.split(separator: ",", omittingEmptySubsequences: false).map(Label.init)
    guard labels.count == 2, let first = labels[0], let second = labels[1] else { return nil }
    switch (first.side ?? second.side?.other, second.side ?? first.side?.other) {
    case (nil, nil), (.left, .right): numbers = Sides(left: first.number, right: second.number)
    case (.right, .left): numbers = Sides(left: second.number, right: first.number)
    default: return nil
    }
  }

  private struct Label {
    let side: Side?
    let number: String

    init?(_ text: Substring) {
      let text = text.lowercased()
      let trimmed = text.drop { $0 == " " }
      side = trimmed.first == "a" ? .left : trimmed.first == "b" ? .right : nil
      number = String((side == nil ? trimmed : trimmed.dropFirst()).prefix { $0 != " " })
      let letters = number.drop { $0.isASCII && $0.isWholeNumber }
      guard number.count > letters.count, letters.count < 3 else { return nil }
      guard letters.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
    }
  }

  /// The claims, as indices of each side's.
  func claims(in articles: Sides<AnnotatedArticle>) throws(Trouble) -> Sides<Int> {
    Sides(
      left: try claim(.left, in: articles.left), right: try claim(.right, in: articles.right))
  }

  private func claim(_ side: Side, in article: AnnotatedArticle) throws(Trouble) -> Int {
    let number = numbers[side]
    if let claim = article.claims.indices.first(where: { article.number(ofClaim: $0) == number }) {
      return claim
    }
    let label = side.letter + number
    guard let last = article.claims.indices.last else {
      throw .noSuchClaim(label: label, advice: "\(side.letter) makes no claim")
    }
    if let sentence = article.sentences.indices.first(where: {
      article.number(ofSentence: $0) == number
    }) {
      let clauses = article.sentences[sentence].claims.map {
        side.letter + article.number(ofClaim: $0)
      }
      throw .noSuchClaim(label: label, advice: "ask for \(clauses.joined(separator: " or "))")
    }
    let ends = [0, last].map { side.letter + article.number(ofClaim: $0) }
    throw .noSuchClaim(
      label: label, advice: "the claims of \(side.letter) are \(ends[0]) to \(ends[1])")
  }
}
